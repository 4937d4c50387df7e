import { expect } from 'vitest';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { writeInstant } from '../../src/permalink/write-values.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import type { Mangler } from './mangled-links.ts';
import { context, defaults, randomView } from './random-views.ts';

/** Changes the links of so many random states, and holds that all dates and 99 % of the states come back, the rest told. */
export async function mangleStates(mangle: Mangler, states: number, seed: number): Promise<void> {
  const next = seededNumbers(seed);
  const lost: string[] = [];
  for (let i = 0; i < states; i++) {
    const view = { ...randomView(next), unknown: [] };
    const hash = encodePermalink(view, defaults);
    const changed = mangle(hash, next);
    const { view: back, problems } = await readPermalink(changed.hash, changed.search ?? '', context);
    if (writeInstant(back.instant) !== writeInstant(view.instant))
      expect.fail(`the date of ${hash} is lost in ${changed.hash}`);
    const again = encodePermalink({ ...back, unknown: [] }, defaults);
    if (again === hash) continue;
    lost.push(`${hash}\n${changed.hash}\n${again}`);
    if (problems.length === 0) expect.fail(`not told: ${changed.hash}`);
  }
  expect(lost.length, lost.slice(0, 3).join('\n\n')).toBeLessThanOrEqual(0.01 * states);
}
