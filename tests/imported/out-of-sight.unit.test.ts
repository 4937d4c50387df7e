import { describe, expect, it } from 'vitest';
import { boxWithin, nearestDay, outOfSight } from '../../src/imported/out-of-sight.ts';
import { OPEN_DAYS } from '../../src/lifespans/open-days.ts';

/** Records of a place each, from day to day. */
function records(...list: readonly (readonly [start: number, end: number, lon: number, lat: number])[]) {
  return {
    count: list.length,
    starts: Float64Array.from(list, ([start]) => start),
    ends: Float64Array.from(list, ([, end]) => end),
    boxes: Float32Array.from(list.flatMap(([, , lon, lat]) => [lon, lat, lon, lat])),
  };
}
const BOX = [100, 30, 120, 40] as const;

describe('what lies out of sight', () => {
  it('does so by its place, by its time, or by both', () => {
    expect(outOfSight(records([10, 20, 110, 35]), BOX, 15)).toBeNull();
    expect(outOfSight(records([10, 20, 10, 35]), BOX, 15)).toBe('place');
    expect(outOfSight(records([10, 20, 110, 35]), BOX, 25)).toBe('time');
    expect(outOfSight(records([10, 20, 10, 35]), BOX, 25)).toBe('both');
    expect(outOfSight(records([10, 20, 10, 35], [30, 40, 110, 35]), BOX, 15)).toBe('both');
    expect(outOfSight(records([-OPEN_DAYS, OPEN_DAYS, 110, 35]), BOX, 25)).toBeNull();
    expect(outOfSight(records(), BOX, 25)).toBeNull();
    // the evening of a day, of which the atlas’s whole number is the noon
    expect(outOfSight(records([15.75, 16, 110, 35]), BOX, 15)).toBe('time');
    expect(outOfSight(records([15.75, 16, 110, 35]), BOX, 15.4)).toBeNull();
  });

  it('is gone to at the nearest day that the slider has, where anything is there', () => {
    const span = { start: 0, end: 100 };
    const file = records([10, 20, 110, 35], [60.6, 70, 1, 2], [200, 300, 1, 2]);
    expect(nearestDay(file, 15, span)).toBe(15);
    expect(nearestDay(file, 25, span)).toBe(19);
    expect(nearestDay(file, 55, span)).toBe(61);
    expect(nearestDay(records([200, 300, 1, 2]), 55, span)).toBeNull();
    expect(boxWithin(file, BOX, 15)).toEqual([110, 35, 110, 35]);
    expect(boxWithin(file, BOX, 50)).toBeNull();
    expect(boxWithin(file, [0, 0, 111, 40], null)).toEqual([1, 2, 110, 35]);
    expect(boxWithin(file, [50, 50, 60, 60], null)).toBeNull();
  });
});
