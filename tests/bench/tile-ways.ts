import { addProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { createTileLayer, type TileLayer } from '../../src/lifespans/drawn/tile-layer.ts';
import { lifeWindow } from '../../src/lifespans/life-window.ts';
import { openTiles } from '../../src/lifespans/tiles/open-tiles.ts';
import { createMeshPool } from '../../src/lifespans/worker/mesh-pool.ts';
import { leaveOutSky } from '../../src/map/leave-out-sky.ts';
import { aliveOn } from './alive-on.ts';
import { FIXED_DAY } from './fixed-day.ts';
import { BUDGET_MB } from './tile-budget.ts';
import { COLOURS } from './way.ts';

const MB = 1024 * 1024;
const NONE = () => undefined;

/** Squares of an archive on a map. */
export interface ShownTiles {
  show(day: number): void;
  /** The engine’s layer, where it is the engine that draws. */
  readonly layer: TileLayer | null;
}

/** The address of the archive of so many squares. */
export const archiveAddress = (count: number): string =>
  new URL(`squares-${count}.pmtiles`, location.href).href;

/** The engine on tiles; resolves when all that is in view has been drawn. */
async function engineTiles(map: MapLibreMap, count: number): Promise<ShownTiles> {
  const pool = createMeshPool(
    () => new Worker(new URL('../../src/lifespans/plugin/worker.ts', import.meta.url), { type: 'module' }),
    navigator.hardwareConcurrency,
  );
  pool.wake();
  const source = await openTiles(
    archiveAddress(count),
    () => import('pmtiles'),
    new AbortController().signal,
  );
  const window = (day: number) => lifeWindow(day, { kind: 'instant' });
  return new Promise((done) => {
    const layer = createTileLayer(
      'tiles',
      source,
      pool,
      {
        begin: 'start',
        end: 'end',
        reading: { calendar: 'gregorian', numbers: 'day' },
        width: 0,
        colour: { property: 'probe', colours: { true: COLOURS.probe, false: COLOURS.other } },
        opacity: 1,
      },
      BUDGET_MB * MB,
      { colours: { mark: [0, 0, 0], rim: [255, 255, 255] }, window: window(FIXED_DAY) },
      {
        onProgress: () =>
          layer.progress().whole && done({ show: (day) => layer.setWindow(window(day)), layer }),
        onFault: NONE,
        onRead: NONE,
      },
    );
    map.addLayer(layer);
  });
}

/** Adds the squares of an archive as a layer of filled areas; `also` adds to the layer. */
export function addSquareTiles(map: MapLibreMap, count: number, also: object): void {
  addProtocol('pmtiles', new Protocol().tile);
  map.addSource('squares', { type: 'vector', url: `pmtiles://${archiveAddress(count)}` });
  map.addLayer({
    id: 'squares',
    type: 'fill',
    source: 'squares',
    'source-layer': 'squares',
    paint: {
      'fill-antialias': false,
      'fill-color': ['case', ['get', 'probe'], COLOURS.probe, COLOURS.other],
    },
    ...also,
  });
}

/** Puts the archive of so many squares on a map, in one of MapLibre’s own ways or the engine’s, and gives what shows a day of them. */
export async function showTiles(map: MapLibreMap, way: string, count: number): Promise<ShownTiles> {
  // as the atlas has its map, and as MapLibre is
  if (way === 'tiles') leaveOutSky(map);
  if (way === 'tiles' || way === 'tiles-module') return engineTiles(map, count);
  const isGlobal = way === 'tiles-global-state';
  if (isGlobal) map.setGlobalStateProperty('day', FIXED_DAY);
  addSquareTiles(map, count, { filter: aliveOn(isGlobal ? ['global-state', 'day'] : FIXED_DAY) });
  await new Promise((done) => map.once('idle', done));
  if (way === 'tiles-limit') return { show: NONE, layer: null };
  if (isGlobal) return { show: (day) => void map.setGlobalStateProperty('day', day), layer: null };
  if (way !== 'tiles-set-filter') throw new Error(`no such way: ${way}`);
  return { show: (day) => void map.setFilter('squares', aliveOn(day)), layer: null };
}
