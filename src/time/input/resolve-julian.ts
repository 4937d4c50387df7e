import { intersect, type Interval } from '../interval.ts';
import { calendarDateOf, daysInMonth, julianDayOf } from '../julian-day.ts';
import type { DateParts } from './date-parts.ts';
import { refuse } from './date-problem.ts';
import { dayNamed } from './narrow.ts';
import { daysNamed } from './day-names.ts';
import { readingsOfAny, type Reading } from './reading.ts';

const firstOf = (year: number, month: number) =>
  month > 12 ? julianDayOf({ year: year + 1, month: 1, day: 1 }) : julianDayOf({ year, month, day: 1 });

function reading(kind: Reading['kind'], { start, end }: Interval): Reading {
  return { kind, start, end, calendar: 'julian', era: null };
}

function inYear(parts: DateParts, year: number, span: Interval): Reading[] {
  const { month, day, dayName } = parts;
  const whole = { start: firstOf(year, 1), end: firstOf(year, 13) };
  if (month === undefined) {
    if (day !== undefined) refuse({ kind: 'incomplete', missing: 'month' });
    if (dayName === undefined) return [reading('year', whole)];
    if (!intersect(whole, span)) refuse({ kind: 'outside', year, asked: whole });
    return daysNamed(dayName, whole).map((start) => reading('day', { start, end: start + 1 }));
  }
  if (month < 1 || month > 12) refuse({ kind: 'no-such-month', month });
  const period = { start: firstOf(year, month), end: firstOf(year, month + 1) };
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    refuse({ kind: 'no-such-day', day, period });
  if (day === undefined && dayName === undefined) return [reading('month', period)];
  return [reading('day', dayNamed(day, dayName, period, span))];
}

/** What the parts name by the Julian calendar; without a year, in every year of `span`. */
export function resolveJulian(parts: DateParts, span: Interval): Reading[] {
  if (parts.year !== undefined) return inYear(parts, parts.year, span);
  if (parts.month === undefined) {
    if (parts.dayName === undefined || parts.day !== undefined)
      refuse({ kind: 'incomplete', missing: 'month' });
    return daysNamed(parts.dayName, span).map((start) => reading('day', { start, end: start + 1 }));
  }
  const first = calendarDateOf(span.start).year;
  const last = calendarDateOf(span.end - 1).year;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return readingsOfAny(years, (year) => inYear(parts, year, span));
}
