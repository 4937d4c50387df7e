/**
 * A whole day, as its Julian Day Number: the number of days since 1 January 4713 BC of the Julian
 * calendar. The civil day with number `n` runs from midnight (instant `n − 0.5`) to midnight.
 */
export type JulianDay = number;

/** A day of a calendar with Julian or Gregorian months: astronomical year, month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Which leap-year rule a written date follows. The atlas writes Julian dates throughout. */
export type Calendar = 'julian' | 'gregorian';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether `year` has a 29 February in `calendar`. */
export function isLeapYear(year: number, calendar: Calendar = 'julian'): boolean {
  if (calendar === 'julian') return year % 4 === 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length in days of a month (1–12). */
export function daysInMonth(year: number, month: number, calendar: Calendar = 'julian'): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`month ${month} is not one of 1 to 12`);
  return month === 2 && isLeapYear(year, calendar) ? 29 : length;
}

/**
 * The Julian Day Number of a calendar date.
 * Formula: E. G. Richards, "Calendars", Explanatory Supplement to the Astronomical Almanac (2013), §15.11.
 */
export function julianDayOf(date: CalendarDate, calendar: Calendar = 'julian'): JulianDay {
  const before = Math.floor((14 - date.month) / 12);
  const year = date.year + 4800 - before;
  const month = date.month + 12 * before - 3;
  const days = date.day + Math.floor((153 * month + 2) / 5) + 365 * year + Math.floor(year / 4);
  if (calendar === 'julian') return days - 32083;
  return days - Math.floor(year / 100) + Math.floor(year / 400) - 32045;
}

/** The calendar date of a Julian Day Number; the inverse of {@link julianDayOf}. */
export function calendarDateOf(julianDay: JulianDay, calendar: Calendar = 'julian'): CalendarDate {
  let century = 0;
  let days = julianDay + 32082;
  if (calendar === 'gregorian') {
    const shifted = julianDay + 32044;
    century = Math.floor((4 * shifted + 3) / 146097);
    days = shifted - Math.floor((146097 * century) / 4);
  }
  const year = Math.floor((4 * days + 3) / 1461);
  const dayOfYear = days - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: 100 * century + year - 4800 + Math.floor(month / 10),
    month: month + 3 - 12 * Math.floor(month / 10),
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}
