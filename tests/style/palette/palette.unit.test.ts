import { describe, expect, it } from 'vitest';
import { palettes } from '../../atlas-of-geo.ts';
import { apartFigures, contrastFigures, type Figure } from './palette-figures.ts';
import { apart, contrast, laidOver, seenAs, VISIONS } from './seen-colour.ts';

const short = (figures: readonly Figure[]) =>
  figures
    .filter(({ value, least }) => !(value >= least))
    .map(({ subject, between, vision, value, least }) => [
      `${subject}: ${between} (${vision}) ${value.toFixed(2)} < ${least}`,
    ]);

describe.each(Object.values(palettes))('the palette $name', (palette) => {
  it.each(VISIONS)('keeps apart what differs by colour: %s', (vision) => {
    const figures = apartFigures(palette).filter((figure) => figure.vision === vision);
    expect(figures.length).toBeGreaterThan(30);
    expect(short(figures)).toEqual([]);
  });

  it('has text of 4.5 and symbols and lines of 3 to 1 on what they stand on', () => {
    expect(short(contrastFigures(palette))).toEqual([]);
  });
});

describe('the measures', () => {
  it('leave white and black as they are under every vision', () => {
    for (const vision of VISIONS) {
      expect(apart('#ffffff', '#ffffff', vision)).toBe(0);
      for (const channel of ['r', 'g', 'b'] as const) {
        expect(seenAs('#ffffff', vision)[channel]).toBeCloseTo(1, 3);
        expect(seenAs('#000000', vision)[channel]).toBe(0);
      }
    }
  });

  it('bring red and green together where a deficiency does', () => {
    const [red, green] = ['#b04a3a', '#6f7a2a'];
    expect(apart(red, green, 'deutan')).toBeLessThan(apart(red, green, 'normal') / 2);
    expect(apart(red, green, 'protan')).toBeLessThan(apart(red, green, 'normal') / 2);
  });

  it('measure contrast and blending as the standards do', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(laidOver('#ffffff', '#000000', 0.5)).toBe('rgb(128, 128, 128)');
    expect(laidOver('#000000', 'rgba(255, 255, 255, 0.5)')).toBe('rgb(128, 128, 128)');
  });
});
