import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/tools/commands/read-geo.ts';
import { openText } from './open-text.ts';
import { REPORTED_AGAIN } from './reported-again.ts';
import { REPORTED_EIGHTH } from './reported-eighth.ts';
import { REPORTED_FIFTH } from './reported-fifth.ts';
import { REPORTED_FOURTH } from './reported-fourth.ts';
import { REPORTED_NINTH } from './reported-ninth.ts';
import { REPORTED_SEVENTH } from './reported-seventh.ts';
import { REPORTED_SIXTH } from './reported-sixth.ts';
import { REPORTED_LATER } from './reported-later.ts';
import { shownOf } from './shown-of.ts';
import { reasons } from './told.ts';

const ALL = [
  ...REPORTED_AGAIN,
  ...REPORTED_LATER,
  ...REPORTED_FOURTH,
  ...REPORTED_FIFTH,
  ...REPORTED_SIXTH,
  ...REPORTED_SEVENTH,
  ...REPORTED_EIGHTH,
  ...REPORTED_NINTH,
];

const courts = readGeo().calendar;

describe(`${ALL.length} files after further public reports`, () => {
  it.each(ALL.map((one, i) => [i, one.source, String(one.content).slice(0, 90), one] as const))(
    '%i %s: %s',
    async (_, __, ___, one) => {
      const file = await openText(one.name, one.content, { calendar: one.calendar, courts });
      const told: readonly string[] = reasons(file);
      expect(shownOf(file, one)).toEqual(one.shown);
      if (one.tells.length > 0) expect(one.tells.filter((reason) => told.includes(reason))).not.toEqual([]);
    },
  );
});
