import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAND_SCREEN, screenKind } from '../../src/view/screen-kind.ts';

/** Whether a screen answers to one of the queries of a list, of which each is `(feature: value)` and so on. */
const answers = (list: string, width: number, height: number) =>
  list.split(',').some((query) =>
    [...query.matchAll(/\((min|max)-(width|height|aspect-ratio): ([\d/]+)(?:px)?\)/g)].every(
      ([, bound, feature, written = '']) => {
        const [a = NaN, b = 1] = written.split('/').map(Number);
        const value = feature === 'width' ? width : feature === 'height' ? height : width / height;
        return bound === 'min' ? value >= a / b : value <= a / b;
      },
    ),
  );

const SHEETS = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(join('src/ui', name), 'utf8').replaceAll(/\s+/g, ' ')] as const);

describe('the kinds of screens', () => {
  it.each([
    ['hand', 390, 844],
    ['hand', 360, 640],
    ['hand', 844, 390],
    ['hand', 820, 1180],
    ['hand', 320, 256],
    ['hand', 640, 360],
    ['middle', 1024, 768],
    ['middle', 960, 600],
    ['desk', 1280, 720],
    ['desk', 1920, 1080],
  ] as const)('are told apart: %s, %i × %i', (kind, width, height) => {
    expect(screenKind(width, height)).toBe(kind);
  });

  it('are the same to the style sheets', () => {
    const told = SHEETS.filter(([, text]) => text.includes(HAND_SCREEN)).map(([name]) => name);
    for (const name of ['app/hand.css', 'app/drawer.css', 'timeline/timeline-tools.css'])
      expect(told).toContain(name);
    const middle = SHEETS.flatMap(
      ([name, text]) =>
        (name === 'app/small-screens.css' && /@media (.*?) \{/.exec(text)?.[1]) || ([] as string[]),
    );
    expect(middle).toHaveLength(1);
    for (let width = 280; width < 2000; width += 20) {
      for (let height = 220; height < 1300; height += 20) {
        const kind = screenKind(width, height);
        expect(answers(HAND_SCREEN, width, height), `${width} × ${height}`).toBe(kind === 'hand');
        expect(answers(middle[0] ?? '', width, height), `${width} × ${height}`).toBe(kind === 'middle');
      }
    }
  });
});
