import { describe, expect, it } from 'vitest';
import { recordAt, type ImportedFile } from '../../src/imported/imported-file.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { readGeo } from '../../src/tools/commands/read-geo.ts';
import { openText } from './open-text.ts';
import { REPORTED_AGAIN } from './reported-again.ts';
import { REPORTED_LATER } from './reported-later.ts';
import type { ReportedAgain } from './reported-cases.ts';

const ALL = [...REPORTED_AGAIN, ...REPORTED_LATER];
import { reasons } from './told.ts';

const courts = readGeo().calendar;

/** What a file shows, written as the cases have it; places only where those say one. */
function shownOf(
  file: ImportedFile,
  { calendar, shown }: Pick<ReportedAgain, 'calendar' | 'shown'>,
): string[] {
  const day = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at), calendar) : '');
  return Array.from({ length: file.records.count }, (_, i) => {
    const record = recordAt(file, i);
    const open = record?.start === -Infinity && record.end === Infinity;
    const life = open ? ['*', '*'] : [day(record?.start ?? 0), day((record?.end ?? 0) - 1e-6)];
    const place = shown[i]?.split('|')[3];
    const [lon = 0, lat = 0] = file.records.boxes.subarray(4 * i, 4 * i + 2);
    const [x = NaN, y = NaN] = place?.split(',').map(Number) ?? [];
    const near = Math.abs(lon - x) < 1e-4 && Math.abs(lat - y) < 1e-4;
    return [record?.name, ...life, ...(place === undefined ? [] : [near ? place : `${lon},${lat}`])].join(
      '|',
    );
  });
}

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
