import { intersect, type Interval } from '../interval.ts';
import type { Era, LunarCalendar, LunarMonth } from '../lunar-calendar.ts';
import { SEASONS, type DateParts } from './date-parts.ts';
import { refuse } from './date-problem.ts';
import { indexOfYear } from './day-names.ts';
import { foldHan } from './fold-text.ts';
import { dayNamed, daysWithName } from './narrow.ts';
import { readingsOfAny, type Reading } from './reading.ts';
import { keepTraditional } from '../traditional.ts';

/** A lunar year, under an era or by its number alone. */
interface YearChoice {
  readonly year: number;
  readonly era: Era | null;
}

const lastMonth = (calendar: LunarCalendar) => calendar.months[calendar.months.length - 1];
const yearsOf = (calendar: LunarCalendar) => [...new Set(calendar.months.map(({ year }) => year))];

/** The last lunar year of an era; `null` where it goes on beyond the table. */
function lastYear(era: Era, calendar: LunarCalendar): number | null {
  const end = lastMonth(calendar)?.end ?? -Infinity;
  return era.end < end ? (calendar.lunarDateOf(era.end - 1)?.year ?? null) : null;
}

function yearInEra(era: Era, eraYear: number, calendar: LunarCalendar): YearChoice {
  const year = era.firstYear + eraYear - 1;
  const last = lastYear(era, calendar);
  if (eraYear < 1 || (last !== null && year > last)) {
    const lastEraYear = last === null ? null : last - era.firstYear + 1;
    refuse({ kind: 'no-such-era-year', era, year: eraYear, last: lastEraYear });
  }
  return { year, era };
}

function erasMeant(parts: DateParts, calendar: LunarCalendar): Era[] {
  const named = calendar.eras.filter(
    ({ name_zh }) => parts.era === undefined || foldHan(keepTraditional(name_zh)) === parts.era,
  );
  const eras = named.filter(({ polity }) => parts.polity === undefined || polity === parts.polity);
  const [era] = named;
  if (eras.length === 0 && era && parts.polity !== undefined)
    refuse({ kind: 'other-court', polity: parts.polity, era });
  return eras;
}

/** The lunar years that the parts leave open. */
function choicesOf(parts: DateParts, calendar: LunarCalendar): (() => YearChoice)[] {
  const { year, yearName, eraYear } = parts;
  const years = yearsOf(calendar);
  const given: number | undefined =
    year ?? (yearName === undefined ? undefined : years.find((y) => indexOfYear(y) === yearName));
  if (yearName !== undefined && (given === undefined || indexOfYear(given) !== yearName)) {
    const next = (years[0] ?? 0) + ((yearName - indexOfYear(years[0] ?? 0) + 60) % 60);
    refuse({ kind: 'outside', year: given ?? next, asked: null });
  }
  if (parts.era === undefined && parts.polity === undefined && eraYear === undefined)
    return (given === undefined ? years : [given]).map((y) => () => ({ year: y, era: null }));
  const eras = erasMeant(parts, calendar);
  if (eraYear !== undefined) return eras.map((era) => () => yearInEra(era, eraYear, calendar));
  return eras.flatMap((era) =>
    years
      .filter((y) => given === undefined || y === given)
      .filter((y) => calendar.months.some((month) => month.year === y && intersect(month, era)))
      .map((y) => () => ({ year: y, era })),
  );
}

function monthMeant(parts: DateParts, months: readonly LunarMonth[], calendar: LunarCalendar): LunarMonth {
  const { month = 0, leap = false, season } = parts;
  const found = months.find((one) => one.month === month && one.leap === leap);
  if (!found && leap)
    refuse({ kind: 'no-leap-month', month, known: calendar.months.filter((one) => one.leap) });
  if (!found) refuse({ kind: 'outside', year: months[0]?.year ?? 0, asked: null });
  if (season !== undefined && SEASONS[Math.floor((month - 1) / 3)] !== season)
    refuse({ kind: 'not-in-season', month, season });
  return found;
}

function dayOfMoon(parts: DateParts, month: Interval): number | undefined {
  if (parts.moon === undefined) return parts.day;
  const day = { new: 1, full: 15, last: month.end - month.start }[parts.moon];
  if (parts.day !== undefined && parts.day !== day)
    refuse({
      kind: 'no-such-day',
      day: parts.day,
      period: { start: month.start + day - 1, end: month.start + day },
    });
  return day;
}

/** Keeps the days that are of the era; gives up where there are none. */
function underEra(period: Interval, era: Era | null, calendar: LunarCalendar): Interval {
  if (!era) return period;
  const kept = intersect(period, era);
  if (kept) return kept;
  const instead = calendar.erasOn(period.start).find(({ polity }) => polity === era.polity) ?? null;
  return refuse({ kind: 'not-in-era', era, asked: period, instead });
}

function inYear(
  parts: DateParts,
  { year, era }: YearChoice,
  calendar: LunarCalendar,
  span: Interval,
): Reading[] {
  const months = calendar.months.filter((month) => month.year === year);
  const [first] = months;
  const last = months[months.length - 1];
  if (!first || !last) return refuse({ kind: 'outside', year, asked: null });
  const { season, dayName } = parts;
  const reading = (kind: Reading['kind'], period: Interval): Reading => {
    const { start, end } = underEra(period, era, calendar);
    return { kind, start, end, calendar: 'lunar', era };
  };
  if (parts.month !== undefined) {
    const month = monthMeant(parts, months, calendar);
    const day = dayOfMoon(parts, month);
    if (day !== undefined && (day < 1 || day > month.end - month.start))
      refuse({ kind: 'no-such-day', day, period: { start: month.start, end: month.end } });
    if (day === undefined && dayName === undefined) return [reading('month', month)];
    return [reading('day', dayNamed(day, dayName, month, span))];
  }
  const ofSeason = months.filter(({ month }) => SEASONS[Math.floor((month - 1) / 3)] === season);
  const [from, to] = season === undefined ? [first, last] : [ofSeason[0], ofSeason[ofSeason.length - 1]];
  if (!from || !to) return refuse({ kind: 'outside', year, asked: null });
  const period = reading(season === undefined ? 'year' : 'season', { start: from.start, end: to.end });
  if (dayName === undefined) return [period];
  return daysWithName(dayName, period, span).map((start) => ({
    ...period,
    kind: 'day' as const,
    start,
    end: start + 1,
  }));
}

/** What the parts name by the lunar calendar and its eras; without a year, in every year of the table. */
export function resolveLunar(parts: DateParts, calendar: LunarCalendar, span: Interval): Reading[] {
  const { month, era, eraYear, season, year, yearName, day, moon, dayName } = parts;
  if (month === undefined && (day !== undefined || moon !== undefined))
    refuse({ kind: 'incomplete', missing: 'month' });
  if (month !== undefined && (month < 1 || month > 12)) refuse({ kind: 'no-such-month', month });
  if (month === undefined && eraYear === undefined && season === undefined && dayName === undefined) {
    const meant =
      era === undefined || year !== undefined || yearName !== undefined ? [] : erasMeant(parts, calendar);
    if (meant.length > 0)
      return meant.map((one) => ({
        kind: 'era',
        start: one.start,
        end: one.end,
        calendar: 'lunar',
        era: one,
      }));
    if (year === undefined && yearName === undefined) refuse({ kind: 'incomplete', missing: 'year' });
  }
  const choices = choicesOf(parts, calendar);
  // an era beside a year in which it did not run
  if (choices.length === 0) refuse({ kind: 'outside', year: year ?? 0, asked: null });
  return readingsOfAny(choices, (choice) => inYear(parts, choice(), calendar, span));
}
