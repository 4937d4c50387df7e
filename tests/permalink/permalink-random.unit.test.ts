import { describe, expect, it } from 'vitest';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { context, defaults, details, randomView, span } from './random-views.ts';
import { times } from '../sampled.ts';
import type { View } from '../../src/view/view.ts';

const STATES = times(10_000, 2000);
const MUTATIONS = times(100_000, 10_000);

/** Mulberry32: the same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = [
  'v',
  'date',
  'map',
  'chapter',
  'select',
  'layers',
  'lang',
  'theme',
  'names',
  'view',
  'speed',
  'loop',
  'step',
  'mode',
  'compare',
  'account',
  'data',
  'timeline',
  'sheet',
  'find',
  'open',
];

describe('permalinks at random', () => {
  it(`give back each of ${STATES} states, with nothing to mend`, () => {
    const next = numbers(1126);
    for (let i = 0; i < STATES; i++) {
      const view = randomView(next);
      const hash = encodePermalink(view, defaults);
      const { view: back, problems } = decodePermalink(hash, context, details);
      expect(problems, hash).toEqual([]);
      const bare = (one: View) => ({ ...one, instant: 0, compare: 0, timeline: 0 });
      expect(bare(back), hash).toEqual(bare(view));
      for (const end of ['start', 'end'] as const)
        expect(Math.abs((back.timeline?.[end] ?? 0) - (view.timeline?.[end] ?? 0)), hash).toBeLessThan(3e-4);
      expect(Math.abs((back.compare ?? 0) - (view.compare ?? 0)), hash).toBeLessThan(1e-9);
      expect(Math.abs(back.instant - view.instant), hash).toBeLessThan(1e-9);
      expect(encodePermalink(back, defaults)).toBe(hash);
    }
  });

  it(`read ${MUTATIONS} mutated fragments to a state that can stand, each wrong value named`, () => {
    const next = numbers(1127);
    const letters = '0123456789abcxyz/:,.-=&%+#T金\u202e\0<>"\'{}[]\\ ';
    let named = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      let hash = encodePermalink(randomView(next), defaults);
      for (let k = 0; k < 1 + next() * 4; k++) {
        const at = Math.floor(next() * hash.length);
        const put = next() < 0.3 ? '' : (letters[Math.floor(next() * letters.length)] ?? '');
        hash = hash.slice(0, at) + put + hash.slice(at + Math.floor(next() * 3));
      }
      const { view, problems } = decodePermalink(hash, context, details);
      named += problems.length;
      // what is left after mending is a state like any other: it comes back as it is
      const again = decodePermalink(encodePermalink(view, defaults), context, details);
      if (again.problems.length > 0 || Math.abs(again.view.instant - view.instant) > 3e-4)
        expect.fail(
          `${JSON.stringify(hash)} → ${encodePermalink(view, defaults)} ${JSON.stringify(again.problems)}`,
        );
      if (view.instant < span.start - 0.5 || view.instant >= span.end - 0.5 + 1e-9) expect.fail(hash);
    }
    expect(named).toBeGreaterThan(MUTATIONS / 10);
  });

  it.each([
    '#date=<script>alert(1)</script>',
    '#select=place:__proto__',
    '#__proto__=polluted&constructor=polluted',
    '#lang=constructor&theme=toString&view=hasOwnProperty',
    '#map=NaN/NaN/NaN',
    '#map=Infinity/0/0',
    '#date=\u202e1126-01-31',
    `#${'x'.repeat(5_000_000)}`,
    `#date=${'9'.repeat(100_000)}`,
    `#${'a=1&'.repeat(20_000)}`,
    '#layers=territory%00,names',
    '#speed=__proto__',
    '#%E0%A4%A=1',
    '#javascript:alert(1)',
  ])('takes no harm from %.60s', (hash) => {
    const { view } = decodePermalink(hash, context);
    expect(view.instant).toBe(defaults.instant);
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(KEYS.every((key) => !Object.hasOwn(Object.prototype, key))).toBe(true);
  });
});
