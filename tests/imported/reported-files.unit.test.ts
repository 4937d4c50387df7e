import { describe, expect, it } from 'vitest';
import { recordAt, type ImportedFile } from '../../src/imported/imported-file.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { openText } from './open-text.ts';
import { REPORTED_FILES, type ReportedFile } from './reported-files.ts';

/** What a file shows, written as the cases have it; places only where those say one. */
function shownOf(file: ImportedFile, { calendar, shown }: ReportedFile): string[] {
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
