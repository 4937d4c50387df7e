import { toMercator } from '../../src/geometry/mercator.ts';
import type { ThinColumns } from '../../src/tools/tiles/thin.ts';
import { squares } from './lifespan-shapes.ts';

/** Squares in columns, as tiles are made of them: those that spell the day first, then the longest lived. */
export interface SquareColumns extends ThinColumns {
  /** West, north, east, south of each in the Mercator square. */
  readonly box: Float64Array;
  /** 1: it spells the day. */
  readonly probe: Uint8Array;
}

const LONGEST = 200;
const CORNERS = 5;

/**
 * The squares of the bench in columns, which 50 million of them fit in: 85 bytes each. They lie in the order in which
 * thinning weighs them, so that it has nothing left to sort.
 */
export function squareColumns(lifespans: number): SquareColumns {
  const rankOf = (probe: boolean, start: number, end: number) => (probe ? 0 : 1 + LONGEST - (end - start));
  const placeOfRank = new Float64Array(LONGEST + 2);
  let count = 0;
  for (const { probe, start, end } of squares(lifespans)) {
    const next = rankOf(probe, start, end) + 1;
    placeOfRank[next] = (placeOfRank[next] ?? 0) + 1;
    count += 1;
  }
  for (let rank = 1; rank < placeOfRank.length; rank++)
    placeOfRank[rank] = (placeOfRank[rank] ?? 0) + (placeOfRank[rank - 1] ?? 0);
  const column = () => new Float64Array(count);
  const columns = {
    count,
    x: column(),
    y: column(),
    extent: column(),
    start: column(),
    end: column(),
    weight: column(),
    points: new Uint32Array(count).fill(CORNERS),
    box: new Float64Array(4 * count),
    probe: new Uint8Array(count),
  };
  for (const { west, south, size, start, end, probe } of squares(lifespans)) {
    const rank = rankOf(probe, start, end);
    const i = placeOfRank[rank] ?? 0;
    placeOfRank[rank] = i + 1;
    const [a, b] = [toMercator([west, south + size]), toMercator([west + size, south])];
    columns.box.set([a.x, a.y, b.x, b.y], 4 * i);
    columns.x[i] = (a.x + b.x) / 2;
    columns.y[i] = (a.y + b.y) / 2;
    columns.extent[i] = Math.max(b.x - a.x, b.y - a.y);
    columns.start[i] = start;
    columns.end[i] = end;
    columns.weight[i] = Number(probe);
    columns.probe[i] = Number(probe);
  }
  return columns;
}
