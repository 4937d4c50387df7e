import { describe, expect, it } from 'vitest';
import { chainsApart } from '../../../src/map/frontiers/frontier-moment.ts';
import { frontierChains } from '../../../src/style/frontiers/frontier-chains.ts';
import { atlas, everyDay, record } from '../../atlas-of-geo.ts';

const { at } = frontierChains(atlas.frontiers, record.arcs);
const moment = (day: number, share: number) => ({ before: at(day - 1), after: at(day), share });
const changes = everyDay.slice(1).filter((day) => at(day) !== at(day - 1));

describe('the chains that are drawn otherwise', () => {
  it('are none between a moment and itself, and none between two days without a change between them', () => {
    expect(changes.length).toBeGreaterThan(50);
    for (const day of changes) {
      expect(chainsApart(moment(day, 0.3), moment(day, 0.3))).toEqual([]);
      expect(chainsApart(moment(day, 1), { before: at(day), after: at(day), share: 0 })).toEqual([]);
    }
  });

  it('are on a day of change those of one slice alone, however far the change has come', () => {
    for (const day of changes) {
      const [before, after] = [at(day - 1), at(day)];
      const one = new Set(
        [...before, ...after].filter((chain) => before.includes(chain) !== after.includes(chain)),
      );
      for (const [from, to] of [
        [0, 1],
        [0, 0.2],
        [0.4, 0.9],
      ] as const)
        expect(new Set(chainsApart(moment(day, from), moment(day, to)))).toEqual(one);
    }
  });

  it('are over a jump all that are not drawn alike before and after it', () => {
    const [first, last] = [changes[3] ?? 0, changes.at(-4) ?? 0];
    const apart = new Set(chainsApart(moment(first, 1), moment(last, 1)));
    for (const chain of [...at(first), ...at(last)])
      expect(apart.has(chain)).toBe(at(first).includes(chain) !== at(last).includes(chain));
  });
});
