import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OverlayLayer } from '../../src/map/overlays/overlay-layer.ts';
import type { PlacedLabel } from '../../src/style/placing/place-labels-on-screen.ts';
import { listenToPointer } from '../../src/map/listen-to-pointer.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (draw(), 1));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** A map that passes on what the test does with the pointer. */
function pointerOver(overlays: ReadonlySet<OverlayLayer>, placed: readonly PlacedLabel[] = []) {
  const heard = new Map<string, (event: object) => void>();
  const map = {
    on: (kind: string, listener: (event: object) => void) => heard.set(kind, listener),
    getLayer: () => undefined,
    queryRenderedFeatures: () => [],
  };
  const handlers = { onSelect: vi.fn(), onHover: vi.fn(), onTaken: vi.fn() };
  const subjects = {
    symbols: { hit: () => null, placed: () => placed },
    columns: { nearest: () => null },
    overlays,
    scene: () => null,
    seen: () => true,
  };
  listenToPointer(map as unknown as MapLibreMap, subjects, handlers);
  return (kind: string) =>
    heard.get(kind)?.({ point: { x: 1, y: 1 }, originalEvent: { buttons: 0 } as MouseEvent });
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
  const pointer = pointerOver(
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
  ])(kind);
  pointerOver(new Set([overlay]), [label('town', true), label('own-1:4', false, far)])(kind);
  expect(point.mock.calls).toEqual([
    [1, 1, kind === 'click', 'own-1:7'],
    [1, 1, kind === 'click', null],
  ]);
});
