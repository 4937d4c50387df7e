import type { Calendar } from '../../time/julian-day.ts';
import type { Reason } from '../reason.ts';
import { isReading, type DateReading } from './date-reading.ts';
import { readDate } from './read-date.ts';

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

type Fields = Readonly<Record<string, unknown>>;

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
/** Property names that give one date for both. */
const SINGLES = ['edtf', 'when', 'date', 'time', 'timestamp', 'year'] as const;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: Fields, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Reads one date and tells what is wrong with it; `null` where it cannot stand. */
export function readField(
  value: unknown,
  field: string,
  calendar: Calendar,
  complain: ComplainOfTime,
): DateReading | null {
  const reading = readDate(value, calendar);
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

/** A life from a written beginning and end, each at its own precision; blank means open. `null`: it cannot stand. */
function lifeBetween(
  [start, startField]: readonly [unknown, string],
  [end, endField]: readonly [unknown, string],
  calendar: Calendar,
  complain: ComplainOfTime,
): Life | null {
  const first = isBlank(start) ? ALWAYS : readField(start, startField, calendar, complain);
  const last = isBlank(end) ? ALWAYS : readField(end, endField, calendar, complain);
  if (!first || !last) return null;
  if (first.start < last.end) return { start: first.start, end: last.end };
  complain('refused', 'ends-before-start', endField, `${String(start)} – ${String(end)}`);
  return null;
}

function boundOf(bound: unknown, keys: readonly string[]): unknown {
  if (!isObject(bound)) return bound;
  for (const key of keys) if (!isBlank(own(bound, key))) return own(bound, key);
  return undefined;
}

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
  spans.slice(0, 1000).forEach((span: unknown, i) => {
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

function livesOfProperties(
  properties: Fields,
  calendar: Calendar,
  complain: ComplainOfTime,
): LivesRead | null {
  for (const [from, to] of PAIRS) {
    const [start, end] = [own(properties, from), own(properties, to)];
    if (isBlank(start) && isBlank(end)) continue;
    if (isObject(start) || isObject(end) || Array.isArray(start)) continue;
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
    const reading = readField(value, key, calendar, complain);
    return { lives: reading ? [reading] : [], dated: true, failed: !reading };
  }
  return null;
}

/**
 * When a feature lives: by its Linked Places `when`, else by its properties (`start_date` and `end_date` with or without
 * EDTF, `start` and `end`, KML’s TimeSpan, a single `date` …). Without any of them it lives always.
 */
export function lifespansOf(
  feature: Fields,
  properties: Fields,
  calendar: Calendar,
  complain: ComplainOfTime,
): LivesRead {
  return (
    livesOfWhen(own(feature, 'when'), 'when', calendar, complain) ??
    livesOfWhen(own(properties, 'when'), 'properties.when', calendar, complain) ??
    livesOfProperties(properties, calendar, complain) ?? { lives: [ALWAYS], dated: false, failed: false }
  );
}

/** Times of the vertices of a line (`coordTimes`, `times` …); `null` where it has none. */
export function vertexTimes(properties: Fields): readonly unknown[] | null {
  for (const key of ['coordTimes', 'times', 'linestringTimestamps']) {
    const value = own(properties, key);
    if (Array.isArray(value) && value.length > 0)
      return Array.isArray(value[0]) ? (value as unknown[][]).flat() : value;
  }
  const inner = own(properties, 'coordinateProperties');
  return isObject(inner) ? vertexTimes(inner) : null;
}
