import { describe, expect, it } from 'vitest';
import { openText } from './open-text.ts';
import { REPORTED_FILES } from './reported-files.ts';
import { shownOf } from './shown-of.ts';

/** Those that are not read as meant, each with what is made of it. */
const NAMED: ReadonlyMap<string, string> = new Map();

describe(`${REPORTED_FILES.length} files after public reports`, () => {
  it('are at least a hundred and fifty, of many projects', () => {
    expect(REPORTED_FILES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(REPORTED_FILES.map(({ source }) => source.split('#')[0])).size).toBeGreaterThan(40);
  });

  it.each(REPORTED_FILES.map((one, i) => [i, one.source, one.text.slice(0, 90), one] as const))(
    '%i %s: %s',
    async (i, source, _, one) => {
      const file = await openText(one.name, one.text, { calendar: one.calendar });
      const shown = shownOf(file, one);
      const known = NAMED.get(`${i} ${source}`);
      if (known !== undefined) {
        expect(shown.join(' ; ')).toBe(known);
        expect(file.report.counts, 'what is not read as meant is named').not.toEqual([]);
      } else expect(shown).toEqual(one.shown);
    },
  );
});
