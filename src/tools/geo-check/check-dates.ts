import { parseTimespan, type WrittenTimespan } from '../../time/timespan.ts';
import { parseDay, parseWrittenDate } from '../../time/written-date.ts';
import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text, walk, type Json } from './json.ts';

const DAYS = new Set(['arrive', 'depart', 'first', 'start', 'end', 'until']);
const DATES = new Set(['in', 'earliest', 'latest']);

/** Why a date is none, or `null` where it is one; `toTheDay` where nothing coarser will do. */
export function faultOfDate(written: string, toTheDay = false): string | null {
  try {
    (toTheDay ? parseDay : parseWrittenDate)(written);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Where the bounds of a timespan are out of order: which end, and why. Its dates must be dates. */
function* disorder(span: Json): Generator<{ end: string; reason: string }> {
  for (const end of ['start', 'end']) {
    const dates = ['earliest', 'in', 'latest'].map((key) => ({ key, date: text(at(span, end, key)) }));
    const given = dates.filter(({ date }) => date);
    for (const [i, { key, date }] of given.entries()) {
      const before = given[i - 1];
      if (before && parseWrittenDate(before.date).start > parseWrittenDate(date).start) {
        yield { end: `.${end}`, reason: `${before.key} ${before.date} comes after ${key} ${date}` };
      }
    }
  }
  try {
    parseTimespan(span as WrittenTimespan);
  } catch {
    const [from, to] = ['start', 'end'].map((end) =>
      ['in', 'earliest', 'latest'].map((key) => text(at(span, end, key))),
    );
    yield { end: '', reason: `ends on ${to?.find(Boolean)}, before it starts on ${from?.find(Boolean)}` };
  }
}

/** Dates of one value: each must be a real Julian day, month or year, and no span may end before it starts. */
function* datesOf(json: Json): Generator<{ path: string; reason: string }> {
  for (const { key, path, value } of walk(json)) {
    if (typeof value === 'string' && (DATES.has(key) || DAYS.has(key))) {
      const reason = faultOfDate(value, DAYS.has(key));
      if (reason) yield { path, reason };
    }
    if (key !== 'timespans' || Array.isArray(value)) continue;
    const dates = ['start', 'end'].flatMap((end) =>
      ['in', 'earliest', 'latest'].map((name) => at(value, end, name)),
    );
    if (dates.some((date) => typeof date === 'string' && faultOfDate(date))) continue;
    for (const { end, reason } of disorder(value)) yield { path: path + end, reason };
  }
}

/** Checks every date and every span of time, in features, eras and months. */
export function* checkDates(record: GeoRecord): Generator<Defect> {
  for (const file of record.files.keys()) {
    for (const { label, json } of record.features(file)) {
      for (const { path, reason } of datesOf(json)) yield { file, feature: label, property: path, reason };
    }
  }
  const file = 'calendar.json';
  for (const [i, era] of list(at(record.files.get(file), 'eras')).entries()) {
    for (const { path, reason } of datesOf(era))
      yield { file, feature: WHOLE, property: `eras[${i}].${path}`, reason };
    const [start, end] = [text(at(era, 'start')), text(at(era, 'end'))];
    if (
      start &&
      end &&
      !faultOfDate(start, true) &&
      !faultOfDate(end, true) &&
      parseDay(end) < parseDay(start)
    ) {
      yield {
        file,
        feature: WHOLE,
        property: `eras[${i}]`,
        reason: `ends on ${end}, before it starts on ${start}`,
      };
    }
  }
}
