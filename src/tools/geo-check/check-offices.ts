import { overlaps, type Interval } from '../../time/interval.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import { readSpan } from './check-control.ts';
import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text, type Json } from './json.ts';
import { spanChecked } from './span-checked.ts';

const FILE = 'offices.json';

/** Who held the prefecture of each seat, in runs of days. */
function holdersOf(record: GeoRecord): ReadonlyMap<string, readonly (Interval & { holder: string })[]> {
  return new Map(
    record.features('prefectures.geojson').map(({ json }) => [
      text(at(json, 'properties', 'seat')),
      list(at(json, 'properties', 'control')).flatMap((span) => {
        const days = readSpan(at(span, 'when', 'timespans', 0));
        return days ? [{ start: days.start, end: days.end, holder: text(at(span, 'holder')) }] : [];
      }),
    ]),
  );
}

/** What is wrong with the days of an entry. */
const faultOfDays = (entry: Json): string | null =>
  list(at(entry, 'when', 'timespans')).length > 1 ? 'has more than one timespan' : null;

/**
 * Checks who governed: a governor serves the power that holds his town on each of his days; of a power as a whole, one
 * ruler, era and overlord stands on each day; places and powers are known.
 */
export function* checkOffices(record: GeoRecord): Generator<Defect> {
  const span = spanChecked(record);
  const years = { start: parseDay(span.first), end: parseDay(span.last) + 1 };
  const holders = holdersOf(record);
  for (const { label: feature, json } of record.features(FILE)) {
    const reason = faultOfDays(json);
    if (reason) yield { file: FILE, feature, property: 'when', reason };
    const days = readSpan(at(json, 'when', 'timespans', 0));
    const held = holders.get(text(at(json, 'place')));
    if (!days || !held) continue;
    const served = { start: Math.max(days.start, years.start), end: Math.min(days.end, years.end) };
    const power = text(at(json, 'power'));
    const other = held.find((run) => run.holder !== power && overlaps(run, served));
    if (!other) continue;
    const day = writeDay(Math.max(other.start, served.start));
    yield {
      file: FILE,
      feature,
      property: 'power',
      reason: `is ${power}, and ${other.holder} holds the place on ${day}`,
    };
  }
  yield* checkStates(record);
}

function* checkStates(record: GeoRecord): Generator<Defect> {
  const places = new Set(record.features('places.geojson').map(({ id }) => id));
  const powers = new Set(
    record
      .features('atlas.json')
      .map(({ id }) => id)
      .concat('contested', 'none'),
  );
  const states = list(at(record.files.get(FILE), 'states'));
  const whole: { id: string; power: string; days: Interval }[] = [];
  for (const [i, state] of states.entries()) {
    const fault = (property: string, reason: string): Defect => ({
      file: FILE,
      feature: WHOLE,
      property: `states[${i}].${property}`,
      reason,
    });
    const reason = faultOfDays(state);
    if (reason) yield fault('when', reason);
    const [id, power, overlord] = ['id', 'power', 'overlord'].map((key) => text(at(state, key)));
    if (overlord && !powers.has(overlord)) yield fault('overlord', `“${overlord}” is no power`);
    for (const place of list(at(state, 'places')))
      if (!places.has(text(place))) yield fault('places', `“${text(place)}” is no place`);
    const days = readSpan(at(state, 'when', 'timespans', 0));
    if (!days || at(state, 'places') !== undefined) continue;
    const twin = whole.find((other) => other.power === power && overlaps(other.days, days));
    if (twin) yield fault('when', `has days that ${twin.id} has too`);
    whole.push({ id: id ?? '', power: power ?? '', days });
  }
}
