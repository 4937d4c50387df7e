import { daysOfEntry, type AnnalsEntry } from '../../atlas/annals/annals.ts';
import { overlaps, type Interval } from '../../time/interval.ts';
import type { LunarCalendar } from '../../time/lunar-calendar.ts';
import { sexagenaryName } from '../../time/sexagenary.ts';
import { parseDay, parseWrittenDate, writeDay } from '../../time/written-date.ts';
import { calendarChecked } from './calendar-checked.ts';
import { faultOfDate } from './check-dates.ts';
import { daysNamed } from './days-named.ts';
import type { Defect } from './defect.ts';
import { featuresKnown } from './features-known.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text, type Json } from './json.ts';

import { spanChecked } from './span-checked.ts';

const FILE = 'annals.json';
const DAY_NAME = /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]/;
const LONGEST_EN = 25;
const LONGEST_ZH = 40;

type Fault = Pick<Defect, 'property' | 'reason'>;

const has = (entry: Json, key: string) => at(entry, key) !== undefined;
const written = (days: Interval) => `${writeDay(days.start)} to ${writeDay(days.end - 1)}`;

/** The days that an entry may mean, or what is wrong with its dates. */
function readDays(entry: Json): Interval | readonly Fault[] {
  const date = text(at(entry, 'date'));
  const toTheDay = /\d\d-\d\d-\d\d$/.test(date);
  const reason = faultOfDate(date, toTheDay);
  if (reason) return [{ property: 'date', reason }];
  if (toTheDay && (has(entry, 'earliest') || has(entry, 'latest')))
    return [{ property: 'earliest', reason: 'stands beside a date that is known to the day' }];
  if (toTheDay) return { start: parseDay(date), end: parseDay(date) + 1 };
  for (const property of ['earliest', 'latest']) {
    if (!has(entry, property)) return [{ property, reason: `is missing, though ${date} is no day` }];
    if (faultOfDate(text(at(entry, property)), true)) return [];
  }
  const days = daysOfEntry(entry as unknown as AnnalsEntry);
  if (days.end <= days.start) return [{ property: 'latest', reason: 'comes before earliest' }];
  if (!overlaps(days, parseWrittenDate(date)))
    return [{ property: 'date', reason: `${date} has no day of ${written(days)}` }];
  return days;
}

/** The day-name must be that of the day, and of what the date was read from, unless a doubt says why it is not. */
function* faultsOfDayName(entry: Json, days: Interval): Generator<Fault> {
  const name = text(at(entry, 'ganzhi'));
  const toTheDay = !has(entry, 'earliest');
  const expected = toTheDay ? sexagenaryName(days.start) : '';
  if (name !== expected) {
    const reason = toTheDay
      ? `${writeDay(days.start)} is ${expected}, not ${name || 'a day without a name'}`
      : `${name} is the name of a day, and the date is known to no day`;
    yield { property: 'ganzhi', reason };
  }
  const read = DAY_NAME.exec(text(at(entry, 'read_from')))?.[0];
  if (toTheDay && read !== expected && !has(entry, 'doubt_en'))
    yield { property: 'read_from', reason: `reads ${read ?? 'no day-name'}, and the day is ${expected}` };
}

/** The days must lie in the lunar month that the date was read from, and be all of it where the text gives no day. */
function* faultsOfMonth(entry: Json, days: Interval, calendar: LunarCalendar): Generator<Fault> {
  const property = 'read_from';
  const named = daysNamed(calendar, text(at(entry, 'read_from')));
  if (!named) {
    yield { property, reason: 'names no reign year and month of the calendar' };
    return;
  }
  if (has(entry, 'doubt_en')) return;
  if (days.start < named.start || days.end > named.end)
    yield { property, reason: `${written(days)} is not of its month, ${written(named)}` };
  else if (has(entry, 'earliest') && !named.several && days.end - days.start < named.end - named.start)
    yield { property: 'earliest', reason: `${written(days)} is not the whole of ${written(named)}` };
}

/** An entry has features that show it, all of them known, or a reason; and a duplicate names what it doubles. */
function* faultsOfShowing(
  entry: Json,
  known: ReadonlySet<string>,
  entries: ReadonlyMap<string, Json>,
): Generator<Fault> {
  if (has(entry, 'shown') && has(entry, 'left_out'))
    yield { property: 'left_out', reason: 'is given, though shown is there' };
  if (!has(entry, 'shown') && !has(entry, 'left_out'))
    yield { property: 'shown', reason: 'is missing, and so is left_out' };
  for (const [i, feature] of list(at(entry, 'shown')).entries()) {
    const reason = `“${text(feature)}” is no feature that is known`;
    if (!known.has(text(feature))) yield { property: `shown[${i}]`, reason };
  }
  if (text(at(entry, 'left_out')) === 'no-day' && !/^-?\d{4}$/.test(text(at(entry, 'date'))))
    yield { property: 'left_out', reason: 'is no-day, though the date is finer than a year' };
  const same = at(entry, 'same_as');
  if ((text(at(entry, 'left_out')) === 'duplicate') !== (same !== undefined)) {
    const reason =
      same === undefined ? 'is missing, though it is a duplicate' : 'is given, though it is no duplicate';
    yield { property: 'same_as', reason };
  } else if (same !== undefined) {
    const other = entries.get(text(same));
    if (!other || other === entry)
      yield { property: 'same_as', reason: `“${text(same)}” is no other entry of the file` };
    else if (has(other, 'same_as'))
      yield { property: 'same_as', reason: `“${text(same)}” is a duplicate itself` };
  }
}

/** What an entry says is a line, not the text of the annals. */
function* faultsOfLength(entry: Json): Generator<Fault> {
  const words = text(at(entry, 'text_en')).split(' ').length;
  const characters = [...text(at(entry, 'text_zh'))].length;
  if (words > LONGEST_EN)
    yield { property: 'text_en', reason: `has ${words} words, and may have ${LONGEST_EN}` };
  if (characters > LONGEST_ZH)
    yield { property: 'text_zh', reason: `has ${characters} characters, and may have ${LONGEST_ZH}` };
}

/** a, b, … z, aa, ab …: the letter of the entry with this number, from 0. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/**
 * Checks the entries of the annals: each day-name is that of its day, each day of the month that it was read from, each month
 * whole; each entry is shown by features that are known or left out with a reason, and what lies outside the years of the
 * atlas with that one; works and sources are known; texts are short; ids tell work, juan, date and place, in order.
 */
export function* checkAnnals(record: GeoRecord): Generator<Defect> {
  const calendar = calendarChecked(record);
  const known = featuresKnown(record);
  const span = spanChecked(record);
  const years = { start: parseDay(span.first), end: parseDay(span.last) + 1 };
  const sources = new Set(record.features('sources.json').map(({ id }) => id));
  const works = list(at(record.files.get(FILE), 'works')).map((work) => text(at(work, 'id')));
  const all = record.features(FILE);
  const entries = new Map(all.map(({ id, json }) => [id, json]));
  const letters = new Map<string, number>();
  let before: { label: string; days: Interval; work: number } | null = null;
  for (const { id, label, json } of all) {
    const faults: Fault[] = [...faultsOfShowing(json, known, entries), ...faultsOfLength(json)];
    const work = works.indexOf(text(at(json, 'work')));
    const source = `${text(at(json, 'work'))}-${number(at(json, 'juan'))}`;
    if (work < 0)
      faults.push({ property: 'work', reason: `“${text(at(json, 'work'))}” is no work of the file` });
    else if (!sources.has(source))
      faults.push({ property: 'juan', reason: `“${source}” is no work that is known` });
    const stem = `${source}-${text(at(json, 'date'))}`;
    const index = letters.get(stem) ?? 0;
    letters.set(stem, index + 1);
    const expected = `${stem}-${letterOf(index)}`;
    if (id !== expected) faults.push({ property: 'id', reason: `should be ${expected}` });
    const days = readDays(json);
    if ('start' in days) {
      faults.push(...faultsOfDayName(json, days));
      if (calendar?.months.length) faults.push(...faultsOfMonth(json, days, calendar));
      const outside = !overlaps(days, years);
      if (outside !== (text(at(json, 'left_out')) === 'outside-years')) {
        const reason = `${written(days)} is ${outside ? 'outside' : 'within'} the days of the atlas`;
        faults.push({ property: 'left_out', reason });
      }
      if (
        before &&
        (days.start < before.days.start || (days.start === before.days.start && work < before.work))
      )
        faults.push({ property: 'date', reason: `comes before ${before.label}, which stands before it` });
      before = { label, days, work };
    } else faults.push(...days);
    for (const fault of faults) yield { file: FILE, feature: label, ...fault };
  }
}
