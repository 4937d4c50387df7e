import type { Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { daysOfEntry, type AnnalsEntry } from './annals.ts';

/** What the annals tell of one day, or of the days that an entry without a day may mean. */
export interface ChronicleDay {
  readonly days: Interval;
  readonly entries: readonly AnnalsEntry[];
}

/** All of an entry that can be sought: what it says, in both languages, and where it stands. */
export const soughtText = ({ text_en, text_zh, read_from, ganzhi, date }: AnnalsEntry): string =>
  [text_en, text_zh, read_from, ganzhi, date].join(' ');

/** Whether the annals name a day, and not only a month or a year. */
export const hasDay = ({ days }: ChronicleDay) => days.end - days.start === 1;

/** The entries that lie in the same days together, in the order of their first days; those without a day before that day’s. */
export function chronicleDays(entries: readonly AnnalsEntry[]): readonly ChronicleDay[] {
  const byDays = new Map<string, { readonly days: Interval; readonly entries: AnnalsEntry[] }>();
  for (const entry of entries) {
    const days = daysOfEntry(entry);
    const key = `${days.start} ${days.end}`;
    const found = byDays.get(key);
    if (found) found.entries.push(entry);
    else byDays.set(key, { days, entries: [entry] });
  }
  return [...byDays.values()].sort((a, b) => a.days.start - b.days.start || b.days.end - a.days.end);
}

/** Those that may have been within `within`. */
export function chronicleWithin(
  chronicle: readonly ChronicleDay[],
  within: Interval,
): readonly ChronicleDay[] {
  return chronicle.filter(({ days }) => days.start < within.end && days.end > within.start);
}

/** The nearest day with an entry before a day or after it; `null` where there is none. Entries without a day are passed over. */
export function nextChronicleDay(
  chronicle: readonly ChronicleDay[],
  day: JulianDay,
  forward: boolean,
): JulianDay | null {
  const starts = chronicle.filter(hasDay).map(({ days }) => days.start);
  const found = forward ? starts.filter((start) => start > day) : starts.filter((start) => start < day);
  return found.length === 0 ? null : forward ? Math.min(...found) : Math.max(...found);
}
