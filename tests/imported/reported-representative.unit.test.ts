import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/imported/reason.ts';
import { readGeo } from '../../src/tools/commands/read-geo.ts';
import { openText } from './open-text.ts';
import { REPORTED_REPRESENTATIVE } from './reported-representative.ts';
import { REPORTED_SECOND_SAMPLE } from './reported-second-sample.ts';
import { shownOf } from './shown-of.ts';
import { reasons } from './told.ts';

/** Those that are not read as meant, each with the reason that tells it. */
const NAMED: ReadonlyMap<string, Reason> = new Map([
  ['JHU combined daily report', 'looks-dated'],
  ['Nordic rune stones', 'looks-dated'],
  ['printing towns of the 15th century', 'looks-dated'],
  ['swarm of check-ins', 'looks-dated'],
  ['slave voyages', 'looks-dated'],
  ['mapboxgl-jupyter points', 'short-year'],
  ['excel with two-digit years', 'short-year'],
  ['古籍刻書地', 'looks-dated'],
  ['mvexel/nl-rail-history-map', 'half-dated'],
  ['plague wave', 'half-dated'],
]);

const ALL = [...REPORTED_REPRESENTATIVE, ...REPORTED_SECOND_SAMPLE];
const courts = readGeo().calendar;

describe(`${ALL.length} files in the notation of public data sets`, () => {
  it('are read as meant, but for one in twenty', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
    expect(NAMED.size / ALL.length).toBeLessThan(0.05);
  });

  it.each(ALL.map((one, i) => [i, one.source, one] as const))('%i %s', async (_, source, one) => {
    const file = await openText(one.name, one.content, { calendar: one.calendar, courts });
    const told: readonly string[] = reasons(file);
    const named = NAMED.get(source);
    if (named !== undefined) {
      expect(told).toContain(named);
      return;
    }
    // a name that nothing in the file says is any
    const shown = shownOf(file, one).map((line, i) =>
      one.shown[i]?.startsWith('?|') ? line.replace(/^[^|]*/, '?') : line,
    );
    expect(shown).toEqual(one.shown);
    if (one.tells.length > 0) expect(one.tells.filter((reason) => told.includes(reason))).not.toEqual([]);
  });
});
