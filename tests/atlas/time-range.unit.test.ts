import { describe, expect, it } from 'vitest';
import {
  changesOfHand,
  createTimeRanges,
  heldOtherwise,
  timeRangeOf,
  type TimeRangeContent,
} from '../../src/atlas/time-range.ts';
import type { TimeMode } from '../../src/time/time-mode.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';

const contentOf = createTimeRanges(atlas);
const window = (days: number): TimeMode => ({ kind: 'window', days });
function shown(mode: TimeMode, day: number): TimeRangeContent {
  const timeRange = timeRangeOf(mode, day, atlas.span);
  if (!timeRange) throw new Error('a mode without a time range');
  return contentOf(timeRange);
}
/** Everything in a content, each road day by day. */
function idsOf({ events, sieges, roads, hands }: TimeRangeContent): Set<string> {
  return new Set([
    ...events.map(({ id }) => `event:${id}`),
    ...sieges.map(({ id }) => `siege:${id}`),
    ...roads.flatMap(({ movement, days }) =>
      Array.from({ length: days.end - days.start }, (_, i) => `road:${movement.id}:${days.start + i}`),
    ),
    ...hands.map(({ prefecture, day }) => `hand:${prefecture}:${day}`),
  ]);
}
const missing = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => !b.has(id));

describe('the days that a mode draws', () => {
  it('are none at an instant, 2 N + 1 in a window and all so far from the beginning, cut at the ends of the atlas', () => {
    const day = parseDay('1126-01-31');
    expect(timeRangeOf({ kind: 'instant' }, day, atlas.span)).toBeNull();
    expect(timeRangeOf(window(10), day + 0.4, atlas.span)).toEqual({ start: day - 10, end: day + 11 });
    expect(timeRangeOf({ kind: 'cumulative' }, day, atlas.span)).toEqual({
      start: atlas.span.start,
      end: day + 1,
    });
    expect(timeRangeOf(window(10), atlas.span.start, atlas.span)?.start).toBe(atlas.span.start);
    expect(timeRangeOf(window(365), atlas.span.end - 1, atlas.span)?.end).toBe(atlas.span.end);
  });
});

describe('what a mode shows', () => {
  it('in a window of no days is what the scene of that whole day holds, on every day', () => {
    for (const day of everyDay) {
      const scene = atlas.sceneAt(day);
      const content = shown(window(0), day);
      expect(content.events.map(({ id }) => id)).toEqual(scene.events.map(({ id }) => id));
      expect(content.sieges.map(({ id }) => id)).toEqual(scene.sieges.map(({ siege }) => siege.id));
      expect(content.roads.map(({ movement }) => movement.id)).toEqual(
        scene.movements.map(({ movement }) => movement.id),
      );
    }
  });

  it('grows with the window, and lies within all up to the window’s last day', () => {
    const next = seededNumbers(11);
    let more = 0;
    for (let i = 0; i < 300; i++) {
      const day = everyDay[Math.floor(next() * everyDay.length)] ?? atlas.span.start;
      const days = 1 + Math.floor(next() * 90);
      const [none, some, all] = [
        idsOf(shown(window(0), day)),
        idsOf(shown(window(days), day)),
        idsOf(shown({ kind: 'cumulative' }, Math.min(day + days, atlas.span.end - 1))),
      ];
      expect(missing(none, some)).toEqual([]);
      expect(missing(idsOf(shown(window(days - 1), day)), some)).toEqual([]);
      expect(missing(some, all)).toEqual([]);
      if (all.size > some.size && some.size > none.size) more += 1;
    }
    expect(more).toBeGreaterThan(200);
  });

  it('adds up: every event, siege, day on the road and change is in all up to the last day', () => {
    const all = shown({ kind: 'cumulative' }, atlas.span.end - 1);
    expect(all.events).toHaveLength(atlas.events.length);
    expect(all.sieges).toHaveLength(atlas.sieges.length);
    expect(all.roads).toHaveLength(atlas.movements.length);
    expect(all.hands).toEqual(changesOfHand(atlas));
  });
});

describe('changes of hand', () => {
  it('are those by which each day’s scene differs from the day before', () => {
    for (const day of everyDay.slice(1)) {
      const told = new Set(shown(window(0), day).hands.map(({ prefecture }) => prefecture));
      expect([...told].sort()).toEqual([...heldOtherwise(atlas, day - 1, day)].sort());
    }
    expect(changesOfHand(atlas).length).toBeGreaterThan(100);
  });

  it('between two days are the same either way, none for one day, and known ones', () => {
    const [a, b] = [parseDay('1126-01-31'), parseDay('1127-06-01')];
    expect(heldOtherwise(atlas, a, b)).toEqual(heldOtherwise(atlas, b, a));
    expect(heldOtherwise(atlas, a, a).size).toBe(0);
    expect(heldOtherwise(atlas, a, b)).toContain('taiyuan');
    expect(heldOtherwise(atlas, a, b)).not.toContain('yanan');
  });
});
