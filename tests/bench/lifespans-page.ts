import { Map as MapLibreMap, setWorkerUrl, type FilterSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { createLifespanLayer } from '../../src/map/lifespan-layer.ts';
import { lifespanMesh } from '../../src/opened/shapes/lifespan-mesh.ts';
import { PAPER } from '../../src/style/palette.ts';
import { BITS, PROBE, squares, squareShapes } from './lifespan-shapes.ts';

/** What a run over days gives. */
export interface Drag {
  readonly frames: number;
  readonly stale: number;
  readonly worstLag: number;
  readonly framesPerSecond: number;
}

declare global {
  interface Window {
    /** Shows a new day in every frame for so long; what was painted is read back from the probe squares. */
    drag(durationMs: number): Promise<Drag>;
    /** Milliseconds from asking for a far day until a frame shows it; NaN where none does within 5 s. */
    jump(): Promise<number>;
    /** Milliseconds that building and the first picture took. */
    loadMs: number;
    /** Takes the graphics context away and gives it back; resolves with the day painted after it. */
    loseContext(day: number): Promise<number>;
    /** The record under the middle of a probe square. */
    pickProbe(bit: number): number;
  }
}

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('n') ?? 1000);
const way = asked.get('way') ?? 'engine';
const still = way === 'limit';
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#000' } }],
  },
  center: [9.5, 0],
  zoom: 3.6,
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
  interactive: false,
  pixelRatio: 1,
  canvasContextAttributes: { preserveDrawingBuffer: true },
});
await new Promise((resolve) => map.once('load', resolve));
const began = performance.now();
let show: (day: number) => void = () => map.triggerRepaint();

function collection(): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...squares(count)].map(({ west, south, size, start, end, probe }) => ({
      type: 'Feature',
      properties: { start, end, probe },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [west + size, south],
            [west + size, south + size],
            [west, south + size],
            [west, south],
          ],
        ],
      },
    })),
  };
}

let pick: (x: number, y: number) => number = () => -1;
if (way === 'engine') {
  const layer = createLifespanLayer('lifespans', lifespanMesh(squareShapes(count)), {
    palette: PAPER,
    instant: 0,
  });
  map.addLayer(layer);
  map.on('style.load', () => map.getLayer(layer.id) ?? map.addLayer(layer));
  show = (day) => layer.setInstant(day);
  pick = (x, y) => layer.pick(x, y);
} else {
  const day = way === 'global-state' ? (['global-state', 'day'] as never) : (900 as never);
  const alive = (at: never) =>
    ['all', ['<=', ['get', 'start'], at], ['>', ['get', 'end'], at]] as unknown as FilterSpecification;
  if (way === 'global-state') map.setGlobalStateProperty('day', 0);
  map.addSource('squares', { type: 'geojson', data: collection() });
  map.addLayer({
    id: 'squares',
    type: 'fill',
    source: 'squares',
    filter: alive(day) as never,
    paint: {
      'fill-antialias': false,
      'fill-color': ['case', ['get', 'probe'], '#ffffff', '#2f5fa8'],
      'fill-opacity': ['case', ['get', 'probe'], 1, 0.5],
    },
  });
  if (way === 'set-filter') show = (at) => void map.setFilter('squares', alive(at as never) as never);
  if (way === 'global-state') show = (at) => void map.setGlobalStateProperty('day', at);
  await new Promise((resolve) => map.once('idle', resolve));
}

const gl = map.getCanvas().getContext('webgl2');
if (!gl) throw new Error('no WebGL2');
const pixel = new Uint8Array(4);
const probeAt = (bit: number) =>
  map.project([PROBE.west + (bit + 0.5) * PROBE.size, PROBE.south + PROBE.size / 2]);

/** The day that the picture spells. */
function dayPainted(): number {
  let day = 0;
  for (let bit = 0; bit < BITS; bit++) {
    const { x, y } = probeAt(bit);
    gl?.readPixels(
      Math.round(x),
      gl.drawingBufferHeight - Math.round(y),
      1,
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      pixel,
    );
    if ((pixel[0] ?? 0) > 200) day += 2 ** bit;
  }
  return day;
}
/** Resolves right after the map has drawn its next frame. */
const painted = () => new Promise<void>((resolve) => map.once('render', () => resolve()));

show(900.0);
map.triggerRepaint();
await painted();
window.loadMs = performance.now() - began;

window.drag = async (durationMs) => {
  const start = performance.now();
  let [frames, stale, worstLag] = [0, 0, 0];
  while (performance.now() - start < durationMs) {
    const day = still ? 900 : (frames * 7) % 1800;
    show(day);
    map.triggerRepaint();
    await painted();
    frames += 1;
    if (still) continue;
    const lag = Math.abs(dayPainted() - day);
    if (lag > 0) stale += 1;
    worstLag = Math.max(worstLag, lag);
  }
  return { frames, stale, worstLag, framesPerSecond: (frames * 1000) / (performance.now() - start) };
};
window.jump = async () => {
  show(100);
  map.triggerRepaint();
  await painted();
  const start = performance.now();
  show(1500);
  while (performance.now() - start < 5000) {
    map.triggerRepaint();
    await painted();
    if (dayPainted() === 1500) return performance.now() - start;
  }
  return NaN;
};
window.loseContext = async (day) => {
  const extension = gl.getExtension('WEBGL_lose_context');
  const back = new Promise((resolve) => map.once('webglcontextrestored', resolve));
  extension?.loseContext();
  await new Promise((resolve) => setTimeout(resolve, 200));
  extension?.restoreContext();
  await back;
  await new Promise((resolve) => setTimeout(resolve, 500));
  show(day);
  map.triggerRepaint();
  await painted();
  return dayPainted();
};
window.pickProbe = (bit) => {
  const { x, y } = probeAt(bit);
  return pick(x, y);
};
document.documentElement.dataset.ready = 'true';
