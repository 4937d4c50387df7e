import { sexagenaryName } from '../../time/sexagenary.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import { faultOfDate } from './check-dates.ts';
import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text } from './json.ts';
import { spanChecked } from './span-checked.ts';

/** Checks that lunar months join, bear the right day-names and cover the atlas, and that eras of one court do not overlap. */
export function* checkCalendar(record: GeoRecord): Generator<Defect> {
  const days = spanChecked(record);
  const file = 'calendar.json';
  const table = record.files.get(file);
  if (table === undefined) return;
  let next: number | null = null;
  for (const { label: feature, json } of record.features(file)) {
    const first = text(at(json, 'first'));
    if (faultOfDate(first, true)) {
      next = null;
      continue;
    }
    const start = parseDay(first);
    if (next !== null && next !== start) {
      const reason = `begins on ${first}, but the month before it ends on ${writeDay(next - 1)}`;
      yield { file, feature, property: 'first', reason };
    }
    const named = text(at(json, 'ganzhi'));
    if (named !== sexagenaryName(start)) {
      yield {
        file,
        feature,
        property: 'ganzhi',
        reason: `${first} is ${sexagenaryName(start)}, not ${named}`,
      };
    }
    const length = number(at(json, 'days'));
    next = Number.isInteger(length) ? start + length : null;
  }
  const begins = text(at(table, 'months', 0, 'first'));
  if (!faultOfDate(begins, true) && parseDay(begins) > parseDay(days.first)) {
    yield { file, feature: WHOLE, property: 'months', reason: `begin on ${begins}, after ${days.first}` };
  }
  if (next !== null && next <= parseDay(days.last)) {
    yield {
      file,
      feature: WHOLE,
      property: 'months',
      reason: `end on ${writeDay(next - 1)}, before ${days.last}`,
    };
  }
  const ends = new Map<string, string>();
  for (const [i, era] of list(at(table, 'eras')).entries()) {
    const [polity, start, end] = ['polity', 'start', 'end'].map((key) => text(at(era, key)));
    const last = ends.get(polity ?? '');
    if (last !== undefined && start && (!last || last >= start)) {
      const reason = `begins on ${start}, within the era before it, which ends on ${last || 'no day'}`;
      yield { file, feature: WHOLE, property: `eras[${i}].start`, reason };
    }
    ends.set(polity ?? '', end ?? '');
  }
}
