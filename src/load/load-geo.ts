import type { FeatureCollection } from 'geojson';
import type { AtlasRecord } from '../atlas/atlas.ts';
import { fetchFile } from './fetch-file.ts';
import { GEO_URLS, type GeoName } from './geo-files.ts';

/** Every file of `geo/` that the page reads, parsed. */
export type GeoFiles = Readonly<Record<GeoName, FeatureCollection>>;

/** What an atlas has that has no file of a kind: nothing. */
const NOTHING: Partial<Record<GeoName, unknown>> = {
  calendar: { months: [], eras: [] },
  sources: { sources: [] },
  'river-names': {},
};

async function load(name: GeoName): Promise<unknown> {
  if (!GEO_URLS[name]) return NOTHING[name] ?? { type: 'FeatureCollection', features: [] };
  const response = await fetchFile(GEO_URLS[name], `geo/${name}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`geo/${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Fetches and parses every file of `geo/` at once, those that the atlas has; rejects with an Error that names the file. */
export async function loadGeo(): Promise<GeoFiles> {
  const names = Object.keys(GEO_URLS) as GeoName[];
  const entries = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  return Object.fromEntries(entries) as unknown as GeoFiles;
}

/** The atlas's record out of its files. */
export function recordOf(files: GeoFiles): AtlasRecord {
  const features = <T>(name: GeoName) => files[name].features as unknown as readonly T[];
  return {
    places: features('places'),
    prefectures: features('prefectures'),
    arcs: features('arcs'),
    lines: features('lines'),
    movements: features('movements'),
    sieges: features('sieges'),
    events: features('events'),
    chapters: features('chapters'),
    waters: features('waters'),
    calendar: files.calendar as unknown as AtlasRecord['calendar'],
    sources: (files.sources as unknown as { sources: AtlasRecord['sources'] }).sources,
  };
}
