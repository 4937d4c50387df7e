import { describe, expect, it } from 'vitest';
import {
  columnPath,
  distanceAt,
  pointAlong,
  type ColumnPath,
} from '../../../src/style/columns/column-path.ts';
import { toMercator, worldSize } from '../../../src/geometry/mercator.ts';
import { columnRoad, ORIGIN } from '../../../src/style/columns/column-road.ts';
import { columnSlots } from '../../../src/style/columns/column-slot.ts';
import type { Movement } from '../../../src/atlas/movement/movement.ts';
import { atlas } from '../../atlas-of-geo.ts';

const ZOOMS = [4, 5.7, 7, 9];
const slots = columnSlots(atlas.movements);
const ALONE = { offset: 0, keepsEnd: false };

function pathOf(movement: Movement, zoom: number): ColumnPath {
  return columnPath(columnRoad(movement.track), zoom, slots.get(movement.id) ?? ALONE, 1);
}

const lengthOf = (path: ColumnPath) => path.distance.at(-1) ?? NaN;

/** Least distance (px) from a point to the chain of stops, at a zoom. */
function awayFromChain(movement: Movement, zoom: number, x: number, y: number): number {
  const size = worldSize(zoom);
  const chain = movement.track.stops.map(({ at }) => toMercator(at));
  let least = Infinity;
  for (let i = 1; i < chain.length; i++) {
    const [a, b] = [chain[i - 1], chain[i]];
    if (!a || !b) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / square, 0), 1) : 0;
    least = Math.min(least, Math.hypot(x - a.x - share * dx, y - a.y - share * dy) * size);
  }
  return least;
}

describe.each(ZOOMS)('the paths of all movements at zoom %d', (zoom) => {
  const paths = atlas.movements.map((movement) => [movement, pathOf(movement, zoom)] as const);

  it('are travelled from their start to their end and never backwards', () => {
    for (const [movement, path] of paths) {
      expect(distanceAt(path, movement.start - 1), movement.id).toBe(0);
      expect(distanceAt(path, movement.end + 1), movement.id).toBeCloseTo(lengthOf(path), 6);
      let [before, least] = [0, 0];
      for (let t = movement.start - 1; t <= movement.end + 1; t += 0.125) {
        const now = distanceAt(path, t);
        least = Math.min(least, now - before);
        before = now;
      }
      expect(least, movement.id).toBeGreaterThan(-1e-9);
    }
  });

  it('have no jump between one minute and the next', () => {
    for (const [movement, path] of paths) {
      for (const { arrive, depart } of movement.track.stops) {
        for (const instant of [arrive, depart]) {
          const step = distanceAt(path, instant + 1 / 1440) - distanceAt(path, instant - 1 / 1440);
          expect(step, `${movement.id} at ${instant}`).toBeLessThan(0.01 * lengthOf(path) + 0.5);
        }
      }
    }
  });

  it('stand still in every halt', () => {
    let halts = 0;
    for (const [movement, path] of paths) {
      for (const { arrive, depart } of movement.track.stops) {
        if (depart - arrive < 0.01) continue;
        halts += 1;
        const there = distanceAt(path, arrive);
        for (const share of [0.25, 0.5, 1])
          expect(distanceAt(path, arrive + (depart - arrive) * share), movement.id).toBeCloseTo(there, 6);
      }
    }
    expect(halts).toBeGreaterThan(100);
  });

  it('lie beside the chain of stops, farther by no more than their slot and the rounding of a bend', () => {
    for (const [movement, path] of paths) {
      const offset = Math.abs(slots.get(movement.id)?.offset ?? 0);
      const arcs = 0.12 * 2 ** (zoom - 4);
      const away = Array.from(path.x, (x, i) =>
        awayFromChain(movement, zoom, x + ORIGIN.x, (path.y[i] ?? NaN) + ORIGIN.y),
      );
      expect(Math.max(...away), movement.id).toBeLessThan(1.6 * offset + 12 + arcs);
    }
  });

  it('begin at the first stop and, where they end alone, end at the last', () => {
    for (const [movement, path] of paths) {
      const [first, last] = [movement.track.stops[0], movement.track.stops.at(-1)];
      if (!first || !last) continue;
      const begin = pointAlong(path, 0);
      const end = pointAlong(path, lengthOf(path));
      const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
        Math.hypot(a.x - b.x, a.y - b.y) * worldSize(zoom);
      expect(apart(begin, toMercator(first.at)), movement.id).toBeLessThan(0.01);
      if (!slots.get(movement.id)?.keepsEnd)
        expect(apart(end, toMercator(last.at)), movement.id).toBeLessThan(0.01);
    }
  });

  it('lose less than a tenth of a px to 32-bit floats', () => {
    for (const [movement, path] of paths) {
      for (const values of [path.x, path.y]) {
        const worst = Math.max(...values.map((value) => Math.abs(Math.fround(value) - value)));
        expect(worst * worldSize(zoom), movement.id).toBeLessThan(0.1);
      }
    }
  });

  it('are passed in order: the time on them never falls', () => {
    for (const [movement, path] of paths) {
      const steps = Array.from(path.time, (time, i) => time - (path.time[i - 1] ?? time));
      expect(Math.min(...steps), movement.id).toBeGreaterThan(-1e-6);
    }
  });
});

describe('a path', () => {
  it('grows twice as long with each zoom', () => {
    for (const movement of atlas.movements) {
      const [near, far] = [
        columnPath(columnRoad(movement.track), 8, ALONE, 1),
        columnPath(columnRoad(movement.track), 7, ALONE, 1),
      ];
      expect(lengthOf(near) / lengthOf(far), movement.id).toBeGreaterThan(1.95);
      expect(lengthOf(near) / lengthOf(far), movement.id).toBeLessThan(2.4);
    }
  });

  it('follows the track in time, to the rounding of a bend', () => {
    for (const movement of atlas.movements) {
      const path = columnPath(columnRoad(movement.track), 7, ALONE, 1);
      for (let t = movement.start; t < movement.end; t += 0.5) {
        const there = toMercator(movement.track.positionAt(t).at);
        const drawn = pointAlong(path, distanceAt(path, t));
        expect(
          Math.hypot(there.x - drawn.x, there.y - drawn.y) * worldSize(7),
          `${movement.id} ${t}`,
        ).toBeLessThan(13);
      }
    }
  });
});
