import type { Calendar } from '../../time/julian-day.ts';
import { dateSpan, monthSpan, timeSpan, yearSpan } from './calendar-spans.ts';
import { isReading, type DateFault, type DateReading } from './date-reading.ts';
import type { Bound, Portion } from './date-vocabulary.ts';
import { partOfYear } from './read-edtf.ts';

/** What a date in words says, part by part, before it is put into a calendar. */
export interface WrittenParts {
  /** Astronomical, the first of `years`. */
  readonly year?: number;
  /** How many years are meant, as ten by a decade. */
  readonly years?: number;
  readonly month?: number;
  readonly day?: number;
  /** A season or another part of a year by its number in EDTF. */
  readonly part?: number;
  /** 0, Monday, to 6. */
  readonly weekday?: number;
  readonly time?: string;
  readonly portion?: Portion;
  readonly bound?: Bound;
  readonly about?: true;
  /** What was written is no calendar’s date but its days, already known. */
  readonly known?: DateReading;
  /** A number that nothing told what it is. */
  readonly bare?: { readonly value: number; readonly figures: number; readonly ordinal: boolean } | undefined;
  /** The years of a century or a thousand, when `bare` lacks its word. */
  readonly unit?: number;
  /** Years are counted back from our era. */
  readonly before?: true;
}

/** Years from the first of a time on that are early, in the middle and late: of ten, a hundred and a thousand. */
const SHARES: Readonly<Record<number, readonly [early: number, mid: number, midEnd: number, late: number]>> =
  {
    10: [4, 3, 8, 7],
    100: [30, 30, 70, 70],
    1000: [300, 300, 700, 700],
  };

function portionOfYears(
  year: number,
  years: number,
  portion: Portion,
  calendar: Calendar,
): DateReading | null {
  if (typeof portion === 'object') {
    const at = (n: number) => Math.round((years * n) / portion.of);
    return yearSpan(year + at(portion.at - 1), at(portion.at) - at(portion.at - 1), calendar);
  }
  const [early, mid, midEnd, late] = SHARES[years] ?? [];
  if (early === undefined || mid === undefined || midEnd === undefined || late === undefined) return null;
  if (portion === 'early') return yearSpan(year, early, calendar);
  if (portion === 'mid') return yearSpan(year + mid, midEnd - mid, calendar);
  return yearSpan(year + late, years - late, calendar);
}

/** A part of some days: of a month, its first, second or last ten days; of other times, equal parts. */
export function portionOfDays({ start, end }: DateReading, portion: Portion): DateReading {
  const month = end - start <= 31;
  if (typeof portion === 'object') {
    const at = (n: number) =>
      start + (month && portion.of === 2 ? 15 * n : Math.round(((end - start) * n) / portion.of));
    return { start: at(portion.at - 1), end: portion.at === portion.of ? end : at(portion.at) };
  }
  const third = month ? 10 : Math.round((end - start) / 3);
  if (portion === 'early') return { start, end: start + third };
  return portion === 'mid'
    ? { start: start + third, end: start + 2 * third }
    : { start: start + 2 * third, end };
}

function portionOf(
  parts: WrittenParts,
  whole: DateReading,
  portion: Portion,
  calendar: Calendar,
): DateReading | null {
  const { year, years = 1, month, day, part } = parts;
  if (day !== undefined || year === undefined) return null;
  if (month !== undefined || part !== undefined) return portionOfDays(whole, portion);
  if (years > 1) return portionOfYears(year, years, portion, calendar);
  const { at, of } =
    typeof portion === 'object' ? portion : { at: { early: 1, mid: 2, late: 3 }[portion], of: 3 };
  return monthSpan(year, ((at - 1) * 12) / of + 1, 12 / of, calendar);
}

function wholeOf(parts: WrittenParts, calendar: Calendar): DateReading | DateFault {
  if (parts.known) return parts.known;
  const { year, years = 1, month, day, part } = parts;
  if (year === undefined)
    return {
      fault: month === undefined && day === undefined && part === undefined ? 'not-a-date' : 'no-year',
    };
  if (part !== undefined) return partOfYear(year, part, calendar) ?? { fault: 'not-a-date' };
  if (month === undefined)
    return day === undefined ? yearSpan(year, years, calendar) : { fault: 'not-a-date' };
  return dateSpan({ year, month, ...(day !== undefined && { day }) }, calendar);
}

function bounded({ start, end }: DateReading, bound: Bound): DateReading {
  if (bound === 'before') return { start: -Infinity, end: start };
  if (bound === 'after') return { start: end, end: Infinity };
  return bound === 'until' ? { start: -Infinity, end } : { start, end: Infinity };
}

/** The time that written parts name in a calendar. */
export function readingOfParts(parts: WrittenParts, calendar: Calendar): DateReading | DateFault {
  const whole = wholeOf(parts, calendar);
  if (!isReading(whole)) return whole;
  if (
    parts.weekday !== undefined &&
    whole.end - whole.start === 1 &&
    ((whole.start % 7) + 7) % 7 !== parts.weekday
  )
    return { fault: 'weekday-differs' };
  const portion = parts.portion === undefined ? whole : portionOf(parts, whole, parts.portion, calendar);
  if (!portion) return { fault: 'not-a-date' };
  const timed =
    parts.time === undefined
      ? portion
      : portion.end - portion.start === 1
        ? timeSpan(portion.start, parts.time)
        : null;
  if (!timed) return { fault: 'not-a-date' };
  if (!isReading(timed)) return timed;
  const about =
    parts.about ??
    whole.about ??
    (parts.portion === undefined || typeof parts.portion === 'object' ? undefined : true);
  const { start, end } = parts.bound === undefined ? timed : bounded(timed, parts.bound);
  return { start, end, mended: true, ...(about && { about: true as const }) };
}

const UNITS_OF_TIME = ['year', 'month', 'day'] as const;

/** What each end of a range leaves to the other to say, taken from there. */
export function carried(first: WrittenParts, last: WrittenParts): readonly [WrittenParts, WrittenParts] {
  return [fromLast(first, last), fromFirst(last, fromLast(first, last))];
}

/** The first end with what stands behind the last: 5–7 May 1126, Jan–Mar 1126, 12th–13th century, 44–43 BC. */
function fromLast(first: WrittenParts, last: WrittenParts): WrittenParts {
  const { bare, portion } = first;
  const empty =
    UNITS_OF_TIME.every((unit) => first[unit] === undefined) && first.part === undefined && !first.known;
  if (empty && !bare && portion !== undefined)
    return { ...last, portion, ...(first.about && { about: true }) };
  if (bare && last.unit !== undefined) {
    const { value } = bare;
    const year = last.before ? -value * last.unit + 1 : (value - 1) * last.unit + 1;
    return { ...withoutBare(first), year, years: last.unit };
  }
  if (bare && last.day !== undefined && bare.figures <= 2)
    return { ...withoutBare(first), day: bare.value, ...pick(last, ['year', 'month']) };
  if (bare && last.year !== undefined)
    return { ...withoutBare(first), year: last.before && !first.before ? 1 - bare.value : bare.value };
  if (first.year === undefined && (first.month !== undefined || first.part !== undefined))
    return { ...first, ...pick(last, ['year']) };
  return first;
}

/** The last end with what stands before it: Jan 5–7, 1126; 1126–27. */
function fromFirst(last: WrittenParts, first: WrittenParts): WrittenParts {
  const { bare } = last;
  if (bare?.ordinal && first.unit !== undefined && !first.before)
    return { ...withoutBare(last), year: (bare.value - 1) * first.unit + 1, years: first.unit };
  if (bare && first.day !== undefined && bare.figures <= 2 && last.month === undefined)
    return { ...withoutBare(last), day: bare.value, ...pick(first, ['year', 'month']) };
  if (last.month === undefined && last.day !== undefined)
    return { ...last, ...pick(first, ['month']), ...(last.year === undefined && pick(first, ['year'])) };
  if (last.year === undefined && (last.month !== undefined || last.part !== undefined))
    return { ...last, ...pick(first, ['year']) };
  // 100 BC–50 may end before our era or in it
  if (bare && first.before) return withoutBare(last);
  if (bare && first.year !== undefined) return { ...withoutBare(last), year: bare.value };
  return last;
}

function pick(parts: WrittenParts, keys: readonly ('year' | 'month')[]): WrittenParts {
  return Object.fromEntries(keys.flatMap((key) => (parts[key] === undefined ? [] : [[key, parts[key]]])));
}

function withoutBare(parts: WrittenParts): WrittenParts {
  return { ...parts, bare: undefined };
}
