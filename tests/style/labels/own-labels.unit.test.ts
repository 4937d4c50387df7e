import { describe, expect, it } from 'vitest';
import { toMercator } from '../../../src/geometry/mercator.ts';
import { palettesOf } from '../../../src/style/palette/palette.ts';
import { textOf } from '../../../src/style/labels/label.ts';
import { PRIORITY } from '../../../src/style/labels/label-priority.ts';
import { ownLabel, type OwnNamed } from '../../../src/style/labels/own-labels.ts';
import { atlas } from '../../atlas-of-geo.ts';

const settings = {
  palette: palettesOf(atlas.config).paper,
  language: 'en' as const,
  names: 'both' as const,
  factor: 1,
  zoom: 6,
  simplify: (text: string) => text,
};
const named = (text: string, more: Partial<OwnNamed> = {}): OwnNamed => ({
  key: 'own:1',
  text,
  ...toMercator([114, 35]),
  radius: 5,
  moving: false,
  ...more,
});

describe('the label of a thing of the reader’s own', () => {
  it('stands beside its dot, farther off the larger it is, and over the middle of what has none', () => {
    const small = ownLabel(named('Post'), 'above', settings);
    expect(small.at.map((degrees) => Math.round(degrees))).toEqual([114, 35]);
    expect(ownLabel(named('Post', { radius: 12 }), 'above', settings).offset).toBeGreaterThan(small.offset);
    expect(ownLabel(named('Field', { radius: null }), 'above', settings).anchors).toEqual(['centre']);
  });

  it('is set before the names of the atlas’s cities, or after them all, as is chosen', () => {
    expect(ownLabel(named('Post'), 'above', settings).priority).toBeLessThan(PRIORITY.capital);
    expect(ownLabel(named('Post'), 'among', settings).priority).toBeGreaterThan(PRIORITY.county);
  });

  it.each([
    ['Envoy’s lodge 使館', 'Envoy’s lodge 使館'],
    ['開封 Kaifeng', '開封 Kaifeng'],
    ['A name so long that it wants two lines', 'A name so long that it wants two lines'],
  ])('says %s, each script in its face', (text, said) => {
    const { lines } = ownLabel(named(text), 'above', settings);
    expect(textOf(lines).replaceAll(/\s+/g, ' ')).toBe(said);
    for (const run of lines.flat())
      expect(run.face).toBe(/[\u2e80-\u9fff]/.test(run.text) ? 'han' : 'latin-bold');
  });

  it('is cut where it would never end', () => {
    expect(textOf(ownLabel(named('long '.repeat(100)), 'above', settings).lines).length).toBeLessThan(70);
  });
});
