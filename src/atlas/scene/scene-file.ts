import { instantOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Traditional } from '../../time/traditional.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { credit } from '../downloads/credit.ts';
import { sceneJson } from './scene-json.ts';

/** The folder of a site in which the scenes of its days stand. */
export const SCENE_FOLDER = 'api';

/** The name of the file of a day: `1126-01-31.json`. */
export const sceneFileName = (day: JulianDay): string => `${writeDay(day)}.json`;

/** What goes without saying. */
const isPlain = (key: string, value: unknown) =>
  value === null || (key === 'presence' && value === 'certain');

/** A scene for a file: without `places`, which are those of {@link placesFile}, and without what goes without saying. */
export function sceneFile(atlas: Atlas, day: JulianDay): string {
  const { places: _, ...scene } = sceneJson(atlas, atlas.sceneAt(instantOf(day)), 'en');
  const text = JSON.stringify({ ...credit(atlas.config), ...scene }, (key, value: unknown) =>
    isPlain(key, value) ? undefined : value,
  );
  return `${text}\n`;
}

/** A name of a place, and the first and last day on which it was in use, as far as the atlas goes. */
interface NameInUse {
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly start_date: string;
  end_date: string;
}

/** Every place of an atlas with its names from day to day, which the files of the days leave out. */
export function placesFile(atlas: Atlas): string {
  const places = new Map<
    string,
    { id: string; lon: number; lat: number; rank: number; names: NameInUse[] }
  >();
  let before: unknown = null;
  for (let day = atlas.span.start; day < atlas.span.end; day++) {
    const { names } = atlas.sceneAt(day);
    const same = names === before;
    before = names;
    for (const { place, name_en, name_zh } of names) {
      const [lon = NaN, lat = NaN] = place.geometry.coordinates;
      const known = places.get(place.id) ?? {
        id: place.id,
        lon,
        lat,
        rank: place.properties.rank,
        names: [],
      };
      places.set(place.id, known);
      const last = known.names.at(-1);
      const goesOn = same || last?.end_date === writeDay(day - 1);
      if (last && goesOn && last.name_en === name_en && last.name_zh === name_zh)
        last.end_date = writeDay(day);
      else known.names.push({ name_en, name_zh, start_date: writeDay(day), end_date: writeDay(day) });
    }
  }
  return `${JSON.stringify({ ...credit(atlas.config), calendar: 'julian', places: [...places.values()] })}\n`;
}

/** What the folder holds, for programs. */
export function sceneIndex(atlas: Atlas): string {
  const { start, end } = atlas.span;
  const about = { first: writeDay(start), last: writeDay(end - 1), days: end - start, calendar: 'julian' };
  return `${JSON.stringify({ ...credit(atlas.config), ...about, day: '{YYYY-MM-DD}.json', places: 'places.json' }, null, 1)}\n`;
}
