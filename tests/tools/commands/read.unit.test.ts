import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { recordGeojson } from '../../../src/atlas/downloads/geojson.ts';
import { julianDayOf } from '../../../src/time/julian-day.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { openText } from '../../imported/open-text.ts';
import { ONLY_LONG } from '../../sampled.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARGS = ['--import', 'tsx', 'src/tools/commands/read.ts'];

/** Runs the command as `npm run -s read -- …` does. */
function read(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGS, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Writes a file to be read; its path. */
function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const SIEGE = {
  type: 'Feature',
  properties: { name: 'siege', start_date: '1126-01-31', end_date: '1126-02-05' },
  geometry: { type: 'Point', coordinates: [114.3, 34.8] },
};
const HOUR = {
  type: 'Feature',
  properties: { name: 'hour', start: '1126-01-31T06:00:00', end: '1126-02-01T12:00:00' },
  geometry: { type: 'LineString', coordinates: [[113, 35], [114, 36]] },
}; // prettier-ignore
const PLACELESS = { type: 'Feature', properties: { name: 'nowhere', date: '1126' }, geometry: null };
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const day = julianDayOf({ year: 1126, month: 1, day: 31 });

describe('npm run read', () => {
  it('tells as JSON what is read, where and on which days', () => {
    const { status, stdout, stderr } = read(
      written('a.geojson', collection(SIEGE, HOUR, PLACELESS)),
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'geojson',
      calendar: 'julian',
      read: 3,
      shown: 2,
      undated: 0,
      repaired: 0,
      refused: 1,
      records: [
        { name: 'siege', start: day, end: day + 6, bbox: [114.3, 34.8, 114.3, 34.8] },
        { name: 'hour', start: day + 0.25, end: expect.closeTo(day + 1.5, 3), bbox: [113, 35, 114, 36] },
      ],
      problems: [
        {
          record: 3,
          field: 'geometry',
          value: '',
          reason: 'The record has no place',
          mend: 'Give it a geometry, or coordinates.',
        },
      ],
    });
  });

  it('takes the calendar that is asked for', () => {
    const { stdout } = read(written('a.geojson', collection(SIEGE)), '--json', '--calendar', 'gregorian');
    expect(JSON.parse(stdout)).toMatchObject({
      calendar: 'gregorian',
      records: [{ start: day - 7, end: day - 1 }],
    });
  });

  it.skipIf(ONLY_LONG)('tells in words what is shown and what is wrong', () => {
    const { status, stdout } = read(written('a.geojson', collection(SIEGE, PLACELESS)));
    expect(status).toBe(0);
    expect(stdout).toContain('2 read, 1 shown (0 without a date, always drawn; 0 mended), 1 left out.');
    expect(stdout).toContain('siege: 1126-01-31 to 1126-02-05');
    expect(stdout).toContain('The record has no place (1). Give it a geometry, or coordinates.');
    expect(stdout).toContain('Record 2 “nowhere”');
  });

  it('ends with 1 where nothing is shown, with 2 where there is no such file', () => {
    const nothing = read(written('b.geojson', collection(PLACELESS)), '--json');
    expect(nothing.status).toBe(1);
    expect(JSON.parse(nothing.stdout)).toMatchObject({ shown: 0, records: [] });
    for (const [args, word] of [
      [[join(folder, 'none.csv')], 'none.csv'],
      [[folder], folder],
      [[], 'which file'],
      [['a.csv', '--calendar', 'lunar'], 'lunar'],
      [['a.csv', 'b.csv'], 'one file'],
    ] as const) {
      const { status, stdout, stderr } = read(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(word);
    }
  });

  it('reads as the page does, and survives a reader that goes away', async () => {
    const text = JSON.stringify(recordGeojson(atlas, 'events'));
    const path = written('events.geojson', text);
    const { records } = await openText('events.geojson', text, { calendar: null });
    const told = JSON.parse(read(path, '--json').stdout) as { records: { start: number; end: number }[] };
    expect(told.records.map(({ start }) => start)).toEqual([...records.starts]);
    expect(told.records.map(({ end }) => end)).toEqual([...records.ends]);
    const gone = await new Promise((done) => {
      const child = spawn(process.execPath, [...ARGS, path, '--json'], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stderr = '';
      child.stdout.once('data', () => child.stdout.destroy());
      child.stderr.on('data', (piece) => (stderr += String(piece)));
      child.on('close', (code) => done({ code, stderr }));
    });
    expect(gone).toEqual({ code: 0, stderr: '' });
  });
});
