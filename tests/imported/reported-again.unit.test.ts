import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/tools/commands/read-geo.ts';
import { KINDRED_DATES } from './kindred-dates.ts';
import { KINDRED_FILES } from './kindred-files.ts';
import { openText } from './open-text.ts';
import { REPORTED_AGAIN } from './reported-again.ts';
import { REPORTED_LANGUAGES } from './reported-languages.ts';
import { REPORTED_PROGRAMS } from './reported-programs.ts';
import { REPORTED_SERVICES } from './reported-services.ts';
import { REPORTED_CATALOGUES } from './reported-catalogues.ts';
import { REPORTED_CHRONICLES } from './reported-chronicles.ts';
import { REPORTED_COLLECTIONS } from './reported-collections.ts';
import { REPORTED_DATASETS } from './reported-datasets.ts';
import { REPORTED_LISTS } from './reported-lists.ts';
import { REPORTED_LAYERS } from './reported-layers.ts';
import { REPORTED_MONUMENTS } from './reported-monuments.ts';
import { REPORTED_RECORDS } from './reported-records.ts';
import { REPORTED_TRAPS } from './reported-traps.ts';
import { REPORTED_LATER } from './reported-later.ts';
import { REPORTED_WORKSHEETS } from './reported-worksheets.ts';
import { shownOf } from './shown-of.ts';
import { reasons } from './told.ts';

const ALL = [
  ...REPORTED_AGAIN,
  ...REPORTED_LATER,
  ...REPORTED_SERVICES,
  ...REPORTED_PROGRAMS,
  ...REPORTED_TRAPS,
  ...REPORTED_MONUMENTS,
  ...REPORTED_LANGUAGES,
  ...REPORTED_LISTS,
  ...REPORTED_DATASETS,
  ...REPORTED_WORKSHEETS,
  ...REPORTED_COLLECTIONS,
  ...REPORTED_CATALOGUES,
  ...REPORTED_RECORDS,
  ...REPORTED_CHRONICLES,
  ...REPORTED_LAYERS,
  ...KINDRED_FILES,
  ...KINDRED_DATES,
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
