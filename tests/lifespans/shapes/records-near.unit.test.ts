import { describe, expect, it } from 'vitest';
import { lifespanMesh } from '../../../src/lifespans/shapes/lifespan-mesh.ts';
import { recordsNear } from '../../../src/lifespans/shapes/records-near.ts';
import { AREA, createShapeStore, LINE, POINT } from '../../../src/lifespans/shapes/shape-store.ts';
import { toMercator } from '../../../src/geometry/mercator.ts';
import type { LifeWindow } from '../../../src/lifespans/life-window.ts';
import { MAP_ZOOMS } from '../../../src/view/map-zooms.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const ALL = { start: 0, end: 100 };
const AREA_LOOK = { fill: 0x2f5fa880, stroke: 0, width: 0, radius: 0 };
const LINE_LOOK = { fill: 0, stroke: 0x2f5fa8ff, width: 4, radius: 0 };
const POINT_LOOK = { fill: 0x2f5fa8ff, stroke: 0, width: 0, radius: 4 };
const on = (at: number): LifeWindow => ({ at, from: at, to: at, reach: 0, least: 0 });
const ZOOM = 6;
const WORLD_PX = 512 * 2 ** ZOOM;

const square = (west: number, south: number, side: number) => {
  const [east, north] = [west + side, south + side];
  return [west, south, east, south, east, north, west, north, west, south];
};

type Store = ReturnType<typeof createShapeStore>;
/** What stands at a place (or so many px to the east of it) of the shapes that `fill` adds. */
function lookInto(fill: (store: Store) => void) {
  const store = createShapeStore();
  fill(store);
  const mesh = lifespanMesh(store.done(), MAP_ZOOMS.most);
  return (lon: number, lat: number, { day = 50, px = 0, zoom = ZOOM, reach = 5 } = {}) => {
    const { x, y } = toMercator([lon, lat]);
    return recordsNear(mesh, { x: x + px / WORLD_PX, y, worldSize: WORLD_PX, zoom, window: on(day), reach });
  };
}

describe('the records near a place', () => {
  it('are those that hold it: of areas, the one drawn last is first, and holes are not land', () => {
    const at = lookInto((store) => {
      store.add(AREA, 0, ALL, [square(110, 30, 10)], AREA_LOOK);
      store.add(AREA, 1, ALL, [square(112, 32, 6), square(114, 34, 2)], AREA_LOOK);
    });
    expect(at(111, 31)).toEqual([0]);
    expect(at(113, 33)).toEqual([1, 0]);
    expect(at(115, 35)).toEqual([0]);
    expect(at(125, 35)).toEqual([]);
  });

  it('agree with even and odd crossings of the outline, for rings of any form', () => {
    const next = seededNumbers(1126);
    const ring: number[] = [];
    for (let k = 0; k < 60; k++) {
      const [angle, away] = [(k / 60) * 2 * Math.PI, 1 + 3 * next()];
      ring.push(115 + away * Math.cos(angle), 36 + away * Math.sin(angle));
    }
    ring.push(ring[0] ?? 0, ring[1] ?? 0);
    const at = lookInto((store) => store.add(AREA, 0, ALL, [ring], AREA_LOOK));
    const corners = Array.from({ length: 61 }, (_, k) =>
      toMercator([ring[2 * k] ?? 0, ring[2 * k + 1] ?? 0]),
    );
    let within = 0;
    for (let i = 0; i < 2000; i++) {
      const [lon, lat] = [111 + 8 * next(), 32 + 8 * next()];
      const { x, y } = toMercator([lon, lat]);
      let odd = false;
      for (let k = 0; k < 60; k++) {
        const [a, b] = [corners[k], corners[k + 1]];
        if (!a || !b || a.y > y === b.y > y) continue;
        if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) odd = !odd;
      }
      within += odd ? 1 : 0;
      expect(at(lon, lat, { reach: 0 })).toEqual(odd ? [0] : []);
    }
    expect(within).toBeGreaterThan(300);
  });

  it('come within the reach of a line’s edge and a point’s rim, in px, the nearest first', () => {
    const at = lookInto((store) => {
      store.add(LINE, 0, ALL, [[115, 30, 115, 40]], LINE_LOOK);
      store.add(POINT, 1, ALL, [[112, 35]], POINT_LOOK);
      store.add(POINT, 2, ALL, [[112 + (10 / WORLD_PX) * 360, 35]], POINT_LOOK);
    });
    expect(at(115, 35, { px: 6.9 })).toEqual([0]);
    expect(at(115, 35, { px: -6.9 })).toEqual([0]);
    expect(at(115, 35, { px: 7.1 })).toEqual([]);
    expect(at(115, 41)).toEqual([]);
    expect(at(112, 35, { px: -8.9 })).toEqual([1]);
    expect(at(112, 35, { px: -9.1 })).toEqual([]);
    expect(at(112, 35, { px: 4.8 })).toEqual([1, 2]);
    expect(at(112, 35, { px: 5.2 })).toEqual([2, 1]);
  });

  it('are those alive, from the first day to the end, which is no longer theirs', () => {
    const at = lookInto((store) =>
      store.add(AREA, 4, { start: 10, end: 20 }, [square(110, 30, 10)], AREA_LOOK),
    );
    expect([9.9, 10, 19.9, 20].map((day) => at(115, 35, { day }))).toEqual([[], [4], [4], []]);
  });

  it('leave out points that others stand for from afar, unless all are asked for', () => {
    const at = lookInto((store) => {
      for (let record = 0; record < 10; record++) store.add(POINT, record, ALL, [[115, 35]], POINT_LOOK);
    });
    expect(at(115, 35)).toEqual([0]);
    expect(at(115, 35, { zoom: 9 })).toHaveLength(10);
    expect(at(115, 35, { zoom: Infinity })).toHaveLength(10);
  });

  it('are found among many, whatever the level of lifespan and the class of size they lie in', () => {
    const next = seededNumbers(3);
    const all = Array.from({ length: 60_000 }, () => {
      const start = Math.floor(next() * 900);
      return {
        west: 105 + 20 * next(),
        south: 30 + 12 * next(),
        side: 4 ** (-4 * next()),
        start,
        end: start + 1 + Math.floor(4 ** (5 * next())),
      };
    });
    const at = lookInto((store) =>
      all.forEach(({ west, south, side, start, end }, record) =>
        store.add(AREA, record, { start, end }, [square(west, south, side)], AREA_LOOK),
      ),
    );
    for (let i = 0; i < 200; i++) {
      const [lon, lat, day] = [106 + 18 * next(), 31 + 10 * next(), Math.floor(next() * 1000) + 0.5];
      const right = all.flatMap(({ west, south, side, start, end }, record) =>
        lon > west && lon < west + side && lat > south && lat < south + side && start <= day && day < end
          ? [record]
          : [],
      );
      expect(at(lon, lat, { day, reach: 0 }).toSorted((a, b) => a - b)).toEqual(right);
    }
  });
});
