import { readFileSync } from 'node:fs';
import { area } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { coastFiles, detailOf, readAreas } from '../../geo/make/make-coast.ts';
import { seaOfLand, seaOfOcean } from '../../geo/make/sea-of-land.ts';
import { shoreLines } from '../../geo/make/shore-lines.ts';
import type { Box } from '../../src/geometry/box.ts';
import { readConfig } from '../../src/tools/commands/read-geo.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { crossings, inRings } from './ground.ts';

const LAND = 'tests/fixtures/natural-earth/land-about-italy.json';
const ITALY = 'tests/fixtures/italy-69/geo/';
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const isSea = (sea: Position[][][], point: Position) => sea.some((rings) => inRings(rings, point));
const km2 = (polygons: Position[][][]) => area({ type: 'MultiPolygon', coordinates: polygons }) / 1e6;

const square = (w: number, s: number, e: number, n: number): Position[] => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];
const box: Box = [10, -5, 20, 5];
const exact = { toleranceKm: 0.01, smallestKm2: 0 };

describe('the sea of a box', () => {
  const island = [square(12, -1, 13, 1)];
  const mainland = [square(15, -30, 60, 40), square(16, 1, 17, 2)];

  it('is the box without its land, islands and inland seas where they are, whatever lies beyond', () => {
    const sea = seaOfLand([island, mainland, [square(100, 0, 101, 1)]], box, exact);
    expect(isSea(sea, [11, 0])).toBe(true);
    expect(isSea(sea, [12.5, 0])).toBe(false);
    expect(isSea(sea, [19, 0])).toBe(false);
    expect(isSea(sea, [16.5, 1.5])).toBe(true);
    const all = km2([[square(...box)]]);
    const land = km2([island, [square(15, -5, 20, 5), square(16, 1, 17, 2)]]);
    expect(Math.abs(km2(sea) + land - all) / all).toBeLessThan(1e-6);
  });

  it('is the same made from the ocean', () => {
    const ocean = [square(-40, -30, 15, 40), square(12, -1, 13, 1)];
    const fromOcean = seaOfOcean([ocean, [square(16, 1, 17, 2)]], box, exact);
    const fromLand = seaOfLand([island, mainland], box, exact);
    for (const [x, y] of [
      [11, 0],
      [12.5, 0],
      [19, 0],
      [16.5, 1.5],
    ] as const)
      // prettier-ignore
      expect(isSea(fromOcean, [x, y])).toBe(isSea(fromLand, [x, y]));
    expect(Math.abs(km2(fromOcean) - km2(fromLand)) / km2(fromLand)).toBeLessThan(1e-6);
  });

  it('is nothing inland, and the whole box where there is no land', () => {
    expect(seaOfLand([[square(0, -30, 60, 40)]], box, exact)).toEqual([]);
    expect(km2(seaOfLand([], box, exact))).toBeCloseTo(km2([[square(...box)]]), 3);
  });

  it('leaves out what is smaller than it should be', () => {
    const skerry = [square(11, 3, 11.01, 3.01)];
    const holes = (smallestKm2: number) =>
      seaOfLand([island, skerry], box, { ...exact, smallestKm2 }).flatMap((rings) => rings.slice(1)).length;
    expect([holes(0), holes(10)]).toEqual([2, 1]);
  });

  it('has a shore that does not run along the edge of the box', () => {
    const sea = seaOfLand([island, mainland], box, exact);
    for (const { coordinates } of shoreLines(sea, [], box)) {
      for (const [i, [x = 0, y = 0]] of coordinates.entries()) {
        const [px, py] = coordinates[i - 1] ?? [];
        expect(x === px && (x === 10 || x === 20)).toBe(false);
        expect(y === py && (y === -5 || y === 5)).toBe(false);
      }
    }
  });
});

describe('the coast of Italy', () => {
  const config = readConfig(ITALY);
  const files = coastFiles(config, readAreas(read(LAND), LAND), detailOf(config.box));

  it('is what its recipe makes of Natural Earth to the last digit', () => {
    expect(files?.sea).toBe(readFileSync(`${ITALY}sea.geojson`, 'utf8'));
    expect(files?.shore).toBe(readFileSync(`${ITALY}shore.geojson`, 'utf8'));
  });

  it('has closed rings without crossings, and lies within a tolerance and a half of the land it stands for', () => {
    const [feature] = (JSON.parse(files?.sea ?? '') as { features: { geometry: { coordinates: Position[][][] } }[] })
      .features; // prettier-ignore
    const sea = feature?.geometry.coordinates ?? [];
    for (const ring of sea.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    expect(crossings(sea.flat())).toEqual([]);
    const land = readAreas(read(LAND), LAND).polygons;
    const random = seededNumbers(69);
    const [west, south, east, north] = config.box;
    let differing = 0;
    for (let i = 0; i < 4000; i++) {
      const point = [west + random() * (east - west), south + random() * (north - south)];
      if (isSea(sea, point) === land.some((rings) => inRings(rings, point))) differing++;
    }
    expect(differing).toBeLessThan(12);
    expect(isSea(sea, [12.48, 41.89])).toBe(false);
    expect(isSea(sea, [12.2, 45.0])).toBe(false);
    expect(isSea(sea, [11, 42])).toBe(true);
  });
});

it('a file that holds no areas is named', () => {
  expect(() => readAreas({ type: 'FeatureCollection', features: [] }, 'rivers.geojson')).toThrow(
    'rivers.geojson',
  );
  expect(() => readAreas(null, 'nothing.json')).toThrow('nothing.json');
});
