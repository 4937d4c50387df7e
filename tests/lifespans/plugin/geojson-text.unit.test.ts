import { expect, it } from 'vitest';
import { geojsonText } from '../../../src/lifespans/plugin/geojson-text.ts';

it('passes on what may be GeoJSON, without the mark of its order of bytes', () => {
  expect(geojsonText('\uFEFF {"type":"Feature"}')).toBe('{"type":"Feature"}');
  expect(geojsonText('[]')).toBe('[]');
});

it.each([
  ['name,date,lon,lat\nAusterlitz,1805-12-02,16.76,49.13', 'this is a table; read it with pointsOfCsv'],
  ['name;date\n', 'this is a table; read it with pointsOfCsv'],
  ['<!doctype html>', 'this is a page or a document of XML'],
  ['', 'there is nothing in it'],
  ['hello', 'it begins with “hello”'],
])('says what else it is: %j', (text, words) => {
  expect(() => geojsonText(text)).toThrow(words);
});
