import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellSettings } from '../../geo/make/cell-settings.ts';
import { cellsFromArcs } from '../../src/atlas/control/cells-from-arcs.ts';
import { record, sceneOn } from '../atlas-of-geo.ts';
import { inRings } from './ground.ts';

interface Seats {
  readonly days: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly at: [number, number];
    readonly holders: readonly string[];
  }[];
}
const truth = JSON.parse(readFileSync('tests/truth/county-seats.json', 'utf8')) as Seats;
const { counties = {} } = JSON.parse(readFileSync('geo/cells.json', 'utf8')) as CellSettings;
const cells = [...cellsFromArcs(record.arcs)];
const cellsAt = (at: readonly [number, number]) =>
  cells.filter(([, shape]) => inRings(shape.flat(), [...at])).map(([unit]) => unit);
const holderOf = (unit: string | undefined, date: string) =>
  sceneOn(date).control.find(({ prefecture }) => prefecture === unit)?.holder;

describe('seats of counties that no one put on the map', () => {
  it('are sixty and more', () => {
    expect(truth.rows.length).toBeGreaterThanOrEqual(60);
  });

  it.each(truth.rows.map((row) => [row.name, row] as const))(
    '%s lies in one cell, which the right power holds on three days',
    (_, { at, holders }) => {
      const around = cellsAt(at);
      expect(around.length).toBe(1);
      expect(truth.days.map((day) => holderOf(around[0], day))).toEqual(holders);
    },
  );
});

describe('the counties that cells grow from', () => {
  const named = Object.entries(counties).flatMap(([unit, seats]) =>
    Object.entries(seats).map(([name, at]) => ({ unit, name, at })),
  );

  it('are hundreds, of the prefectures that the map has', () => {
    const units = new Set(record.prefectures.map(({ id }) => id));
    expect(named.length).toBeGreaterThan(350);
    expect(Object.keys(counties).filter((unit) => !units.has(unit))).toEqual([]);
  });

  it('lie in the land of the prefecture that ruled them', () => {
    const astray = named.flatMap(({ unit, name, at }) => {
      const around = cellsAt(at);
      return around.length === 1 && around[0] === unit ? [] : [`${name}: ${around.join()}, not ${unit}`];
    });
    expect(astray).toEqual([]);
  });
});
