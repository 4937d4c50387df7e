import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../src/style/palette/colour.ts';
import { pressedBy } from '../../../src/style/territory/pressure.ts';
import type { Palette } from '../../../src/style/palette/palette.ts';
import { atlas, palettes } from '../../atlas-of-geo.ts';
import { apart, VISIONS } from './seen-colour.ts';

const LEAST = 20;

/** Every two holders whose lands touch on any day of the atlas, with the number of those days. */
function touching(): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  let looked = 0;
  for (let day = atlas.span.start; day < atlas.span.end; day++) {
    looked++;
    const pairs = atlas.sceneAt(day).frontiers.map(({ left, right }) => [left, right].sort().join(' '));
    for (const pair of new Set(pairs)) days.set(pair, (days.get(pair) ?? 0) + 1);
  }
  expect(looked).toBe(1826);
  return days;
}

/** What the land of a holder bears besides its colour: its own pattern, or the hatching of contested land. */
function patternOf(palette: Palette, holder: string): string | null {
  if (palette.grains[holder]) return palette.grains[holder];
  const contested = atlas.prefectures
    .flatMap(({ control }) => control)
    .find((span) => span.holder === holder);
  return contested && pressedBy({ ...contested, allegiance: null }, undefined) === holder ? 'hatch' : null;
}

describe.each(Object.values(palettes))('the palette $name', (palette) => {
  it('draws lines over land that are seen on every ground, and strong on none', () => {
    const lined = Object.entries(palette.grains).filter(([, kind]) => kind === 'lines' || kind === 'bars');
    expect(lined.length).toBeGreaterThan(0);
    for (const [power, kind] of lined) {
      const { band = '', deep = '' } = palette.holders[power] ?? {};
      const strengths = palette.heights.map((ground) => {
        const land = mixColours(ground, band, palette.tint);
        return apart(land, mixColours(land, deep, palette.grain), 'normal');
      });
      expect(Math.min(...strengths), `${power}, ${kind}`).toBeGreaterThan(10);
      expect(Math.max(...strengths), `${power}, ${kind}`).toBeLessThan(23);
    }
  });

  it('tells every two powers that ever touch apart, by colour in every sight or by a pattern', () => {
    const told: string[] = [];
    const alike: string[] = [];
    for (const [pair, days] of touching()) {
      const [a = '', b = ''] = pair.split(' ');
      const [one, other] = [palette.holders[a]?.band ?? '', palette.holders[b]?.band ?? ''];
      const sights = VISIONS.map((vision) => apart(one, other, vision));
      const patterns = [patternOf(palette, a), patternOf(palette, b)];
      const figures = `${a} – ${b}, ${days} days: ${sights.map((value) => value.toFixed(1)).join(' / ')}`;
      told.push(`${figures}${patterns[0] === patterns[1] ? '' : `, ${patterns.map(String).join(' – ')}`}`);
      if (Math.min(...sights) < LEAST && patterns[0] === patterns[1]) alike.push(figures);
    }
    console.log(`${palette.name} (${VISIONS.join(' / ')}):\n${told.join('\n')}`);
    expect(told.length).toBeGreaterThan(10);
    expect(alike).toEqual([]);
  });
});
