import { converter, interpolate } from 'culori';
import { describe, expect, it } from 'vitest';
import { mixColours, parseColour, rgbOf } from '../../../src/style/palette/colour.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const next = seededNumbers(7);
const channel = () => Math.floor(next() * 256);
const hex = () => `#${[0, 0, 0].map(() => channel().toString(16).padStart(2, '0')).join('')}`;
const toRgb = converter('rgb');

/** What a library of colours reads, in 0 to 255. */
function byLibrary(colour: string): number[] {
  const { r = NaN, g = NaN, b = NaN, alpha = 1 } = toRgb(colour) ?? {};
  return [...[r, g, b].map((value) => Math.round(value * 255)), alpha];
}

describe('a colour', () => {
  it('is read as a library of colours reads it, in each way of writing it', () => {
    for (let i = 0; i < 500; i++) {
      const [r, g, b] = [channel(), channel(), channel()];
      const alpha = Math.round(next() * 100) / 100;
      for (const text of [
        hex(),
        hex().toUpperCase(),
        `rgb(${r}, ${g}, ${b})`,
        `rgba(${r},${g},${b},${alpha})`,
        `rgb(${r} ${g} ${b} / ${alpha})`,
      ]) {
        expect(parseColour(text), text).toEqual(byLibrary(text));
        expect(rgbOf(text)).toEqual(byLibrary(text).slice(0, 3));
      }
    }
  });

  it.each([
    '',
    'red',
    '#fff',
    '#12345',
    '#1234567',
    'rgb()',
    'rgb(1, 2, )',
    'rgb(1, 2)',
    'rgb(1, 2, three)',
    'rgba(1, 2, 3, 4, 5)',
    'hsl(1, 2%, 3%)',
  ])('is not “%s”', (text) => {
    expect(() => parseColour(text)).toThrow(RangeError);
  });

  it('mixed is as a library mixes, exact at both ends, and can be mixed again', () => {
    for (let i = 0; i < 500; i++) {
      const [from, to, share] = [hex(), hex(), next()];
      const mixed = mixColours(from, to, share);
      const { r, g, b } = interpolate([from, to], 'rgb')(share);
      const wanted = [r, g, b].map((value) => value * 255);
      rgbOf(mixed).forEach((value, k) =>
        expect(Math.abs(value - (wanted[k] ?? NaN))).toBeLessThanOrEqual(0.5 + 1e-9),
      );
      expect([mixColours(from, to, 0), mixColours(from, to, -1)]).toEqual([from, from]);
      expect([mixColours(from, to, 1), mixColours(from, to, 2)]).toEqual([to, to]);
      expect(mixColours(mixed, mixed, next())).toBe(mixed);
    }
  });
});
