import type { Interval } from '../../time/interval.ts';
import { calendarDateOf, daysInMonth, julianDayOf, type JulianDay } from '../../time/julian-day.ts';

/** The day a number of months away, on the same day of the month or its last. */
function addMonths(day: JulianDay, months: number): JulianDay {
  const date = calendarDateOf(day);
  const count = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return julianDayOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/**
 * Where a key takes the date slider: arrows a day, with Shift (or PageUp and PageDown) a month, Home and End the ends of
 * the span; `null` for any other key.
 */
export function dayAfterKey(key: string, shift: boolean, day: JulianDay, span: Interval): JulianDay | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? addMonths(day, 1) : day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? addMonths(day, -1) : day - 1;
    case 'PageUp':
      return addMonths(day, 1);
    case 'PageDown':
      return addMonths(day, -1);
    case 'Home':
      return span.start;
    case 'End':
      return span.end - 1;
    default:
      return null;
  }
}
