import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isInBox } from '../../../src/geometry/box.ts';
import type { GeoFiles } from '../../../src/load/load-geo.ts';
import { createDrawingView } from '../../../src/map/drawing/drawing-view.ts';
import { mapOfFiles } from '../../../src/map/map-of-files.ts';
import type { MapView } from '../../../src/map/map-view.ts';
import type { DrawnReport } from '../../../src/map/tell-drawn.ts';
import { siegesShown } from '../../../src/style/labels/siege-labels.ts';
import { markedEvents, pointOfEvent, seatOfEvent } from '../../../src/style/symbols/event-symbols.ts';
import { rgbOf } from '../../../src/style/palette/colour.ts';
import { holderColours } from '../../../src/style/palette/palette.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { LAYER_IDS } from '../../../src/view/layer-ids.ts';
import type { Selection, Viewport } from '../../../src/view/view.ts';
import { visibleBox } from '../../../src/view/visible-box.ts';
import { atlas, palettes, record, sceneOn } from '../../atlas-of-geo.ts';
import { askedOf, recordCanvases, type Asked } from './recording-canvas.ts';

vi.mock('../../../src/map/relief/height-grid.ts', () => ({
  loadGrid: () => Promise.resolve({ width: 4, height: 3, metres: new Float32Array(12) }),
}));

const SIZE = { width: 1280, height: 720 };
const CAMERA: Viewport = { lon: 114.5, lat: 37, zoom: 5.7, bearing: 0, pitch: 0 };
const BOX = visibleBox(CAMERA, SIZE.width, SIZE.height);
const DATES = Array.from({ length: 5 }, (_, i) =>
  writeDay(atlas.span.start + Math.floor(((i + 0.5) * (atlas.span.end - atlas.span.start)) / 5)),
);

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8')) as FeatureCollection;
const LAYERS = ['lines', 'waters', 'sea', 'shore', 'ranges', 'seas', 'state-names', 'context-rivers'];
const files = {
  ...Object.fromEntries(LAYERS.map((name) => [name, read(`${name}.geojson`)])),
  'river-names': read('river-names.json'),
} as unknown as GeoFiles;

interface Opened {
  readonly view: MapView;
  readonly canvas: HTMLCanvasElement;
  readonly container: HTMLElement;
  readonly selected: (Selection | null)[];
  readonly viewports: Viewport[];
  report(): DrawnReport;
  frame(): void;
}

let frames: FrameRequestCallback[] = [];

async function open(date: string, language: 'en' | 'zh-Hant' | 'zh-Hans' = 'en'): Promise<Opened> {
  const container = document.createElement('div');
  Object.defineProperty(container, 'clientWidth', { value: SIZE.width });
  Object.defineProperty(container, 'clientHeight', { value: SIZE.height });
  document.body.append(container);
  let report: DrawnReport | null = null;
  container.addEventListener('atlas-drawn', (event) => {
    report = (event as CustomEvent<() => DrawnReport>).detail();
  });
  const selected: (Selection | null)[] = [];
  const viewports: Viewport[] = [];
  const fixed = mapOfFiles(
    atlas,
    record,
    files,
    { lining: null, relief: [103, 29, 133, 48] },
    {
      box: atlas.config.box,
      cooperative: false,
      simplify: (text) => text,
    },
  );
  let ready: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => (ready = resolve));
  const view = createDrawingView(
    container,
    {
      ...fixed,
      palette: palettes.paper,
      viewport: CAMERA,
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      language,
      names: 'both',
      widths: 'steps',
      factor: 1,
      ratio: 1,
      title: 'Map',
    },
    {
      onViewport: (viewport) => viewports.push(viewport),
      onSelect: (selection) => selected.push(selection),
      onTaken: () => undefined,
      onHover: () => undefined,
      onReady: ready,
      onError: (error) => {
        throw error;
      },
      onLost: () => undefined,
      onMissing: () => undefined,
    },
  );
  const frame = () => {
    for (let i = 0; i < 5 && frames.length > 0; i++) frames.splice(0).forEach((run) => run(0));
  };
  view.setLayers(LAYER_IDS);
  view.show(sceneOn(date), false);
  await drawn;
  frame();
  const canvas = container.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  return {
    view,
    canvas,
    container,
    selected,
    viewports,
    frame,
    report() {
      if (!report) throw new Error('nothing was drawn');
      return report;
    },
  };
}

beforeAll(() => {
  recordCanvases();
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

/** What the canvas of the land was asked, which the map lays first. */
function landOf(canvas: HTMLCanvasElement): readonly Asked[] {
  const laid = askedOf(canvas).find(({ name }) => name === 'drawImage')?.given[0];
  return laid && typeof laid === 'object' ? askedOf(laid) : [];
}

describe('a drawn map', () => {
  it.each(DATES)(
    'draws every holder, column, siege and event of %s that stands in the frame',
    async (date) => {
      const { view, report } = await open(date);
      const scene = sceneOn(date);
      const { holders = new Map(), columns, symbols } = report();
      const keys = new Set(symbols.map(({ candidate }) => candidate.key));
      for (const { prefecture, holder } of scene.control) expect(holders.get(prefecture)).toBe(holder);
      for (const { movement, at } of scene.movements)
        if (isInBox(BOX, at)) expect(columns).toContain(movement.id);
      const sieges = siegesShown(scene);
      for (const { siege } of sieges) if (isInBox(BOX, siege.at)) expect(keys).toContain(`siege:${siege.id}`);
      const ringed = new Set(
        sieges.map(({ siege }) => atlas.places.get(siege.feature.properties.place ?? '')?.id),
      );
      for (const { event } of markedEvents(atlas, scene.instant))
        if (isInBox(BOX, pointOfEvent(event)) && !ringed.has(seatOfEvent(event, atlas)))
          expect(keys).toContain(`event:${event.id}`);
      view.remove();
    },
  );

  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'lays every letter that is placed, in %s',
    async (language) => {
      const { view, canvas, report } = await open('1126-01-31', language);
      const named = report().symbols.filter(({ text, boxes }) => text !== '' && boxes.length > 0);
      expect(named.length).toBeGreaterThan(30);
      const laid = askedOf(canvas).filter(({ name }) => name === 'drawImage');
      // halo and letters of each, and the land once
      expect(laid.length).toBeGreaterThan(2 * named.length);
      view.remove();
    },
  );

  it('tints the land of each holder in its colour, and lines it with bands', async () => {
    const { view, canvas } = await open('1126-01-31');
    const asked = landOf(canvas);
    const held = new Set(sceneOn('1126-01-31').control.map(({ holder }) => holder));
    const filled = new Set(asked.filter(({ name }) => name === 'fill').map(({ fillStyle }) => fillStyle));
    const stroked = new Set(
      asked.filter(({ name }) => name === 'stroke').map(({ strokeStyle }) => strokeStyle),
    );
    for (const holder of ['song', 'jin', 'xia']) {
      expect(held).toContain(holder);
      expect(stroked).toContain(holderColours(palettes.paper, holder).band);
    }
    expect(filled.size).toBeGreaterThan(3);
    view.remove();
  });

  it('draws armies as wide as their numbers once that is chosen, hollow where none is said, and not before', async () => {
    const { view, canvas, frame } = await open('1126-01-31');
    const panel = `rgb(${rgbOf(palettes.paper.panel).join(', ')})`;
    const drawn = () => {
      const before = askedOf(canvas).length;
      view.show(sceneOn('1126-01-31'), true);
      frame();
      return askedOf(canvas)
        .slice(before)
        .filter(({ name, fillStyle }) => name === 'fill' && fillStyle === panel).length;
    };
    const steps = drawn();
    view.setWidths('numbers');
    expect(drawn()).toBeGreaterThan(steps);
    view.setWidths('steps');
    expect(drawn()).toBe(steps);
    view.remove();
  });

  it('outlines what another day holds otherwise, and no longer once it is not compared', async () => {
    const { view, canvas, frame } = await open('1126-01-31');
    const ink = () =>
      landOf(canvas).filter(
        ({ name, strokeStyle, dash }) =>
          name === 'stroke' && strokeStyle === palettes.paper.ink && dash.length > 0,
      ).length;
    expect(ink()).toBe(0);
    view.setCompared(sceneOn('1127-06-01').day);
    frame();
    const once = ink();
    expect(once).toBeGreaterThan(0);
    view.setCompared(null);
    frame();
    expect(ink()).toBe(once);
    view.remove();
  });

  it('outlines the prefecture that is chosen, and no longer once it is not', async () => {
    const { view, canvas, frame } = await open('1126-01-31');
    const ink = () =>
      landOf(canvas).filter(
        ({ name, strokeStyle, dash }) =>
          name === 'stroke' && strokeStyle === palettes.paper.ink && dash.length > 0,
      ).length;
    expect(ink()).toBe(0);
    view.setSelection({ kind: 'prefecture', id: 'taiyuan' }, null);
    frame();
    const once = ink();
    expect(once).toBeGreaterThan(0);
    view.setSelection({ kind: 'place', id: 'taiyuan' }, null);
    frame();
    expect(ink()).toBe(once);
    view.remove();
  });

  it('draws of the layers that are off nothing', async () => {
    const { view, report, frame } = await open('1126-01-31');
    view.setLayers([]);
    frame();
    expect(report().holders?.size).toBe(0);
    expect(report().columns).toEqual([]);
    expect(report().symbols).toEqual([]);
    view.remove();
  });

  it('tells what is clicked: the siege under the pointer', async () => {
    const { view, canvas, report, selected } = await open('1126-01-31');
    const siege = report().symbols.find(
      ({ candidate, symbol }) => candidate.key.startsWith('siege:') && symbol,
    );
    if (!siege?.symbol) throw new Error('no siege in the frame');
    canvas.dispatchEvent(
      new MouseEvent('click', { clientX: siege.symbol.x + 15, clientY: siege.symbol.y, bubbles: true }),
    );
    expect(selected.at(-1)?.kind).toMatch(/siege|place|movement/);
    view.remove();
  });

  it('goes nearer by keys and the wheel, aside by dragging, and tells where it rests', async () => {
    const { view, canvas, viewports } = await open('1126-01-31');
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }));
    expect(viewports.at(-1)?.zoom).toBeCloseTo(CAMERA.zoom + 1, 6);
    const before = view.viewport();
    canvas.dispatchEvent(
      new MouseEvent('mousedown', { clientX: 600, clientY: 300, button: 0, bubbles: true }),
    );
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 500, clientY: 300 }));
    window.dispatchEvent(new MouseEvent('mouseup', {}));
    expect(viewports.at(-1)?.lon).toBeGreaterThan(before.lon);
    expect(viewports.at(-1)?.lat).toBeCloseTo(before.lat, 6);
    view.remove();
  });

  it('shows what a box was drawn around with Shift, unless Escape gives the box up', async () => {
    const { view, canvas, viewports, selected } = await open('1126-01-31');
    const down = () =>
      canvas.dispatchEvent(
        new MouseEvent('mousedown', { clientX: 800, clientY: 100, button: 0, shiftKey: true, bubbles: true }),
      );
    const box = () => document.querySelector<HTMLElement>('.maplibregl-boxzoom');
    const before = view.viewport();
    down();
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 1120, clientY: 280 }));
    expect([box()?.style.width, box()?.style.height]).toEqual(['320px', '180px']);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    window.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    window.dispatchEvent(new MouseEvent('mouseup', {}));
    expect(box()).toBeNull();
    expect(view.viewport()).toEqual(before);

    down();
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 1120, clientY: 280 }));
    window.dispatchEvent(new MouseEvent('mouseup', {}));
    canvas.dispatchEvent(new MouseEvent('click', { clientX: 1120, clientY: 280, bubbles: true }));
    expect(box()).toBeNull();
    // a quarter of the map each way: two levels nearer, to the north east
    expect(viewports.at(-1)?.zoom).toBeCloseTo(CAMERA.zoom + 2, 6);
    expect(viewports.at(-1)?.lon).toBeGreaterThan(before.lon);
    expect(viewports.at(-1)?.lat).toBeGreaterThan(before.lat);
    expect(selected).toEqual([]);
    view.remove();
  });

  it('has overlays stand on it, draws them, and lets them go', async () => {
    const { view, report, frame } = await open('1126-01-31');
    const grounds: unknown[] = [];
    const leave = view.invite({
      setInstant: () => undefined,
      setPalette: () => undefined,
      point: () => false,
      left: () => undefined,
      standOn: (ground: unknown) => grounds.push(ground),
      onNames: () => undefined,
      names: () => [],
      look: () => ({ visible: false }),
    } as never);
    frame();
    expect(report().overlays).toBe(1);
    leave();
    frame();
    expect(report().overlays).toBe(0);
    expect(grounds[0]).not.toBeNull();
    expect(grounds[1]).toBeNull();
    view.remove();
  });
});
