import type { LunarCalendar } from '../../time/lunar-calendar.ts';
import type { DateParts } from '../../time/input/date-parts.ts';
import { DateInputError, type DateProblem } from '../../time/input/date-problem.ts';
import { resolveLunar } from '../../time/input/resolve-lunar.ts';
import type { Reading } from '../../time/input/reading.ts';
import type { DateFault, DateReading } from './date-reading.ts';

const FAULTS: Readonly<Partial<Record<DateProblem['kind'], DateFault['fault']>>> = {
  outside: 'beyond-lunar',
  'no-such-month': 'no-such-month',
  'no-such-day': 'no-such-day',
  'no-such-day-name': 'day-name-differs',
  'day-name-elsewhere': 'day-name-differs',
  'day-name-differs': 'day-name-differs',
  'no-such-era-year': 'no-such-era-year',
  'not-in-era': 'no-such-era-year',
  'other-court': 'no-such-era-year',
  'no-leap-month': 'no-leap-month',
  'not-in-season': 'no-such-month',
  incomplete: 'no-year',
};

/** Why a date that the readers of the date field give up is none; what they did not expect is thrown again. */
export function faultOfInput(error: unknown): DateFault {
  if (error instanceof DateInputError) return { fault: FAULTS[error.problem.kind] ?? 'not-a-date' };
  throw error;
}

/** Whether the table has all months of a time that a reading takes for whole. */
function isWhole({ kind, start, end, era }: Reading, { months }: LunarCalendar): boolean {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return false;
  if (kind !== 'year' && kind !== 'season') return true;
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) return false;
  const fromFirst =
    start > first.start || (first.month === 1 && !first.leap) || (era !== null && era.start === start);
  return fromFirst && (end < last.end || last.month === 12 || (era !== null && era.end === end));
}

/** The time that parts of a date name by the calendar of the courts; a fault where it is none, several, or beyond its table. */
export function readCourtDate(parts: DateParts, calendar: LunarCalendar): DateReading | DateFault {
  const [first, last] = [calendar.months[0], calendar.months[calendar.months.length - 1]];
  if (!first || !last) return { fault: 'beyond-lunar' };
  try {
    const readings = resolveLunar(parts, calendar, { start: first.start, end: last.end });
    const [reading, another] = readings;
    if (!reading) return { fault: 'not-a-date' };
    if (another) return { fault: 'ambiguous-date' };
    return isWhole(reading, calendar)
      ? { start: reading.start, end: reading.end, mended: true }
      : { fault: 'beyond-lunar' };
  } catch (error) {
    return faultOfInput(error);
  }
}
