import { instantOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import type { WrittenPersons } from '../people/persons.ts';
import { sceneJson } from '../scene/scene-json.ts';
import { recordTables } from '../tables/record-tables.ts';
import { controlCount, controlGeojson } from './control-geojson.ts';
import { credit } from './credit.ts';
import { tableCsv } from './csv.ts';
import {
  GEOJSON_KINDS,
  recordGeojson,
  writeCollection,
  type AtlasCollection,
  type PrefectureShapes,
} from './geojson.ts';
import { linkedEvents } from './linked-events.ts';
import { linkedPlaces } from './linked-places.ts';
import { movementDayCount, movementDays, movementTracks } from './movement-geojson.ts';

/** A file that can be taken away: its name, its media type, how many entries it holds, and its text when asked for. */
export interface Download {
  readonly file: string;
  readonly format: 'geojson' | 'linked-places' | 'linked-data' | 'csv' | 'scene';
  readonly type: string;
  readonly entries: number;
  /** Whether it holds the land of the prefectures, which the record of a page lacks. */
  readonly shaped?: boolean;
  /** `shapes`: the land of the prefectures, where the record has them not. */
  text(shapes?: PrefectureShapes): string;
  /** What it is the text of, for other formats of the same. */
  collection?(): AtlasCollection;
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

/** A file of GeoJSON, made when it is asked for. */
function geojson(
  kind: string,
  entries: number,
  make: (shapes?: PrefectureShapes) => AtlasCollection,
  shaped = false,
): Download {
  return {
    file: `${kind}.geojson`,
    format: 'geojson',
    type: 'application/geo+json',
    entries,
    shaped,
    text: (shapes) => writeCollection(make(shapes)),
    collection: () => make(),
  };
}

function countOf(atlas: Atlas, kind: (typeof GEOJSON_KINDS)[number]): number {
  if (kind === 'places') return new Set(atlas.places.values()).size;
  return kind === 'waters' ? atlas.waters.size : atlas[kind].length;
}

/**
 * Every file of the record that can be taken away, but for the scenes of its days. `written`: what is written of persons; where
 * it is not known yet, the linked data do not say where other authorities have them.
 */
export function downloadsOf(atlas: Atlas, written?: WrittenPersons): Download[] {
  const collections = GEOJSON_KINDS.map((kind) =>
    geojson(
      kind,
      countOf(atlas, kind),
      (shapes) => recordGeojson(atlas, kind, shapes),
      kind === 'prefectures',
    ),
  );
  const inTime = [
    geojson('control', controlCount(atlas), (shapes) => controlGeojson(atlas, shapes), true),
    geojson('movement-days', movementDayCount(atlas), () => movementDays(atlas)),
    geojson('movement-tracks', atlas.movements.length, () => movementTracks(atlas)),
  ];
  const places: Download = {
    file: 'places.lpf.json',
    format: 'linked-places',
    type: 'application/geo+json',
    entries: countOf(atlas, 'places'),
    text: () => json(linkedPlaces(atlas)),
  };
  const events: Download = {
    file: 'events.jsonld',
    format: 'linked-data',
    type: 'application/ld+json',
    entries: atlas.events.length,
    text: () => json(linkedEvents(atlas, written)),
  };
  const tables = recordTables(atlas).map((table): Download => ({
    file: `${table.id}.csv`,
    format: 'csv',
    type: 'text/csv',
    entries: table.rows.length,
    text: () => tableCsv(atlas.config, table),
  }));
  return [...collections, ...inTime, places, events, ...tables];
}
