import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/time/written-date.ts';
import {
  closeDots,
  closeTicks,
  cutText,
  eraMonths,
  textWidth,
} from '../../../src/ui/timeline/timeline-detail.ts';
import { layBars, movementBars, siegeBars } from '../../../src/ui/timeline/timeline-lanes.ts';
import {
  chapterMarks,
  eraYears,
  monthTicks,
  placeNames,
  timeScale,
} from '../../../src/ui/timeline/timeline-layout.ts';
import { pageWindow, shows } from '../../../src/time/time-window.ts';
import { panWindow, zoomWindow } from '../../../src/ui/timeline/timeline-window.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import type { Language } from '../../../src/time/date-text.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const { span } = atlas;
const localeOf = (language: Language) => createLocale(() => language, atlas, readSimplifier());
const WIDTHS = [
  [12, 378],
  [40, 1240],
  [40, 1880],
] as const;
const advance = (text: string) => textWidth(text, 12.2);
/** Windows of many lengths and places. */
const WINDOWS = (() => {
  const random = seededNumbers(1126);
  return [1826, 900, 400, 200, 120, 60, 30, 14].flatMap((days) =>
    Array.from({ length: 6 }, () =>
      panWindow({ start: span.start, end: span.start + days }, span, random() * 1826),
    ),
  );
})();

describe('the window of the timeline', () => {
  it('keeps the day under the pointer through any row of zooms that no end interferes with', () => {
    const random = seededNumbers(7);
    for (let i = 0; i < 200; i++) {
      const window = { start: parseDay('1125-01-01'), end: parseDay('1125-01-01') + 60 + 100 * random() };
      const share = random();
      const scale = timeScale(window, 40, 1240);
      const x = 40 + 1200 * share;
      const zoomed = zoomWindow(window, span, 0.4 + random() * 1.6, share);
      expect(timeScale(zoomed, 40, 1240).dayAt(x)).toBe(scale.dayAt(x));
    }
  });

  it('never leaves the span, nor becomes shorter than a fortnight or longer than the whole', () => {
    const random = seededNumbers(8);
    let window = { ...span } as { readonly start: number; readonly end: number };
    for (let i = 0; i < 500; i++) {
      window =
        random() < 0.5
          ? zoomWindow(window, span, 0.2 + random() * 3, random())
          : panWindow(window, span, (random() - 0.5) * 4000);
      expect(window.start).toBeGreaterThanOrEqual(span.start);
      expect(window.end).toBeLessThanOrEqual(span.end);
      expect(window.end - window.start).toBeGreaterThanOrEqual(14 - 1e-6);
    }
    expect(zoomWindow(window, span, Infinity, 0.3)).toEqual(span);
    expect(zoomWindow(span, span, 0, 0.5).end - zoomWindow(span, span, 0, 0.5).start).toBe(14);
  });

  it('stands still while the instant is in it, and turns whole pages after it, forwards and backwards', () => {
    let window = { start: parseDay('1126-01-01'), end: parseDay('1126-01-31') };
    let turns = 0;
    for (let instant = parseDay('1126-01-10'); instant < parseDay('1126-06-01'); instant += 0.25) {
      const next = pageWindow(window, span, instant);
      expect(shows(next, instant)).toBe(true);
      if (next !== window) turns += 1;
      window = next;
    }
    expect(turns).toBe(5);
    const back = pageWindow(window, span, window.start - 2);
    expect(back.end - window.start).toBeGreaterThan(0);
    expect(back.start).toBeLessThan(window.start - 20);
    expect(pageWindow(window, span, span.end - 1).end).toBe(span.end);
  });
});

describe('ticks', () => {
  it('stand at least 5 px apart, their labels clear of one another, at every width and window', () => {
    for (const [left, right] of WIDTHS)
      for (const window of WINDOWS)
        for (const language of ['en', 'zh-Hant'] as const) {
          const ticks = closeTicks(timeScale(window, left, right), localeOf(language), 15);
          ticks.slice(1).forEach((tick, i) => expect(tick.x - (ticks[i]?.x ?? 0)).toBeGreaterThan(5));
          const labelled = ticks.filter(({ text }) => text);
          labelled.slice(1).forEach((tick, i) => {
            const before = labelled[i];
            expect(tick.x - (before?.x ?? 0)).toBeGreaterThan(textWidth(before?.text ?? '', 15));
          });
        }
  });

  it('say month and year at the first tick, and every day of a fortnight that this leaves room for', () => {
    const start = parseDay('1126-01-24');
    const ticks = closeTicks(timeScale({ start, end: start + 14 }, 40, 1240), localeOf('en'), 15);
    expect(ticks.map(({ text }) => text)).toEqual([
      '24 Jan 1126', '', '26', '27', '28', '29', '30', '31', 'Feb', '2', '3', '4', '5', '6',
    ]); // prettier-ignore
  });

  it('name each year of the whole span', () => {
    const ticks = monthTicks(timeScale(span, 40, 1240), 'en');
    expect(ticks).toHaveLength(60);
    expect(ticks.map(({ text }) => text).filter(Boolean)).toEqual(['1123', '1124', '1125', '1126', '1127']);
  });
});

describe('bands', () => {
  it('of both courts cover the window without gap, and change era on different days', () => {
    for (const window of WINDOWS) {
      const scale = timeScale(window, 40, 1240);
      for (const polity of ['song', 'jin']) {
        const marks = eraMonths(atlas, polity, scale, localeOf('en'), 13.5);
        expect(marks[0]?.x).toBeCloseTo(40);
        const last = marks.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1240);
        marks.slice(1).forEach((mark, i) => {
          expect(mark.x).toBeCloseTo((marks[i]?.x ?? 0) + (marks[i]?.width ?? 0));
        });
        for (const { text, width } of marks) expect(textWidth(text ?? '', 13.5)).toBeLessThan(width);
      }
    }
    const opens = (polity: string) =>
      eraYears(atlas, polity, timeScale(span, 40, 1240))
        .filter((mark) => mark.opens)
        .map(({ x }) => x);
    expect(opens('song').filter((x) => opens('jin').includes(x))).toEqual([]);
  });

  it('begin the intercalary eleventh month of Jingkang 1 where the calendar has it', () => {
    const start = parseDay('1126-11-20');
    const scale = timeScale({ start, end: start + 120 }, 40, 1240);
    const marks = eraMonths(atlas, 'song', scale, localeOf('zh-Hant'), 13.5);
    const intercalary = marks.find(({ text }) => text?.includes('閏十一月'));
    const day = scale.dayAt((intercalary?.x ?? 0) + 1);
    expect(atlas.calendar.lunarDateOf(day)).toEqual({ year: 1126, month: 11, leap: true, day: 1 });
  });
});

describe('names of chapters', () => {
  it('are all there at 1280 px, in one script, as title or number, and never overlap', () => {
    const marks = chapterMarks(atlas, timeScale(span, 40, 1240));
    const titles = atlas.chapters.map(({ feature }, i) => ({
      full: feature.properties.title_en,
      short: String(i + 1),
    }));
    const placed = placeNames(marks, titles, advance);
    expect(placed).toHaveLength(13);
    placed.forEach(({ text }, i) => expect([titles[i]?.full, titles[i]?.short]).toContain(text));
    expect(placed.filter(({ text }) => !/^\d+$/.test(text)).length).toBeGreaterThan(3);
    for (const one of placed)
      for (const other of placed)
        if (one !== other)
          expect(Math.abs(one.middle - other.middle)).toBeGreaterThan(
            (advance(one.text) + advance(other.text)) / 2,
          );
  });
});

describe('bars', () => {
  it('hold every siege and movement of the atlas, each with a colour and a form', () => {
    const bars = [...siegeBars(atlas), ...movementBars(atlas)];
    expect(bars).toHaveLength(atlas.sieges.length + atlas.movements.length);
    expect(bars.filter(({ uncertain }) => uncertain).length).toBeGreaterThan(5);
  });

  it('never overlap in a lane, with their titles, at any width and window', () => {
    for (const [left, right] of WIDTHS)
      for (const window of WINDOWS)
        for (const bars of [siegeBars(atlas), movementBars(atlas)]) {
          const { laid, lanes } = layBars(bars, timeScale(window, left, right), () => 140);
          for (const [i, a] of laid.entries()) {
            expect(a.lane).toBeLessThan(lanes);
            expect(a.x).toBeGreaterThanOrEqual(a.left - 1e-6);
            expect(a.left + a.room).toBeLessThanOrEqual(right + 1e-6);
            for (const b of laid.slice(i + 1))
              if (a.lane === b.lane)
                expect(a.left + a.room <= b.left || b.left + b.room <= a.left).toBe(true);
          }
          const inForce = bars.filter((bar) => bar.start < window.end && bar.end > window.start);
          expect(laid).toHaveLength(inForce.length);
        }
  });
});

describe('events', () => {
  it('are titled in a fortnight, each title ending before the next dot', () => {
    const start = parseDay('1126-01-24');
    const dots = closeDots(atlas, timeScale({ start, end: start + 14 }, 40, 1240), 12.2, (id) => id);
    const titled = dots.filter(({ text }) => text);
    expect(titled.length).toBeGreaterThan(2);
    const heads = dots.filter(({ level }) => level === 0);
    for (const { x, text } of titled) {
      const next = heads.find((head) => head.x > x)?.x ?? 1240;
      expect(x + textWidth(text ?? '', 12.2)).toBeLessThan(next);
    }
  });

  it('cut a title by whole characters, or leave it out', () => {
    expect(cutText('The first siege of Kaifeng', 12, 400)).toBe('The first siege of Kaifeng');
    expect(cutText('The first siege of Kaifeng', 12, 90)).toMatch(/^The first.*…$/);
    expect(cutText('The first siege of Kaifeng', 12, 20)).toBe('');
  });
});
