import { describe, expect, it } from 'vitest';
import { pointsOfCsv } from '../../../src/lifespans/plugin/points-of-csv.ts';

const placesOf = (text: string) => pointsOfCsv(text).features.map(({ geometry }) => geometry.coordinates);

describe('points of a table', () => {
  it('has every column as a property, a text, and rows without a place in `skipped`', () => {
    const { features, skipped } = pointsOfCsv(
      'name,men,Lon,LAT\n"Borodino, 1812",250000,35.82,55.52\nNowhere,1,,\n',
    );
    expect(skipped).toBe(1);
    expect(features.map(({ properties }) => properties)).toEqual([
      { name: 'Borodino, 1812', men: '250000', Lon: '35.82', LAT: '55.52' },
    ]);
  });

  it('reads decimal commas where semicolons separate', () => {
    expect(placesOf('name;lon;lat\nAusterlitz;16,76;49,13\nTrafalgar;-6.26;36.29')).toEqual([
      [16.76, 49.13],
      [-6.26, 36.29],
    ]);
    expect(pointsOfCsv('name;lon;lat\nNowhere;1,6,76;49').skipped).toBe(1);
  });

  it('is told which columns hold the places, and names those that there are', () => {
    const text = 'breite,laenge\n49,16';
    expect(pointsOfCsv(text, { longitude: 'laenge', latitude: 'breite' }).features).toHaveLength(1);
    expect(() => pointsOfCsv(text)).toThrow(
      new RangeError('no column of longitudes; there are breite, laenge'),
    );
  });
});
