import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import configFile from '../../geo/atlas.json';
import contextRiversUrl from '../../geo/context-rivers.geojson?url';
import reliefCoding from '../../geo/relief.json';
import reliefUrl from '../../geo/relief.webp?url';
import seaUrl from '../../geo/sea.geojson?url';
import shoreUrl from '../../geo/shore.geojson?url';
import liningBox from '../../geo/water-lining.json';
import liningUrl from '../../geo/water-lining.webp?url';
import watersUrl from '../../geo/waters.geojson?url';
import { readAtlasConfig } from '../../src/atlas/atlas-config.ts';
import { createAtlas, type AtlasRecord } from '../../src/atlas/atlas.ts';
import type { MovementFeature } from '../../src/atlas/features.ts';
import { unpackShapes } from '../../src/geometry/packed-shapes.ts';
import { loadGeo, recordOf } from '../../src/load/load-geo.ts';
import { createMapView } from '../../src/map/map-view.ts';
import { mapSources } from '../../src/map/map-sources.ts';
import { registerRelief } from '../../src/map/relief/relief-protocol.ts';
import { loadWaterLining } from '../../src/map/relief/water-lining.ts';
import { marshPattern } from '../../src/map/symbols/patterns.ts';
import { groundLayers, shadeLayers } from '../../src/style/layers/ground.ts';
import { inlandWaterLayers, seaLayers } from '../../src/style/layers/water.ts';
import { palettesOf } from '../../src/style/palette/palette.ts';
import { parseDay } from '../../src/time/written-date.ts';

declare global {
  interface Window {
    /** Counts the frames painted over a time on which nothing of the map changes. */
    framesIn(durationMs: number): Promise<number>;
  }
}

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page has no element #map');
setWorkerUrl(workerUrl);
const config = readAtlasConfig(configFile, { title: '', author: '', version: '', released: '', data: '' });
const { paper } = palettesOf(config);
registerRelief(reliefUrl, reliefCoding);
const lining = await loadWaterLining(liningUrl);
const liningSource = {
  canvas: lining.canvas,
  box: [liningBox.west, liningBox.south, liningBox.east, liningBox.north] as const,
};
const reliefBox = [103, 29, 133, 48] as const;
const BOX = [108.2, 33.2, 122.2, 41.6] as const;
const ready = () => (document.documentElement.dataset.ready = 'true');

/** MapLibre alone, with the base layers of the atlas. */
async function baseMap(): Promise<void> {
  const load = async (url: string) => (await (await fetch(url)).json()) as FeatureCollection;
  const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
  const [waters = empty, contextRivers = empty, sea = empty, shore = empty] = await Promise.all(
    [watersUrl, contextRiversUrl, seaUrl, shoreUrl].map(load),
  );
  for (const file of [waters, contextRivers, sea]) unpackShapes(file);
  unpackShapes(shore, sea);
  const none = { prefectures: [], config } as never;
  const sources = mapSources(
    none,
    {
      arcs: [],
      lines: empty,
      waters,
      contextRivers,
      sea,
      shore,
    },
    liningSource,
    reliefBox,
  );
  lining.paint(paper);
  const map = new MapLibreMap({
    container: container as HTMLElement,
    style: {
      version: 8,
      sources,
      layers: [
        ...groundLayers(paper),
        ...shadeLayers(paper),
        ...inlandWaterLayers(paper),
        ...seaLayers(paper),
      ],
    },
    bounds: [...BOX],
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
  });
  map.setMissingStyleImageResolver((id) => {
    const { image, pixelRatio } = marshPattern(paper);
    map.addImage(id, image, { pixelRatio });
  });
  map.once('idle', ready);
}

/** The record with each of its movements so many times over. */
function multiplied(record: AtlasRecord, times: number): AtlasRecord {
  const copy = (movement: MovementFeature, i: number): MovementFeature =>
    i === 0 ? movement : { ...movement, id: `${movement.id}-${i}` };
  const movements = record.movements.flatMap((movement) =>
    Array.from({ length: times }, (_, i) => copy(movement, i)),
  );
  return { ...record, movements };
}

/**
 * The atlas's own map without its page: standing still on one day, or, where `moving`, running through a busy month;
 * with each movement of the record `copies` times.
 */
async function ownMap(copies: number, moving: boolean): Promise<void> {
  const files = await loadGeo((error) => {
    throw error;
  });
  const record = multiplied(recordOf(files), copies);
  const atlas = createAtlas(config, record);
  const scene = atlas.sceneAt(parseDay('1126-01-31'));
  const sources = mapSources(
    atlas,
    {
      arcs: record.arcs,
      lines: files.lines,
      waters: files.waters,
      contextRivers: files['context-rivers'],
      sea: files.sea,
      shore: files.shore,
    },
    liningSource,
    reliefBox,
  );
  const nothing = () => undefined;
  const view = createMapView(
    container as HTMLElement,
    {
      atlas,
      sources,
      arcs: record.arcs,
      lining,
      palette: paper,
      widths: 'steps',
      viewport: null,
      box: BOX,
      padding: { top: 16, right: 16, bottom: 140, left: 16 },
      statics: {
        waters: files.waters.features,
        ranges: files.ranges.features,
        seas: files.seas.features,
        riverNames: files['river-names'].names ?? [],
        stateNames: files['state-names'].features,
      },
      language: 'en',
      names: 'both',
      factor: 1,
      simplify: (text) => text,
      title: 'A bare map',
    },
    {
      onViewport: nothing,
      onSelect: nothing,
      onTaken: nothing,
      onHover: nothing,
      onReady: ready,
      onError: nothing,
      onMissing: nothing,
      onLost: nothing,
    },
  );
  view.show(scene, false);
  window.framesIn = (durationMs) =>
    new Promise((resolve) => {
      const start = performance.now();
      let frames = 0;
      const step = () => {
        view.show(moving ? atlas.sceneAt(scene.instant - 25 + (frames % 250) / 10) : scene, true);
        frames += 1;
        if (performance.now() - start < durationMs) requestAnimationFrame(step);
        else resolve(frames / ((performance.now() - start) / 1000));
      };
      requestAnimationFrame(step);
    });
}

const asked = new URLSearchParams(location.search);
await (asked.has('copies') ? ownMap(Number(asked.get('copies')), asked.has('moving')) : baseMap());
