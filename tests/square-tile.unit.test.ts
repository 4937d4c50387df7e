import { expect, it } from 'vitest';
import { readTile } from '../src/lifespans/tiles/tile-shapes.ts';
import { decodeMvt } from '../src/lifespans/tiles/decode-mvt.ts';
import { isoDate } from './bench/decimal-year.ts';
import { squareColumns } from './bench/square-columns.ts';
import { squareTile } from './bench/square-tile.ts';
import { DAYS, squares } from './bench/lifespan-shapes.ts';

const COUNT = 500;
const PLACE = { z: 0, x: 0, y: 0 };
const columns = squareColumns(COUNT);
const members = Array.from({ length: columns.count }, (_, i) => i);
const bytes = squareTile(columns, members, PLACE) ?? new Uint8Array();

it('squares lie in the order of what counts more: those that spell the day, then the longest lived', () => {
  const lives = Array.from(columns.end, (end, i) => (columns.weight[i] ?? 0) * DAYS + end - (columns.start[i] ?? 0)); // prettier-ignore
  const others = lives.filter((_, i) => !columns.probe[i]);
  expect(others).toEqual(others.toSorted((a, b) => b - a));
  expect(columns.probe.indexOf(0)).toBe(columns.count - COUNT);
});

it('a tile of squares has all of them, with their lives', () => {
  const read = readTile(decodeMvt(bytes), PLACE, { begin: 'start', end: 'end', reading: { calendar: 'gregorian', numbers: 'day' }, width: 0 }); // prettier-ignore
  const livesOf = (list: Iterable<{ readonly start: number; readonly end: number }>) =>
    [...list].map(({ start, end }) => end - start).toSorted((a, b) => a - b);
  const { start, end } = read.shapes;
  expect(read.count.unreadable).toBe(0);
  expect(livesOf(Array.from(start, (from, i) => ({ start: from, end: end[i] ?? 0 })))).toEqual(
    livesOf(squares(COUNT)),
  );
});

it('decimal years say of each square on which days it is alive', () => {
  const [layer] = decodeMvt(bytes);
  for (const { properties } of layer?.features ?? []) {
    const { start, end, start_decdate, end_decdate } = properties as Record<string, number>;
    for (const day of [0, 364, 365, 366, start ?? 0, (end ?? 0) - 1, end ?? 0]) {
      const date = new Date(isoDate(day));
      const year = date.getUTCFullYear();
      const first = Date.UTC(year, 0, 1);
      const decimal = year + (date.getTime() - first) / (Date.UTC(year + 1, 0, 1) - first);
      const isAlive = (start ?? 0) <= day && day < (end ?? 0);
      expect((start_decdate ?? 0) < decimal && (end_decdate ?? 0) >= decimal).toBe(isAlive);
    }
  }
});
