import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiPolygon, Position } from 'geojson';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRings, kmFromLines } from './ground.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}`, 'utf8')) as T;
const sea = read<FeatureCollection<MultiPolygon>>('sea.geojson').features[0]!.geometry.coordinates;
const shore = read<FeatureCollection<LineString>>('shore.geojson').features;
const isSea = (point: Position) => sea.some((polygon) => inRings(polygon, point));

describe('the relief', () => {
  const coding = read<{
    west: number;
    north: number;
    perDegree: number;
    width: number;
    height: number;
    scale: number;
  }>('relief.json');
  let pixels: Buffer;
  let channels = 0;
  beforeAll(async () => {
    const { data, info } = await sharp('geo/relief.webp').raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([coding.width, coding.height]);
    [pixels, channels] = [data, info.channels];
  });
  const heightAt = (lon: number, lat: number) => {
    const column = Math.floor((lon - coding.west) * coding.perDegree);
    const row = Math.floor((coding.north - lat) * coding.perDegree);
    const at = (row * coding.width + column) * channels;
    return (((pixels[at] ?? 0) * 256 + (pixels[at + 1] ?? 0)) / coding.scale) ** 2;
  };

  it.each([
    ['Kaifeng', 114.35, 34.8, 72],
    ['Beijing', 116.4, 39.9, 45],
    ['Luoyang', 112.45, 34.65, 145],
    ['Taiyuan', 112.55, 37.87, 790],
    ['Datong', 113.3, 40.08, 1050],
    ['Zhangjiakou', 114.88, 40.8, 720],
    ['Hohhot', 111.65, 40.82, 1060],
    ['Yinchuan', 106.27, 38.47, 1110],
    ['Xi’an', 108.95, 34.27, 405],
    ['Hanzhong', 107.03, 33.07, 510],
    ['Chengdu', 104.07, 30.66, 500],
    ['Chifeng', 118.9, 42.26, 570],
    ['Shenyang', 123.43, 41.8, 48],
    ['Harbin', 126.65, 45.75, 140],
    ['Hebi–Anyang plain', 114.5, 36.0, 65],
  ])('gives %s its height', (_, lon, lat, metres) => {
    expect(Math.abs(heightAt(lon, lat) - metres)).toBeLessThan(25 + 0.09 * metres);
  });

  it('puts the crests above what lies beside them', () => {
    expect(heightAt(107.77, 33.95)).toBeGreaterThan(2000);
    expect(heightAt(113.58, 39.07)).toBeGreaterThan(1900);
    expect(heightAt(105.93, 38.8)).toBeGreaterThan(heightAt(106.4, 38.8) + 700);
    expect(heightAt(117.1, 36.27)).toBeGreaterThan(heightAt(117.1, 35.95) + 300);
  });

  it('is flat at sea, also where land has grown since', () => {
    for (const [lon, lat] of [
      [119.2, 37.8],
      [120.5, 33.5],
      [123, 35.5],
      [121.5, 40.5],
    ] as const) {
      expect(heightAt(lon, lat), `${lon}, ${lat}`).toBe(0);
    }
  });
});

describe('the water-lining', () => {
  const box = read<{
    west: number;
    east: number;
    south: number;
    north: number;
    width: number;
    height: number;
  }>('water-lining.json');
  const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180));
  let pixels: Buffer;
  let channels = 0;
  beforeAll(async () => {
    const { data, info } = await sharp('geo/water-lining.webp').raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([box.width, box.height]);
    [pixels, channels] = [data, info.channels];
  });
  const strengthAt = (lon: number, lat: number) => {
    const column = Math.floor(((lon - box.west) / (box.east - box.west)) * box.width);
    const down = (mercator(box.north) - mercator(lat)) / (mercator(box.north) - mercator(box.south));
    return (pixels[(Math.floor(down * box.height) * box.width + column) * channels] ?? 0) / 255;
  };
  const lines = shore
    .map(({ geometry }) => geometry.coordinates)
    .filter((line) => line.some(([x = 0, y = 0]) => x > 116 && x < 125 && y > 34 && y < 42));
  const places = Array.from({ length: 41 * 29 }, (_, i): Position => [
    117.05 + (i % 41) * 0.17,
    36.02 + Math.floor(i / 41) * 0.17,
  ]);
  const law = (km: number) =>
    [
      [0.4, 4, 0.5],
      [0.3, 11, 0.9],
      [0.22, 21, 1.4],
      [0.1, 34, 3],
    ].reduce(
      (sum, [strength = 0, edge = 0, soft = 1]) => sum + strength / (1 + Math.exp((km - edge) / soft)),
      0,
    );

  it('is nothing on land and full along the shore', () => {
    const land = places.filter((p) => !isSea(p) && kmFromLines(lines, p) > 4);
    expect(land.length).toBeGreaterThan(300);
    expect(land.filter(([x = 0, y = 0]) => strengthAt(x, y) !== 0)).toEqual([]);
    const near = places.filter((p) => isSea(p) && kmFromLines(lines, p) > 2 && kmFromLines(lines, p) < 3);
    expect(near.length).toBeGreaterThan(5);
    expect(near.filter(([x = 0, y = 0]) => strengthAt(x, y) < 0.85)).toEqual([]);
  });

  it('falls off in four steps with the distance from the shore', () => {
    const water = places.filter((p) => isSea(p) && kmFromLines(lines, p) > 2.5);
    expect(water.length).toBeGreaterThan(200);
    for (const [lon = 0, lat = 0] of water) {
      const km = kmFromLines(lines, [lon, lat]);
      const strength = strengthAt(lon, lat);
      expect(strength, `${lon}, ${lat}, ${km} km`).toBeLessThanOrEqual(Math.min(1, law(km - 1.8)) + 0.03);
      expect(strength, `${lon}, ${lat}, ${km} km`).toBeGreaterThanOrEqual(Math.min(1, law(km + 1.8)) - 0.03);
    }
  });
});
