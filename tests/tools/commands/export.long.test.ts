// What is exported, read by GDAL: every file opens, with as many features, its days as dates and its places in place.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Feature } from 'geojson';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { boundingBox } from '../../../src/geometry/bounding-box.ts';
import { exportAll } from '../../../src/tools/commands/export.ts';

const HERE = spawnSync('ogrinfo', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'export-gdal-'));
const paths = exportAll(folder, () => undefined);
afterAll(() => rmSync(folder, { recursive: true }));

function gdal(command: 'ogrinfo' | 'ogr2ogr', ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  // that GeoJSON has no dates of its own is told on the way out
  expect([status, stderr.match(/^ERROR.*$/m)?.[0]], args.join(' ')).toEqual([0, undefined]);
  return stdout;
}

/** How a table is opened so that its days are dates. */
const typed = (path: string) => (path.endsWith('.csv') ? ['-oo', 'AUTODETECT_TYPE=YES'] : []);

/** The features of a file as GDAL reads them. */
const featuresIn = (path: string): Feature[] =>
  gdal('ogr2ogr', '-f', 'GeoJSONSeq', '/vsistdout/', path, ...typed(path))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Feature);

/** Properties that are days, of every record as it is written; FlatGeobuf has those of its twin in GeoJSON. */
function writtenDays(file: string): Record<string, string>[] {
  const path = file.replace(/\.fgb$/, '.geojson');
  const text = readFileSync(path, 'utf8');
  const rows: Record<string, string>[] = path.endsWith('.csv')
    ? Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
    : (JSON.parse(text) as { features: Feature[] }).features.map(({ properties }) => properties ?? {});
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([key]) => /^(start|end|date)(_date)?(_gregorian)?$/.test(key)),
    ),
  );
}

describe.skipIf(!HERE)(`what is exported${HERE ? '' : ' (not tried: gdal-bin is not here)'}`, () => {
  it.each(paths.map((path) => [basename(path), path]))(
    '%s opens in GDAL with its days as dates',
    (_, path) => {
      const summary = gdal('ogrinfo', '-so', '-al', path, ...typed(path));
      const days = writtenDays(path);
      expect(summary).toContain(`Feature Count: ${days.length}`);
      for (const field of Object.keys(days[0] ?? {}))
        expect(summary).toMatch(new RegExp(`^${field}: Date(Time)? \\(`, 'm'));
      expect(Object.keys(days[0] ?? {}).length).toBeGreaterThan(1);
      const features = featuresIn(path);
      features.forEach(({ properties, geometry }, i) => {
        for (const [field, day] of Object.entries(days[i] ?? {}))
          expect(String(properties?.[field]).slice(0, 10).replaceAll('/', '-'), field).toBe(day);
        expect(boundingBox(geometry)).not.toBeNull();
      });
    },
  );
});
