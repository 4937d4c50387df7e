import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Annals, AnnalsEntry } from '../../../src/atlas/annals/annals.ts';
import { geoCheck } from '../../../src/tools/commands/geo-check.ts';
import { checkAnnals } from '../../../src/tools/geo-check/check-annals.ts';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { daysNamed } from '../../../src/tools/geo-check/days-named.ts';
import { placeOf } from '../../../src/tools/geo-check/defect.ts';
import { readGeoRecord, type GeoRecord } from '../../../src/tools/geo-check/geo-record.ts';
import { text, type Json } from '../../../src/tools/geo-check/json.ts';
import { createLunarCalendar, type CalendarTable } from '../../../src/time/lunar-calendar.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { copyGeo, GEO, type Loose } from './geo-copy.ts';

const FILE = 'annals.json';
const { record } = readGeoRecord(GEO);
const { entries } = JSON.parse(readFileSync(`${GEO}${FILE}`, 'utf8')) as Annals;

function idWhere(holds: (entry: AnnalsEntry) => boolean): string {
  const found = entries.find(holds);
  if (!found) throw new Error('no entry of this kind');
  return found.id;
}

const sure = (entry: AnnalsEntry) => !entry.doubt_en;
const day = idWhere((entry) => sure(entry) && entry.date === '1126-01-31' && entry.shown !== undefined);
const month = idWhere(
  (entry) =>
    sure(entry) &&
    entry.earliest !== undefined &&
    /^\d{4}-\d\d$/.test(entry.date) &&
    !keepTraditional(entry.read_from).includes('後'),
);
const alone = idWhere((entry) => entry.date === '1126-01-31' && entry.work === 'jinshi');
const left = idWhere((entry) => entry.left_out === 'ritual');
const duplicate = idWhere((entry) => entry.left_out === 'duplicate');
const beyond = idWhere((entry) => entry.left_out === 'outside-years');

/** What is wrong with the annals once `spoil` has been at one entry, beside all other files as they are. */
function faults(spoil: (entry: Loose, file: Loose) => void, id: string) {
  const file = JSON.parse(readFileSync(`${GEO}${FILE}`, 'utf8')) as Loose;
  spoil(
    file.entries.find((entry: Loose) => entry.id === id),
    file,
  );
  const spoilt: GeoRecord = {
    files: new Map([...record.files, [FILE, file as Json]]),
    features: (name) =>
      name === FILE
        ? file.entries.map((json: Loose) => ({ file: FILE, id: text(json.id), label: text(json.id), json }))
        : record.features(name),
  };
  return [...checkAnnals(spoilt)];
}

describe('the annals of the atlas', () => {
  it('have no defect', () => {
    expect([...checkAnnals(record)]).toEqual([]);
  });
});

describe('one fault in one entry', () => {
  const CASES: readonly (readonly [
    what: string,
    id: string,
    property: string,
    reason: RegExp,
    (entry: Loose, file: Loose) => void,
  ])[] = [
    [
      'a day-name that is another day’s',
      day,
      'ganzhi',
      /1126-01-31 is 癸酉, not 甲戌/,
      (e) => (e.ganzhi = '甲戌'),
    ],
    ['a day without its name', day, 'ganzhi', /is 癸酉, not a day without/, (e) => (e.ganzhi = '')],
    [
      'a day read from another day-name',
      day,
      'read_from',
      /reads 甲戌, and the day is 癸酉/,
      (e) => (e.read_from = '靖康元年正月甲戌'),
    ],
    [
      'a day read from no day-name',
      day,
      'read_from',
      /reads no day-name/,
      (e) => (e.read_from = '靖康元年正月'),
    ],
    [
      'a day of another month',
      day,
      'read_from',
      /1126-01-31 to 1126-01-31 is not of its month, 1126-02-24 to 1126-03-25/,
      (e) => (e.read_from = '靖康元年二月癸酉'),
    ],
    [
      'a day of another year',
      day,
      'read_from',
      /is not of its month/,
      (e) => (e.read_from = '靖康二年正月癸酉'),
    ],
    [
      'a reign that no calendar has',
      day,
      'read_from',
      /names no reign year/,
      (e) => (e.read_from = '永曆元年正月癸酉'),
    ],
    [
      'a day that is none',
      alone,
      'date',
      /names day 32/,
      (e) => ([e.date, e.id] = ['1126-01-32', e.id.replace('-31-', '-32-')]),
    ],
    [
      'bounds beside a day',
      day,
      'earliest',
      /beside a date that is known to the day/,
      (e) => (e.earliest = '1126-01-30'),
    ],
    ['a month without its bounds', month, 'latest', /is missing, though/, (e) => delete e.latest],
    [
      'a month that is cut short',
      month,
      'earliest',
      /is not the whole of/,
      (e) => (e.latest = e.latest.replace(/\d\d$/, '09')),
    ],
    [
      'bounds the wrong way round',
      month,
      'latest',
      /comes before earliest/,
      (e) => (e.latest = '1122-12-30'),
    ],
    ['a month with a day-name', month, 'ganzhi', /known to no day/, (e) => (e.ganzhi = '甲子')],
    [
      'a feature that is not there',
      day,
      'shown[0]',
      /“siege:nowhere” is no feature/,
      (e) => (e.shown[0] = 'siege:nowhere'),
    ],
    [
      'shown and left out',
      day,
      'left_out',
      /is given, though shown is there/,
      (e) => (e.left_out = 'ritual'),
    ],
    ['neither shown nor left out', left, 'shown', /is missing, and so is left_out/, (e) => delete e.left_out],
    [
      'a duplicate of nothing',
      duplicate,
      'same_as',
      /is no other entry/,
      (e) => (e.same_as = 'songshi-23-1100-01-01-a'),
    ],
    ['a duplicate of itself', duplicate, 'same_as', /is no other entry/, (e) => (e.same_as = e.id)],
    ['a duplicate that names none', duplicate, 'same_as', /is missing/, (e) => delete e.same_as],
    [
      'another that names one',
      left,
      'same_as',
      /is given, though it is no duplicate/,
      (e) => (e.same_as = day),
    ],
    [
      'a day of the atlas as outside it',
      left,
      'left_out',
      /is within the days of the atlas/,
      (e) => (e.left_out = 'outside-years'),
    ],
    [
      'a day beyond the atlas as of it',
      beyond,
      'left_out',
      /is outside the days of the atlas/,
      (e) => (e.left_out = 'ritual'),
    ],
    ['no day, of a date that has one', left, 'left_out', /is no-day, though/, (e) => (e.left_out = 'no-day')],
    [
      'a text that is too long',
      day,
      'text_en',
      /has 26 words, and may have 25/,
      (e) => (e.text_en = 'word '.repeat(26).trim()),
    ],
    [
      'a Chinese text that is too long',
      day,
      'text_zh',
      /has 41 characters, and may have 40/,
      (e) => (e.text_zh = '文'.repeat(41)),
    ],
    [
      'an id that tells another day',
      day,
      'id',
      /should be songshi-23-1126-01-31-a/,
      (e) => (e.id = 'songshi-23-1126-02-01-a'),
    ],
  ];

  it.each(CASES)('is named, and nothing else: %s', (_, id, property, reason, spoil) => {
    const found = faults(spoil, id);
    expect(found).toEqual([expect.objectContaining({ property, reason: expect.stringMatching(reason) })]);
  });

  it('is named where it touches its neighbours: entries out of order, a work or a juan that is not there', () => {
    const swapped = faults((_, { entries: all }) => {
      const at = all.findIndex(({ date }: Loose) => date === '1126-01-31');
      all.splice(at + 40, 0, ...all.splice(at, 1));
    }, day);
    expect(swapped).toContainEqual(
      expect.objectContaining({
        property: 'date',
        reason: expect.stringMatching(/^comes before .* which stands before it/),
      }),
    );
    const work = faults((e) => (e.work = 'liaoshi'), day);
    expect(work).toContainEqual(
      expect.objectContaining({ property: 'work', reason: '“liaoshi” is no work of the file' }),
    );
    const juan = faults((e) => (e.juan = 99), day);
    expect(juan).toContainEqual(
      expect.objectContaining({ property: 'juan', reason: '“songshi-99” is no work that is known' }),
    );
  });

  it('is excused by a doubt where the text itself is wrong, never in the name of the day', () => {
    const doubt = { doubt_en: 'A slip.', doubt_zh: '有誤。' };
    expect(faults((e) => Object.assign(e, doubt, { read_from: '靖康元年二月甲戌' }), day)).toEqual([]);
    expect(faults((e) => Object.assign(e, doubt, { ganzhi: '甲戌' }), day)).toHaveLength(1);
  });
});

describe('what the schema asks of an entry', () => {
  const copy = copyGeo();
  afterAll(() => copy.remove());
  const at = (index: number) => entries[index]?.id ?? '';
  copy.edit(FILE, ({ entries: all }) => {
    delete all[0].text_en;
    delete all[1].text_zh;
    all[2].text_zh = '';
    all[3].kind = 'gossip';
    delete all[4].shown;
    all[4].left_out = 'dull';
    Object.assign(all[5], { shown: [], left_out: undefined });
    all[6].doubt_en = 'A doubt in one language.';
    delete all[6].doubt_zh;
    all[7].id = all[8].id;
  });
  const found = new Set(checkGeo(copy.folder).defects.map(placeOf));

  it.each([
    ['an English text', at(0), 'text_en'],
    ['a Chinese text', at(1), 'text_zh'],
    ['a text that is not empty', at(2), 'text_zh'],
    ['a kind that is known', at(3), 'kind'],
    ['a reason that is known', at(4), 'left_out'],
    ['a feature, where it is shown', at(5), 'shown'],
    ['a doubt in both languages', at(6), 'doubt_zh'],
    ['an id of its own', at(8), 'id'],
  ])('is %s', (_, feature, property) => {
    expect(found).toContain(placeOf({ file: FILE, feature, property, reason: '' }));
  });
});

describe('daysNamed', () => {
  const calendar = createLunarCalendar(
    JSON.parse(readFileSync(`${GEO}calendar.json`, 'utf8')) as CalendarTable,
  );

  it.each([
    ['靖康元年正月癸酉', '1126-01-25', '1126-02-23'],
    ['靖康元年閏十一月丙辰', '1126-12-16', '1127-01-14'],
    ['靖康元年閏月壬辰朔', '1126-12-16', '1127-01-14'],
    ['建炎元年是秋（七月至九月）', '1127-08-10', '1127-11-05'],
    ['靖康元年是春', '1126-01-25', '1126-04-24'],
    ['靖康元年是冬', '1126-10-18', '1127-02-12'],
    ['宣和六年是歲', '1124-01-19', '1125-02-04'],
    ['天會二年閏三月，是月', '1124-04-16', '1124-05-15'],
  ])('reads %s as %s to %s', (written, first, last) => {
    const days = daysNamed(calendar, written);
    expect(days && [writeDay(days.start), writeDay(days.end - 1)]).toEqual([first, last]);
  });

  it.each(['', '正月癸酉', '靖康元年', '永曆元年正月', '靖康元年十三月'])(
    'finds no days in “%s”',
    (written) => {
      expect(daysNamed(calendar, written)).toBeNull();
    },
  );
});

describe('npm run geo:check', () => {
  it('counts entries by juan, those shown and those left out by reason', () => {
    const lines: string[] = [];
    geoCheck(GEO, (line) => lines.push(line));
    const told = lines.filter((line) => line.startsWith(`${FILE} · `));
    const juan = [...new Set(entries.map((entry) => `${entry.work}-${entry.juan}`))].toSorted();
    expect(told.map((line) => line.split(' · ')[1]).toSorted()).toEqual(juan);
    for (const line of told) {
      const [, source, count = ''] = line.split(' · ');
      const own = entries.filter((entry) => `${entry.work}-${entry.juan}` === source);
      const shown = own.filter((entry) => entry.shown).length;
      expect(count).toContain(`${own.length} entries: ${shown} shown, ${own.length - shown} left out (`);
      const reasons = [...count.matchAll(/([a-z-]+) (\d+)(?=[,)])/g)].map(([, reason, n]) => [
        reason,
        Number(n),
      ]);
      for (const [reason, n] of reasons)
        expect(own.filter((entry) => entry.left_out === reason)).toHaveLength(Number(n));
      expect(reasons.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(own.length - shown);
    }
  });
});
