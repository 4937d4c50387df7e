import { readFileSync } from 'node:fs';
import { openAbout, type About } from '../../atlas/atlas-config.ts';
import type { AtlasRecord } from '../../atlas/atlas.ts';
import { createSimplifier, type SimplifiedTable } from '../../time/simplify.ts';
import { geoFile, geoFolder } from './geo-folder.ts';
import { simplifiedTable } from './simplified-table.ts';

/** The folder of the record, ending in `/`. */
export const GEO_FOLDER = geoFolder();

/** A file of the atlas, parsed; `undefined` where it has none. Throws an Error that names the file where it is not JSON. */
function readJson<T>(file: string): T | undefined {
  const path = geoFile(file, GEO_FOLDER);
  if (path === null) return undefined;
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`geo/${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The features of a kind; none where the atlas has no file of them. */
function readFeatures<T>(name: string): T[] {
  return readJson<{ features: T[] }>(`${name}.geojson`)?.features ?? [];
}

/** Opens the atlas by its `atlas.json`; throws where its folder has none. */
export function readAbout(): About {
  return openAbout(readJson('atlas.json'));
}

/** Reads the record from the folder of the atlas; throws an Error that names the file. What is not there is empty. */
export function readGeo(): AtlasRecord {
  readAbout();
  return {
    places: readFeatures('places'),
    prefectures: readFeatures('prefectures'),
    arcs: readFeatures('arcs'),
    lines: readFeatures('lines'),
    movements: readFeatures('movements'),
    sieges: readFeatures('sieges'),
    events: readFeatures('events'),
    chapters: readFeatures('chapters'),
    waters: readFeatures('waters'),
    calendar: readJson('calendar.json') ?? { months: [], eras: [] },
    sources: readJson<{ sources: AtlasRecord['sources'] }>('sources.json')?.sources ?? [],
  };
}

/** The function that writes simplified characters, from the atlas’s `simplified.json`, or from its texts where it has none. */
export function readSimplifier(): (text: string) => string {
  return createSimplifier(readJson<SimplifiedTable>('simplified.json') ?? simplifiedTable(GEO_FOLDER));
}
