import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { leaveOutSky } from '../../src/map/leave-out-sky.ts';
import type { TileLayer } from '../../src/lifespans/drawn/tile-layer.ts';
import { createLifespanLayer, type LifespanLayer } from '../../src/map/overlays/lifespan-layer.ts';
import { lifespanMesh } from '../../src/lifespans/shapes/lifespan-mesh.ts';
import { PAPER } from '../../src/style/palette/palette.ts';
import { aliveOn } from './alive-on.ts';
import { FIXED_DAY } from './fixed-day.ts';
import { showTiles } from './tile-ways.ts';
import { squareShapes } from './lifespan-shapes.ts';
import { collectionOf, COLOURS, redsOfGl, squareFeatures, type Way } from './way.ts';

/** A way that draws with MapLibre, and its map. */
export interface MapLibreWay extends Way {
  readonly map: MapLibreMap;
  readonly gl: WebGL2RenderingContext;
  /** The engine’s layer, where it is the engine that draws. */
  readonly layer: LifespanLayer | null;
  /** The same, where it draws tiles. */
  readonly tiles: TileLayer | null;
}

/** Puts the squares on a map and gives what shows a day of them. */
export type ShowSquares = (map: MapLibreMap, count: number) => Promise<(day: number) => void>;

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

function wayOf(
  map: MapLibreMap,
  show: (day: number) => void,
  layer: LifespanLayer | null,
  tiles: TileLayer | null = null,
): MapLibreWay {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) throw new Error('no WebGL2');
  return {
    map,
    gl,
    layer,
    tiles,
    show(day) {
      show(day);
      map.triggerRepaint();
    },
    again: () => map.triggerRepaint(),
    look: (lon, lat, zoom) => void map.jumpTo({ center: [lon, lat], zoom }),
    painted: () => new Promise((resolve) => map.once('render', () => resolve())),
    project: (lon, lat) => map.project([lon, lat]),
    reds: (y, width) => redsOfGl(gl, y, width),
  };
}

function engine(map: MapLibreMap, count: number): MapLibreWay {
  leaveOutSky(map);
  const layer = createLifespanLayer('lifespans', lifespanMesh(squareShapes(count), 9), {
    palette: PAPER,
    instant: 0,
  });
  map.addLayer(layer);
  map.on('style.load', () => map.getLayer(layer.id) ?? map.addLayer(layer));
  return wayOf(map, (day) => layer.setInstant(day), layer);
}

/** Adds the squares as a layer of filled areas; `also` adds to the layer. */
export function addSquares(
  map: MapLibreMap,
  features: ReturnType<typeof squareFeatures>,
  also: object,
): void {
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

function data(map: MapLibreMap, count: number): (day: number) => void {
  const all = squareFeatures(count);
  const alive = (day: number) =>
    all.filter(({ properties }) => properties.start <= day && properties.end > day);
  addSquares(map, alive(FIXED_DAY), {});
  return (day) => void map.getSource<GeoJSONSource>('squares')?.setData(collectionOf(alive(day)));
}

function own(map: MapLibreMap, way: string, count: number): (day: number) => void {
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

/**
 * A way that draws with MapLibre: this atlas’s engine, the limit, one of MapLibre’s own, or `peer`, which puts the squares
 * there itself; loaded.
 */
export async function mapLibreWay(
  map: MapLibreMap,
  way: string,
  count: number,
  peer?: ShowSquares,
): Promise<MapLibreWay> {
  if (way === 'engine') return engine(map, count);
  if (way.startsWith('tiles') && !peer) {
    const { show, layer } = await showTiles(map, way, count);
    return wayOf(map, show, null, layer);
  }
  const show = peer ? await peer(map, count) : own(map, way, count);
  await new Promise((resolve) => map.once('idle', resolve));
  return wayOf(map, show, null);
}
