import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { isReading } from '../../../src/imported/dates/date-reading.ts';
import { readDate } from '../../../src/imported/dates/read-date.ts';
import { julianDayOf, type Calendar } from '../../../src/time/julian-day.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const MS = 86_400_000;
const EPOCH = julianDayOf({ year: 1970, month: 1, day: 1 }, 'gregorian');
const next = seededNumbers(1126);
const pick = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T;
const digits = (n: number) => String(n).padStart(2, '0');

function randomDate(): string {
  const year = `${next() < 0.1 ? '-' : ''}${String(1 + Math.floor(next() * 9998)).padStart(4, '0')}`;
  const form = Math.floor(next() * 6);
  if (form === 0) return year;
  if (form === 1) return `${year.slice(0, -1)}X`.replace(/^-/, '');
  const month = digits(1 + Math.floor(next() * 12));
  if (form === 2) return `${year}-${month}`;
  if (form === 3) return `Y${next() < 0.5 ? '-' : ''}${10000 + Math.floor(next() * 80_000)}`;
  return `${year}-${month}-${digits(1 + Math.floor(next() * 31))}`;
}

function written(value: unknown, calendar: Calendar = 'gregorian'): string {
  const reading = readDate(value, calendar);
  if (!isReading(reading)) return reading.fault;
  const day = (at: number) => (Number.isFinite(at) ? writeDay(at, calendar) : String(at));
  return `${day(reading.start)} ${day(reading.end - 1)}`;
}

describe('dates of opened files', () => {
  it('agree with the library edtf wherever it reads a date, 3,000 of them', () => {
    let compared = 0;
    for (let i = 0; i < 3000; i++) {
      const text =
        next() < 0.3
          ? `${randomDate()}${pick(['/', '/', '?/'])}${randomDate()}`
          : randomDate() + pick(['', '', '?', '~']);
      let theirs: { min: number; max: number } | null;
      try {
        theirs = edtf(text) as { min: number; max: number };
      } catch {
        theirs = null;
      }
      const ours = readDate(text, 'gregorian');
      if (!theirs) {
        if (!/[XY]/.test(text)) expect(isReading(ours), text).toBe(false);
        continue;
      }
      // the library does not count the days of February in common years
      if (!isReading(ours) && ours.fault === 'no-such-day' && text.includes('-02-29')) continue;
      if (theirs.min > theirs.max) {
        expect(ours, text).toEqual({ fault: 'ends-before-start' });
        continue;
      }
      compared += 1;
      expect(ours, text).toMatchObject({
        start: EPOCH + theirs.min / MS,
        end: EPOCH + (theirs.max + 1) / MS,
      });
    }
    expect(compared).toBeGreaterThan(1500);
  });

  it.each([
    ['1126', '1126-01-01 1126-12-31'],
    [1126, '1126-01-01 1126-12-31'],
    ['1126-02', '1126-02-01 1126-02-28'],
    ['1126-XX', '1126-01-01 1126-12-31'],
    ['112X', '1120-01-01 1129-12-31'],
    ['11XX', '1100-01-01 1199-12-31'],
    ['1126-24', '1126-12-01 1127-02-28'],
    ['../1126', '-Infinity 1126-12-31'],
    ['1126/..', '1126-01-01 Infinity'],
    ['1126-01/1127', '1126-01-01 1127-12-31'],
    ['[1126, 1128]', '1126-01-01 1128-12-31'],
    ['1126-1-5', '1126-01-05 1126-01-05'],
    ['1126/1/5', '1126-01-05 1126-01-05'],
    ['31.01.1126', '1126-01-31 1126-01-31'],
    ['31 January 1126', '1126-01-31 1126-01-31'],
    ['c. 1126', '1126-01-01 1126-12-31'],
    ['9999', '9999-01-01 9999-12-31'],
    ['12th century', '1101-01-01 1200-12-31'],
    ['1126年1月31日', '1126-01-31 1126-01-31'],
    ['05/06/1126', 'ambiguous-date'],
    ['1126-13', 'no-such-month'],
    ['1126-02-30', 'no-such-day'],
    ['1127/1126', 'ends-before-start'],
    ['soon', 'not-a-date'],
    ['', 'not-a-date'],
    [null, 'not-a-date'],
    [NaN, 'not-a-date'],
  ])('%s is read as %s', (value, days) => expect(written(value)).toBe(days));

  it('counts 44 BC as the year −43', () => {
    const start = julianDayOf({ year: -43, month: 1, day: 1 }, 'julian');
    expect(readDate('44 BC', 'julian')).toEqual({ start, end: start + 365, mended: true });
    expect(readDate('-0043', 'julian')).toEqual({ start, end: start + 365 });
  });

  it('keeps the calendar that is chosen: 29 February 1100 was a day of the Julian alone', () => {
    expect(written('1100-02-29', 'julian')).toBe('1100-02-29 1100-02-29');
    expect(written('1100-02-29', 'gregorian')).toBe('no-such-day');
    expect(readDate('1126-01-31', 'julian')).toMatchObject({ start: 2132360 });
    expect(readDate('1126-02-07', 'gregorian')).toMatchObject({ start: 2132360 });
  });

  it('reads a time of day and milliseconds since 1970 as moments', () => {
    expect(readDate('1970-01-01T06:00:00Z', 'gregorian')).toEqual({
      start: EPOCH + 0.25,
      end: EPOCH + 21601 / 86400,
    });
    expect(readDate('1970-01-01T08:00+02:00', 'gregorian')).toMatchObject({ start: EPOCH + 0.25 });
    expect(readDate(21_600_000, 'julian', { numbers: 'milliseconds' })).toMatchObject({
      start: EPOCH + 0.25,
    });
  });
});
