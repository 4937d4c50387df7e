import { describe, expect, it } from 'vitest';
import { readWkt } from '../../../src/imported/formats/read-wkt.ts';

const RING = [[0, 0], [1, 0], [1, 1], [0, 0]]; // prettier-ignore
const FAR = RING.map(([x = 0, y = 0]) => [x + 5, y + 5]);

/** Examples in the manner of OGC 06-103r4 (Simple Feature Access, part 1), clause 7, and of PostGIS’s EWKT. */
const READ: readonly (readonly [text: string, geometry: unknown])[] = [
  ['POINT(114 35)', { type: 'Point', coordinates: [114, 35] }],
  ['  point (114.5 -35e-1)\n', { type: 'Point', coordinates: [114.5, -3.5] }],
  ['POINT(\t+1\n  -.5 )', { type: 'Point', coordinates: [1, -0.5] }],
  ['SRID=4326;POINT(1 2)', { type: 'Point', coordinates: [1, 2] }],
  ['SRID=4490;POINT(1 2)', { type: 'Point', coordinates: [1, 2] }],
  ['POINT Z (1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
  ['POINTZ(1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
  ['POINT M (1 2 3)', { type: 'Point', coordinates: [1, 2] }],
  ['LINESTRING(1 2, 3 4)', { type: 'LineString', coordinates: [[1, 2], [3, 4]] }],
  ['POLYGON((0 0,1 0,1 1,0 0),(5 5,6 5,6 6,5 5))', { type: 'Polygon', coordinates: [RING, FAR] }],
  ['MULTIPOINT(1 2,3 4)', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }],
  ['MULTIPOINT((1 2),(3 4))', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }],
  ['MULTILINESTRING((1 2,3 4),(5 6,7 8))', { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] }],
  ['MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))', { type: 'MultiPolygon', coordinates: [[RING], [FAR]] }],
  ['GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }, { type: 'LineString', coordinates: [[1, 2], [3, 4]] }] }],
  ['POINT EMPTY', null],
  ['MULTIPOLYGON EMPTY', null],
]; // prettier-ignore

const NONE = [
  '', '114 35', 'POINT', 'POINT 1 2', 'POINT(1)', 'POINT(1,2)', 'POINT(1 2', 'POINT(1 2))', 'POINT(1 2) x',
  'POINT(1 2),POINT(3 4)', 'POINT EMPTY x', 'POINTY(1 2)', 'POLYGON(0 0,1 1,2 2)', 'POLYGON((0 0,1 0,1 1,0 0)',
  'CIRCULARSTRING(1 2,3 4,5 6)', 'TIN(((0 0,1 0,1 1,0 0)))', 'GEOMETRYCOLLECTION('.repeat(100_000), '('.repeat(100_000),
]; // prettier-ignore

describe('well-known text', () => {
  it.each(READ)('reads %s', (text, geometry) => {
    expect(readWkt(text)).toEqual(geometry);
  });

  it.each(NONE)('leaves “%.30s” to be named as no geometry', (text) => {
    expect(readWkt(text)).toEqual({ type: text.slice(0, 40), coordinates: [] });
  });

  it('leaves what is no number in its place, to be named', () => {
    expect(readWkt('POINT(a 2)')).toEqual({ type: 'Point', coordinates: [NaN, 2] });
  });
});
