import { calendarDateOf } from '../time/julian-day.ts';

/** A day as file names write it: YYYY-MM-DD. */
export function fileDay(day: number): string {
  const { year, month, day: date } = calendarDateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
