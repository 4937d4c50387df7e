import { clampDay, contains, type Interval } from './interval.ts';
import { calendarDateOf, daysInMonth, julianDayOf, type JulianDay } from './julian-day.ts';

/** Where steps by months have come to: the day that is shown, and the month and the day of it that were meant. */
export interface MonthStep {
  readonly shown: JulianDay;
  /** Months since the beginning of the year 0. */
  readonly month: number;
  /** The day of the month from which the steps set out, which a month may lack. */
  readonly day: number;
}

function dayIn(month: number, day: number): JulianDay {
  const year = Math.floor(month / 12);
  const nth = month - 12 * year + 1;
  return julianDayOf({ year, month: nth, day: Math.min(day, daysInMonth(year, nth)) });
}

/**
 * A step of some months from a day, within `span`. Where `last` led to this very day, the day of the month is the one from
 * which that step set out: from the 31st of January to the 28th of February to the 31st of March, and back the same way,
 * from the ends of the span too.
 */
export function stepByMonths(
  from: JulianDay,
  months: number,
  last: MonthStep | null,
  span: Interval,
): MonthStep {
  const date = calendarDateOf(from);
  const start =
    last?.shown === from ? last : { shown: from, month: date.year * 12 + date.month - 1, day: date.day };
  const month = start.month + months;
  const wanted = dayIn(month, start.day);
  const shown = clampDay(span, wanted);
  if (shown === wanted) return { shown, month, day: start.day };
  // one step beyond an end leads back by one step, however often it was asked for
  const inside = contains(span, dayIn(start.month, start.day));
  return { shown, month: inside ? month : start.month, day: start.day };
}
