import type { Atlas } from '../../atlas/atlas.ts';
import { hasWeight } from '../../atlas/event.ts';
import type { Presence } from '../../atlas/presence.ts';
import { yearText, type Language } from '../../time/date-text.ts';
import { calendarDateOf, julianDayOf, type JulianDay } from '../../time/julian-day.ts';
import type { TimeWindow } from '../../time/time-window.ts';
import type { Traditional } from '../../time/traditional.ts';

/** A horizontal run of the timeline in px. */
export interface Band {
  readonly x: number;
  readonly width: number;
}

/** A year of a court's era on its band. */
export interface EraYearMark extends Band {
  readonly name_zh: Traditional;
  readonly name_en: string;
  readonly year: number;
  /** Whether a new era begins here, and not merely a year of it. */
  readonly opens: boolean;
  /** What to write, where it is more than the year. */
  readonly text?: string;
}

/** A dot for an event, stacked with those of neighbouring days. */
export interface EventDot {
  readonly id: string;
  readonly x: number;
  readonly level: number;
  /** How sure its day is. */
  readonly dated?: Presence;
  /** What is written beside it. */
  readonly text?: string;
}

/** A chapter's bracket; `lane` 0 or 1 keeps overlapping brackets apart. */
export interface ChapterMark extends Band {
  readonly id: string;
  readonly lane: number;
}

/** A tick, the longer the weightier, and what is written beside it. */
export interface Tick {
  readonly x: number;
  readonly kind: 'month' | 'half' | 'year';
  readonly text: string;
}

/** Where days lie on a strip: those of `window` between `left` and `right` px. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
  /** Px of a day. */
  readonly perDay: number;
  x(day: JulianDay): number;
  dayAt(x: number): JulianDay;
}

/** The scale of a strip: the window's start at `left`, its end at `right`. */
export function timeScale(window: TimeWindow, left: number, right: number): TimeScale {
  const { start, end } = window;
  const perDay = (right - left) / (end - start);
  return {
    window,
    left,
    right,
    perDay,
    x: (day) => left + (day + 0.5 - start) * perDay,
    dayAt: (x) =>
      Math.min(Math.max(Math.floor((x - left) / perDay + start), Math.floor(start)), Math.ceil(end) - 1),
  };
}

/** The years of a court's eras within the scale's window, divided besides at `more` days. */
export function eraYears(
  atlas: Atlas,
  polity: string,
  scale: TimeScale,
  more: readonly JulianDay[] = [],
): EraYearMark[] {
  const { calendar } = atlas;
  const span = { start: Math.floor(scale.window.start), end: Math.ceil(scale.window.end) };
  const starts = new Set([span.start, ...more]);
  for (const { start } of calendar.years) starts.add(start);
  for (const era of calendar.eras) if (era.polity === polity) starts.add(era.start);
  const days = [...starts].filter((day) => day >= span.start && day < span.end).sort((a, b) => a - b);
  return days.flatMap((day, i) => {
    const era = calendar.erasOn(day).find((candidate) => candidate.polity === polity);
    if (!era) return [];
    const before =
      day > span.start
        ? calendar.erasOn(day - 1).find((candidate) => candidate.polity === polity)
        : undefined;
    const x = Math.max(scale.x(day - 0.5), scale.left);
    const end = days[i + 1] ?? span.end;
    return [
      {
        x,
        width: Math.min(scale.x(end - 0.5), scale.right) - x,
        name_zh: era.name_zh,
        name_en: era.name_en,
        year: era.year,
        opens: before !== undefined && before.name_zh !== era.name_zh,
      },
    ];
  });
}

/** The events with weight of the window as dots, stacked where they fall within `bin` days of one another. */
export function eventDots(atlas: Atlas, scale: TimeScale, bin: number): EventDot[] {
  const heights = new Map<number, number>();
  const { start, end } = scale.window;
  return atlas.events
    .filter((event) => hasWeight(event) && event.start > start - bin && event.start < end)
    .sort((a, b) => a.start - b.start)
    .map((event) => {
      const slot = Math.floor((event.start - atlas.span.start) / bin);
      const level = heights.get(slot) ?? 0;
      heights.set(slot, level + 1);
      const { id, dated } = event;
      return { id, dated, x: scale.x(atlas.span.start + slot * bin + (bin - 1) / 2), level };
    });
}

/** The brackets of the chapters in the window, in as few lanes as keep them apart. */
export function chapterMarks(atlas: Atlas, scale: TimeScale): ChapterMark[] {
  const laneEnds: number[] = [];
  return atlas.chapters.flatMap(({ id, start, end }) => {
    let lane = laneEnds.findIndex((laneEnd) => laneEnd <= start);
    if (lane < 0) lane = laneEnds.length;
    laneEnds[lane] = end;
    const x = Math.max(scale.x(start - 0.5), scale.left - 3);
    const width = Math.min(scale.x(end - 0.5), scale.right + 3) - x;
    return width > 0 ? [{ id, x, width, lane }] : [];
  });
}

/** A name and the middle of where it stands; `text` is '' where there was no room. */
export interface PlacedName {
  readonly text: string;
  readonly middle: number;
}

const GAP = 7;

/**
 * Names over their brackets: the full name where it fits beside all others, else the short one, as near the middle of the
 * bracket as is free. Every short name is placed before any full one, so that none goes without for another's sake.
 * `advance` is the px of a name.
 */
export function placeNames(
  marks: readonly Band[],
  names: readonly { readonly full: string; readonly short: string }[],
  advance: (text: string) => number,
): PlacedName[] {
  const placed = marks.map(({ x, width }) => ({ text: '', middle: x + width / 2 }));
  const place = (text: string, i: number): void => {
    const mark = marks[i];
    if (!mark || !text) return;
    const half = advance(text) / 2;
    const slack = Math.max(mark.width / 2 - half, 4);
    for (let step = 0; step <= 2 * slack; step++) {
      const middle = mark.x + mark.width / 2 + (step % 2 ? step + 1 : -step) / 2;
      const free = placed.every(
        (other, j) =>
          j === i || !other.text || Math.abs(other.middle - middle) >= half + advance(other.text) / 2 + GAP,
      );
      if (!free || half * 2 > mark.width + 12) continue;
      placed[i] = { text, middle };
      return;
    }
  };
  names.forEach(({ short }, i) => place(short, i));
  names.forEach(({ full }, i) => place(full, i));
  return placed;
}

/** Ticks on the first of each month; July's and January's longer, January's with the year. */
export function monthTicks(scale: TimeScale, language: Language): Tick[] {
  const ticks: Tick[] = [];
  const { start, end } = scale.window;
  let { year, month } = calendarDateOf(Math.ceil(start));
  for (;;) {
    const first = julianDayOf({ year, month, day: 1 });
    if (first >= end) return ticks;
    const kind = month === 1 ? 'year' : month === 7 ? 'half' : 'month';
    if (first >= start)
      ticks.push({ x: scale.x(first - 0.5), kind, text: month === 1 ? yearText(year, language) : '' });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
