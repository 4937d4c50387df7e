import { expect, it } from 'vitest';
import { sideOfHeading } from '../../../src/imported/formats/side-of-heading.ts';

it.each([
  ['Lon (W)', 'W'], ['Longitude (°W)', 'W'], ['Long. [deg W]', 'W'], ['West longitude', 'W'], ['W. Long.', 'W'], ['西經', 'W'],
  ['degrees_west', 'W'], ['Lat (S)', 'S'], ['South Latitude', 'S'], ['南緯', 'S'],
  ['slat', ''], ['slon', ''], ['s_lat', ''], ['Lon (E)', ''], ['Longitude (WGS 84)', ''], ['lon_w', ''], ['東經', ''], ['X', ''],
] as const)('%s says %s', (heading, side) => {
  expect(sideOfHeading(['name', heading], [['A', '96.5'], ['B', '94']], heading)).toBe(side);
}); // prettier-ignore

it('says nothing of degrees that have a sign themselves', () => {
  expect(sideOfHeading(['Lon (W)'], [['-96.5'], ['94']], 'Lon (W)')).toBe('');
});
