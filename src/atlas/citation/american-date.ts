import { monthName } from '../../time/date-text.ts';

/** “November 22, 2026” of `2026-11-22`. */
export function americanDate(written: string): string {
  const [year, month = 1, day] = written.split('-').map(Number);
  return `${monthName(month)} ${day}, ${year}`;
}
