import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';

const MINUTES = 24 * 60;
const two = (n: number) => String(n).padStart(2, '0');

/**
 * Writes the number that a spreadsheet has for a date, in days from its epoch, as it shows it: the day, with hour and
 * minute where it has them; an hour alone where it is less than a day.
 */
export function writeSerial(serial: number, epoch: JulianDay): string {
  const minutes = Math.round(serial * MINUTES);
  const [day, rest] = [Math.floor(minutes / MINUTES), ((minutes % MINUTES) + MINUTES) % MINUTES];
  const hour = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  if (Math.abs(serial) > 3_000_000) return String(serial);
  if (day === 0) return hour;
  // the first of the two epochs counts a 29 February 1900 that never was
  const counted = epoch < 2_416_000 && day < 60 && day > 0 ? day + 1 : day;
  const date = writeDay(epoch + counted, 'gregorian');
  return rest === 0 ? date : `${date}T${hour}`;
}
