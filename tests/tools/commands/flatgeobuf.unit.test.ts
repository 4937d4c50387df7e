import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordAt, type ImportedFile } from '../../../src/imported/imported-file.ts';
import { exportAll } from '../../../src/tools/commands/export.ts';
import { openText } from '../../imported/open-text.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const folder = mkdtempSync(join(tmpdir(), 'flatgeobuf-'));
const twins = exportAll(folder, () => undefined).filter((path) => path.endsWith('.fgb'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (path: string, bytes: Uint8Array = readFileSync(path)) =>
  openText(basename(path), bytes, { calendar: null });

/** Name, days and box of every record. */
const told = (opened: ImportedFile) =>
  Array.from({ length: opened.records.count }, (_, i) => {
    const record = recordAt(opened, i);
    return [record?.name, record?.start, record?.end, ...opened.records.boxes.slice(4 * i, 4 * i + 4)];
  });

describe('FlatGeobuf', () => {
  it.each(twins.map((path) => [basename(path), path]))(
    '%s is opened as its twin in GeoJSON is: every record, its name, days and place',
    async (_, path) => {
      const [opened, twin] = [await open(path), await open(path.replace(/fgb$/, 'geojson'))];
      expect([opened.format, opened.calendar, opened.report.counts]).toEqual([
        'flatgeobuf',
        'julian',
        twin.report.counts,
      ]);
      expect(opened.report).toMatchObject({ refused: 0, undated: 0, shown: twin.report.shown });
      expect(told(opened)).toEqual(told(twin));
    },
  );

  it('that is cut off or broken is told, and never throws', async () => {
    const path = twins.find((one) => one.endsWith('sieges.fgb')) ?? '';
    const whole = readFileSync(path);
    const cut = await open(path, whole.subarray(0, whole.length / 2));
    expect(cut.report.shown).toBeGreaterThan(5);
    expect(cut.report.counts.map(([reason]) => reason)).toContain('truncated');
    const next = seededNumbers(7);
    for (let i = 0; i < 60; i++) {
      const broken = Uint8Array.from(whole);
      for (let k = 0; k < 5; k++)
        broken[8 + Math.floor(next() * (whole.length - 8))] = Math.floor(next() * 256);
      await expect(open(path, broken)).resolves.toHaveProperty('format', 'flatgeobuf');
    }
  });
});
