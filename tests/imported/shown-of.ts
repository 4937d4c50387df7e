import { recordAt, type ImportedFile } from '../../src/imported/imported-file.ts';
import { writeDay } from '../../src/time/written-date.ts';
import type { ReportedFile } from './reported-files.ts';

/** What a file shows, written as the cases have it; places only where those say one. */
export function shownOf(
  file: ImportedFile,
  { calendar, shown }: Pick<ReportedFile, 'calendar' | 'shown'>,
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
