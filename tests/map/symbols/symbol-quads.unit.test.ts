import { expect, it } from 'vitest';
import { createQuadBuffer, writeQuads } from '../../../src/map/symbols/symbol-quads.ts';
import type { Sprite, SpriteSheet } from '../../../src/map/symbols/sprite-sheet.ts';
import { siegeRings } from '../../../src/style/labels/siege-labels.ts';
import type { PlacedLabel } from '../../../src/style/placing/place-labels-on-screen.ts';
import type { Scene } from '../../../src/atlas/scene/scene.ts';
import { atlas, everyDay, palettes } from '../../atlas-of-geo.ts';

const settings = { palette: palettes.paper, factor: 1 } as Parameters<typeof siegeRings>[1];
const SPRITE: Sprite = { x: -1, y: -1, width: 2, height: 2, u0: 0, v0: 0, u1: 1, v1: 1 };

/** The sizes at which the pictures of the rings of a scene are drawn, and how many quads stand there. */
function drawn(scene: Scene): { scales: number[]; quads: number } {
  const scales: number[] = [];
  const sheet = {
    text: () => null,
    symbol: (_, scale) => {
      scales.push(scale);
      return SPRITE;
    },
  } as Partial<SpriteSheet> as SpriteSheet;
  const labels = siegeRings(scene, settings, atlas).map(
    (candidate) => ({ candidate, symbol: { x: 0, y: 0 }, runs: [] }) as unknown as PlacedLabel,
  );
  const buffer = createQuadBuffer();
  writeQuads(buffer, labels, sheet, { factor: 1, ratio: 1, snap: () => false });
  return { scales, quads: buffer.count() };
}

it('draws a growing ring of whatever kind from one picture, and none before it has grown', () => {
  const shapes = new Set<string>();
  for (const day of everyDay) {
    for (const hour of [-0.5, -0.45, -0.2]) {
      const scene = atlas.sceneAt(day + hour);
      const symbols = siegeRings(scene, settings, atlas).flatMap(({ symbol }) => (symbol ? [symbol] : []));
      const grown = symbols.filter(({ scale }) => scale > 0);
      if (grown.length < symbols.length)
        symbols.filter(({ scale }) => scale <= 0).forEach(({ shape }) => shapes.add(shape));
      const { scales, quads } = drawn(scene);
      expect(quads).toBe(2 * grown.length);
      expect(new Set(scales)).toEqual(new Set(scales.length > 0 ? [1] : []));
    }
  }
  // the record has sieges of each kind that begin at midnight
  expect([...shapes]).toEqual(expect.arrayContaining(['ring', 'ring-possible', 'ring-approximate']));
}, 60_000);
