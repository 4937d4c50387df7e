import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossings, inRings, kmFromLines } from './ground.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}`, 'utf8')) as T;
const sea = read<FeatureCollection<MultiPolygon>>('sea.geojson').features[0]!.geometry.coordinates;
const shore = read<FeatureCollection<LineString>>('shore.geojson').features;
const isSea = (point: Position) => sea.some((polygon) => inRings(polygon, point));
const area = (ring: Position[]) =>
  ring.slice(1).reduce((sum, b, i) => sum + ring[i]![0]! * b[1]! - b[0]! * ring[i]![1]!, 0) / 2;

describe('the sea of 1123–1127', () => {
  it('has closed rings, outer ones counter-clockwise, without crossings', () => {
    for (const polygon of sea) {
      for (const [r, ring] of polygon.entries()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(area(ring))).toBe(r === 0 ? 1 : -1);
      }
    }
    expect(crossings(sea.flat())).toEqual([]);
  });

  it('has no islands below 0.0005 square degrees (about 5 km²), so no slivers of land', () => {
    const small = sea.flatMap((polygon) => polygon.filter((ring) => Math.abs(area(ring)) < 0.0005));
    expect(small).toEqual([]);
  });

  it.each([
    ['the tip of today’s Yellow River delta', 119.2, 37.8],
    ['Tanggu, below Tianjin', 117.75, 39.0],
    ['east of Yancheng', 120.5, 33.3],
    ['Yingkou, at the head of Liaodong Bay', 122.2, 40.68],
    ['Caofeidian', 118.5, 38.97],
    ['the strait behind Yuntai shan', 119.21, 34.68],
    ['the Yellow Sea', 123, 35.5],
  ])('covers %s', (_, lon, lat) => expect(isSea([lon, lat])).toBe(true));

  it.each([
    ['Yuntai shan', 119.45, 34.72],
    ['Kaifeng', 114.35, 34.8],
    ['Cangzhou', 116.87, 38.31],
    ['Yancheng', 120.13, 33.38],
    ['Haizhou', 119.14, 34.57],
    ['Gaizhou', 122.35, 40.4],
    ['Laizhou', 119.94, 37.18],
    ['Kaesong', 126.55, 37.97],
    ['Jeju', 126.55, 33.36],
  ])('leaves %s dry', (_, lon, lat) => expect(isSea([lon, lat])).toBe(false));

  it('has every stretch of shore on its rim, the reconstructed ones marked low', () => {
    const rim = new Set(sea.flat(2).map(String));
    const low = shore.filter(({ properties }) => properties?.['certainty'] === 'low');
    expect(shore.flatMap(({ geometry }) => geometry.coordinates).filter((p) => !rim.has(String(p)))).toEqual(
      [],
    );
    for (const place of [
      [118.3, 37.9],
      [120.2, 33.3],
      [122.46, 40.8],
      [118.7, 39.2],
    ]) {
      expect(
        kmFromLines(
          low.map((f) => f.geometry.coordinates),
          place,
        ),
        String(place),
      ).toBeLessThan(5);
    }
    for (const place of [
      [120.8, 37.82],
      [129.4, 36.0],
      [122.2, 37.4],
    ]) {
      expect(
        kmFromLines(
          low.map((f) => f.geometry.coordinates),
          place,
        ),
        String(place),
      ).toBeGreaterThan(50);
    }
  });
});

describe('the further rivers', () => {
  const rivers = read<FeatureCollection<LineString | MultiLineString>>('context-rivers.geojson').features;
  const lines = rivers.flatMap(({ geometry: g }) =>
    g.type === 'LineString' ? [g.coordinates] : g.coordinates,
  );

  it('stay in the frame and have one id each', () => {
    expect(lines.flat().every(([x = 0, y = 0]) => x >= 103 && x <= 134 && y >= 29 && y <= 48)).toBe(true);
    expect(new Set(rivers.map(({ id }) => id)).size).toBe(rivers.length);
  });

  it.each([
    ['the Yellow River of 1855 at Jinan', 116.9, 36.72],
    ['the Yellow River at Lijin', 118.3, 37.5],
    ['Hongze Lake', 118.6, 33.3],
    ['the mouth of the Liao', 122.15, 40.9],
  ])('leave out %s', (_, lon, lat) => expect(kmFromLines(lines, [lon, lat])).toBeGreaterThan(30));
});

describe('the names of ranges and seas', () => {
  const ranges = read<FeatureCollection<LineString>>('ranges.geojson').features;
  const seas = read<FeatureCollection>('seas.geojson').features;

  it('are gentle curves of four to eight points on land', () => {
    for (const { id, geometry } of ranges) {
      const line = geometry.coordinates;
      expect(line.length, String(id)).toBeGreaterThanOrEqual(4);
      expect(line.length, String(id)).toBeLessThanOrEqual(8);
      expect(line.some(isSea), String(id)).toBe(false);
      for (let i = 1; i + 1 < line.length; i++) {
        const [a, b, c] = [line[i - 1]!, line[i]!, line[i + 1]!];
        const turn = Math.atan2(c[1]! - b[1]!, c[0]! - b[0]!) - Math.atan2(b[1]! - a[1]!, b[0]! - a[0]!);
        expect(Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))), `${id}, point ${i}`).toBeLessThan(
          Math.PI / 4,
        );
      }
    }
  });

  it('stand in the sea for seas', () => {
    for (const { geometry } of seas)
      expect(geometry.type === 'Point' && isSea(geometry.coordinates)).toBe(true);
  });
});
