import { describe, expect, it } from 'vitest';
import type { DateHints } from '../../../src/imported/dates/date-hints.ts';
import { isReading, type DateFault, type DateReading } from '../../../src/imported/dates/date-reading.ts';
import { readDate } from '../../../src/imported/dates/read-date.ts';
import { createLunarCalendar } from '../../../src/time/lunar-calendar.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { readGeo } from '../../../src/tools/commands/read-geo.ts';
import { seededNumbers } from '../../seeded-numbers.ts';
import { WRITTEN_DATES } from './written-dates.ts';

const hints: DateHints = { lunar: createLunarCalendar(readGeo().calendar) };

/** What a line of the table says, as the reader would say it. */
function meant(days: string): DateReading | DateFault {
  if (days.startsWith('✗ ')) return { fault: days.slice(2) as DateFault['fault'] };
  const [, from = '', to = from, about] = /^(\S+?)(?:\.\.(\S+))?( ~)?$/.exec(days) ?? [];
  const start = from === '…' ? -Infinity : dayOf(from);
  const end = to === '…' ? Infinity : dayOf(to) + 1;
  return { start, end, ...(about !== undefined && { about: true as const }) };
}

/** Years of five figures are beyond what `parseDay` reads. */
function dayOf(text: string): number {
  const [, year = '', rest = ''] = /^(-?\d{5,})(-\d\d-\d\d)$/.exec(text) ?? [];
  if (year === '') return parseDay(text);
  // four hundred years of the Julian calendar are so many days whatever they are
  const turns = Math.floor(Number(year) / 400);
  return parseDay(`${String(Number(year) - turns * 400).padStart(4, '0')}${rest}`) + turns * 146_100;
}

describe('dates as people write them', () => {
  it('are so many', () => expect(new Set(WRITTEN_DATES.map(([text]) => text)).size).toBeGreaterThan(700));

  it.each(WRITTEN_DATES.filter(([, days]) => days !== 'too far'))('%s is %s', (text, days) => {
    const read = readDate(text, 'julian', hints);
    if (!isReading(read)) return expect(read).toEqual(meant(days));
    const { start, end, about } = read;
    expect({ start, end, ...(about && { about }) }).toEqual(meant(days));
  });

  it('are empty where they are too far away', () => {
    for (const [text] of WRITTEN_DATES.filter(([, days]) => days === 'too far')) {
      const read = readDate(text, 'julian', hints);
      expect(isReading(read) && read.start === read.end && Math.abs(read.start) === Infinity, text).toBe(
        true,
      );
    }
  });

  it('are the same in any width of figures and with marks that nobody sees', () => {
    for (const text of ['1126-01-31', 'January 31, 1126', '1126年1月31日', '靖康元年正月初七']) {
      const wide = [...text].map((c) =>
        /[!-~]/.test(c) ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0) : c,
      );
      for (const other of [wide.join(''), `\u200b${text}\ufeff`, ` ${text} `])
        expect(readDate(other, 'julian', hints), other).toMatchObject({ start: 2132360, end: 2132361 });
    }
  });

  it('are moments of programs, and told where no clock counts so far', () => {
    expect(readDate('/Date(1577836800000)/', 'gregorian', hints)).toMatchObject({
      start: 2458850,
    });
    expect(isReading(readDate(`/Date(${'9'.repeat(24)})/`, 'gregorian', hints))).toBe(false);
  });

  it('never throw nor end before they begin, 10,000 at random', () => {
    const next = seededNumbers(22);
    const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    const letters = [...'0123456789-/.~?% XxuYESTZ[]{},:–年月日世紀代初末約前後正閏靖康元甲子abcJan'];
    const texts = WRITTEN_DATES.map(([text]) => text);
    for (let i = 0; i < 10_000; i++) {
      const [a, b] = [pick(texts), pick(texts)];
      const text =
        i % 3 === 0
          ? Array.from({ length: 1 + Math.floor(next() * 14) }, () => pick(letters)).join('')
          : i % 3 === 1
            ? a.slice(0, Math.floor(next() * a.length)) + b.slice(Math.floor(next() * b.length))
            : a + pick(['/', ' - ', '–', '..', ' to ', '至', ' ']) + b;
      const read = readDate(text, next() < 0.5 ? 'julian' : 'gregorian', hints);
      if (!isReading(read)) continue;
      const far = read.start === read.end && Math.abs(read.start) === Infinity;
      expect(read.start < read.end || far, `${text}: ${read.start} ${read.end}`).toBe(true);
    }
  });
});

describe('what is known of a column', () => {
  const days = (value: unknown, known: DateHints) => {
    const read = readDate(value, 'gregorian', known);
    return isReading(read) ? [read.start, read.end] : read.fault;
  };

  it('tells which of two figures is the day', () => {
    expect(readDate('05/06/1126', 'julian', { order: 'dmy' })).toMatchObject({
      start: parseDay('1126-06-05'),
    });
    expect(readDate('05/06/1126', 'julian', { order: 'mdy' })).toMatchObject({
      start: parseDay('1126-05-06'),
    });
    expect(readDate('31/01/1126', 'julian', { order: 'mdy' })).toMatchObject({
      start: parseDay('1126-01-31'),
    });
  });

  it('tells what its numbers count', () => {
    const day = parseDay('2018-03-01', 'gregorian');
    expect(days(1519862400, {})).toEqual([day, day + 1 / 86_400]);
    expect(days(1519862400000, {})).toEqual([day, day + 1 / 86_400]);
    expect(days(1519862400000000, {})).toEqual([day, day + 1 / 86_400]);
    expect(days('1519862400', {})).toEqual([day, day + 1 / 86_400]);
    expect(days(-26630899200, {})).toEqual([2132360, 2132360 + 1 / 86_400]);
    expect(days(-26630899200000, {})).toEqual([2132360, 2132360 + 1 / 86_400]);
    expect(days(3600, { numbers: 'seconds' })).toEqual([2440588 + 1 / 24, 2440588 + 3601 / 86_400]);
    expect(days(3_600_000, { numbers: 'milliseconds' })).toEqual([2440588 + 1 / 24, 2440588 + 3601 / 86_400]);
    expect(days(43160, { numbers: 'serial-1900' })).toEqual([day, day + 1]);
    expect(days(41698, { numbers: 'serial-1904' })).toEqual([day, day + 1]);
    expect(days(43160, {})).toBe('ambiguous-number');
    expect(days(1, { numbers: 'serial-1900' })).toEqual([2415021, 2415022]);
    expect(days(60, { numbers: 'serial-1900' })).toBe('no-such-day');
    expect(days(2132360, { numbers: 'julian-days' })).toEqual([2132360, 2132361]);
    expect(days(2132359.5, { numbers: 'julian-days' })).toEqual([2132360, 2132361]);
    expect(days(20180301, {})).toEqual([day, day + 1]);
    expect(days(2018, {})).toEqual([
      parseDay('2018-01-01', 'gregorian'),
      parseDay('2019-01-01', 'gregorian'),
    ]);
  });

  it('tells that a number is a year with its fraction, as OpenHistoricalMap counts: noon of 31 January of 540 is 540.08333', () => {
    const january = (year: string) => [
      parseDay(`${year}-01-31`, 'gregorian'),
      parseDay(`${year}-01-31`, 'gregorian') + 1,
    ];
    expect(days(540.08333, { numbers: 'decimal-years' })).toEqual(january('0540'));
    expect(days(-539.91667, { numbers: 'decimal-years' })).toEqual(january('-0540'));
    expect(days('1126.0833', { numbers: 'decimal-years' })).toEqual(january('1126'));
    expect(days(1126.0833, {})).toBe('ambiguous-number');
  });

  it('tells that it is EDTF, or which end of a life it is', () => {
    expect(days('1126-33', { edtf: true })).toEqual([
      parseDay('1126-01-01', 'gregorian'),
      parseDay('1126-04-01', 'gregorian'),
    ]);
    expect(days('1126-27', {})).toBe('ambiguous-date');
    for (const text of ['open', 'unknown', 'n/a', '不詳'])
      expect(days(text, { bound: 'end' }), text).toEqual([-Infinity, Infinity]);
    expect(days('present', { bound: 'end' })).toEqual([-Infinity, Infinity]);
    expect(days('present', { bound: 'start' })).toBe('date-unknown');
    expect(days('open', {})).toBe('date-unknown');
  });

  it('is left out where no calendar of the courts is there', () => {
    expect(days('靖康元年正月初七', {})).toBe('beyond-lunar');
  });
});
