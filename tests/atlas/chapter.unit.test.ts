import { describe, expect, it } from 'vitest';
import { contains } from '../../src/time/interval.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay, sceneOn } from '../atlas-of-geo.ts';

describe('the chapter of a day', () => {
  it('is the one whose days these are; of several, the one that ends first', () => {
    for (const day of everyDay) {
      const running = atlas.chapters.filter((chapter) => contains(chapter, day));
      const { chapter } = atlas.sceneAt(day);
      expect(chapter === null, writeDay(day)).toBe(running.length === 0);
      expect(
        running.every(({ end }) => end >= (chapter?.end ?? Infinity)),
        writeDay(day),
      ).toBe(true);
    }
  });

  it.each([
    ['1123-01-03', null],
    ['1123-01-04', 'ch01-empty-city'],
    ['1123-05-14', 'ch01-empty-city'],
    ['1123-05-15', 'ch02-governor-of-pingzhou'],
    ['1126-01-16', 'ch07-two-armies'],
    ['1126-01-31', 'ch08-first-siege'],
    ['1126-09-21', 'ch09-taiyuan'],
    ['1127-05-23', 'ch11-emptied-capital'],
    ['1127-12-31', null],
  ])('%s: %s', (date, id) => {
    expect(sceneOn(date).chapter?.id ?? null).toBe(id);
  });

  it('comes round for each of the 13', () => {
    const seen = new Set(everyDay.map((day) => atlas.sceneAt(day).chapter?.id));
    expect(atlas.chapters.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    expect(atlas.chapters).toHaveLength(13);
  });
});
