import { instantOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { sceneJson } from '../scene/scene-json.ts';
import { recordTables } from '../tables/record-tables.ts';
import { credit } from './credit.ts';
import { tableCsv } from './csv.ts';
import { GEOJSON_KINDS, recordGeojson } from './geojson.ts';
import { linkedPlaces } from './linked-places.ts';

/** A file that can be taken away: its name, its media type, how many entries it holds, and its text when asked for. */
export interface Download {
  readonly file: string;
  readonly format: 'geojson' | 'linked-places' | 'csv' | 'scene';
  readonly type: string;
  readonly entries: number;
  text(): string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The scene of a day at noon, as `npm run scene -- --json` gives it, with licence, version and citation before it. */
export function sceneDownload(atlas: Atlas, day: JulianDay): Download {
  return {
    file: `scene-${writeDay(day)}.json`,
    format: 'scene',
    type: 'application/json',
    entries: 1,
    text: () => json({ ...credit(atlas.config), ...sceneJson(atlas, atlas.sceneAt(instantOf(day)), 'en') }),
  };
}

/** Every file of the record that can be taken away, but for the scenes of its days. */
export function downloadsOf(atlas: Atlas): Download[] {
  const collections = GEOJSON_KINDS.map((kind): Download => ({
    file: `${kind}.geojson`,
    format: 'geojson',
    type: 'application/geo+json',
    entries: recordGeojson(atlas, kind).features.length,
    text: () => json(recordGeojson(atlas, kind)),
  }));
  const places: Download = {
    file: 'places.lpf.json',
    format: 'linked-places',
    type: 'application/geo+json',
    entries: new Set(atlas.places.values()).size,
    text: () => json(linkedPlaces(atlas)),
  };
  const tables = recordTables(atlas).map((table): Download => ({
    file: `${table.id}.csv`,
    format: 'csv',
    type: 'text/csv',
    entries: table.rows.length,
    text: () => tableCsv(atlas.config, table),
  }));
  return [...collections, places, ...tables];
}
