import { existsSync, readFileSync } from 'node:fs';
import { openAbout, type About } from '../../atlas/atlas-config.ts';
import type { AtlasRecord } from '../../atlas/atlas.ts';
import { geoFolder, OWN_FOLDER } from './geo-folder.ts';
import { createSimplifier } from '../../time/simplify.ts';

/** The folder of the record, ending in `/`. */
export const GEO_FOLDER = geoFolder();

function readJson<T>(file: string): T {
  const text = readFileSync(existsSync(GEO_FOLDER + file) ? GEO_FOLDER + file : OWN_FOLDER + file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`geo/${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function readFeatures<T>(name: string): T[] {
  return readJson<{ features: T[] }>(`${name}.geojson`).features;
}

/** Opens the atlas by `geo/atlas.json`. */
export function readAbout(): About {
  return openAbout(readJson('atlas.json'));
}

/** Reads the record from `geo/`; throws an Error that names the file. Without `arcs.geojson` there are no arcs. */
export function readGeo(): AtlasRecord {
  readAbout();
  return {
    places: readFeatures('places'),
    prefectures: readFeatures('prefectures'),
    arcs: existsSync(`${GEO_FOLDER}arcs.geojson`) ? readFeatures('arcs') : [],
    lines: readFeatures('lines'),
    movements: readFeatures('movements'),
    sieges: readFeatures('sieges'),
    events: readFeatures('events'),
    chapters: readFeatures('chapters'),
    waters: readFeatures('waters'),
    calendar: readJson('calendar.json'),
    sources: readJson<{ sources: AtlasRecord['sources'] }>('sources.json').sources,
  };
}

/** Reads `geo/simplified.json` as the function that writes simplified characters. */
export function readSimplifier(): (text: string) => string {
  return createSimplifier(readJson('simplified.json'));
}
