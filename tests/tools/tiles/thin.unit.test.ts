import { describe, expect, it } from 'vitest';
import { thin, type ThinColumns } from '../../../src/tools/tiles/thin.ts';
import { tilesAtZoom } from '../../../src/tools/tiles/tile-grid.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const DAYS = 500;

/** Small features here and there, with lives of one to fifty days. */
function scattered(count: number, seed: number): ThinColumns {
  const next = seededNumbers(seed);
  const columns = {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    extent: new Float64Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    weight: new Float64Array(count),
    points: new Uint32Array(count).fill(5),
  };
  for (let i = 0; i < count; i++) {
    columns.x[i] = 0.5 + next() ** 2 * 0.1;
    columns.y[i] = 0.4 + next() * 0.1;
    columns.extent[i] = next() ** 8 * 0.01;
    columns.start[i] = Math.floor(next() * DAYS);
    columns.end[i] = (columns.start[i] ?? 0) + 1 + Math.floor(next() * 50);
    columns.weight[i] = Math.floor(next() * 3);
  }
  return columns;
}

/** For each day, whether anything of some features is alive on it. */
function alive({ start, end }: ThinColumns, members: readonly number[]): Uint8Array {
  const days = new Uint8Array(DAYS + 60);
  for (const i of members) days.fill(1, start[i], end[i]);
  return days;
}

describe('features thinned for tiles from afar', () => {
  const columns = scattered(6000, 1126);

  it.each([0, 2, 4, 6])(
    'leave something alive in each tile on each day on which anything is, at zoom %i',
    (zoom) => {
      const kept = thin(columns, zoom, { features: 300, points: 6000 });
      for (const members of tilesAtZoom(columns, zoom).values()) {
        const left = members.filter((i) => kept[i]);
        expect([...alive(columns, left)]).toEqual([...alive(columns, members)]);
      }
    },
  );

  it('are as few as asked for where that empties no day', () => {
    const kept = thin(columns, 2, { features: 300, points: 6000 });
    for (const members of tilesAtZoom(columns, 2).values())
      expect(members.filter((i) => kept[i]).length).toBeLessThanOrEqual(300);
  });

  it('are all there where the tile is not full', () => {
    expect(thin(columns, 0, { features: 6000, points: 30_000 })).toEqual(new Uint8Array(6000).fill(1));
  });

  it('keep the weightiest of those that live equally long in one place', () => {
    const same: ThinColumns = {
      count: 3,
      x: new Float64Array(3).fill(0.5),
      y: new Float64Array(3).fill(0.5),
      extent: new Float64Array(3),
      start: new Float64Array(3),
      end: new Float64Array(3).fill(10),
      weight: Float64Array.of(1, 9, 4),
      points: new Uint32Array(3).fill(1),
    };
    expect([...thin(same, 3, { features: 1, points: 10 })]).toEqual([0, 1, 0]);
  });
});
