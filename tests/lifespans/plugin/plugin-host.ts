import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTileHost, type Answer, type TileHost } from '../tiles/tile-host.ts';

/** The versions of MapLibre that the module is tried on. */
export type MapLibreVersion = 5 | 6;

const FOLDERS: Readonly<Record<string, string>> = {
  'maplibre-5/': 'tests/bench/node_modules/maplibre-gl-5/dist',
  'maplibre-6/': 'node_modules/maplibre-gl/dist',
  'module/': 'dist-plugin',
  'pmtiles/': 'node_modules/pmtiles/dist/esm',
  'fflate/': 'node_modules/fflate/esm',
};

/** Builds the module, and installs the older MapLibre where it is missing. */
export function buildModule(): void {
  for (const command of [
    ['run', '-s', 'build:plugin'],
    ['run', '-s', 'bench:peers'],
  ])
    execFileSync('npm', command, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A page with a map of a version, and what a script makes of it: `map`, `addDatedLayer` … are there. */
export const pageOf = (version: MapLibreVersion, script: string, also = ''): string => `<!doctype html>
<meta charset="utf-8" />${also}
<link rel="stylesheet" href="/maplibre-${version}/maplibre-gl.css" />
<style>body { margin: 0 } #map { width: 640px; height: 480px }</style>
<div id="map"></div>
${version === 5 ? '<script src="/maplibre-5/maplibre-gl.js"></script>' : ''}
<script type="importmap">{ "imports": {
  "maplibre-gl": "/maplibre-6/maplibre-gl.mjs", "maplibre-lifespans": "/module/index.js",
  "maplibre-lifespans/slider": "/module/slider.js", "pmtiles": "/pmtiles/index.js", "fflate": "/fflate/browser.js" } }</script>
<script type="module">
${version === 5 ? 'const { Map } = window.maplibregl;' : "import { Map } from 'maplibre-gl';"}
import { addDatedLayer, dateOf, dayOf } from 'maplibre-lifespans';
import { createTimeSlider } from 'maplibre-lifespans/slider';
const newMap = (also) => new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, center: [9.5, 0], zoom: 3.6,
  attributionControl: false, fadeDuration: 0, renderWorldCopies: false, pixelRatio: 1, ...also });
const heard = (window.heard = []);
const hear = (layer) => { for (const name of ['open', 'load', 'error', 'click']) layer.on(name, (event) => heard.push([name, event])); return layer; };
const frame = (map) => new Promise((done) => { map.once('render', () => done()); map.triggerRepaint(); });
const loaded = (layer) => new Promise((done, fail) => { layer.on('load', done); layer.on('error', ({ message }) => fail(new Error(message))); });
/** The picture of the next frame, as bytes. */
const pixels = async (map) => {
  const gl = map.getCanvas().getContext('webgl2');
  await frame(map);
  const all = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, all);
  return all;
};
Object.assign(window, { addDatedLayer, createTimeSlider, dateOf, dayOf, newMap, hear, frame, loaded, pixels });
${script}
document.documentElement.dataset.ready = 'true';
</script>`;

/** A host of pages and files, beside the module, MapLibre and the library of archives. */
export async function createPluginHost(answerOf: (path: string) => Answer | undefined): Promise<TileHost> {
  return createTileHost((path) => {
    const own = answerOf(path);
    if (own !== undefined) return own;
    if (path === 'favicon.ico') return 204;
    const prefix = Object.keys(FOLDERS).find((one) => path.startsWith(one));
    const file = prefix && join(FOLDERS[prefix] ?? '', path.slice(prefix.length));
    return file && existsSync(file) ? readFileSync(file) : 404;
  });
}
