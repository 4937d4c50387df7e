import { describe, expect, it } from 'vitest';
import { boundariesOf, createSlices } from '../../src/atlas/slices.ts';
import { countUpTo } from '../../src/time/bisect.ts';
import { contains, type Interval } from '../../src/time/interval.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const next = seededNumbers(1127);
const someItems = (count: number): Interval[] =>
  Array.from({ length: count }, () => {
    const start = Math.floor(next() * 60);
    const open = next();
    return {
      start: open < 0.1 ? -Infinity : start,
      end: open > 0.9 ? Infinity : start + 1 + Math.floor(next() * 12),
    };
  });

const lists: [string, readonly Interval[]][] = [
  ['events', atlas.events],
  ['sieges', atlas.sieges],
  ['movements', atlas.movements],
  ['spans of control', atlas.prefectures.flatMap(({ control }) => control)],
  ['chapters', atlas.chapters],
];

describe('slices of time', () => {
  it('hold what a look at every item finds, in the order given, on every day', () => {
    for (let round = 0; round < 40; round++) {
      const items = someItems(1 + round);
      const slices = createSlices(items);
      for (let day = -5; day < 90; day++) {
        const found = items.filter((item) => contains(item, day));
        expect(slices.at(day), `round ${round}, day ${day}`).toEqual(found);
      }
    }
  });

  it.each(lists)('of the %s hold the same on every day of the atlas', (_, items) => {
    const slices = createSlices(items);
    const wrong = everyDay.filter((day) => {
      const found = items.filter((item) => contains(item, day));
      const held = slices.at(day);
      return held.length !== found.length || held.some((item, i) => item !== found[i]);
    });
    expect(wrong.map((day) => writeDay(day))).toEqual([]);
  });

  it.each(lists)('of the %s give the very same array on all days between two boundaries', (_, items) => {
    const slices = createSlices(items);
    const boundaries = new Set(slices.boundaries);
    for (const day of everyDay) {
      expect(slices.at(day) === slices.at(day - 1), writeDay(day)).toBe(!boundaries.has(day));
    }
  });

  it('of nothing hold nothing, always the same', () => {
    const slices = createSlices([]);
    expect(slices.at(0)).toEqual([]);
    expect(slices.at(0)).toBe(slices.at(1e6));
  });

  it('find by bisection what counting finds', () => {
    const boundaries = boundariesOf(someItems(50));
    expect(boundaries).toEqual([...new Set(boundaries)].sort((a, b) => a - b));
    for (let day = -5; day < 90; day++) {
      expect(countUpTo(boundaries, day)).toBe(boundaries.filter((boundary) => boundary <= day).length);
    }
  });
});

describe('a scene', () => {
  it('shares its lists with the scenes between which nothing changed', () => {
    let shared = 0;
    for (const day of everyDay.slice(1)) {
      const [a, b] = [atlas.sceneAt(day - 1), atlas.sceneAt(day)];
      const begins = atlas.events.some(({ start, end }) => start === day || end === day);
      expect(a.events === b.events, writeDay(day)).toBe(!begins);
      shared += Number(a.control === b.control);
    }
    expect(shared).toBeGreaterThan(1500);
  });

  it('is the same whole day long but for the columns', () => {
    const [morning, evening] = [atlas.sceneAt(2132360 - 0.4), atlas.sceneAt(2132360 + 0.4)];
    for (const list of ['control', 'besieged', 'frontiers', 'lines', 'events', 'names'] as const) {
      expect(morning[list]).toBe(evening[list]);
    }
    expect(morning.movements.map(({ movement }) => movement.id)).toEqual(
      evening.movements.map(({ movement }) => movement.id),
    );
  });
});
