import { describe, expect, it } from 'vitest';
import { HAND_OUT_PICTURE, SLIDE_PICTURE } from '../../src/export/paper-type.ts';
import { realAtlas, realLabels, requestAt } from '../style/real-labels.ts';

const atlas = realAtlas();
const labels = realLabels(atlas);
/** The scale’s figures and the words of a legend, in CSS px. */
const FIGURES = 12;

describe.each([
  ['a hand-out', HAND_OUT_PICTURE, 7],
  ['slides', SLIDE_PICTURE, 12],
] as const)('on the maps of %s', (_, { cssWidth, factor, points, width, height }, least) => {
  const inPoints = (px: number) => (px * points) / cssWidth;
  it.each(['en', 'zh-Hant'] as const)(`nothing is set in less than ${least} pt, in %s`, (language) => {
    const days = atlas.chapters.flatMap(({ start, end }) => [start, end - 1]);
    for (const zoom of [4, 5.5, 7, 8.5])
      for (const day of days)
        for (const { key, lines, shorter = [] } of labels.of(
          atlas.sceneAt(day),
          requestAt(zoom, { factor, language }),
        ))
          for (const { text, size } of [lines, ...shorter].flat(2))
            expect(inPoints(size), `${key}: ${text}`).toBeGreaterThanOrEqual(least);
    expect(inPoints(FIGURES)).toBeGreaterThanOrEqual(least);
  });
  it('a picture has the shape of its place, and 130 px an inch at least', () => {
    expect(Number.isInteger(width) && Number.isInteger(height)).toBe(true);
    expect(width / (points / 72)).toBeGreaterThanOrEqual(least === 7 ? 150 : 110);
  });
});
