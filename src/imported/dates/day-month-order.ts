/** Which of two figures before a year is the day. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** What the dates of a file show: how many can be read in one order only, how many in either, and how many have a zone. */
export interface DatesSeen {
  dayFirst: number;
  monthFirst: number;
  either: number;
  /** Moments with a zone or the Z of UTC, as programs write them. */
  zoned: number;
}

/** None seen yet. */
export const noDatesSeen = (): DatesSeen => ({ dayFirst: 0, monthFirst: 0, either: 0, zoned: 0 });

const WRITTEN = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.])/g;
const MONTHS = 12;
const two = (figures: string) => figures.padStart(2, '0');

/**
 * A text with its dates of day, month and year by figures written as `YYYY-MM-DD`: where only one order is possible, and in
 * the order that is known. What it shows of the order is counted.
 */
export function inKnownOrder(text: string, order: DayMonthOrder | null, seen: DatesSeen): string {
  return text.replace(WRITTEN, (written, a: string, _sign: string, b: string, year: string) => {
    const [dayFirst, monthFirst] = [Number(b) <= MONTHS, Number(a) <= MONTHS];
    if (a !== b && dayFirst && !monthFirst) seen.dayFirst += 1;
    if (a !== b && monthFirst && !dayFirst) seen.monthFirst += 1;
    const either = dayFirst && monthFirst && Number(a) !== Number(b);
    if (either) seen.either += 1;
    if (either && order === null) return written;
    const first = either ? order === 'day-first' : dayFirst;
    const [day, month] = first ? [a, b] : [b, a];
    return `${year}-${two(month)}-${two(day)}`;
  });
}

const ZONED = /^[-+]?\d{4,6}-\d\d-\d\d[T ]\d\d.*(?:Z|[-+]\d\d(?::?\d\d)?)$/;

/** Counts a date where it has a zone. */
export function lookForZone(value: unknown, seen: DatesSeen): void {
  if (typeof value === 'string' && value.length > 16 && ZONED.test(value.trim())) seen.zoned += 1;
}

/** The order that dates prove where some can be read in one only, and none in the other only; else `null`. */
export function provedOrder({ dayFirst, monthFirst }: DatesSeen): DayMonthOrder | null {
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : null;
}
