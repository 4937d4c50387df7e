import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import { datesChosen, type FieldChoice } from '../fields/field-choice.ts';
import type { FieldRole } from '../fields/field-meaning.ts';
import { dateFamily } from '../fields/date-parts.ts';
import { areEnds, pairedEnds } from '../fields/paired-ends.ts';
import { fieldMeaning, isCountUnder, lettersOf } from '../fields/field-names.ts';
import { isOfDeath } from '../fields/is-of-death.ts';
import { looksLikeDate } from '../fields/looks-like-date.ts';
import { hintsOfName } from './date-hints.ts';
import { isReading } from './date-reading.ts';
import { durationOf } from './durations.ts';
import { isEra, isEraBeside } from './era-beside.ts';
import { readDate } from './read-date.ts';
import { isCountSince } from './read-digits.ts';
import { calendarNamed } from './stated-calendar.ts';
import { withoutUnknown } from './unknown-parts.ts';
import {
  isBlank,
  livesBetween,
  lifeOfDate,
  saysWhen,
  type DateManner,
  type LivesRead,
  type Written,
} from './life.ts';
import { livesOfWhen } from './lives-of-when.ts';

type DateRole = Extract<FieldRole, 'start' | 'end' | 'date'>;

/** A property that stands for a date. */
interface Found {
  readonly key: string;
  readonly value: unknown;
  readonly rank: number;
  readonly sure: boolean;
}

const BLANK: Written = [undefined, ''];
/** A number smaller than this is no date, unless its name says so. */
const LEAST_YEAR = 100;
const DEEPEST = 3;
/** Longer texts under a name that may mean other things are none. */
const LONGEST = 60;
/** Lists of moments, one for each vertex or part: read beside the shapes. */
const TIMES: ReadonlySet<string> = new Set(['coordtimes', 'times', 'linestringtimestamps']);

/** A year with the era that stands in a property beside it, as 50 and BCE; `null` where none does. */
function withEra(properties: JsonObject, key: string): Written | null {
  const value = String(own(properties, key)).trim();
  if (!/^\d{1,6}$/.test(value)) return null;
  const era = Object.keys(properties).find(
    (other) => isEraBeside(other, key) && isEra(String(own(properties, other))),
  );
  return era === undefined ? null : [`${value} ${String(own(properties, era)).trim()}`, `${key}, ${era}`];
}
/** Names under which a list of two is a beginning and an end. */
const SPANS = /range|span|interval|period|validity|validtime|minmax|temporal|^time$/;
/** Objects in which properties may stand once more. */
const INNER = ['tags', 'attributes', 'properties', 'attr', 'data', 'extra', 'metadata', 'fields', 'values'];

/** Whether a number under `time` may be a duration, and no date. */
const isDuration = (key: string, value: unknown) =>
  lettersOf(key) === 'time' && !isCountSince(value) && /^\d{1,3}(?:\.\d+)?$/.test(String(value));

/** Whether a value is a day beyond doubt, under a name of one letter. */
const isFullDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** Whether a value may stand for a date; under a name that may mean other things, whether it looks like one. */
function counts(key: string, value: unknown, sure: boolean): boolean {
  if (isBlank(value) || isDuration(key, value)) return false;
  if (isCountUnder(key, value)) return false;
  if (key.length === 1 && /[a-z]/i.test(key)) return isFullDate(value);
  if (sure || looksLikeDate(value)) return true;
  if (
    typeof value === 'string' &&
    value.length < LONGEST &&
    isReading(readDate(value, 'gregorian', hintsOfName(key)))
  )
    return /\d|^[ivxlcdm]{2,}$|(?<![a-z])[ivx]+(?![a-z])/i.test(value);
  if (typeof value === 'number') return Math.abs(value) >= LEAST_YEAR;
  return typeof value === 'object' && holdsDate(value as object);
}

/** Whether a list or an object has something that looks like a date, a few levels deep. */
function holdsDate(value: object, depth = 0): boolean {
  return Object.values(value).some((inner: unknown) =>
    typeof inner === 'object' && inner !== null
      ? depth < DEEPEST && holdsDate(inner, depth + 1)
      : looksLikeDate(inner) || (typeof inner === 'number' && inner >= LEAST_YEAR),
  );
}

/** Whether a property is the month or the day of a date whose year stands in another. */
function isPart(properties: JsonObject, key: string): boolean {
  const family = dateFamily(Object.keys(properties), key);
  return family !== null && family.year !== key && !isBlank(own(properties, family.year));
}

/** The date of a creation, where it lies before an end that is told: of the thing, and not of its record; `null`: there is none. */
function creationBefore(properties: JsonObject, end: Found): Found | null {
  const key = Object.keys(properties).find((name) =>
    /^(?:date_?(?:de_?)?creation|creation_?date|date_?created)$/i.test(name),
  );
  if (key === undefined) return null;
  const value = own(properties, key);
  const [first, last] = [readDate(value, 'gregorian'), readDate(end.value, 'gregorian')];
  return isReading(first) && isReading(last) && first.start < last.end
    ? { key, value, rank: 0, sure: false }
    : null;
}

/** Puts a beginning and an end first that are called alike but for those words, where those that stand first are not. */
function preferPair(found: Record<DateRole, Found[]>): void {
  const { start, end, date } = found;
  const [begins, ends] = [start[0], end[0]];
  const first = <T extends { key: string }>(list: T[], key: string) =>
    list.sort((one, other) => Number(other.key === key) - Number(one.key === key));
  if (begins && ends) {
    if (areEnds(begins.key, ends.key)) return;
    const pair = pairedEnds(
      [...start, ...end].map(({ key }) => key),
      false,
    );
    if (pair && start.some(({ key }) => key === pair[0]) && end.some(({ key }) => key === pair[1])) {
      first(start, pair[0]);
      first(end, pair[1]);
    }
  } else if (!begins && !ends && date[0]?.key.endsWith('1')) {
    // of two that are counted, the first and the last
    const pair = pairedEnds(
      date.map(({ key }) => key),
      true,
    );
    if (pair?.[0] !== date[0].key) return;
    for (const [i, list] of [start, end].entries()) list.push(...date.filter(({ key }) => key === pair[i]));
  }
}

/** The properties that stand for dates, of each role the best first; `begins`: whether one is there for a beginning, be it blank. */
function datesIn(
  properties: JsonObject,
): Readonly<Record<DateRole, readonly Found[]>> & { readonly begins: boolean } {
  const found: Record<DateRole, Found[]> = { start: [], end: [], date: [] };
  const weak: Record<'start' | 'end', Found[]> = { start: [], end: [] };
  let begins = false;
  for (const key in properties) {
    const meaning = fieldMeaning(key);
    if (!meaning || (meaning.role !== 'start' && meaning.role !== 'end' && meaning.role !== 'date')) continue;
    const { role, rank, sure } = meaning;
    if (role === 'start' && sure) begins = true;
    const value = own(properties, key);
    if (Array.isArray(value) && TIMES.has(lettersOf(key))) continue;
    // the month or the day of a year that stands beside it
    if (/^\d{1,2}$/.test(String(value)) && isPart(properties, key)) continue;
    if (counts(key, value, sure)) found[role].push({ key, value, rank, sure });
    // a small number beside one that is a date is one too
    else if (role !== 'date' && typeof value === 'number') weak[role].push({ key, value, rank, sure });
  }
  if (found.start.length === 0 && found.end.length > 0) found.start.push(...weak.start);
  else if (found.end.length === 0 && found.start.length > 0) found.end.push(...weak.end);
  for (const role of ['start', 'end', 'date'] as const)
    if (found[role].length > 1)
      found[role].sort((one, other) => Number(other.sure) - Number(one.sure) || one.rank - other.rank);
  preferPair(found);
  const created =
    !begins && found.start.length === 0 && found.end[0] ? creationBefore(properties, found.end[0]) : null;
  if (created) found.start.push(created);
  return { ...found, begins };
}

/** The calendar of dates is the one that the name of their property says, where it says one. */
function calledSo(manner: DateManner, ...fields: readonly (Pick<Found, 'key'> | undefined)[]): DateManner {
  const calendar = calendarNamed(fields.map((field) => field?.key ?? '').join(' '));
  return calendar ? { ...manner, calendar } : manner;
}

/** A date whose month, and whose day, stand in properties of their own beside its year; `null`: it is none such. */
function composed(properties: JsonObject, year: string): Written | null {
  const value = own(properties, year);
  if (!/^-?\d{1,6}$/.test(String(value).trim())) return null;
  const names = Object.keys(properties).filter((key) => !isBlank(own(properties, key)));
  const family = dateFamily(names, year);
  const [, both, ofBoth] = family?.withMonth ? (/^(\d{4})(\d\d)$/.exec(String(value).trim()) ?? []) : [];
  if (both !== undefined && ofBoth !== undefined) {
    const [, day] = withoutUnknown(ofBoth, String(own(properties, family?.day ?? '') ?? ''));
    const parts = [both, ofBoth, ...(/^\d{1,2}$/.test(day) ? [day.padStart(2, '0')] : [])];
    return [parts.join('-'), `${year}, ${family?.day}`];
  }
  const isYear = family?.year === year && !family.withMonth;
  const month = isYear ? (family.month ?? undefined) : undefined;
  const written = (key: string | undefined) => (key === undefined ? '' : String(own(properties, key)).trim());
  if (month === undefined) {
    const count = Object.keys(properties).find((key) => /^(?:doy|(?:start)?dayofyear)$/.test(lettersOf(key)));
    const ordinal = written(count).padStart(3, '0');
    return /^(?:year|yr|年|年份)$/.test(lettersOf(year)) && count !== undefined && /^\d{3}$/.test(ordinal)
      ? [`${String(value).trim().padStart(4, '0')}-${ordinal}`, [year, count].join(', ')]
      : null;
  }
  const day = family?.day ?? undefined;
  const y = String(value)
    .trim()
    .replace(/^(-?)(\d{1,3})$/, (_, sign: string, digits: string) => sign + digits.padStart(4, '0'));
  const [m, d] = withoutUnknown(written(month), written(day));
  if (m === '') return [y, year];
  const text = /^\d{1,2}$/.test(m)
    ? [y, m.padStart(2, '0'), ...(/^\d{1,2}$/.test(d) ? [d.padStart(2, '0')] : [])].join('-')
    : [d, m, y].filter((part) => part !== '').join(' ');
  return [text, [year, month, ...(day === undefined ? [] : [day])].join(', ')];
}

function livesOfDate({ key, value }: Found, properties: JsonObject, manner: DateManner): LivesRead | null {
  const text =
    dayOfList(value) ?? (typeof value === 'string' && /^\s*[{[]\s*"/.test(value) ? parsed(value) : value);
  if (Array.isArray(text) && text.length === 2 && SPANS.test(lettersOf(key)))
    return livesOfWhen({ start: text[0] as unknown, end: text[1] as unknown }, key, manner);
  if (typeof text === 'object') return livesOfWhen(text, key, manner);
  const life = lifeOfDate(
    composed(properties, key) ?? withEra(properties, key) ?? [typeof text === 'string' ? text : value, key],
    calledSo(manner, { key }),
  );
  return { lives: life ? [life] : [], dated: saysWhen(value), failed: !life };
}

/** A text of JSON as what it says; itself where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A beginning with the length of time that stands beside it, as an interval of ISO 8601; `null` where none does. */
function lastingFrom({ key, value }: Found, properties: JsonObject): Written | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return null;
  for (const other in properties) {
    const duration = durationOf(lettersOf(other), own(properties, other));
    if (duration !== null) return [`${value.slice(0, 10)}/${duration}`, `${key}, ${other}`];
  }
  return null;
}

/** Tells which other dates a record has of which no name says which is meant. */
function tellOthers(dates: readonly Found[], manner: DateManner): void {
  const [taken, ...others] = dates;
  if (!taken || taken.sure || typeof taken.value !== 'string') return;
  for (const { key, value } of others)
    if (typeof value === 'string' && value !== taken.value)
      manner.complain('noted', 'looks-dated', key, value);
}

/** A day whose year, month and day stand in a list; `null`: it is none. */
function dayOfList(list: unknown): string | null {
  if (!Array.isArray(list) || list.length !== 3 || !list.every((part) => Number.isInteger(part))) return null;
  const [year = 0, month = 0, day = 0] = list as readonly number[];
  if (Math.abs(year) < LEAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const sign = year < 0 ? '-' : '';
  return [
    sign + String(Math.abs(year)).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** A bound with the first, or the last, of the two days between which it lies, where a list of them stands for it. */
function boundOfList(of: Found | undefined, at: 0 | -1): Found | undefined {
  const list = of?.value;
  const day = of ? dayOfList(list) : null;
  if (of && day !== null) return { ...of, value: day };
  if (!of || !Array.isArray(list) || list.length !== 2) return of;
  const value = (list as unknown[]).at(at);
  return typeof value === 'string' || typeof value === 'number' ? { ...of, value } : of;
}

function livesOfPair(
  start: Found | undefined,
  end: Found | undefined,
  properties: JsonObject,
  manner: DateManner,
): LivesRead | null {
  if (!start && !end) return null;
  const lasting = start && !end ? lastingFrom(start, properties) : null;
  if (lasting) {
    const life = lifeOfDate(lasting, calledSo(manner, start));
    return { lives: life ? [life] : [], dated: true, failed: !life };
  }
  const [begins, stops] = [boundOfList(start, 0), boundOfList(end, -1)];
  if (begins !== start || stops !== end) return livesOfPair(begins, stops, properties, manner);
  const whole = [start, end].find((one) => typeof one?.value === 'object');
  if (whole) {
    const lives = livesOfWhen({ start: start?.value, end: end?.value }, whole.key, manner);
    if (lives && (!start || !end)) manner.complain('noted', 'half-dated', otherEnd(whole.key), whole.value);
    return lives;
  }
  const bound = (of: Found | undefined): Written =>
    of ? (composed(properties, of.key) ?? withEra(properties, of.key) ?? [of.value, of.key]) : BLANK;
  const [begun, ended] = [bound(start), bound(end)];
  const written = ([value]: Written, key: string): Written => [value, key];
  return livesBetween(
    start ? begun : written(begun, otherEnd(end?.key ?? '')),
    end ? ended : written(ended, otherEnd(start?.key ?? '')),
    calledSo(manner, start, end),
  );
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['start', 'end'], ['begin', 'end'], ['from', 'to'], ['min', 'max'], ['BEG', 'END'], ['START', 'END'], ['Start', 'End'],
  ['始', '終'], ['開始', '結束'],
]; // prettier-ignore
/** What the other end would be called. */
function otherEnd(key: string): string {
  for (const [start, end] of OTHERS) {
    if (key.includes(start)) return key.replace(start, end);
    if (key.includes(end)) return key.replace(end, start);
  }
  return '';
}

/** The beginning, or the end, of a TimeSpan of KML that has but that one. */
function boundOfSpan(dates: readonly Found[], which: 'begin' | 'end'): Found | undefined {
  for (const { key, value, ...rest } of dates) {
    if (!isObject(value) || isBlank(own(value, which))) continue;
    if (isBlank(own(value, which === 'end' ? 'begin' : 'end')))
      return { ...rest, key: `${key}.${which}`, value: own(value, which) };
  }
  return undefined;
}

/** Lives by the properties that the reader chose; those alone count. */
function livesOfChosen(
  properties: JsonObject,
  { start, end, date }: FieldChoice,
  manner: DateManner,
): LivesRead | null {
  const of = (key: string | null): Found | undefined =>
    key !== null && !isBlank(own(properties, key))
      ? { key, value: own(properties, key), rank: 0, sure: true }
      : undefined;
  const single = of(date);
  return (
    livesOfPair(of(start), of(end), properties, manner) ??
    (single ? livesOfDate(single, properties, manner) : null)
  );
}

/**
 * The lives that the properties of a record tell, by names in any case and many languages: a beginning and an end, KML’s
 * TimeSpan, or one date; `null` where none does. `chosen`: those the reader chose.
 */
export function livesOfProperties(
  properties: JsonObject,
  chosen: FieldChoice | null,
  manner: DateManner,
  depth = 0,
): LivesRead | null {
  if (datesChosen(chosen)) return livesOfChosen(properties, chosen, manner);
  const { start, end, date, begins } = datesIn(properties);
  // where nothing is there for a beginning, one date beside an end is it
  const first =
    start[0] ?? (begins ? undefined : date.find(({ value, sure }) => sure && typeof value !== 'object'));
  const begun = end[0] ? first : start[0];
  // of whom nothing but a death is told, its day
  if (!begun && !begins && end[0] && isOfDeath(end[0].key) && typeof end[0].value !== 'object')
    return livesOfDate(end[0], properties, manner);
  const pair = livesOfPair(
    begun ?? (end[0] && boundOfSpan(date, 'begin')),
    end[0] ?? (begun && boundOfSpan(date, 'end')),
    properties,
    manner,
  );
  if (pair) return pair;
  for (const one of date) {
    const lives = livesOfDate(one, properties, manner);
    if (!lives) continue;
    if (depth === 0) tellOthers(date, manner);
    return lives;
  }
  if (depth > 0) return null;
  for (const key of INNER) {
    const inner = own(properties, key);
    const value = typeof inner === 'string' && /^\s*\{\s*"/.test(inner) ? parsed(inner) : inner;
    const lives = isObject(value) ? livesOfProperties(value, chosen, manner, depth + 1) : null;
    if (lives) return lives;
  }
  return null;
}
