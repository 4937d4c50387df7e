import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text } from './json.ts';
import { spanChecked } from './span-checked.ts';

const FILE = 'lecture.json';
const KINDS = ['place', 'prefecture', 'movement', 'siege', 'event', 'line', 'water'] as const;
/** What is known of a chapter: its days, the number of steps it says it has, and those found. */
interface Told {
  readonly first: string;
  readonly last: string;
  readonly said: number;
  rank: number;
  steps: number;
}

const STEPS = { least: 2, most: 6 } as const;

/**
 * Checks the lecture: every chapter has two to six steps, which stand together and in the order of the chapters; their days
 * are days of their chapter; what they select and speak of is there; their boxes are boxes. A title of no chapter comes first.
 */
export function* checkLecture(record: GeoRecord): Generator<Defect> {
  const days = spanChecked(record);
  const known = new Set(
    KINDS.flatMap((kind) => record.features(`${kind}s.geojson`).map(({ id }) => `${kind}:${id}`)),
  );
  const places = new Set(record.features('places.geojson').map(({ id }) => id));
  const chapters = new Map(
    record.features('chapters.geojson').map(({ id, json }) => {
      const span = list(at(json, 'when', 'timespans'))[0];
      const first = text(at(span, 'start', 'in')) || days.first;
      const last = text(at(span, 'end', 'in')) || days.last;
      const said = number(at(json, 'properties', 'steps'));
      return [id, { first, last, said, rank: 0, steps: 0 }] as [string, Told];
    }),
  );
  for (const [rank, chapter] of [...chapters.values()].entries()) chapter.rank = rank;
  let reached = 0;
  for (const { label: feature, json } of record.features(FILE)) {
    const fault = (property: string, reason: string): Defect => ({ file: FILE, feature, property, reason });
    const [id, date, until, select] = ['chapter', 'date', 'until', 'select'].map((key) =>
      text(at(json, key)),
    ) as [string, string, string, string];
    for (const [i, subject] of list(at(json, 'subjects')).entries()) {
      const [ref, place] = ['of', 'at'].map((key) => text(at(subject, key))) as [string, string];
      const own = KINDS.some((kind) => ref.startsWith(`${kind}:`));
      if (own && !known.has(ref)) yield fault(`subjects[${i}].of`, `“${ref}” is no feature that is known`);
      if (place && !places.has(place))
        yield fault(`subjects[${i}].at`, `“${place}” is no place that is known`);
      if (ref.startsWith('person:') && !place) yield fault(`subjects[${i}].at`, `${ref} is at no place`);
    }
    if (text(at(json, 'kind')) === 'title' && !id) {
      if (reached > 0 || [...chapters.values()].some(({ steps }) => steps > 0))
        yield fault('kind', 'the title does not come first');
      continue;
    }
    const chapter = chapters.get(id);
    if (!chapter) {
      yield fault('chapter', `“${id}” is no chapter that is known`);
      continue;
    }
    chapter.steps += 1;
    if (chapter.rank < reached) yield fault('chapter', `${id} comes after a later chapter`);
    reached = Math.max(reached, chapter.rank);
    const within = (day: string) => day >= chapter.first && day <= chapter.last;
    if (!within(date)) yield fault('date', `${date} is no day of ${id}, ${chapter.first} to ${chapter.last}`);
    if (until && !within(until))
      yield fault('until', `${until} is no day of ${id}, ${chapter.first} to ${chapter.last}`);
    if (until && until <= date) yield fault('until', `${until} does not come after ${date}`);
    if (select && !known.has(select)) yield fault('select', `“${select}” is no feature that is known`);
    const [west = NaN, south = NaN, east = NaN, north = NaN] = list(at(json, 'box')).map((n) => number(n));
    if (!(west < east && south < north && west >= -180 && east <= 180 && south > -85 && north < 85))
      yield fault('box', `${west}, ${south}, ${east}, ${north} is no box`);
  }
  if (!record.files.has(FILE)) return;
  for (const [id, { steps, said }] of chapters) {
    if (steps !== said)
      yield {
        file: 'chapters.geojson',
        feature: id,
        property: 'properties.steps',
        reason: `says ${said}, but lecture.json has ${steps}`,
      };
    if (steps >= STEPS.least && steps <= STEPS.most) continue;
    const reason = `${id} has ${steps} steps, and should have ${STEPS.least} to ${STEPS.most}`;
    yield { file: FILE, feature: '', property: 'steps', reason };
  }
}
