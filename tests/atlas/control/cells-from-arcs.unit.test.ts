import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cellsFromArcs, regionFromArcs } from '../../../src/atlas/control/cells-from-arcs.ts';
import { dissolveArcs, type MultiPolygonCoordinates } from '../../../src/atlas/control/dissolve-arcs.ts';
import type { ArcFeature } from '../../../src/atlas/features.ts';
import { isInside, signedArea } from '../../../src/geometry/rings.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

let count = 0;
function arc(left: string | null, right: string | null, coordinates: Position[]): ArcFeature {
  const geometry = { type: 'LineString' as const, coordinates };
  return { type: 'Feature', id: `arc-${++count}`, properties: { left, right, on: null }, geometry };
}

const areaOf = (shape: MultiPolygonCoordinates) =>
  shape.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
const holds = (shape: MultiPolygonCoordinates, point: Position) =>
  shape.filter((polygon) => polygon.filter((ring) => isInside(ring, point)).length % 2 === 1).length;

/** Units on a chessboard as arcs, one for each edge of a field between two different units, turned at random. */
function boardArcs(board: readonly (readonly (string | null)[])[], random: () => number): ArcFeature[] {
  const unit = (row: number, column: number) => board[row]?.[column] ?? null;
  const arcs: ArcFeature[] = [];
  const add = (left: string | null, right: string | null, from: Position, to: Position) => {
    if (left === right) return;
    arcs.push(random() < 0.5 ? arc(left, right, [from, to]) : arc(right, left, [to, from]));
  };
  for (let row = 0; row <= board.length; row++) {
    for (let column = 0; column <= board.length; column++) {
      add(unit(row, column), unit(row - 1, column), [column, row], [column + 1, row]);
      add(unit(row, column - 1), unit(row, column), [column, row], [column, row + 1]);
    }
  }
  return arcs;
}

describe('cells from arcs', () => {
  const square = [
    arc('west', 'east', [
      [1, 0],
      [1, 1],
    ]),
    arc(null, 'west', [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ]),
    arc('east', null, [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ]),
  ];

  it('gives each side of a shared arc a closed counter-clockwise ring', () => {
    const cells = cellsFromArcs(square);
    expect([...cells.keys()]).toEqual(['west', 'east']);
    for (const shape of cells.values()) {
      expect(shape.length).toBe(1);
      expect(shape[0]?.[0]?.at(-1)).toEqual(shape[0]?.[0]?.[0]);
      expect(areaOf(shape)).toBe(1);
    }
    expect(areaOf(regionFromArcs(square))).toBe(2);
  });

  it('cuts the area of a closed arc out of the cell around it, clockwise', () => {
    const island = arc('city', 'west', [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.3, 0.4],
      [0.2, 0.2],
    ]);
    const cells = cellsFromArcs([...square, island]);
    const [polygon] = cells.get('west') ?? [];
    expect(polygon?.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
    expect(areaOf(cells.get('west') ?? []) + areaOf(cells.get('city') ?? [])).toBeCloseTo(1, 12);
    expect(regionFromArcs([...square, island])).toEqual(regionFromArcs(square));
  });

  it('says where sides contradict one another', () => {
    const [shared, west, east] = square as [ArcFeature, ArcFeature, ArcFeature];
    const wrong = { ...shared, properties: { ...shared.properties, left: 'north' } };
    expect(() => cellsFromArcs([wrong, west, east])).toThrow(/do not close around/);
    expect(() => cellsFromArcs([shared, west])).toThrow(/do not close around/);
  });

  it('refuses an arc of one point', () => {
    expect(() => cellsFromArcs([arc('west', 'east', [[1, 0]])])).toThrow(/has 1 points/);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('covers every field of random board %i once, by its own unit', (seed) => {
    const random = seededNumbers(seed);
    const units = ['a', 'b', 'c', null];
    const board = Array.from({ length: 9 }, () =>
      Array.from({ length: 9 }, () => units[Math.floor(random() * units.length)] ?? null),
    );
    const arcs = boardArcs(board, random);
    const cells = cellsFromArcs(arcs);
    const region = regionFromArcs(arcs);
    board.forEach((fields, row) =>
      fields.forEach((own, column) => {
        const middle = [column + 0.5, row + 0.5];
        for (const [unit, shape] of cells) expect(holds(shape, middle)).toBe(unit === own ? 1 : 0);
        expect(holds(region, middle)).toBe(own === null ? 0 : 1);
      }),
    );
    for (const [unit, shape] of cells) {
      expect(areaOf(shape)).toBe(board.flat().filter((own) => own === unit).length);
      for (const polygon of shape) {
        expect(polygon.map((ring) => signedArea(ring) > 0)).toEqual(polygon.map((_, i) => i === 0));
        for (const ring of polygon) expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      }
    }
  });

  it('dissolves units of one holder and leaves out those of none', () => {
    const holders = new Map([
      ['west', 'song'],
      ['east', 'song'],
    ]);
    const both = dissolveArcs(square, (unit) => holders.get(unit ?? '') ?? null);
    expect([...both.keys()]).toEqual(['song']);
    expect(areaOf(both.get('song') ?? [])).toBe(2);
    const eastOnly = dissolveArcs(square, (unit) => (unit === 'east' ? 'jin' : null));
    expect(areaOf(eastOnly.get('jin') ?? [])).toBe(1);
  });
});
