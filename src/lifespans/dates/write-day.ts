import { calendarDateOf, type Calendar } from '../../time/julian-day.ts';

/** A day (counted from midnights) as `YYYY-MM-DD`; years before 1 with a sign and, beyond four digits, as many as they have. */
export function writeDay(day: number, calendar: Calendar): string {
  const { year, month, day: ofMonth } = calendarDateOf(Math.floor(day), calendar);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(month)}-${two(ofMonth)}`;
}
