import type { Interval } from './interval.ts';
import type { LunarCalendar } from './lunar-calendar.ts';
import { parseDateInput, type DateInputOutcome } from './parse-date-input.ts';

/** What a text names, and the hour of the day where it names one. */
export type InstantInputOutcome = DateInputOutcome & { readonly hour: number | null };

/** A date as links have it, in figures alone, with what a sentence may put around it. */
const FIGURES =
  /^[^\p{L}\p{N}-]*(?:(-?\d{3,4})\s*[-‐‑–—−./_]\s*(\d{1,2})\s*[-‐‑–—−./_]\s*(\d{1,2})|(\d{4})(\d\d)(\d\d))[^\p{L}\p{N}]*$/u;
/** The hour that stands behind a date: `T18`, `T18.5`, `T18:30`. */
const HOUR = /^(.*[\d\p{Script=Han}])\s*T\s*(\d{1,2}(?:\.\d+)?)(?::([0-5]\d)(?::[0-5]\d)?)?[^\p{L}\p{N}]*$/iu;
/** The date within a link. */
const IN_LINK = /(?:^|[#&?])date=([^&#\s]+)/i;

/**
 * Reads what {@link parseDateInput} reads, and what a link holds besides: an hour behind a day (`1126-02-01T18`), figures
 * in a row or with dashes of any kind, and a whole link, which is read for its date.
 */
export function parseInstantInput(
  text: string,
  calendar: LunarCalendar,
  span: Interval,
): InstantInputOutcome {
  const plain = text.normalize('NFKC');
  const written = IN_LINK.exec(plain)?.[1] ?? plain;
  const [, before, hours, minutes = '0'] = HOUR.exec(written) ?? [];
  const date = before ?? written;
  const [, y, m, d, year = y, month = m, day = d] = FIGURES.exec(date) ?? [];
  const outcome = parseDateInput(year === undefined ? date : `${year}-${month}-${day}`, calendar, span);
  if (hours === undefined || 'problem' in outcome) return { ...outcome, hour: null };
  const hour = Number(hours) + Number(minutes) / 60;
  const ofDay = outcome.readings.every(({ kind }) => kind === 'day');
  if (hour < 24 && ofDay) return { ...outcome, hour };
  return { problem: { kind: 'unreadable', rest: written.slice(date.length).trim() }, hour: null };
}
