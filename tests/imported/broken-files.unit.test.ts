import { describe, expect, it } from 'vitest';
import { openBytes, LARGEST } from '../../src/imported/open-bytes.ts';
import { NOTHING_CHOSEN } from '../../src/imported/imported-file.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { openText } from './open-text.ts';

describe('broken files', () => {
  it('are at least 120, each of its own kind', () => {
    expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(BROKEN_FILES.map(({ what }) => what)).size).toBe(BROKEN_FILES.length);
  });

  it.each(BROKEN_FILES.map((broken) => [broken.what, broken.reason, broken] as const))(
    '%s: %s',
    async (_, reason, { file, content, shown }) => {
      const { report, records } = await openText(file, content);
      expect(report.counts.map(([name]) => name)).toContain(reason);
      expect(report.shown, JSON.stringify(report.problems.slice(0, 3))).toBe(shown);
      expect(records.count).toBe(shown);
      expect(report.shown + report.refused).toBe(report.read);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('a file beyond the limit is named without being read', async () => {
    const source = {
      name: 'a.geojson',
      size: LARGEST + 1,
      read: () => Promise.reject(new Error('was read')),
    };
    const { report } = await openBytes(source, { ...NOTHING_CHOSEN, calendar: 'julian' });
    expect(report.counts).toEqual([['too-large', 1]]);
  });
});
