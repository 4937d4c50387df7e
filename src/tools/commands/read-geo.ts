import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAtlasConfig, type AtlasConfig } from '../../atlas/atlas-config.ts';
import { createAtlas, type Atlas, type AtlasRecord } from '../../atlas/atlas.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import { createSimplifier, type SimplifiedTable } from '../../time/simplify.ts';
import { geoFile, geoFolder, requireFolder } from './geo-folder.ts';
import { readEdition } from './read-edition.ts';
import { simplifiedTable } from './simplified-table.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** The folder of the project, where its version is written. */
const PROJECT = resolve(import.meta.dirname, '../../..');

/** The folder of the record, ending in `/`. */
export const GEO_FOLDER = geoFolder();

/** A file of the atlas, parsed; `undefined` where it has none. Throws an Error that names the file where it is not JSON. */
function readJson<T>(file: string, folder: string): T | undefined {
  const path = geoFile(file, folder);
  if (path === null) return undefined;
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`geo/${file} is not JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** The features of a kind; none where the atlas has no file of them. */
function readFeatures<T>(name: string, folder: string): T[] {
  return readJson<{ features: T[] }>(`${name}.geojson`, folder)?.features ?? [];
}

/** Reads `atlas.json` of a folder; throws where it has none, or where there is no such folder. */
export function readConfig(folder = GEO_FOLDER): AtlasConfig {
  requireFolder(folder);
  return readAtlasConfig(readJson('atlas.json', folder), readEdition(PROJECT, folder));
}

/** The atlas of a folder, ready for any day; throws an Error that names the file. */
export function readAtlas(folder = GEO_FOLDER): Atlas {
  return createAtlas(readConfig(folder), readGeo(folder));
}

/** Reads the record from a folder; throws an Error that names the file. What is not there is empty. */
export function readGeo(folder = GEO_FOLDER): AtlasRecord {
  return {
    places: readFeatures('places', folder),
    prefectures: readFeatures('prefectures', folder),
    arcs: readFeatures('arcs', folder),
    lines: readFeatures('lines', folder),
    movements: readFeatures('movements', folder),
    sieges: readFeatures('sieges', folder),
    events: readFeatures('events', folder),
    chapters: readFeatures('chapters', folder),
    waters: readFeatures('waters', folder),
    calendar: readJson('calendar.json', folder) ?? { months: [], eras: [] },
    sources: readJson<{ sources: AtlasRecord['sources'] }>('sources.json', folder)?.sources ?? [],
  };
}

/** Reads the lecture of a folder; one without steps where it has none. */
export function readLectureRecord(folder = GEO_FOLDER): LectureRecord {
  return readJson<LectureRecord>('lecture.json', folder) ?? { steps: [] };
}

/** The function that writes simplified characters, from the atlas’s `simplified.json`, or from its texts where it has none. */
export function readSimplifier(): (text: string) => string {
  return createSimplifier(
    readJson<SimplifiedTable>('simplified.json', GEO_FOLDER) ?? simplifiedTable(GEO_FOLDER),
  );
}
