import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { area } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../geo/make/find-crossings.ts';
import { cellsFromArcs, regionFromArcs } from '../../src/atlas/control/cells-from-arcs.ts';
import type { MultiPolygonCoordinates } from '../../src/atlas/control/dissolve-arcs.ts';
import type {
  ArcFeature,
  LegalLineFeature,
  PlaceFeature,
  PrefectureFeature,
} from '../../src/atlas/features.ts';
import { inRings, kmFromLines } from './ground.ts';

const text = readFileSync('geo/arcs.geojson', 'utf8');
const read = <T>(name: string) =>
  (JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8')) as { features: T[] }).features;
const arcs = (JSON.parse(text) as { features: ArcFeature[] }).features;
const prefectures = read<PrefectureFeature>('prefectures');
const places = new Map(read<PlaceFeature>('places').map((place) => [place.id, place.geometry.coordinates]));
const sea = read<{ geometry: { coordinates: Position[][][] } }>('sea')[0]?.geometry.coordinates.flat() ?? [];
const lines = new Map(read<LegalLineFeature>('lines').map((line) => [line.id, line.geometry]));
const cells = cellsFromArcs(arcs);
const region = regionFromArcs(arcs);

const seatOf = (unit: string): Position => {
  const seat = prefectures.find(({ id }) => id === unit)?.properties.seat ?? '';
  return places.get(seat) ?? [];
};
const ringsOf = (unit: string): Position[][] => cells.get(unit)?.flat() ?? [];
const squareMetres = (coordinates: MultiPolygonCoordinates) => area({ type: 'MultiPolygon', coordinates });

/** Points every tenth of the way along the segments of a line. */
function sampled(line: readonly Position[]): Position[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i] ?? [];
    return Array.from({ length: 10 }, (_, step) => [0, 1].map((k) => a[k]! + ((b[k]! - a[k]!) * step) / 10));
  });
}

/** Length of a ring in km. */
function perimeterKm(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const shrink = Math.cos((y * Math.PI) / 180);
    return sum + 111.2 * Math.hypot((x - ax) * shrink, y - ay);
  }, 0);
}

/** The stated points of a legal line. */
function stated(id: string): Position[] {
  const geometry = lines.get(id);
  if (geometry?.type !== 'LineString') throw new Error(`${id} is no line of lines.geojson`);
  return geometry.coordinates;
}

describe('the cells of the prefectures', () => {
  it('are one for each prefecture, in one piece', () => {
    expect([...cells.keys()].sort()).toEqual(prefectures.map(({ id }) => id).sort());
    expect([...cells].filter(([, shape]) => shape.length !== 1).map(([unit]) => unit)).toEqual([]);
  });

  it('hold their own seat and no other', () => {
    const wrong = prefectures.flatMap(({ id }) =>
      [...cells.keys()]
        .filter((unit) => inRings(ringsOf(unit), seatOf(id)) !== (unit === id))
        .map((unit) => [id, unit]),
    );
    expect(wrong).toEqual([]);
  });

  it('keep their seats clear of the border by half a kilometre or more', () => {
    const near = prefectures
      .filter(({ id }) => kmFromLines(ringsOf(id), seatOf(id)) < 0.5)
      .map(({ id }) => id);
    expect(near).toEqual([]);
  });

  it('cover the study region without gap or overlap', () => {
    const sum = [...cells.values()].reduce((total, shape) => total + squareMetres(shape), 0);
    expect(Math.abs(sum / squareMetres(region) - 1)).toBeLessThan(1e-6);
  });

  it('leave no nobody’s land inside the region, which is one piece', () => {
    expect(region.map((polygon) => polygon.length)).toEqual([1]);
  });

  it('are neither specks nor strips: 250 km² or more, rounder than a strip eleven times as long as wide', () => {
    for (const [unit, shape] of cells) {
      const km2 = squareMetres(shape) / 1e6;
      const around = perimeterKm(shape[0]?.[0] ?? []);
      expect(km2, unit).toBeGreaterThan(250);
      expect((4 * Math.PI * km2) / (around * around), unit).toBeGreaterThan(0.23);
    }
  });
});

describe('the arcs between the cells', () => {
  it('cross neither one another nor themselves', () => {
    expect(findCrossings(arcs.map(({ geometry }) => geometry.coordinates))).toEqual([]);
  });

  it('divide two different sides, of which one at least is a prefecture', () => {
    expect(arcs.filter(({ properties: { left, right } }) => left === right)).toEqual([]);
  });

  it('are numbered in order and rounded to a thousandth of a degree', () => {
    expect(arcs.map(({ id }) => id)).toEqual(arcs.map((_, i) => `arc-${String(i + 1).padStart(3, '0')}`));
    const numbers = arcs.flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(numbers.filter((value) => Math.round(value * 1000) / 1000 !== value)).toEqual([]);
  });

  it('stay small: 100 KB of coordinates, 30 KB compressed, one arc a line', () => {
    expect(JSON.stringify(arcs.map(({ geometry }) => geometry.coordinates)).length).toBeLessThan(100_000);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(30_000);
    expect(text.trimEnd().split('\n').length).toBe(arcs.length + 2);
  });
});

const YANSHAN = ['yanjing', 'tanzhou', 'shunzhou', 'jizhou', 'jingzhou', 'yutian', 'zhuozhou', 'yizhou'];
const THREE_PREFECTURES = ['pingzhou', 'yingzhou', 'luanzhou', 'qingzhou-shicheng'];
/** Held by Song when 1123 began, less the two prefectures it had gained in October 1122. */
const OLD_SONG = prefectures
  .filter(
    ({ id, properties }) => properties.control[0]?.holder === 'song' && id !== 'zhuozhou' && id !== 'yizhou',
  )
  .map(({ id }) => id);

describe('the legal lines', () => {
  const bounds: [id: string, inside: readonly string[]][] = [
    ['line-1005', OLD_SONG],
    ['line-1123-yanshan', YANSHAN],
    ['line-1123-wu-shuo', ['wuzhou', 'shuozhou']],
    ['bounds-three-prefectures-east', THREE_PREFECTURES],
  ];

  it.each(bounds)('%s parts those whom it was drawn to part', (id, inside) => {
    const on = arcs.filter(({ properties }) => properties.on === id);
    expect(on.length).toBeGreaterThan(2);
    for (const { id: arc, properties } of on) {
      const sides = [properties.left, properties.right].map((unit) => unit !== null && inside.includes(unit));
      expect(sides.filter(Boolean).length, arc).toBe(1);
    }
  });

  it.each(bounds)('%s is a border over its whole length on land, within 8 km of the stated course', (id) => {
    const on = arcs
      .filter(({ properties }) => properties.on === id)
      .map(({ geometry }) => geometry.coordinates);
    const land = sampled(stated(id)).filter((point) => !inRings(sea, point));
    expect(land.length).toBeGreaterThan(10);
    expect(land.map((point) => kmFromLines(on, point)).filter((km) => km > 8)).toEqual([]);
    expect(
      on
        .flatMap(sampled)
        .map((point) => kmFromLines([stated(id)], point))
        .filter((km) => km > 8),
    ).toEqual([]);
  });

  it('lets no prefecture of either side straddle the line of 1005 by more than 8 km', () => {
    const line = stated('line-1005');
    const [west, east] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
    const northOf = ([x = 0, y = 0]: Position) => {
      const i = line.findIndex((point) => (point[0] ?? 0) >= x);
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[i - 1] ?? [], line[i] ?? []];
      return y > ay + ((by - ay) * (x - ax)) / (bx - ax);
    };
    for (const unit of cells.keys()) {
      const song = OLD_SONG.includes(unit);
      const beyond = ringsOf(unit)
        .flatMap(sampled)
        .filter(
          (point) => point[0]! > west && point[0]! < east && northOf(point) === song && !inRings(sea, point),
        )
        .map((point) => kmFromLines([line], point));
      const nearest = kmFromLines([line], seatOf(unit));
      if (nearest < 150) expect(Math.max(0, ...beyond), unit).toBeLessThan(8);
    }
  });

  it('bounds Yanshan by the lines of 1005 and 1123 wherever its neighbour is no sea', () => {
    const edge = arcs.filter(({ properties: { left, right } }) => {
      const inside = [left, right].filter((unit) => unit !== null && YANSHAN.includes(unit));
      return inside.length === 1 && left !== null && right !== null;
    });
    const loose = edge.filter(
      ({ properties, geometry }) =>
        properties.on !== 'line-1005' &&
        properties.on !== 'line-1123-yanshan' &&
        !geometry.coordinates.slice(1).every((point) => inRings(sea, point)),
    );
    expect(loose.map(({ id, properties }) => [id, properties])).toEqual([]);
  });
});
