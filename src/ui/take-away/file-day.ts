import { calendarDateOf } from '../../time/julian-day.ts';

/** A day as file names write it: 1126-01-31. */
export function fileDay(day: number): string {
  const { year, month, day: date } = calendarDateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
