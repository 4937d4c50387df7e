import { chineseNumeral } from '../../time/date-text.ts';
import type { Interval } from '../../time/interval.ts';
import type { LunarCalendar, LunarMonth } from '../../time/lunar-calendar.ts';
import { keepTraditional } from '../../time/traditional.ts';

const numbered = (upTo: number) =>
  Array.from({ length: upTo }, (_, i) => [chineseNumeral(i + 1), i + 1] as const);
const YEARS = new Map([['元', 1], ...numbered(60)]);
const MONTHS = new Map([['正', 1], ...numbered(12)]);
const SEASONS = '春夏秋冬';
const REIGN_YEAR = /^(\p{Script=Han}{2,4}?)(元|[一二三四五六七八九十]+)年/u;
const MONTH = /(閏?)(正|[一二三四五六七八九十]*)月/gu;

/** The days that a date of the annals names, and whether it names several months, so that it may mean a part of them. */
export interface DaysNamed extends Interval {
  readonly several: boolean;
}

/**
 * The days of the lunar months that a date names after its reign year: of one in 某元三年閏十一月丁巳, of all between in
 * 某元元年七月至九月, of three and what is intercalated in 某元元年是春, of the whole year in 某元元年是歲. A 閏月 without a number is
 * the one of its year. `null` where it names no reign year of the calendar, and nothing of it.
 */
export function daysNamed(calendar: LunarCalendar, written: string): DaysNamed | null {
  const [reign = '', era, inEra = ''] = REIGN_YEAR.exec(written) ?? [];
  const firstYear = calendar.eras.find(({ name_zh }) => keepTraditional(name_zh) === era)?.firstYear;
  const year = (firstYear ?? NaN) + (YEARS.get(inEra) ?? NaN) - 1;
  const rest = written.slice(reign.length);
  const ofYear = calendar.months.filter((month) => month.year === year);
  const daysOf = (months: readonly LunarMonth[], several: boolean): DaysNamed | null => {
    const [first, last] = [months[0], months.at(-1)];
    return first && last ? { start: first.start, end: last.end, several } : null;
  };
  const months = [...rest.matchAll(MONTH)].flatMap(([, leap = '', name = '']) => {
    if (!leap && !name) return [];
    const number = MONTHS.get(name);
    const isNamed = (month: LunarMonth) =>
      month.leap === (leap !== '') && (name === '' || month.month === number);
    return ofYear.filter(isNamed).slice(0, 1);
  });
  if (months.length) return daysOf(months, months.length > 1);
  const season = SEASONS.indexOf(/是([春夏秋冬])/.exec(rest)?.[1] ?? '–');
  if (season >= 0)
    return daysOf(
      ofYear.filter(({ month }) => Math.ceil(month / 3) === season + 1),
      false,
    );
  return /是[歲年]/.test(rest) ? daysOf(ofYear, false) : null;
}
