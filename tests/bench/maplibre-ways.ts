import { Map as MapLibreMap, setWorkerUrl, type FilterSpecification, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { leaveOutSky } from '../../src/map/leave-out-sky.ts';
import { createLifespanLayer, type LifespanLayer } from '../../src/map/overlays/lifespan-layer.ts';
import { lifespanMesh } from '../../src/imported/shapes/lifespan-mesh.ts';
import { PAPER } from '../../src/style/palette/palette.ts';
import { DAYS, squareShapes } from './lifespan-shapes.ts';
import { collectionOf, COLOURS, redsOfGl, squareFeatures, type Way } from './way.ts';

/** A way that draws with MapLibre, and its map. */
export interface MapLibreWay extends Way {
  readonly map: MapLibreMap;
  readonly gl: WebGL2RenderingContext;
  /** The engine’s layer, where it is the engine that draws. */
  readonly layer: LifespanLayer | null;
}

/** The day that the map shows on which nothing changes. */
export const FIXED_DAY = 900;
/** The day 0 of the bench, as maplibre-gl-dates takes dates. */
const FIRST_YEAR = 2001;
const MS_PER_DAY = 86_400_000;

/** An empty map of the bench, loaded. */
export async function emptyMap(): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container: 'map',
    style: {
      version: 8,
      sources: {},
      layers: [],
    },
    center: [9.5, 0],
    zoom: 3.6,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    interactive: false,
    pixelRatio: 1,
  });
  await new Promise((resolve) => map.once('load', resolve));
  return map;
}

function wayOf(map: MapLibreMap, show: (day: number) => void, layer: LifespanLayer | null): MapLibreWay {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) throw new Error('no WebGL2');
  return {
    map,
    gl,
    layer,
    show(day) {
      show(day);
      map.triggerRepaint();
    },
    painted: () => new Promise((resolve) => map.once('render', () => resolve())),
    project: (lon, lat) => map.project([lon, lat]),
    reds: (y, width) => redsOfGl(gl, y, width),
  };
}

function engine(map: MapLibreMap, count: number): MapLibreWay {
  leaveOutSky(map);
  const layer = createLifespanLayer('lifespans', lifespanMesh(squareShapes(count)), {
    palette: PAPER,
    instant: 0,
  });
  map.addLayer(layer);
  map.on('style.load', () => map.getLayer(layer.id) ?? map.addLayer(layer));
  return wayOf(map, (day) => layer.setInstant(day), layer);
}

const aliveOn = (day: unknown) =>
  ['all', ['<=', ['get', 'start'], day], ['>', ['get', 'end'], day]] as unknown as FilterSpecification;

function addSquares(map: MapLibreMap, features: ReturnType<typeof squareFeatures>, also: object): void {
  map.addSource('squares', { type: 'geojson', data: collectionOf(features) });
  map.addLayer({
    id: 'squares',
    type: 'fill',
    source: 'squares',
    paint: {
      'fill-antialias': false,
      'fill-color': ['case', ['get', 'probe'], COLOURS.probe, COLOURS.other],
      'fill-opacity': ['case', ['get', 'probe'], 1, 0.5],
    },
    ...also,
  });
}

/** A date as decimal year, as OpenHistoricalMap has it. */
function decimalYear(day: number): number {
  const at = new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_PER_DAY);
  const year = at.getUTCFullYear();
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (at.getTime() - first) / (next - first);
}

async function dates(map: MapLibreMap, count: number): Promise<(day: number) => void> {
  const page = window as unknown as { maplibregl?: object };
  page.maplibregl = { Map: MapLibreMap };
  await import('@openhistoricalmap/maplibre-gl-dates');
  const { filterByDate } = MapLibreMap.prototype as unknown as {
    filterByDate(this: MapLibreMap, date: string): void;
  };
  const half = 0.5;
  const features = squareFeatures(count, ({ start, end }) => ({
    start_decdate: decimalYear(start - half),
    end_decdate: decimalYear(end - half),
  }));
  addSquares(map, features, { 'source-layer': '_geojsonTileLayer' });
  const text = Array.from({ length: DAYS }, (_, day) =>
    new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_PER_DAY).toISOString().slice(0, 10),
  );
  const show = (day: number) => filterByDate.call(map, text[day] ?? '');
  show(FIXED_DAY);
  return show;
}

function data(map: MapLibreMap, count: number): (day: number) => void {
  const all = squareFeatures(count);
  const alive = (day: number) =>
    all.filter(({ properties }) => properties.start <= day && properties.end > day);
  addSquares(map, alive(FIXED_DAY), {});
  return (day) => void map.getSource<GeoJSONSource>('squares')?.setData(collectionOf(alive(day)));
}

async function own(map: MapLibreMap, way: string, count: number): Promise<(day: number) => void> {
  if (way === 'maplibre-gl-dates') return dates(map, count);
  if (way === 'set-data') return data(map, count);
  if (way === 'limit') {
    data(map, count);
    return () => undefined;
  }
  if (way === 'global-state') {
    map.setGlobalStateProperty('day', FIXED_DAY);
    addSquares(map, squareFeatures(count), { filter: aliveOn(['global-state', 'day']) });
    return (day) => void map.setGlobalStateProperty('day', day);
  }
  if (way !== 'set-filter') throw new Error(`no such way: ${way}`);
  addSquares(map, squareFeatures(count), { filter: aliveOn(FIXED_DAY) });
  return (day) => void map.setFilter('squares', aliveOn(day));
}

/** A way that draws with MapLibre: this atlas’s engine, the limit, or one of MapLibre’s own; loaded. */
export async function mapLibreWay(map: MapLibreMap, way: string, count: number): Promise<MapLibreWay> {
  if (way === 'engine') return engine(map, count);
  const show = await own(map, way, count);
  await new Promise((resolve) => map.once('idle', resolve));
  return wayOf(map, show, null);
}
