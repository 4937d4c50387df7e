import { describe, expect, it } from 'vitest';
import {
  fromMercator,
  latitudeOfOrdinate,
  MERCATOR_END,
  mercatorOrdinate,
  toMercator,
  worldSize,
} from '../../src/geometry/mercator.ts';
import { seededNumbers } from '../seeded-numbers.ts';

/** The radius of EPSG:3857 in metres. */
const RADIUS = 6_378_137;

describe('the Mercator square', () => {
  // IOGP Publication 373-7-2, Popular Visualisation Pseudo-Mercator (method 1024): 24°22′54.433″N 100°20′00.000″W
  // lies at easting −11 169 055.58 m, northing 2 800 000.00 m
  it('agrees with the example of IOGP Guidance Note 7-2', () => {
    const at = [-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600] as const;
    const { x, y } = toMercator(at);
    expect((x - 0.5) * 2 * Math.PI * RADIUS).toBeCloseTo(-11_169_055.58, 2);
    expect((0.5 - y) * 2 * Math.PI * RADIUS).toBeCloseTo(2_800_000, 2);
    expect(mercatorOrdinate(at[1]) * RADIUS).toBeCloseTo(2_800_000, 2);
  });

  // the square ends where the ordinate is π: 85.051129° (OpenStreetMap wiki, “Slippy map tilenames”)
  it('ends at 85.0511° north and south', () => {
    expect(latitudeOfOrdinate(Math.PI)).toBeCloseTo(85.0511288, 6);
    expect(MERCATOR_END).toBeLessThan(latitudeOfOrdinate(Math.PI));
    expect(toMercator([180, MERCATOR_END]).y).toBeCloseTo(0, 5);
    expect(toMercator([-180, -MERCATOR_END]).y).toBeCloseTo(1, 5);
    expect([toMercator([-180, 0]).x, toMercator([0, 0]).x, toMercator([180, 0]).x]).toEqual([0, 0.5, 1]);
  });

  it('has the equator in its middle and mirrors north and south', () => {
    expect(toMercator([12, 0]).y).toBeCloseTo(0.5, 15);
    for (const lat of [1, 23.5, 41.9, 66.6, 85])
      expect(mercatorOrdinate(-lat)).toBeCloseTo(-mercatorOrdinate(lat), 12);
  });

  // OpenStreetMap’s tiles: at zoom 18, 34.79° N 114.34° E lies in the tile x = ⌊(λ + 180)/360 · 2¹⁸⌋ and
  // y = ⌊(1 − asinh(tan φ)/π)/2 · 2¹⁸⌋
  it('puts points in the tiles of the web', () => {
    const [lon, lat] = [114.34, 34.79];
    const { x, y } = toMercator([lon, lat]);
    const radians = (lat * Math.PI) / 180;
    expect(Math.floor(x * 2 ** 18)).toBe(Math.floor(((lon + 180) / 360) * 2 ** 18));
    expect(Math.floor(y * 2 ** 18)).toBe(
      Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** 18),
    );
  });

  it('is left by the way it was entered, anywhere on earth', () => {
    const random = seededNumbers(3857);
    for (let i = 0; i < 2000; i++) {
      const [lon, lat] = [random() * 360 - 180, (random() * 2 - 1) * MERCATOR_END];
      const { x, y } = toMercator([lon, lat]);
      const [backLon, backLat] = fromMercator(x, y);
      expect(backLon).toBeCloseTo(lon, 11);
      expect(backLat).toBeCloseTo(lat, 11);
      expect(latitudeOfOrdinate(mercatorOrdinate(lat))).toBeCloseTo(lat, 11);
    }
  });

  it('is 512 px wide at zoom 0 and twice as wide at each further', () => {
    expect([worldSize(0), worldSize(1), worldSize(7)]).toEqual([512, 1024, 65_536]);
  });
});
