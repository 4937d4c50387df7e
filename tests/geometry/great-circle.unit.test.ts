import { describe, expect, it } from 'vitest';
import { bearingAt, distanceKm, interpolate, type LonLat } from '../../src/geometry/great-circle.ts';
import { seededNumbers } from '../seeded-numbers.ts';

/** The mean radius of the earth in km (IUGG, R₁). */
const EARTH_KM = 6371.0088;

// Ed Williams, “Aviation Formulary”: Los Angeles (33°57′N 118°24′W) to New York (40°38′N 73°47′W) is 0.623585 radians,
// sets out at 65.892°, and lies at 38°40.167′N 101°37.570′W after two fifths of the way
describe('the worked example of the Aviation Formulary', () => {
  const losAngeles: LonLat = [-(118 + 24 / 60), 33 + 57 / 60];
  const newYork: LonLat = [-(73 + 47 / 60), 40 + 38 / 60];

  it('has its distance', () => {
    expect(distanceKm(losAngeles, newYork) / EARTH_KM).toBeCloseTo(0.623585, 6);
  });

  it('has its course', () => {
    expect(bearingAt(losAngeles, newYork, 0)).toBeCloseTo(65.892, 3);
  });

  it('has its point on the way', () => {
    const [lon, lat] = interpolate(losAngeles, newYork, 0.4);
    expect(lat).toBeCloseTo(38 + 40.167 / 60, 4);
    expect(lon).toBeCloseTo(-(101 + 37.57 / 60), 4);
  });
});

describe('great circles', () => {
  it('measure a quarter of the earth from the pole to the equator', () => {
    expect(distanceKm([50, 90], [-20, 0])).toBeCloseTo((Math.PI / 2) * EARTH_KM, 6);
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(Math.PI * EARTH_KM, 6);
  });

  it('are walked evenly, from one end to the other', () => {
    const random = seededNumbers(6371);
    const point = (): LonLat => [random() * 300 - 150, random() * 160 - 80];
    for (let i = 0; i < 300; i++) {
      const [a, b, share] = [point(), point(), random()];
      const whole = distanceKm(a, b);
      const at = interpolate(a, b, share);
      expect(distanceKm(a, at)).toBeCloseTo(whole * share, 5);
      expect(distanceKm(at, b)).toBeCloseTo(whole * (1 - share), 5);
      expect(distanceKm(b, a)).toBeCloseTo(whole, 8);
    }
  });

  it('begin and end exactly where they should', () => {
    const [a, b]: [LonLat, LonLat] = [
      [114.35, 34.8],
      [116.39, 39.9],
    ];
    expect(interpolate(a, b, 0)).toBe(a);
    expect(interpolate(a, b, 1)).toBe(b);
  });

  it('head north, east, south and west', () => {
    expect(bearingAt([10, 0], [10, 20], 0.5)).toBeCloseTo(0, 9);
    expect(bearingAt([10, 0], [20, 0], 0.5)).toBeCloseTo(90, 9);
    expect(bearingAt([10, 20], [10, 0], 1)).toBeCloseTo(180, 9);
    expect(bearingAt([20, 0], [10, 0], 0)).toBeCloseTo(270, 9);
  });
});
