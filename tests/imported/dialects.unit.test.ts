// Well-formed files of other dialects, after reports by people who work with dated maps: read as meant, or told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordAt, type ImportedFile, type OpenOptions } from '../../src/imported/imported-file.ts';
import type { Reason } from '../../src/imported/reason.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { collection, feature } from './broken-files.ts';
import { openText } from './open-text.ts';

const POINT = { type: 'Point', coordinates: [114.3, 34.8] };
const AS_SAID: Partial<OpenOptions> = { calendar: null };

const openCase = (file: string) =>
  openText(file, new Uint8Array(readFileSync(`tests/fixtures/own-data/${file}`)), AS_SAID);

/** Name and days, the last included, of every record that is shown; … where it is open. */
function lives(opened: ImportedFile, calendar: 'julian' | 'gregorian' = 'julian'): string[] {
  const day = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at), calendar) : '…');
  return Array.from({ length: opened.records.count }, (_, i) => {
    const record = recordAt(opened, i);
    const [from, to] = [day(record?.start ?? NaN), day((record?.end ?? NaN) - 1e-6)];
    return `${record?.name} ${from === to ? from : `${from} ${to}`}`;
  });
}
const reasons = ({ report }: ImportedFile): readonly Reason[] => report.counts.map(([reason]) => reason);

/** The days of one point of those properties, and members of the feature besides. */
async function daysOf(properties: object, more: object = {}): Promise<string> {
  const opened = await openText(
    'a.json',
    collection(feature(POINT, { name: 'x', ...properties }, { ...more })),
  );
  return (lives(opened)[0] ?? reasons(opened).join(', ')).replace(/^x /, '');
}

const SPAN = '1126-01-31 1126-02-05';
const YEARS = '1123-01-01 1125-12-31';

describe('the cases that were given', () => {
  it('a20: properties in other cases and languages', async () => {
    const opened = await openCase('a20-property-case.geojson');
    expect(lives(opened)).toEqual([
      `CHGIS-like ${YEARS}`,
      `upper ${SPAN}`,
      `Camel ${SPAN}`,
      `zh ${SPAN}`,
      `StartYear ${YEARS}`,
      `date_start ${SPAN}`,
      `from-until ${SPAN}`,
      'Date 1126-01-31',
      `startTime ${SPAN}`,
      'minDate 1123-01-01 1127-12-31',
    ]);
    expect(reasons(opened)).toEqual([]);
  });

  it('a24: a span within a day is seen on its day', async () => {
    const opened = await openCase('a24-same-day-moments.geojson');
    const noon = parseDay('1126-01-31') + 0.5;
    expect(opened.records.count).toBe(3);
    for (let i = 0; i < 3; i++) {
      expect(opened.records.starts[i]).toBeLessThanOrEqual(noon);
      expect(opened.records.ends[i]).toBeGreaterThan(noon);
    }
    expect(lives(opened)).toEqual(['am 1126-01-31', 'pm 1126-01-31', 'overnight 1126-01-31 1126-02-01']);
    // programs write zones, and count in the other calendar: the reader is asked
    expect(reasons(opened)).toEqual(['calendar-asked']);
  });

  it('c01: times of names', async () => {
    const opened = await openCase('c01-lpf-names-only.json');
    expect(lives(opened, 'gregorian')).toEqual(['Names only 1012-01-01 1125-12-31']);
    expect(reasons(opened)).toEqual(['calendar-of-format', 'when-of-parts']);
  });

  it('b20: every shape of “when”', async () => {
    const opened = await openCase('b20-nested-when-arrays.geojson');
    expect(lives(opened)).toEqual([
      `geojson-t-array ${SPAN}`,
      `topotime ${SPAN}`,
      `simple-strings ${SPAN}`,
      'when-text 1126-01-31',
      'when-in 1126-01-01 1126-12-31',
    ]);
    expect(opened.report.undated).toBe(0);
  });

  it('b05: times beside polygons, a point and several: each part on its own', async () => {
    const opened = await openCase('b05-times-polygon.geojson');
    expect(lives(opened, 'gregorian').slice(0, 1)).toEqual(['multi 1126-01-31 1126-02-05']);
    expect(lives(opened).slice(1)).toEqual([
      'point-times 1126-01-31',
      'multipoint-track 1126-01-01 1126-01-09',
    ]);
    const starts = opened.mesh.areas.flatMap(({ triangles }) =>
      [...triangles.index.starts].map((at) => writeDay(at, 'gregorian')),
    );
    expect(starts.sort()).toEqual(['1126-01-31', '1126-02-05']);
    const points = [...(opened.mesh.points?.index.starts ?? [])].map((at) => writeDay(at));
    expect(points.sort()).toEqual(['1126-01-01', '1126-01-05', '1126-01-09', '1126-01-31']);
  });

  it('e01: the time of a folder is that of what is in it, however deep', async () => {
    const opened = await openCase('e01-folder-timespan.kml');
    expect(lives(opened)).toEqual([`inherits ${SPAN}`, `inherits twice ${SPAN}`]);
  });

  it('e02: a link to another file is named', async () => {
    const opened = await openCase('e02-networklink.kml');
    expect(opened.report.read).toBe(0);
    expect(opened.report.problems).toMatchObject([
      { reason: 'link-not-followed', field: 'live', value: 'https://example.org/other.kml' },
    ]);
  });

  it('e03: a track goes on without the moment that has no place', async () => {
    const opened = await openCase('e03-track-empty-coord.kml');
    expect(lives(opened)).toEqual(['t 1126-01-01 1126-01-05']);
    expect(reasons(opened)).toContain('track-gap');
  });

  it('f07: a track of one position is a point', async () => {
    const opened = await openCase('f07-link-tracks.gpx');
    expect(lives(opened)).toEqual(['one point 2019-05-01']);
    expect(opened.mesh.points).not.toBeNull();
    expect(reasons(opened)).toContain('track-of-one-point');
  });

  it('b25: what is empty, and a line that goes nowhere, have a reason', async () => {
    const opened = await openCase('b25-empty-geom-parts.geojson');
    expect(lives(opened)).toEqual(['dup-pt-line 1126-01-01 1126-12-31']);
    expect(opened.report.refused).toBe(1);
    expect(reasons(opened)).toEqual(['no-geometry', 'line-of-one-place']);
    expect(opened.mesh.points).not.toBeNull();
  });

  it('b03: degrees of China are degrees', async () => {
    expect(reasons(await openCase('b03-crs-4490.geojson'))).toEqual([]);
  });

  it('a10b: 31/01 proves that the day stands first', async () => {
    const opened = await openCase('a10b-dmy-column.csv');
    expect(lives(opened)).toEqual([
      'A 1126-01-31 1126-02-10',
      'B 1126-06-05 1126-06-25',
      'C 1127-02-01 1127-02-28',
      'D 1127-03-07 1127-03-30',
    ]);
    expect(reasons(opened)).toContain('order-proved');
    expect(opened.order).toBe('day-first');
  });

  it('c07: an older download of our own, by the calendar that it names', async () => {
    const opened = await openCase('c07-own-places.lpf.json');
    expect(opened.calendar).toBe('gregorian');
    expect(lives(opened)[0]).toBe('Yanjing 1123-01-01 1127-12-31');
    expect(reasons(opened)).toEqual([]);
  });
});

describe('names of properties', () => {
  it.each([
    ['CHGIS', { NAME_CH: '平州', BEG_YR: 1123, END_YR: 1125 }, YEARS],
    ['CHGIS as text', { BEG_YR: '1123', END_YR: '1125' }, YEARS],
    ['Pleiades', { minDate: 1123, maxDate: 1125 }, YEARS],
    ['Darwin Core', { eventDate: '1126-01-31/1126-02-05' }, SPAN],
    ['Darwin Core, parted', { year: 1126, month: 1, day: 31 }, '1126-01-31'],
    ['TimelineJS', { Year: '1126', Month: '1', Day: '31', 'End Year': '1126', 'End Month': '2', 'End Day': '5' }, SPAN],
    ['TimelineJS without an end', { Year: '1126', Month: '1', Day: '31', 'End Year': '', 'End Month': '', 'End Day': '' }, '1126-01-31'],
    ['TimelineJS, years alone', { Year: '1123', Month: '', Day: '', 'End Year': '1125', 'End Month': '', 'End Day': '' }, YEARS],
    ['years and months apart', { start_year: 1126, start_month: 1, start_day: 31, end_year: 1126, end_month: 2, end_day: 5 }, SPAN],
    ['iCalendar', { dtstart: '1126-01-31', dtend: '1126-02-05' }, SPAN],
    ['kepler.gl', { begin_time: '1126-01-31', end_time: '1126-02-05' }, SPAN],
    ['Wikidata', { inception: '1123', dissolved: '1125' }, YEARS],
    ['German', { Beginn: '1126-01-31', Ende: '1126-02-05' }, SPAN],
    ['French', { date_début: '1126-01-31', date_fin: '1126-02-05' }, SPAN],
    ['Spanish', { fecha_inicio: '1126-01-31', fecha_fin: '1126-02-05' }, SPAN],
    ['Portuguese', { data_início: '1126-01-31', data_fim: '1126-02-05' }, SPAN],
    ['Italian', { data_inizio: '1126-01-31', data_fine: '1126-02-05' }, SPAN],
    ['Dutch', { begindatum: '1126-01-31', einddatum: '1126-02-05' }, SPAN],
    ['Russian', { дата_начала: '1126-01-31', дата_окончания: '1126-02-05' }, SPAN],
    ['Chinese', { 開始: '1126-01-31', 結束: '1126-02-05' }, SPAN],
    ['Chinese, classical', { 始於: '1126-01-31', 終於: '1126-02-05' }, SPAN],
    ['Chinese, years', { 起始年: '1123', 結束年: '1125' }, YEARS],
    ['Japanese', { 開始日: '1126-01-31', 終了日: '1126-02-05' }, SPAN],
    ['Korean', { 시작일: '1126-01-31', 종료일: '1126-02-05' }, SPAN],
    ['capitals', { START: '1126-01-31', END: '1126-02-05' }, SPAN],
    ['words', { 'Date of first mention': '1123', 'Date of last mention': '1125' }, YEARS],
    ['camels', { validFrom: '1126-01-31', validTo: '1126-02-05' }, SPAN],
    ['one date beside an end', { date: '1126-01-31', end_date: '1126-02-05' }, SPAN],
    ['two numbers, one of them small', { start: 69, end: 1125 }, '0069-01-01 1125-12-31'],
    ['tags of OpenStreetMap', { tags: { start_date: '1123', end_date: '1125' } }, YEARS],
    ['an object of two', { period: { start: '1126-01-31', end: '1126-02-05' } }, SPAN],
    ['a text of JSON', { when: '{"timespans":[{"start":{"in":"1126-01-31"},"end":{"in":"1126-02-05"}}]}' }, SPAN],
    ['a list of two', { daterange: ['1126-01-31', '1126-02-05'] }, SPAN],
    ['the Gregorian by its name', { start_date_gregorian: '1126-02-07', end_date_gregorian: '1126-02-12' }, SPAN],
    ['NULL for an end', { start_date: '1126-01-31', end_date: 'NULL' }, '1126-01-31 …'],
  ])('%s', async (_, properties, days) => {
    expect(await daysOf(properties)).toBe(days);
  }); // prettier-ignore

  it.each([
    ['two places', { from: 'Kaifeng', to: 'Luoyang' }],
    ['a road named after a year', { from: 'Route 1126', to: 'Gate 3' }],
    ['a person', { first: 'Yue', last: 'Fei', max: 3, min: 1 }],
    ['a dynasty', { 年代: '北宋', period: 'Song' }],
    ['a duration', { time: 12 }],
  ])('%s is no date', async (_, properties) => {
    expect(await daysOf(properties)).toBe('…');
  });

  it.each([
    ['地名,經度,緯度,起始年代,結束年代\n平州,114,35,1123,1125\n', `平州 ${YEARS}`],
    ['name,lon,lat,not_before,not_after\nx,114,35,1123,1125\n', `x ${YEARS}`],
    ['Nom,lon,lat,date_début,date_fin\nx,114,35,1126-01-31,1126-02-05\n', `x ${SPAN}`],
    ['название,lon,lat,дата_начала,дата_окончания\nx,114,35,1126-01-31,1126-02-05\n', `x ${SPAN}`],
    ['name,lon,lat,event_date\nx,114,35,1126-01-31\n', 'x 1126-01-31'],
    ['name,lon,lat,SQLDATE\nx,114,35,1126-01-31\n', 'x 1126-01-31'],
  ])('the same stand for the columns of a table: %s', async (text, life) => {
    expect(lives(await openText('a.csv', text))).toEqual([life]);
  });

  it('names of records are found in other cases and languages', async () => {
    const named = async (properties: object, more = {}) => {
      const opened = await openText(
        'a.json',
        collection(feature(POINT, { date: '1126', ...properties }, more)),
      );
      return recordAt(opened, 0)?.name;
    };
    expect(await named({ NAME_CH: '平州', NAME_PY: 'Pingzhou' })).toBe('平州');
    expect(await named({ 地名: '平州', id: 7 })).toBe('平州');
    expect(await named({ Headline: 'First siege' })).toBe('First siege');
    expect(await named({}, { names: [{ toponym: '平州' }] })).toBe('平州');
    expect(await named({ id: 'p7' })).toBe('p7');
  });
});

describe('places of a date', () => {
  it.each([
    ['beside the properties', { start_date: '1126-01-31', end_date: '1126-02-05' }, 'date-beside-properties'],
    ['one timespan that is no list', { when: { timespans: { start: '1126-01-31', end: '1126-02-05' } } }, null],
    ['earliest and latest', { when: { timespans: [{ earliest: '1126-01-31', latest: '1126-02-05' }] } }, null],
    ['bounds with bounds', { when: { timespans: [{ start: { earliest: '1126-01-31' }, end: { latest: '1126-02-05' } }] } }, null],
    ['PeriodO', { when: { timespans: [{ start: { in: { year: '1126-01-31' } }, end: { in: { year: '1126-02-05' } } }] } }, null],
    ['texts of EDTF', { when: { timespans: ['1126-01-31/1126-02-05'] } }, null],
    ['one text', { when: '1126-01-31/1126-02-05' }, null],
    ['edtf within', { when: { edtf: '1126-01-31/1126-02-05' } }, null],
    ['types of a place', { types: [{ label: 'fort', when: { timespans: [{ start: { in: '1126-01-31' }, end: { in: '1126-02-05' } }] } }] }, 'when-of-parts'],
  ])('%s', async (_, more, note) => {
    const opened = await openText('a.json', collection(feature(POINT, { name: 'x' }, more)));
    expect(lives(opened)).toEqual([`x ${SPAN}`]);
    expect(reasons(opened)).toEqual(note === null ? [] : [note]);
  }); // prettier-ignore

  it('a “when” without a date is told', async () => {
    const opened = await openText(
      'a.json',
      collection(feature(POINT, {}, { when: { periods: [{ name: 'Song' }] } })),
    );
    expect(reasons(opened)).toEqual(['when-not-understood']);
  });

  it.each([
    ['seconds, the fourth', (at: number) => [0, at], 1],
    ['milliseconds, the fourth', (at: number) => [0, at * 1000], 1],
    ['seconds, the third', (at: number) => [at], 1],
  ])('times in positions: %s', async (_, behind) => {
    const day = (n: number) => -26_630_899_200 + n * 86_400;
    const coordinates = [[113, 35, ...behind(day(0))], [114, 36, ...behind(day(2))], [115, 36, ...behind(day(4))]]; // prettier-ignore
    const opened = await openText(
      'a.json',
      collection(feature({ type: 'LineString', coordinates }, { name: 'trip' })),
    );
    const first = lives(opened)[0] ?? '';
    expect(first).toMatch(/^trip 1126-01-31 1126-02-04$/);
    expect(opened.report.undated).toBe(0);
  });

  it('a fourth number that is no time is told', async () => {
    const coordinates = [[113, 35, 0, 1], [114, 36, 0, 2]]; // prettier-ignore
    const opened = await openText(
      'a.json',
      collection(feature({ type: 'LineString', coordinates }, { name: 'm' })),
    );
    expect(reasons(opened)).toEqual(['fourth-number']);
  });
});

describe('nothing in silence', () => {
  it('names the properties that look like dates where nothing is dated, and reads them when they are chosen', async () => {
    const text = collection(
      feature(POINT, { name: 'a', heyday: '1126-01-31', downfall: '1126-02-05', height: 30 }),
      feature(POINT, { name: 'b', heyday: '1123', downfall: '1125', height: 12 }),
    );
    const opened = await openText('a.json', text);
    expect(opened.report.undated).toBe(2);
    expect(reasons(opened)).toEqual(['looks-dated']);
    expect(opened.fields.dateLike).toEqual([
      { name: 'heyday', example: '1126-01-31' },
      { name: 'downfall', example: '1126-02-05' },
    ]);
    const fields = { ...opened.fields.taken, start: 'heyday', end: 'downfall' };
    const again = await openText('a.json', text, { fields });
    expect(lives(again)).toEqual([`a ${SPAN}`, `b ${YEARS}`]);
    expect(reasons(again)).toEqual([]);
  });

  it('says nothing of numbers that are no dates', async () => {
    const text = collection(
      feature(POINT, { name: 'a', id: '1126', population: 1126, height: 1234, 'marker-color': '#123456' }),
    );
    expect(reasons(await openText('a.json', text))).toEqual([]);
  });

  it('takes the name, and the colour, that are chosen', async () => {
    const text = collection(
      feature(POINT, { name: 'a', other: 'A', side: 'Jin', date: '1126' }),
      feature(POINT, { name: 'b', other: 'B', side: 'Song', date: '1126' }),
      feature(POINT, { name: 'c', other: 'C', side: 'Jin', date: '1126' }),
    );
    const opened = await openText('a.json', text);
    const again = await openText('a.json', text, {
      fields: { ...opened.fields.taken, name: 'other', colour: 'side' },
    });
    expect(lives(again)).toEqual(['A', 'B', 'C'].map((name) => `${name} 1126-01-01 1126-12-31`));
    const { vertices = new ArrayBuffer(0) } = again.mesh.points ?? {};
    const words = new Uint32Array(vertices);
    const colours = [0, 1, 2].map((i) => words[(i * words.length) / 3 + 4]);
    expect(new Set(colours).size).toBe(2);
  });

  it('asks which order day and month are in where nothing proves it, and takes what is said', async () => {
    const text = collection(feature(POINT, { name: 'a', date: '05/06/1126' }));
    const opened = await openText('a.json', text);
    expect(reasons(opened)).toEqual(['ambiguous-date']);
    const said = async (order: 'day-first' | 'month-first') =>
      lives(await openText('a.json', text, { order }));
    expect(await said('day-first')).toEqual(['a 1126-06-05']);
    expect(await said('month-first')).toEqual(['a 1126-05-06']);
  });

  it('proves no order from dates that contradict one another', async () => {
    const text = collection(
      ...['31/01/1126', '01/31/1126', '05/06/1126'].map((date) => feature(POINT, { date })),
    );
    expect(reasons(await openText('a.json', text))).toContain('ambiguous-date');
  });
});
