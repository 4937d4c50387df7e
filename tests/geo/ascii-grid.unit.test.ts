import { describe, expect, it } from 'vitest';
import { readAsciiGrid } from '../../geo/make/ascii-grid.ts';

const HEAD = 'ncols 3\nnrows 2\nxllcorner 10\nyllcorner 40\ncellsize 1\nNODATA_value -9999\n';

describe('an ESRI ASCII grid', () => {
  it('gives heights at the middles of its cells, north first, and between them', () => {
    const grid = readAsciiGrid(`${HEAD}1 2 3\n4 5 -9999\n`, 'x.asc');
    expect(grid.box).toEqual([10, 40, 13, 42]);
    expect(grid.metresAt(10.5, 41.5)).toBe(1);
    expect(grid.metresAt(12.5, 41.5)).toBe(3);
    expect(grid.metresAt(10.5, 40.5)).toBe(4);
    expect(grid.metresAt(11, 41)).toBe(3);
    expect(grid.metresAt(12.5, 40.5)).toBe(0);
    expect([grid.covers(10, 40), grid.covers(8, 40)]).toEqual([true, false]);
  });

  it('may name the middle of its first cell, in capitals, with the line ends of Windows', () => {
    const text = 'NCOLS 1\r\nNROWS 1\r\nXLLCENTER 10.5\r\nYLLCENTER -3e-1\r\nCELLSIZE 1\r\n7\r\n';
    expect(readAsciiGrid(text, 'x.asc').box.map((edge) => edge.toFixed(6))).toEqual([
      '10.000000',
      '-0.800000',
      '11.000000',
      '0.200000',
    ]);
    expect(readAsciiGrid(text, 'x.asc').metresAt(10.5, -0.3)).toBe(7);
  });

  it.each([
    ['', 'no ESRI ASCII grid'],
    ['II*\0 a TIFF', 'no ESRI ASCII grid'],
    [`${HEAD}1 2 3\n`, 'but holds 3'],
  ])('%j is refused', (text, reason) => expect(() => readAsciiGrid(text, 'x.asc')).toThrow(reason));
});
