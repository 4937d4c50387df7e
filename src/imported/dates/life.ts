import { isObject, own } from '../../atlas/json-object.ts';
import type { Calendar } from '../../time/julian-day.ts';
import type { Reason } from '../reason.ts';
import { OPEN_DAYS } from '../../lifespans/open-days.ts';
import { PRESENT, UNKNOWN } from './date-vocabulary.ts';
import { hintsOfName, joinHints, NO_HINTS, type DateHints } from './date-hints.ts';
import { isReading, type DateReading } from './date-reading.ts';
import { inKnownOrder, lookForZone, type DayMonthOrder, type DatesSeen } from './day-month-order.ts';
import { hintsOfNumbers } from './number-units.ts';
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
type ComplainOfTime = (
  outcome: 'repaired' | 'refused' | 'noted',
  reason: Reason,
  field: string,
  value: unknown,
) => void;

/** How the dates of a record are read, and who is told what is wrong with them. */
export interface DateManner {
  readonly calendar: Calendar;
  /** The order of day and month before a year; `null`: not known. */
  readonly order: DayMonthOrder | null;
  readonly seen: DatesSeen;
  readonly complain: ComplainOfTime;
  /** What else is known of all its dates; nothing where it is left out. */
  readonly hints?: DateHints;
}

/** A value and the name of the field it stands in. */
export type Written = readonly [value: unknown, field: string];

/** The life of what has no date. */
export const ALWAYS: Life = { start: -Infinity, end: Infinity };

/** Whether a value says more of a time than that it is not known, or has not come. */
export const saysWhen = (value: unknown): boolean =>
  !isBlank(value) &&
  !(typeof value === 'string' && (UNKNOWN.test(value.trim()) || PRESENT.test(value.trim())));

/** Whether a value says nothing. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Whether a value says that an end has not come, or is not bounded. */
const saysOpen = (value: unknown): boolean =>
  typeof value === 'string' && (PRESENT.test(value.trim()) || /^(?:open|\.\.)$/i.test(value.trim()));

/** What programs write where nothing is known. */
const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:null|none|nil|nan|nat|n\/?a|[-–—?.]+|\\n|#n\/a|無|无|不詳|不详)$/i.test(value.trim());

/** Years that programs write for an end that is open. */
const isSentinel = (value: unknown): boolean =>
  /^\s*-?9{4,6}(?:-(?:12|01)-(?:31|01).*)?$/.test(String(value));

/**
 * A text as it was meant: without the length of steps behind an interval (`…/P1D`), and without months and days that are zero,
 * which stand for unknown ones.
 */
const asMeant = (text: string): string =>
  text
    .replace(/^(\s*[^/]+\/[^/]+)\/P[\dYMWDTHS.]+\s*$/, '$1')
    .replace(/^\s*\+?(-?\d{4,6}(?:-(?!00)\d\d)?)(?:-00){1,2}T[0:.]+Z?\s*$/, '$1');

const BEGINS: DateHints = { bound: 'start' };
const ENDS: DateHints = { bound: 'end' };

/** Reads one date and tells what is wrong with it; `null` where it cannot stand. `known`: of this value. */
function readField(
  [value, field]: Written,
  { calendar, order, seen, complain, hints = NO_HINTS }: DateManner,
  known: DateHints = NO_HINTS,
): DateReading | null {
  lookForZone(value, seen);
  const meant = typeof value === 'string' ? asMeant(value) : value;
  const ordered = typeof meant === 'string' ? inKnownOrder(meant, order, seen) : meant;
  const reading = readDate(ordered, calendar, joinHints(joinHints(hints, hintsOfName(field)), known));
  if (!isReading(reading)) {
    if (reading.fault === 'date-unknown') {
      complain('noted', 'date-unknown', field, value);
      return ALWAYS;
    }
    complain('refused', reading.fault, field, value);
    return null;
  }
  if (!saysWhen(value) && !(known.bound === 'end' && saysOpen(value)))
    complain('noted', 'date-unknown', field, value);
  else if (reading.mended || ordered !== value) complain('repaired', 'date-mended', field, value);
  else if (reading.about) complain('noted', 'date-about', field, value);
  if (reading.start === reading.end) {
    complain('refused', 'date-too-far', field, value);
    return null;
  }
  return reading;
}

/** Whether some of a life lies within the days that can be shown; tells where not. */
function isNearEnough({ start, end }: Life, [value, field]: Written, { complain }: DateManner): boolean {
  if (start < OPEN_DAYS && end > -OPEN_DAYS) return true;
  complain('refused', 'date-too-far', field, value);
  return false;
}

/** A day with a time behind it, and nothing else: an hour or more, a zone by its distance or its name. */
const MOMENT =
  /^(\s*[-+]?\d{4}-\d\d-\d\d)[T ]\d\d(?:Z|(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?\s*(?:Z|UTC|GMT|[-+]\d\d(?::?\d\d)?)?)(?:\s*\[?[A-Z][A-Za-z_]+(?:\/[A-Za-z_]+)*\]?)?\s*$/;
/** Of a moment as it is written, wherever that was, the day. */
const dayOf = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(MOMENT, '$1')
        .replace(/(\s\d{1,2}:\d\d(?::\d\d)?)\s*(?:GMT|UTC)?[-+]\d\d:?\d\d(?:\s*\([^)]*\))?(?=\s|$)/, '$1')
    : value;

/** What is dated to moments alone is of its days: a day is looked at from its noon. */
const wholeDays = ({ start, end }: Life): Life => ({ start: Math.floor(start), end: Math.ceil(end) });

/** A life as it is; where no noon falls into it, the days on which it lies, for a day is looked at from its noon. */
export function seenOnItsDays(life: Life): Life {
  if (!Number.isFinite(life.start) || !Number.isFinite(life.end)) return life;
  const noon = Math.ceil(life.start - 0.5) + 0.5;
  return noon < life.end ? life : wholeDays(life);
}

/** Whether a bound is open: blank, a year that programs write for that, or a placeholder beside another bound that says something. */
function isOpen([value]: Written, [other]: Written, isEnd = false): boolean {
  if (isBlank(value) || isSentinel(value)) return true;
  // an end of nought behind a year of our era
  if (isEnd && /^\s*0+\s*$/.test(String(value)) && /^\s*[1-9]/.test(String(other))) return true;
  return isPlaceholder(value) && !isBlank(other) && !isPlaceholder(other);
}

/** Whether the numbers of a field count back from now or from our era. */
const isAge = (field: string): boolean => /before/.test(hintsOfName(field).numbers ?? '');

/** A life from a written beginning and end, each at its own precision; blank means open. `null`: it cannot stand. */
export function lifeBetween(begun: Written, ended: Written, manner: DateManner): Life | null {
  const start = isOpen(begun, ended) ? undefined : begun[0];
  const end = isOpen(ended, begun, true) ? undefined : ended[0];
  const [[, startField], [, endField]] = [begun, ended];
  // two numbers count alike: beside the one that can be no year, the other is none either
  const numbers = hintsOfNumbers([start, end]);
  const same = start === end;
  const [from, to] = same ? [dayOf(start), dayOf(end)] : [start, end];
  if (same) lookForZone(start, manner.seen);
  const known = (bound: DateHints) => (same ? numbers : joinHints(numbers, bound));
  const first = isBlank(from) ? ALWAYS : readField([from, startField], manner, known(BEGINS));
  const last = same ? first : isBlank(to) ? ALWAYS : readField([to, endField], manner, known(ENDS));
  if (!first || !last) return null;
  // ages count back: the least of them is the latest
  if (first.start >= last.end && isAge(startField) && isAge(endField))
    return lifeBetween(ended, begun, manner);
  if (first.start >= last.end) {
    manner.complain('refused', 'ends-before-start', endField, `${String(start)} – ${String(end)}`);
    return null;
  }
  const span = { start: first.start, end: last.end };
  const life = same ? wholeDays(span) : seenOnItsDays(span);
  return isNearEnough(life, begun, manner) ? life : null;
}

/** The life of what is written as one date. `null`: it cannot stand. */
export function lifeOfDate([value, field]: Written, manner: DateManner): Life | null {
  lookForZone(value, manner.seen);
  const reading = readField([dayOf(value), field], manner);
  const life = reading && wholeDays(reading);
  return life && isNearEnough(life, [value, field], manner) ? life : null;
}

/** Whether an arrival lies behind a departure, so that a way is told and no stay. */
function isJourney(arrival: Written, departure: Written, { calendar, hints }: DateManner): boolean {
  if (!/arriv|ankunft|到達|抵達/i.test(arrival[1]) || !/depart|left|abreise|abfahrt|出發/i.test(departure[1]))
    return false;
  const [to, from] = [readDate(arrival[0], calendar, hints), readDate(departure[0], calendar, hints)];
  return isReading(to) && isReading(from) && to.start >= from.end;
}

/** What a record has of a beginning and an end, told where one of them lacks. */
export function livesBetween(first: Written, last: Written, manner: DateManner): LivesRead {
  const [begun, ended] = isJourney(first, last, manner) ? [last, first] : [first, last];
  const life = lifeBetween(begun, ended, manner);
  const [noStart, noEnd] = [isOpen(begun, ended), isOpen(ended, begun, true)];
  if (life && (noStart || noEnd))
    manner.complain('noted', 'half-dated', noStart ? begun[1] : ended[1], noStart ? ended[0] : begun[0]);
  return { lives: life ? [life] : [], dated: saysWhen(begun[0]) || saysWhen(ended[0]), failed: !life };
}

/** The first of some members of an object that says something; the value itself where it is no object. */
export function boundOf(bound: unknown, keys: readonly string[]): unknown {
  if (!isObject(bound)) return bound;
  for (const key of keys) if (!isBlank(own(bound, key))) return own(bound, key);
  return undefined;
}
