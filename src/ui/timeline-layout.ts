import type { Atlas } from '../atlas/atlas.ts';
import { calendarDateOf, julianDayOf, type JulianDay } from '../time/julian-day.ts';

/** A horizontal run of the timeline in px. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A year of a court's era on its band. */
export interface EraYearMark extends Stretch {
  readonly name_zh: string;
  readonly name_en: string;
  readonly year: number;
  /** Whether a new era begins here, and not merely a year of it. */
  readonly opens: boolean;
}

/** A dot for an event, stacked with those of neighbouring days. */
export interface EventDot {
  readonly id: string;
  readonly x: number;
  readonly level: number;
}

/** A chapter's bracket and, where it fits, the place of its name; `lane` 0 or 1 keeps overlapping brackets apart. */
export interface ChapterMark extends Stretch {
  readonly id: string;
  readonly lane: number;
}

/** A month's or a year's tick. */
export interface Tick {
  readonly x: number;
  readonly kind: 'month' | 'half' | 'year';
  readonly year: number;
}

/** Where days lie on a strip `width` px wide, inset at both ends. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  x(day: JulianDay): number;
  dayAt(x: number): JulianDay;
}

/** The scale of a strip: the span's first midnight at `left`, its last at `width − right inset`. */
export function timeScale(atlas: Atlas, left: number, right: number): TimeScale {
  const { start, end } = atlas.span;
  const perDay = (right - left) / (end - start);
  return {
    left,
    right,
    x: (day) => left + (day + 0.5 - start) * perDay,
    dayAt: (x) => Math.min(Math.max(Math.floor((x - left) / perDay) + start, start), end - 1),
  };
}

/** The years of a court's eras over the span. */
export function eraYears(atlas: Atlas, polity: string, scale: TimeScale): EraYearMark[] {
  const { span, calendar } = atlas;
  const starts = new Set([span.start]);
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
    const x = scale.x(day - 0.5);
    const end = days[i + 1] ?? span.end;
    return [
      {
        x,
        width: scale.x(end - 0.5) - x,
        name_zh: era.name_zh,
        name_en: era.name_en,
        year: era.year,
        opens: before !== undefined && before.name_zh !== era.name_zh,
      },
    ];
  });
}

/** The events as dots, stacked where they fall within `bin` days of one another. */
export function eventDots(atlas: Atlas, scale: TimeScale, bin: number): EventDot[] {
  const heights = new Map<number, number>();
  return [...atlas.events]
    .sort((a, b) => a.start - b.start)
    .map((event) => {
      const slot = Math.floor((event.start - atlas.span.start) / bin);
      const level = heights.get(slot) ?? 0;
      heights.set(slot, level + 1);
      return { id: event.id, x: scale.x(atlas.span.start + slot * bin + (bin - 1) / 2), level };
    });
}

/** The chapters' brackets, in as few lanes as keep them apart. */
export function chapterMarks(atlas: Atlas, scale: TimeScale): ChapterMark[] {
  const laneEnds: number[] = [];
  return atlas.chapters.map(({ id, start, end }) => {
    let lane = laneEnds.findIndex((laneEnd) => laneEnd <= start);
    if (lane < 0) lane = laneEnds.length;
    laneEnds[lane] = end;
    const x = scale.x(start - 0.5);
    return { id, x, width: scale.x(end - 0.5) - x, lane };
  });
}

/** Ticks on the first of each month; July's and January's longer. */
export function monthTicks(atlas: Atlas, scale: TimeScale): Tick[] {
  const ticks: Tick[] = [];
  const last = calendarDateOf(atlas.span.end);
  for (let { year, month } = calendarDateOf(atlas.span.start); year < last.year || month < last.month;) {
    const kind = month === 1 ? 'year' : month === 7 ? 'half' : 'month';
    ticks.push({ x: scale.x(julianDayOf({ year, month, day: 1 }) - 0.5), kind, year });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return ticks;
}
