import { addProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { createTileLayer } from '../../src/lifespans/drawn/tile-layer.ts';
import { lifeWindow } from '../../src/lifespans/life-window.ts';
import { openTiles } from '../../src/lifespans/tiles/open-tiles.ts';
import { createMeshPool } from '../../src/lifespans/worker/mesh-pool.ts';
import { aliveOn } from './alive-on.ts';
import { COLOURS } from './way.ts';

const FIXED_DAY = 900;
const BUDGET = 256 * 1024 * 1024;
const NONE = () => undefined;

/** The engine on tiles. */
async function engineTiles(map: MapLibreMap, address: string): Promise<(day: number) => void> {
  const source = await openTiles(address, () => import('pmtiles'), new AbortController().signal);
  const pool = createMeshPool(
    () => new Worker(new URL('../../src/lifespans/plugin/worker.ts', import.meta.url), { type: 'module' }),
    navigator.hardwareConcurrency,
  );
  const window = (day: number) => lifeWindow(day, { kind: 'instant' });
  let show: (day: number) => void = NONE;
  const whole = new Promise<void>((done) => {
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
      BUDGET,
      { colours: { mark: [0, 0, 0], rim: [255, 255, 255] }, window: window(FIXED_DAY) },
      { onProgress: () => layer.progress().whole && done(), onFault: NONE, onRead: NONE },
    );
    map.addLayer(layer);
    show = (day) => layer.setWindow(window(day));
  });
  await whole;
  return (day) => show(day);
}

/** Puts the archive of so many squares on a map, in one of the ways that draw tiles, and gives what shows a day of them. */
export async function showTiles(
  map: MapLibreMap,
  way: string,
  count: number,
): Promise<(day: number) => void> {
  const address = new URL(`tiles-${count}.pmtiles`, location.href).href;
  if (way === 'tiles') return engineTiles(map, address);
  addProtocol('pmtiles', new Protocol().tile);
  if (way === 'tiles-global-state') map.setGlobalStateProperty('day', FIXED_DAY);
  map.addSource('squares', { type: 'vector', url: `pmtiles://${address}` });
  map.addLayer({
    id: 'squares',
    type: 'fill',
    source: 'squares',
    'source-layer': 'squares',
    filter: aliveOn(way === 'tiles-global-state' ? ['global-state', 'day'] : FIXED_DAY),
    paint: {
      'fill-antialias': false,
      'fill-color': ['case', ['get', 'probe'], COLOURS.probe, COLOURS.other],
    },
  });
  await new Promise((done) => map.once('idle', done));
  if (way === 'tiles-limit') return NONE;
  if (way === 'tiles-global-state') return (day) => void map.setGlobalStateProperty('day', day);
  if (way !== 'tiles-set-filter') throw new Error(`no such way: ${way}`);
  return (day) => void map.setFilter('squares', aliveOn(day));
}
