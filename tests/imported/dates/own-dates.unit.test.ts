// Files of tests/fixtures/own-data whose dates are written as their programs and people write them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordAt } from '../../../src/imported/imported-file.ts';
import { readGeo } from '../../../src/tools/commands/read-geo.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { openText } from '../open-text.ts';

const { calendar: courts } = readGeo();
const day = (at: number) => (Number.isFinite(at) ? writeDay(at) : '…');

/** Its records as “name first..last”, by the Julian calendar. */
async function livesOf(file: string): Promise<string[]> {
  const content = new Uint8Array(readFileSync(`tests/fixtures/own-data/${file}`));
  const opened = await openText(file, content, { courts });
  expect(opened.report.shown).toBe(opened.report.read);
  expect(opened.report.undated).toBe(0);
  return Array.from({ length: opened.records.count }, (_, i) => {
    const record = recordAt(opened, i);
    return `${record?.name} ${day(record?.start ?? 0)}..${day(Math.ceil(record?.end ?? 0) - 1)}`;
  });
}

describe('dates of files by others', () => {
  it('have expanded years', async () => {
    expect(await livesOf('a02-expanded-years.geojson')).toEqual([
      'neatline -1000-06-25..-0099-12-31',
      'js-iso -0043-03-15..1126-01-31',
      'five-digit -10000-01-01..-8000-12-31',
    ]);
  });

  it('are EDTF of its draft', async () => {
    expect(await livesOf('a03-old-edtf.geojson')).toEqual([
      'open 1126-01-01..…',
      'edtf-open 1126-01-01..…',
      'edtf-unknown …..1127-12-31',
      'edtf-u 1120-01-01..1129-12-31',
      'edtf-uu 1126-01-01..1126-12-31',
    ]);
  });

  it('are as OpenStreetMap approximates', async () => {
    expect(await livesOf('a05-ohm-approx.geojson')).toEqual([
      'tilde 1126-01-01..1127-12-31',
      'before …..…',
      'early 1126-01-01..…',
      'C12 1101-01-01..…',
      '1120s 1120-01-01..…',
      'mid 1131-01-01..…',
      'dotdot 1123-01-01..…',
      'j: 1126-01-31..…',
      'after 1127-01-01..…',
    ]);
    expect(await livesOf('a25-osm-C12.geojson')).toEqual([
      'wall 1101-01-01..1300-12-31',
      'c12 1101-01-01..…',
    ]);
  });

  it('stand in a row of figures', async () => {
    expect(await livesOf('a07-compact-14.geojson')).toEqual([
      'compact14 1126-01-31..1126-01-31',
      'compact14b 2018-01-01..2018-01-01',
      'compact-T 2018-01-01..2018-01-01',
      'compact8 1126-01-31..1126-01-31',
    ]);
  });

  it('are in English words', async () => {
    const day31 = '1126-01-31..1126-01-31';
    const year = '1126-01-01..1126-12-31';
    expect(await livesOf('a16-en-words.csv')).toEqual([
      ...[...'ABCDE'].map((name) => `${name} ${day31}`),
      'F 1126-03-01..1126-05-31',
      'G 1126-09-01..1126-12-31',
      'H 1126-01-01..1127-12-31',
      'I 1126-01-01..1127-12-31',
      ...[...'JKL'].map((name) => `${name} ${year}`),
      'M -0119-01-01..-0119-12-31',
      `N ${year}`,
      'O 1101-01-01..1150-12-31',
      `P ${day31}`,
      'Q 1070-10-17..1070-10-17',
    ]);
  });

  it('are by the calendars of the courts', async () => {
    expect(await livesOf('a17-zh-dates.csv')).toEqual([
      '開封 1126-01-31..1126-03-25',
      '太原 1125-12-27..1126-09-21',
      '平州 1123-06-20..1125-12-31',
    ]);
  });

  it('say in their names what their numbers count', async () => {
    const point = { type: 'Point', coordinates: [114, 35] };
    const feature = (name: string, properties: object) => ({
      type: 'Feature',
      geometry: point,
      properties: { name, ...properties },
    });
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature('edtf', { 'start_date:edtf': '1126-33', 'end_date:edtf': '1126-36' }),
        feature('seconds', { start: 0, end: 1_000_000_000 }),
        feature('milliseconds', { start: 0, end: 1_000_000_000_000 }),
      ],
    });
    const opened = await openText('t.geojson', text, { calendar: 'gregorian', courts });
    const lives = [0, 1, 2]
      .map((i) => recordAt(opened, i))
      .map((one) =>
        [
          one?.name,
          writeDay(Math.floor(one?.start ?? 0), 'gregorian'),
          writeDay(Math.ceil(one?.end ?? 0) - 1, 'gregorian'),
        ].join(' '),
      );
    expect(lives).toEqual([
      'edtf 1126-01-01 1126-12-31',
      'seconds 1970-01-01 2001-09-09',
      'milliseconds 1970-01-01 2001-09-09',
    ]);
  });
});
