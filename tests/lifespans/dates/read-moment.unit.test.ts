import { describe, expect, it } from 'vitest';
import { readLife, readMoment, type MomentReading } from '../../../src/lifespans/dates/read-moment.ts';
import { writeDay } from '../../../src/lifespans/dates/write-day.ts';
import { OPEN_DAYS } from '../../../src/lifespans/open-days.ts';

const ISO: MomentReading = { calendar: 'gregorian', numbers: 'auto' };
const JULIAN: MomentReading = { calendar: 'julian', numbers: 'auto' };
/** Days counted from midnights, by the language’s own Gregorian calendar. */
const day = (year: number, month = 1, date = 1) => {
  const moment = new Date(Date.UTC(2000, month - 1, date));
  moment.setUTCFullYear(year);
  return 2_440_588 + moment.getTime() / 86_400_000;
};

describe('moments of features', () => {
  it.each([
    ['1126-01-31', day(1126, 1, 31), day(1126, 2, 1)],
    ['1126-01', day(1126, 1), day(1126, 2)],
    ['1126', day(1126), day(1127)],
    ['1126-12', day(1126, 12), day(1127, 1)],
    ['-0043-03-15', day(-43, 3, 15), day(-43, 3, 16)],
    ['0', day(0), day(1)],
    ['1126/1/31', day(1126, 1, 31), day(1126, 2, 1)],
    ['1126-00-00', day(1126), day(1127)],
    ['11260131', day(1126, 1, 31), day(1126, 2, 1)],
    ['1126~', day(1126), day(1127)],
    [1126, day(1126), day(1127)],
    ['2000-02-29', day(2000, 2, 29), day(2000, 3, 1)],
    ['1969-07-20T20:17:40Z', day(1969, 7, 20) + 73_060 / 86_400, day(1969, 7, 20) + 73_060 / 86_400],
    ['1969-07-21T02:17:40+06:00', day(1969, 7, 20) + 73_060 / 86_400, day(1969, 7, 20) + 73_060 / 86_400],
    [-14_182_940_000, day(1520, 7, 25), null],
    [1_000_000_000_000, day(2001, 9, 9) + 6400 / 86_400, null],
  ])('begin and end at their own precision: %s', (written, begin, end) => {
    expect(readMoment(written, 'begin', ISO)).toBeCloseTo(
      begin,
      typeof written === 'number' && begin < day(1600) ? -2 : 6,
    );
    if (end !== null) expect(readMoment(written, 'end', ISO)).toBeCloseTo(end, 6);
  });

  it('of OpenHistoricalMap stand for whole days', () => {
    // https://wiki.openstreetmap.org/wiki/OpenHistoricalMap: a decimal date is the middle of its day
    const decimal = 1126 + 30.5 / 365;
    expect(readMoment(decimal, 'begin', ISO, 'start_decdate')).toBe(day(1126, 1, 31));
    expect(readMoment(decimal, 'end', ISO, 'end_decdate')).toBe(day(1126, 2, 1));
  });

  it('are Julian where they are said to be: seven days later in the twelfth century', () => {
    const julian = readMoment('1126-01-31', 'begin', JULIAN);
    expect(julian).toBe(day(1126, 1, 31) + 7);
    expect(writeDay(julian ?? 0, 'julian')).toBe('1126-01-31');
  });

  it.each(['1126-13', '1126-02-30', 'spring', '31.12.', {}, true, NaN])('cannot be read: %s', (written) => {
    expect(readMoment(written, 'begin', ISO)).toBeNull();
  });

  it('are open where nothing is written', () => {
    for (const written of [null, undefined, '', '..', 'present']) {
      expect(readMoment(written, 'begin', ISO)).toBe(-Infinity);
      expect(readMoment(written, 'end', ISO)).toBe(Infinity);
    }
    expect(readLife('1126', null, ISO)).toEqual({ start: day(1126), end: OPEN_DAYS });
  });

  it('make lives that are never empty, and none that end before they begin', () => {
    expect(readLife('1126-01-31', '1126-01-31', ISO)).toEqual({
      start: day(1126, 1, 31),
      end: day(1126, 2, 1),
    });
    expect(readLife('1127', '1126', ISO)).toBeNull();
    const moment = readLife('1126-01-31T12:00', '1126-01-31T12:00', ISO);
    expect(moment && moment.end > moment.start).toBe(true);
  });

  it.each([1, 1126, -500, 2026])('written as dates are read back, in the year %i', (year) => {
    for (let at = day(year); at < day(year) + 400; at += 13)
      expect(readMoment(writeDay(at, 'gregorian'), 'begin', ISO)).toBe(at);
  });
});
