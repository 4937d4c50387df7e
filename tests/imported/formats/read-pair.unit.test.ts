// A longitude and a latitude in one cell: by any separator, in either order.
import { describe, expect, it } from 'vitest';
import { orderOfPairs, readPair } from '../../../src/imported/formats/read-pair.ts';

describe('two angles of one cell', () => {
  it.each<readonly [text: string, first: number, second: number, order: string | null]>([
    ['34.8, 114.3', 34.8, 114.3, null],
    ['34.8 114.3', 34.8, 114.3, null],
    ['(34.8; 114.3)', 34.8, 114.3, null],
    ['34,8; 114,3', 34.8, 114.3, null],
    ['34,8 114,3', 34.8, 114.3, null],
    ['34,8, 114,3', 34.8, 114.3, null],
    ['34.8/114.3', 34.8, 114.3, null],
    ['34.8, 114.3, 20', 34.8, 114.3, null],
    ['-34.8 -114.3', -34.8, -114.3, null],
    ['34 47 50 114 18 27', 34 + 47 / 60 + 50 / 3600, 114 + 18 / 60 + 27 / 3600, null],
    ['34.8N 114.3E', 34.8, 114.3, 'lat-lon'],
    ['114.3E,34.8N', 114.3, 34.8, 'lon-lat'],
    ['N34 48 E114 18', 34.8, 114.3, 'lat-lon'],
    ['34°48\'00"N, 114°18\'00"E', 34.8, 114.3, 'lat-lon'],
    ['34°48′00″N 114°18′00″E / 34.80000°N 114.30000°E', 34.8, 114.3, 'lat-lon'],
    ['東經114度18分，北緯34度48分', 114.3, 34.8, 'lon-lat'],
    ['經度114.3 緯度34.8', 114.3, 34.8, 'lon-lat'],
    ['lat: 34.8, lon: 114.3', 34.8, 114.3, 'lat-lon'],
    ['geo:34.8,114.3;u=35', 34.8, 114.3, 'lat-lon'],
    ['+34.8+114.3/', 34.8, 114.3, 'lat-lon'],
    ['[114.3, 34.8]', 114.3, 34.8, 'lon-lat'],
    ['{"lat":34.8,"lng":114.3}', 114.3, 34.8, 'lon-lat'],
  ])('%s', (text, first, second, order) => {
    const pair = readPair(text);
    expect(pair?.values[0]).toBeCloseTo(first, 9);
    expect(pair?.values[1]).toBeCloseTo(second, 9);
    expect(pair?.order).toBe(order);
  });

  it.each(['', 'Bianjing', '34.8', '1126-1127', '1126, 1127', '34.8N 35N', 'POINT (114 34)', '平州'])(
    '%s is none',
    (text) => expect(readPair(text)).toBeNull(),
  );

  it('their order is what a number proves, else what the heading says', () => {
    const pairs = (...texts: string[]) => texts.flatMap((text) => readPair(text) ?? []);
    expect(orderOfPairs('x', pairs('34.8, 14.3', '34.8, 114.3'))).toBe('lat-lon');
    expect(orderOfPairs('lat, lon', pairs('114.3, 34.8'))).toBe('lon-lat');
    expect(orderOfPairs('lonlat', pairs('14.3, 34.8'))).toBe('lon-lat');
    expect(orderOfPairs('緯度經度', pairs('14.3, 34.8'))).toBe('lat-lon');
    expect(orderOfPairs('place', pairs('14.3, 34.8'))).toBeNull();
  });
});
