import { intersect, type Interval } from './interval.ts';
import { calendarDateOf } from './julian-day.ts';
import type { LunarCalendar } from './lunar-calendar.ts';
import type { DateParts } from './input/date-parts.ts';
import { DateInputError, refuse, type DateProblem } from './input/date-problem.ts';
import { indexOfYear } from './input/day-names.ts';
import { foldHan } from './input/fold-text.ts';
import { readChinese } from './input/read-chinese.ts';
import { readEnglish } from './input/read-english.ts';
import { readFigures } from './input/read-figures.ts';
import { readRange } from './input/read-range.ts';
import { readingsOfAny, type Reading } from './input/reading.ts';
import { resolveJulian } from './input/resolve-julian.ts';
import { resolveLunar } from './input/resolve-lunar.ts';
import { spellEarlyYears } from './input/spell-early-years.ts';

/** A reading kept to the atlas; `cut` says where it goes on before the first day of the atlas or after the last. */
export interface DateReading extends Reading {
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** The readings of a text in the order of time, at least one; or why there is none. */
export type DateInputOutcome =
  | { readonly readings: readonly DateReading[] }
  | { readonly problem: DateProblem };

const LONGEST = 120;
const LUNAR_PARTS = ['polity', 'era', 'eraYear', 'yearName', 'season', 'leap', 'moon'] as const;

function resolve(parts: DateParts, calendar: LunarCalendar, span: Interval): Reading[] {
  const lunar = LUNAR_PARTS.some((part) => parts[part] !== undefined);
  if (parts.year !== undefined && (parts.era !== undefined || parts.eraYear !== undefined))
    refuse({ kind: 'mixed-calendars' });
  if (lunar && parts.calendar === 'julian') refuse({ kind: 'mixed-calendars' });
  if (lunar || parts.calendar === 'lunar') return resolveLunar(parts, calendar, span);
  if (!calendar.months.length) return resolveJulian(parts, span);
  if (parts.calendar === 'either')
    return readingsOfAny([resolveJulian, resolveLunarOf(calendar)], (by) => by(parts, span));
  const readings = resolveJulian(parts, span);
  const { dayName, ...rest } = parts;
  const bare = dayName !== undefined && Object.values(rest).every((part) => part === undefined);
  const years = calendar.months.filter(({ year, month }) => month === 12 && indexOfYear(year) === dayName);
  return bare && years.length > 0
    ? [...resolveLunar({ yearName: dayName }, calendar, span), ...readings]
    : readings;
}

const resolveLunarOf = (calendar: LunarCalendar) => (parts: DateParts, span: Interval) =>
  resolveLunar(parts, calendar, span);

/** The readings of a text that is no range, before they are kept to the atlas. */
function readOne(text: string, calendar: LunarCalendar, span: Interval): Reading[] {
  const plain = foldHan(text);
  if (plain === '') refuse({ kind: 'empty' });
  const figures = readFigures(plain);
  if (figures) return readingsOfAny(figures, (parts) => resolve(parts, calendar, span));
  const chinese = /\p{Script=Han}|〇/u.test(plain) && !/[a-z]/i.test(plain);
  const parts = chinese ? readChinese(plain, calendar) : readEnglish(plain, calendar);
  const lunar = [...LUNAR_PARTS, 'dayName' as const].some((part) => parts[part] !== undefined);
  if (!calendar.months.length && (lunar || parts.calendar === 'lunar'))
    refuse({ kind: 'unreadable', rest: plain });
  return resolve(parts, calendar, span);
}

/** Keeps readings to the atlas, each once, in the order of time; gives up where none is of it. */
function keepTo(span: Interval, readings: readonly Reading[]): DateReading[] {
  const kept = readings.flatMap((reading): DateReading[] => {
    const part = intersect(reading, span);
    const cut = { start: reading.start < span.start, end: reading.end > span.end };
    return part ? [{ ...reading, ...part, cut }] : [];
  });
  const [first] = readings;
  if (kept.length === 0 && first) {
    const { start, end } = first;
    refuse({ kind: 'outside', year: calendarDateOf(start).year, asked: { start, end } });
  }
  const unlike = (reading: DateReading, i: number) =>
    kept.findIndex(({ start, end }) => start === reading.start && end === reading.end) === i;
  return kept.filter(unlike).sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Reads what a reader typed as a time of the atlas: a day, month, season, year, era or range, by the Julian calendar or
 * by the calendar of any court of the table, in English, traditional or simplified Chinese. All intervals are half-open
 * Julian Day Numbers inside `span`. Never throws for a text; what names no time comes back as a problem.
 */
export function parseDateInput(text: string, calendar: LunarCalendar, span: Interval): DateInputOutcome {
  try {
    if (text.length > LONGEST) refuse({ kind: 'unreadable', rest: `${text.slice(0, LONGEST)}…` });
    const one = (part: string) => readOne(part, calendar, span);
    const spelt = spellEarlyYears(text, span);
    return { readings: keepTo(span, readRange(spelt, one) ?? one(spelt)) };
  } catch (error) {
    if (error instanceof DateInputError) return { problem: error.problem };
    throw error;
  }
}
