// One longitude or latitude, as maps, catalogues, instruments and people write it: the value is worked out by hand.
import { describe, expect, it } from 'vitest';
import { readDegrees } from '../../../src/imported/formats/read-degrees.ts';

const at = (d: number, m = 0, s = 0) => d + m / 60 + s / 3600;

describe('an angle is read', () => {
  it.each<readonly [text: string, value: number, axis: 'lon' | 'lat' | null]>([
    ['114.3', 114.3, null],
    ['-114.3', -114.3, null],
    ['−34.8', -34.8, null],
    ['+34.8', 34.8, null],
    ['114,3', 114.3, null],
    ['.5', 0.5, null],
    ['-118.', -118, null],
    ['1.143e2', 114.3, null],
    ['１１４．３', 114.3, null],
    ['114.3°', 114.3, null],
    ['114.3E', 114.3, 'lon'],
    ['34.8 N', 34.8, 'lat'],
    ['34,8° N', 34.8, 'lat'],
    ['W 114.3', -114.3, 'lon'],
    ['-34.8 S', -34.8, 'lat'],
    ['East 114.3', 114.3, 'lon'],
    ['114.30 west', -114.3, 'lon'],
    ['Lat: 34.8', 34.8, 'lat'],
    ['東經114.3', 114.3, 'lon'],
    ['東經114度18分', at(114, 18), 'lon'],
    ['北緯34度47分', at(34, 47), 'lat'],
    ['南纬34度47分50秒', -at(34, 47, 50), 'lat'],
    ['114°18′27″东经', at(114, 18, 27), 'lon'],
    ['114°18\'27"E', at(114, 18, 27), 'lon'],
    ['114°18’27”E', at(114, 18, 27), 'lon'],
    ["34º47'50''N", at(34, 47, 50), 'lat'],
    ['34° 47′ 50.5″ S', -at(34, 47, 50.5), 'lat'],
    ["E114°18'", at(114, 18), 'lon'],
    ['114°18′E', at(114, 18), 'lon'],
    ["114° 18.45' E", at(114, 18.45), 'lon'],
    ["114°18,45' E", at(114, 18.45), 'lon'],
    ['N 34° 47.833', at(34, 47.833), 'lat'],
    ['114 18 27 E', at(114, 18, 27), 'lon'],
    ['114:18:27', at(114, 18, 27), null],
    ['S34-47-50', -at(34, 47, 50), 'lat'],
    ['114d18m', at(114, 18), null],
    ['34d47m50s S', -at(34, 47, 50), 'lat'],
    ['34 deg 47 min 50 sec N', at(34, 47, 50), 'lat'],
    ['1141827E', at(114, 18, 27), 'lon'],
    ['344750N', at(34, 47, 50), 'lat'],
    ['3447.8N', at(34, 47.8), 'lat'],
    ['34° 47\' 50" с. ш.', at(34, 47, 50), 'lat'],
  ])('%s', (text, value, axis) => {
    expect(readDegrees(text)?.value).toBeCloseTo(value, 9);
    expect(readDegrees(text)?.axis).toBe(axis);
  });

  it.each([
    '',
    'Bianjing',
    '34.8, 114.3',
    '34.8 N 114.3 E',
    '34°70′',
    '34°10′61″',
    '34.5°30′',
    '1,234.5',
    'N',
    '平州',
  ])('%s is none', (text) => expect(readDegrees(text)).toBeNull());
});
