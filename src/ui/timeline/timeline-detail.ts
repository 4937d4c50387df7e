import type { Atlas } from '../../atlas/atlas.ts';
import type { Interval } from '../../time/interval.ts';
import { chineseNumeral, monthName, ordinal, yearText, type Language } from '../../time/date-text.ts';
import { calendarDateOf, daysInMonth, type JulianDay } from '../../time/julian-day.ts';
import type { LunarDate } from '../../time/lunar-calendar.ts';
import {
  eraYears,
  eventDots,
  type EraYearMark,
  type EventDot,
  type Tick,
  type TimeScale,
} from './timeline-layout.ts';

/** The whole days that a scale shows. */
function daysOf({ window }: TimeScale): Interval {
  return { start: Math.floor(window.start), end: Math.ceil(window.end) };
}

/** Px that a text of `size` px takes up, Han characters a whole `size` each. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (letter > '⺀' ? 1 : 0.5), 0);
}

/** A text cut to a width in px, with an ellipsis; '' where hardly anything would be left of it. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return textWidth(cut, size) < 3 * size ? '' : `${cut.trimEnd()}…`;
}

const STEPS = [1, 2, 5, 10];
const CLOSEST_TICK = 6;
const CLOSEST_LABEL = 10;

/**
 * Ticks on months and, where they stand at least 6 px apart, on every day, second, fifth or tenth day counted from the
 * first of the month; labels as many as keep clear of one another, months before days. The first tick of the window
 * always says the month and the year.
 */
export function closeTicks(scale: TimeScale, language: Language, size: number): Tick[] {
  const english = language === 'en';
  const range = daysOf(scale);
  const step = STEPS.find((days) => days * scale.perDay >= CLOSEST_TICK);
  const ticks: { day: JulianDay; x: number; kind: Tick['kind']; options: string[]; rank: number }[] = [];
  for (let day = range.start; day < range.end; day++) {
    const date = calendarDateOf(day);
    const x = scale.x(day - 0.5);
    if (x < scale.left - 0.01) continue;
    const left = daysInMonth(date.year, date.month) + 1 - date.day;
    if (date.day === 1) {
      const name = english ? monthName(date.month).slice(0, 3) : `${date.month}月`;
      const whole = english
        ? `${name} ${yearText(date.year, language)}`
        : `${yearText(date.year, language)}年${name}`;
      const kind = date.month === 1 ? 'year' : 'half';
      ticks.push({
        day,
        x,
        kind,
        options: kind === 'year' ? [whole, yearText(date.year, language)] : [name],
        rank: kind === 'year' ? 1 : 2,
      });
    } else if (step && (date.day - 1) % step === 0 && left >= step) {
      const count = date.day - 1;
      const [rank, every] = count % 10 === 0 ? [3, 10] : count % 5 === 0 ? [4, 5] : [5, 1];
      const text = english ? String(date.day) : `${date.day}日`;
      const room = textWidth(every === 1 ? (english ? '30' : '30日') : english ? 'Sept' : '12月', size);
      const named = scale.perDay * every > room + CLOSEST_LABEL;
      ticks.push({ day, x, kind: 'month', options: named ? [text] : [], rank });
    }
  }
  const first = ticks[0];
  if (first) {
    const { year: number, month, day } = calendarDateOf(first.day);
    const year = yearText(number, language);
    const name = monthName(month).slice(0, 3);
    first.rank = 0;
    first.options =
      day === 1
        ? [english ? `${name} ${year}` : `${year}年${month}月`]
        : [english ? `${day} ${name} ${year}` : `${year}年${month}月${day}日`];
  }
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<JulianDay, string>();
  for (const tick of ticks.toSorted((a, b) => a.rank - b.rank || a.x - b.x)) {
    for (const option of tick.options) {
      const [from, to] = [tick.x, tick.x + textWidth(option, size) + CLOSEST_LABEL];
      if (to > scale.right + 30 || taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to });
      labels.set(tick.day, option);
      break;
    }
  }
  return ticks.map(({ day, x, kind }) => ({ x, kind, text: labels.get(day) ?? '' }));
}

function lunarMonth({ month, leap }: LunarDate, english: boolean, brief: boolean): string {
  if (!english) return `${leap ? '閏' : ''}${month === 1 ? '正' : chineseNumeral(month)}月`;
  return `${leap ? (brief ? 'int. ' : 'intercalary ') : ''}${ordinal(month)}${brief ? '' : ' month'}`;
}

/** A court's years divided into lunar months, each named as fully as its width allows. */
export function eraMonths(
  atlas: Atlas,
  polity: string,
  scale: TimeScale,
  language: Language,
  size: number,
): EraYearMark[] {
  const english = language === 'en';
  const { start, end } = daysOf(scale);
  const firsts: JulianDay[] = [];
  for (let day = start; day < end; day++) if (atlas.calendar.lunarDateOf(day)?.day === 1) firsts.push(day);
  let before = '';
  return eraYears(atlas, polity, scale, firsts).map((mark) => {
    const lunar = atlas.calendar.lunarDateOf(
      Math.floor((mark.x - scale.left) / scale.perDay + scale.window.start + 0.01),
    );
    if (!lunar) return mark;
    const year = english
      ? `${mark.name_en} ${mark.year}`
      : `${mark.name_zh}${mark.year === 1 ? '元' : chineseNumeral(mark.year)}年`;
    const [full, brief] = [lunarMonth(lunar, english, false), lunarMonth(lunar, english, true)];
    const options =
      year === before
        ? [full, brief]
        : [`${english ? `${year}, ` : year}${full}`, `${english ? `${year}, ` : year}${brief}`, year, brief];
    const text = options.find((option) => textWidth(option, size) + 9 <= mark.width) ?? '';
    if (text.startsWith(year)) before = year;
    return { ...mark, text };
  });
}

/** Px of a day from which each day's events are titled. */
const TITLED = 5;

/** The events of the window: stacked dots, or where days are wide, one dot an event with as much of its title as fits. */
export function closeDots(
  atlas: Atlas,
  scale: TimeScale,
  size: number,
  title: (id: string) => string,
): EventDot[] {
  const bin = scale.perDay >= TITLED ? 1 : Math.ceil(4 / scale.perDay);
  const dots = eventDots(atlas, scale, bin).filter(({ x }) => x >= scale.left && x <= scale.right);
  if (bin > 1) return dots;
  const heads = dots.filter(({ level }) => level === 0);
  return dots.map((dot) => {
    if (dot.level > 0) return dot;
    const next = heads[heads.indexOf(dot) + 1]?.x ?? scale.right;
    return { ...dot, text: cutText(title(dot.id), size, Math.min(next, scale.right) - dot.x - 14) };
  });
}
