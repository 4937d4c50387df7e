import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OverlayLayer } from '../../src/map/overlays/overlay-layer.ts';
import type { PlacedLabel } from '../../src/style/placing/place-labels-on-screen.ts';
import type { SymbolTarget } from '../../src/style/labels/label.ts';
import { listenToPointer } from '../../src/map/listen-to-pointer.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (draw(), 1));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** A map that passes on what the test does with the pointer. */
function pointerOver(
  overlays: ReadonlySet<OverlayLayer>,
  placed: readonly PlacedLabel[] = [],
  hit: (x: number, y: number) => SymbolTarget | null = () => null,
) {
  const heard = new Map<string, (event: object) => void>();
  const canvas = Object.assign(new EventTarget(), { clientWidth: 200, clientHeight: 100 });
  const map = {
    on: (kind: string, listener: (event: object) => void) => heard.set(kind, listener),
    getLayer: () => undefined,
    queryRenderedFeatures: () => [],
    getCanvas: () => canvas,
  };
  const handlers = { onSelect: vi.fn(), onHover: vi.fn(), onTaken: vi.fn() };
  const subjects = {
    symbols: { hit, placed: () => placed },
    columns: { nearest: () => null },
    overlays,
    scene: () => null,
    seen: () => true,
  };
  listenToPointer(map as unknown as MapLibreMap, subjects, handlers);
  const pointer = (kind: string) =>
    heard.get(kind)?.({ point: { x: 1, y: 1 }, originalEvent: { buttons: 0 } as MouseEvent });
  return { pointer, handlers, canvas };
}

it.each([
  ['click', true],
  ['mousemove', false],
])('%s: of two overlays over one another the upper one is asked, of others each', (kind, clicked) => {
  const asked: string[] = [];
  const left: string[] = [];
  const overlay = (name: string, takes: boolean) =>
    ({
      point(_x: number, _y: number, click: boolean) {
        expect(click).toBe(clicked);
        asked.push(name);
        return takes;
      },
      left: () => left.push(name),
    }) as unknown as OverlayLayer;
  // each is taken in above those before it
  const { pointer } = pointerOver(
    new Set([overlay('lower', true), overlay('upper', true), overlay('elsewhere', false)]),
  );
  pointer(kind);
  expect(asked).toEqual(['elsewhere', 'upper']);
  expect(left).toEqual(clicked ? [] : ['elsewhere', 'lower']);
  pointer('mouseout');
  expect(left.slice(-3)).toEqual(['elsewhere', 'upper', 'lower']);
});

it.each(['click', 'mousemove'])('%s: overlays are told which of their names stands there', (kind) => {
  const box = { left: -20, top: -10, right: 20, bottom: 10 };
  const label = (key: string, target: boolean, boxes = [box]) =>
    ({
      candidate: { key, ...(target && { target: { kind: 'place', id: key } }) },
      boxes,
    }) as unknown as PlacedLabel;
  const point = vi.fn(() => true);
  const overlay = { point, left: () => undefined } as unknown as OverlayLayer;
  const far = [{ left: 200, top: 200, right: 220, bottom: 220 }];
  pointerOver(new Set([overlay]), [
    label('town', true),
    label('own-1:4', false, far),
    label('own-1:7', false),
  ]).pointer(kind);
  pointerOver(new Set([overlay]), [label('town', true), label('own-1:4', false, far)]).pointer(kind);
  expect(point.mock.calls).toEqual([
    [1, 1, kind === 'click', 'own-1:7'],
    [1, 1, kind === 'click', null],
  ]);
});

it('a point of the reader’s own goes before the sign that lies over it, an area of theirs does not', () => {
  const sign: SymbolTarget = { kind: 'siege', id: 'siege' };
  const chosen = (marks: boolean) => {
    const own = vi.fn(() => true);
    const overlay = { point: own, marks: () => marks, left: () => undefined } as unknown as OverlayLayer;
    const { pointer, handlers } = pointerOver(new Set([overlay]), [], () => sign);
    pointer('click');
    return [own.mock.calls.length, handlers.onSelect.mock.lastCall?.[0]];
  };
  expect(chosen(true)).toEqual([1, null]);
  expect(chosen(false)).toEqual([0, sign]);
});

it('the Enter key opens what lies nearest the middle of the map', () => {
  const near: SymbolTarget = { kind: 'place', id: 'near' };
  const { canvas, handlers } = pointerOver(new Set(), [], (x, y) =>
    Math.hypot(x - 130, y - 50) < 5
      ? near
      : Math.hypot(x - 20, y - 50) < 5
        ? { kind: 'place', id: 'far' }
        : null,
  );
  canvas.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Enter' }));
  expect(handlers.onSelect).toHaveBeenLastCalledWith(near);
  const point = vi.fn((x: number, y: number) => Math.hypot(x - 100, y - 62) < 5);
  const own = { point, marks: point, left: () => undefined } as unknown as OverlayLayer;
  const besides = pointerOver(new Set([own]), [], (x, y) => (Math.hypot(x - 130, y - 50) < 5 ? near : null));
  besides.canvas.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Enter' }));
  expect(point.mock.lastCall?.slice(2)).toEqual([true, null]);
  expect(besides.handlers.onSelect).toHaveBeenLastCalledWith(null);
});
