import { describe, expect, it } from 'vitest';
import { julianDayOf } from '../../src/time/julian-day.ts';
import { parseDay, parseWrittenDate, writeDay } from '../../src/time/written-date.ts';

const BAD = [
  '', '31 January 1126', '1126-1-31', '1126-13', '1126-00-01', '1126-02-29', '1126-04-31', '1126-01-00',
  '26-01-31', '1126/01/31', '1126-01-31T12', ' 1126-01-31', '-0000-01-31', '-126-01-31', '+1126-01-31', '11260131', '1126-01-31-01',
]; // prettier-ignore

describe('written dates', () => {
  it('name a day, a month or a year as the days they may mean', () => {
    expect(parseWrittenDate('1126-01-31')).toEqual({ start: 2132360, end: 2132361, precision: 'day' });
    const month = parseWrittenDate('1124-02');
    expect([month.precision, month.end - month.start]).toEqual(['month', 29]);
    const year = parseWrittenDate('1124');
    expect([year.precision, year.end - year.start]).toEqual(['year', 366]);
  });

  it('follow one another without gap: the end of each is the start of the next', () => {
    for (let year = 1122; year <= 1128; year++) {
      expect(parseWrittenDate(String(year)).end).toBe(parseWrittenDate(String(year + 1)).start);
      for (let month = 1; month < 12; month++) {
        const [a, b] = [month, month + 1].map((m) =>
          parseWrittenDate(`${year}-${String(m).padStart(2, '0')}`),
        );
        expect(a?.end).toBe(b?.start);
      }
    }
  });

  it('are read in the calendar they are written in', () => {
    expect(parseDay('1126-02-07', 'gregorian')).toBe(parseDay('1126-01-31'));
    expect(parseDay('1100-02-29')).toBe(julianDayOf({ year: 1100, month: 2, day: 29 }));
    expect(() => parseDay('1100-02-29', 'gregorian')).toThrow('1100-02-29');
    expect(writeDay(parseDay('1126-01-31'), 'gregorian')).toBe('1126-02-07');
  });

  it.each(BAD)('“%s” is refused by name', (text) => {
    expect(() => parseWrittenDate(text)).toThrow(RangeError);
    expect(() => parseWrittenDate(text)).toThrow(`“${text}”`);
  });

  it('that must be to the day are refused by name when they are not', () => {
    expect(() => parseDay('1126-01')).toThrow('“1126-01”');
    expect(() => parseDay('1126')).toThrow('“1126”');
  });

  it('keep four digits for early years', () => {
    expect(writeDay(parseDay('0079-08-24'))).toBe('0079-08-24');
    expect(writeDay(julianDayOf({ year: 755, month: 12, day: 16 }))).toBe('0755-12-16');
  });

  it('are read as they were written, from the year 0 to 9999', () => {
    const [first, last] = [parseDay('0000-01-01'), parseDay('9999-12-31')];
    for (let day = first; day <= last; day += 97) {
      expect(parseDay(writeDay(day))).toBe(day);
      expect(writeDay(day)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(writeDay(first - 1)).toBe('-0001-12-31');
    expect(parseDay(writeDay(first - 1))).toBe(first - 1);
    expect(() => parseDay(writeDay(last + 1))).toThrow(RangeError);
  });
});
