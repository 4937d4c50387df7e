import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import type { Calendar } from '../../time/julian-day.ts';
import type { Reason } from '../reason.ts';
import { isReading, type DateReading } from './date-reading.ts';
import { OPEN_DAYS } from '../open-days.ts';
import { isMilliseconds, readDate } from './read-date.ts';

/** When a thing lives, half-open, in days counted from midnights. */
export interface Life {
  readonly start: number;
  readonly end: number;
}

/** What a record says of its time. */
export interface LivesRead {
  readonly lives: readonly Life[];
  /** Whether it says anything; what says nothing is drawn always. */
  readonly dated: boolean;
  /** Whether something it says could not stand. */
  readonly failed: boolean;
}

/** Told of each thing wrong. */
export type ComplainOfTime = (
  outcome: 'repaired' | 'refused' | 'noted',
  reason: Reason,
  field: string,
  value: unknown,
) => void;

/** Timespans of one record that are read. */
const MOST_SPANS = 10_000;
const ALWAYS: Life = { start: -Infinity, end: Infinity };
/** Pairs of property names that mean beginning and end, the more particular first. */
const PAIRS = [
  ['start_date:edtf', 'end_date:edtf'],
  ['start_date', 'end_date'],
  ['start', 'end'],
  ['begin', 'end'],
  ['startDate', 'endDate'],
  ['start_year', 'end_year'],
  ['from', 'to'],
  ['valid_from', 'valid_to'],
] as const;
/** Names that may mean something else than dates; they count only where one of the two has figures as dates have. */
const LOOSE: ReadonlySet<string> = new Set(['start', 'begin', 'from']);
/** Property names that give one date for both. */
const SINGLES = ['edtf', 'when', 'date', 'time', 'timestamp', 'year'] as const;

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Reads one date and tells what is wrong with it; `null` where it cannot stand. `milliseconds`: of numbers. */
function readField(
  value: unknown,
  field: string,
  calendar: Calendar,
  complain: ComplainOfTime,
  milliseconds = false,
): DateReading | null {
  const reading = readDate(value, calendar, milliseconds);
  if (!isReading(reading)) {
    complain('refused', reading.fault, field, value);
    return null;
  }
  if (reading.mended) complain('repaired', 'date-mended', field, value);
  if (reading.start === reading.end) {
    complain('refused', 'date-too-far', field, value);
    return null;
  }
  return reading;
}

/** Whether some of a life lies within the days that can be shown; tells where not. */
function isNearEnough(
  { start, end }: Life,
  field: string,
  value: unknown,
  complain: ComplainOfTime,
): boolean {
  if (start < OPEN_DAYS && end > -OPEN_DAYS) return true;
  complain('refused', 'date-too-far', field, value);
  return false;
}

/** A life from a written beginning and end, each at its own precision; blank means open. `null`: it cannot stand. */
function lifeBetween(
  [start, startField]: readonly [unknown, string],
  [end, endField]: readonly [unknown, string],
  calendar: Calendar,
  complain: ComplainOfTime,
): Life | null {
  // two numbers count alike: beside the one that can be no year, the other is none either
  const milliseconds = isMilliseconds(start) || isMilliseconds(end);
  const same = start === end;
  const [from, to] = same ? [dayOf(start), dayOf(end)] : [start, end];
  const first = isBlank(from) ? ALWAYS : readField(from, startField, calendar, complain, milliseconds);
  const last = isBlank(to) ? ALWAYS : readField(to, endField, calendar, complain, milliseconds);
  if (!first || !last) return null;
  if (first.start >= last.end) {
    complain('refused', 'ends-before-start', endField, `${String(start)} – ${String(end)}`);
    return null;
  }
  const span = { start: first.start, end: last.end };
  const life = same ? wholeDays(span) : span;
  return isNearEnough(life, startField, start, complain) ? life : null;
}

function boundOf(bound: unknown, keys: readonly string[]): unknown {
  if (!isObject(bound)) return bound;
  for (const key of keys) if (!isBlank(own(bound, key))) return own(bound, key);
  return undefined;
}

/** Of a moment as it is written, wherever that was, the day. */
const dayOf = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^(\s*[-+]?\d{4}-\d\d-\d\d)[T ]\d\d(?::?\d\d|Z|$).*$/, '$1')
    : value;

/** What is dated to moments alone is of its days: a day is looked at from its noon. */
const wholeDays = ({ start, end }: Life): Life => ({ start: Math.floor(start), end: Math.ceil(end) });

/** Lives of a Linked Places `when`; `null` where it has no timespans. */
export function livesOfWhen(
  when: unknown,
  field: string,
  calendar: Calendar,
  complain: ComplainOfTime,
): LivesRead | null {
  if (!isObject(when)) return null;
  const spans = own(when, 'timespans');
  if (!Array.isArray(spans) || spans.length === 0) return null;
  const lives: Life[] = [];
  let failed = false;
  if (spans.length > MOST_SPANS) complain('noted', 'too-many', `${field}.timespans`, spans.length);
  spans.slice(0, MOST_SPANS).forEach((span: unknown, i) => {
    const at = `${field}.timespans[${i}]`;
    if (!isObject(span)) {
      complain('refused', 'not-a-date', at, span);
      failed = true;
      return;
    }
    const start = boundOf(own(span, 'start'), ['in', 'earliest', 'latest']);
    const end = boundOf(own(span, 'end'), ['in', 'latest', 'earliest']);
    if (isBlank(start) && isBlank(end)) {
      complain('refused', 'not-a-date', at, span);
      failed = true;
      return;
    }
    const life = lifeBetween([start, `${at}.start`], [end, `${at}.end`], calendar, complain);
    if (life) lives.push(life);
    else failed = true;
  });
  return { lives, dated: true, failed };
}

/** The names of the columns that were chosen for beginning and end, where a table is read. */
export interface DateColumns {
  readonly start: string | null;
  readonly end: string | null;
}

/** Under this key, the row of a table has what its chosen columns say of its time: nothing else there counts. */
export const ROW_DATES = Symbol('dates of a row');
/** A beginning and an end as a row has them. */
interface RowDates {
  readonly start: string;
  readonly end: string;
  /** The calendar that the headings of its columns name. */
  readonly calendar: Calendar | null;
}

function livesOfRow({ start, end }: RowDates, calendar: Calendar, complain: ComplainOfTime): LivesRead {
  if (isBlank(start) && isBlank(end)) return { lives: [ALWAYS], dated: false, failed: false };
  const life = lifeBetween([start, 'start_date'], [end, 'end_date'], calendar, complain);
  if (life && (isBlank(start) || isBlank(end)))
    complain('noted', 'half-dated', isBlank(start) ? 'start_date' : 'end_date', isBlank(start) ? end : start);
  return { lives: life ? [life] : [], dated: true, failed: !life };
}

function livesOfProperties(
  properties: JsonObject,
  calendar: Calendar,
  complain: ComplainOfTime,
): LivesRead | null {
  for (const [from, to] of PAIRS) {
    const [start, end] = [own(properties, from), own(properties, to)];
    if (isBlank(start) && isBlank(end)) continue;
    if (isObject(start) || isObject(end) || Array.isArray(start)) continue;
    // the names of two places may stand under `from` and `to`
    if (LOOSE.has(from) && !/\d{3}|\d[-/.]\d/.test(`${String(start)} ${String(end)}`)) continue;
    const life = lifeBetween([start, from], [end, to], calendar, complain);
    if (life && (isBlank(start) || isBlank(end)))
      complain('noted', 'half-dated', isBlank(start) ? from : to, isBlank(start) ? end : start);
    return { lives: life ? [life] : [], dated: true, failed: !life };
  }
  const span = own(properties, 'timespan');
  if (isObject(span) && !(isBlank(own(span, 'begin')) && isBlank(own(span, 'end')))) {
    const life = lifeBetween(
      [own(span, 'begin'), 'TimeSpan.begin'],
      [own(span, 'end'), 'TimeSpan.end'],
      calendar,
      complain,
    );
    return { lives: life ? [life] : [], dated: true, failed: !life };
  }
  for (const key of SINGLES) {
    const value = own(properties, key);
    if (isBlank(value) || typeof value === 'object') continue;
    // a number under `time` may be a duration
    if (key === 'time' && !isMilliseconds(value) && /^\d{1,3}(?:\.\d+)?$/.test(String(value))) continue;
    const reading = readField(dayOf(value), key, calendar, complain);
    const life = reading && wholeDays(reading);
    const stands = life && isNearEnough(life, key, value, complain);
    return { lives: stands ? [life] : [], dated: true, failed: !stands };
  }
  return null;
}

/**
 * When a feature lives: by its Linked Places `when`, else by its properties (`start_date` and `end_date` with or without
 * EDTF, `start` and `end`, KML’s TimeSpan, a single `date` …), and the row of a table by its {@link ROW_DATES}. Without any
 * of them it lives always.
 */
export function lifespansOf(
  feature: JsonObject,
  properties: JsonObject,
  calendar: Calendar,
  complain: ComplainOfTime,
): LivesRead {
  const row = (feature as { readonly [ROW_DATES]?: RowDates })[ROW_DATES];
  if (row) return livesOfRow(row, row.calendar ?? calendar, complain);
  return (
    livesOfWhen(own(feature, 'when'), 'when', calendar, complain) ??
    livesOfWhen(own(properties, 'when'), 'properties.when', calendar, complain) ??
    livesOfProperties(properties, calendar, complain) ?? { lives: [ALWAYS], dated: false, failed: false }
  );
}
