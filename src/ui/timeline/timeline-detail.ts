import type { Atlas } from '../../atlas/atlas.ts';
import type { Interval } from '../../time/interval.ts';
import { eraYearZh, yearText } from '../../time/date-text.ts';
import { calendarDateOf, daysInMonth, type JulianDay } from '../../time/julian-day.ts';
import type { Locale } from '../../locale/locale.ts';
import {
  eraYears,
  eventDots,
  type EraYearMark,
  type EventDot,
  type Tick,
  type TimeScale,
} from './timeline-layout.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';

/** The whole days that a scale shows. */
function daysOf({ window }: TimeScale): Interval {
  return { start: Math.floor(window.start), end: Math.ceil(window.end) };
}

/** Px that a text of `size` px takes up, Han characters a whole `size` each. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (letter > '\u2e80' ? 1 : 0.5), 0);
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
export function closeTicks(scale: TimeScale, locale: Locale, size: number): Tick[] {
  const words = locale.words(TIMELINE_WORDS);
  const range = daysOf(scale);
  const step = STEPS.find((days) => days * scale.perDay >= CLOSEST_TICK);
  const ticks: { day: JulianDay; x: number; kind: Tick['kind']; options: string[]; rank: number }[] = [];
  for (let day = range.start; day < range.end; day++) {
    const date = calendarDateOf(day);
    const x = scale.x(day - 0.5);
    if (x < scale.left - 0.01) continue;
    const left = daysInMonth(date.year, date.month) + 1 - date.day;
    if (date.day === 1) {
      const year = yearText(date.year, locale.language());
      const kind = date.month === 1 ? 'year' : 'half';
      ticks.push({
        day,
        x,
        kind,
        options: kind === 'year' ? [words.monthOf(date.month, year), year] : [words.month(date.month)],
        rank: kind === 'year' ? 1 : 2,
      });
    } else if (step && (date.day - 1) % step === 0 && left >= step) {
      const count = date.day - 1;
      const [rank, every] = count % 10 === 0 ? [3, 10] : count % 5 === 0 ? [4, 5] : [5, 1];
      const text = words.day(date.day);
      const room = textWidth(every === 1 ? words.day(30) : words.widestMonth, size);
      const named = scale.perDay * every > room + CLOSEST_LABEL;
      ticks.push({ day, x, kind: 'month', options: named ? [text] : [], rank });
    }
  }
  const first = ticks[0];
  if (first) {
    const { year: number, month, day } = calendarDateOf(first.day);
    const year = yearText(number, locale.language());
    first.rank = 0;
    first.options = [day === 1 ? words.monthOf(month, year) : words.dayOf(day, month, year)];
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

/** A court's years divided into lunar months, each named as fully as its width allows. */
export function eraMonths(
  atlas: Atlas,
  polity: string,
  scale: TimeScale,
  locale: Locale,
  size: number,
): EraYearMark[] {
  const words = locale.words(TIMELINE_WORDS);
  const { start, end } = daysOf(scale);
  const firsts: JulianDay[] = [];
  for (let day = start; day < end; day++) if (atlas.calendar.lunarDateOf(day)?.day === 1) firsts.push(day);
  let before = '';
  return eraYears(atlas, polity, scale, firsts).map((mark) => {
    const lunar = atlas.calendar.lunarDateOf(
      Math.floor((mark.x - scale.left) / scale.perDay + scale.window.start + 0.01),
    );
    if (!lunar) return mark;
    const year = locale.english() ? `${mark.name_en} ${mark.year}` : locale.script(eraYearZh(mark));
    const months = words[lunar.leap ? 'leapMonths' : 'lunarMonths'];
    const [full, brief] = [months.full(lunar.month), months.brief(lunar.month)];
    const options =
      year === before ? [full, brief] : [words.ofYear(full, year), words.ofYear(brief, year), year, brief];
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
