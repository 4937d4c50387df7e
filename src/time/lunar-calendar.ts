import { contains, type Interval } from './interval.ts';
import type { JulianDay } from './julian-day.ts';
import { sexagenaryName } from './sexagenary.ts';
import { parseDay } from './written-date.ts';
import type { Traditional } from './traditional.ts';

/** One month of the calendar table: lunar year (numbered by the Julian year it mostly fills), month, first day, length. */
interface WrittenMonth {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly first: string;
  readonly days: number;
  readonly ganzhi: string;
  readonly attested: boolean;
}

/** One era name of one court, from its first day through its last (`null`: beyond the atlas). */
interface WrittenEra {
  readonly polity: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly start: string;
  readonly end: string | null;
  /** The lunar year that is year 1 of the era. */
  readonly first_year: number;
}

/** A court as readers name it before an era: in English, by its character, by other forms of the character. */
interface Court {
  readonly polity: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly forms?: readonly string[];
}

/** The calendar table of `geo/calendar.json`. */
export interface CalendarTable {
  readonly courts?: readonly Court[];
  readonly months: readonly WrittenMonth[];
  readonly eras: readonly WrittenEra[];
}

/** A day of the lunisolar calendar: lunar year, month 1–12, whether it is intercalary, day 1–30. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

/** An era in force on a day, with the year of it. */
export interface EraYear {
  readonly polity: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly year: number;
}

/** An era as days. */
export interface Era extends Interval {
  readonly polity: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly firstYear: number;
}

/** One lunar month as days. */
export interface LunarMonth extends Interval {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
}

/** The lunisolar calendar of the time, read from its table. */
export interface LunarCalendar {
  /** What it was read from. */
  readonly table: CalendarTable;
  readonly courts: readonly Court[];
  readonly eras: readonly Era[];
  /** Every month of the table, in order. */
  readonly months: readonly LunarMonth[];
  /** The first day of each lunar year in the table. */
  readonly years: readonly { readonly year: number; readonly start: JulianDay }[];
  /** The lunar date of a day; `null` in an atlas without a lunar calendar, a RangeError outside the table of one that has it. */
  lunarDateOf(day: JulianDay): LunarDate | null;
  /** The name of a day in the cycle of sixty, the same in either script; '' in an atlas without a lunar calendar. */
  dayNameOf(day: JulianDay): string;
  /** The eras in force on a day, in the order of the table. */
  erasOn(day: JulianDay): EraYear[];
}

interface Month extends WrittenMonth, Interval {}

function readMonths(table: CalendarTable): Month[] {
  const months = table.months.map((month) => {
    const start = parseDay(month.first);
    return { ...month, start, end: start + month.days };
  });
  months.forEach((month, i) => {
    const next = months[i + 1];
    if (next && next.start !== month.start + month.days) {
      throw new RangeError(
        `the month of ${month.first} has ${month.days} days, but the next begins ${next.first}`,
      );
    }
    if (sexagenaryName(month.start) !== month.ganzhi) {
      throw new RangeError(`${month.first} is ${sexagenaryName(month.start)}, not ${month.ganzhi}`);
    }
  });
  return months;
}

/** Builds the calendar, which has nothing to say where its table is empty; throws a RangeError where months do not join or a day-name is wrong. */
export function createLunarCalendar(table: CalendarTable): LunarCalendar {
  const months = readMonths(table);
  const eras: Era[] = table.eras.map((era) => ({
    polity: era.polity,
    name_en: era.name_en,
    name_zh: era.name_zh,
    firstYear: era.first_year,
    start: parseDay(era.start),
    end: era.end === null ? Infinity : parseDay(era.end) + 1,
  }));

  function lunarDateOf(day: JulianDay): LunarDate | null {
    if (!months.length) return null;
    let low = 0;
    let high = months.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((months[middle]?.start ?? Infinity) <= day) low = middle + 1;
      else high = middle;
    }
    const month = months[low - 1];
    if (!month || day >= month.start + month.days)
      throw new RangeError(`day ${day} is outside the lunar calendar`);
    return { year: month.year, month: month.month, leap: month.leap, day: day - month.start + 1 };
  }

  function erasOn(day: JulianDay): EraYear[] {
    const running = eras.filter((era) => contains(era, day));
    if (!running.length) return [];
    const lunar = lunarDateOf(day);
    if (!lunar) return [];
    return running.map(({ polity, name_en, name_zh, firstYear }) => ({
      polity,
      name_en,
      name_zh,
      year: lunar.year - firstYear + 1,
    }));
  }

  const years = months
    .filter(({ month, leap }) => month === 1 && !leap)
    .map(({ year, start }) => ({ year, start }));

  const dayNameOf = (day: JulianDay) => (months.length ? sexagenaryName(day) : '');
  return { table, courts: table.courts ?? [], eras, months, years, lunarDateOf, dayNameOf, erasOn };
}
