import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/imported/dates/read-date.ts';
import { isReading } from '../../../src/imported/dates/date-reading.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const read = (text: string) => readDate(text, 'julian', { lunar: atlas.calendar });

describe('a month that is counted, with a year of our era', () => {
  it.each([
    ['12th month 1125', '1125-12-27', '1126-01-25'],
    ['Twelfth month of 1125', '1125-12-27', '1126-01-25'],
    ['the 9th lunar month, 1126', '1126-09-19', '1126-10-18'],
    ['leap 11th month 1126', '1126-12-16', '1127-01-15'],
    ['1126, 9th month, day 3', '1126-09-21', '1126-09-22'],
    ['3rd day of the 9th month of 1126', '1126-09-21', '1126-09-22'],
  ])('is one of the moon: %s', (text, start, end) => {
    expect(read(text)).toMatchObject({ start: parseDay(start), end: parseDay(end), mended: true });
  });

  it('is the month of the calendar of the record, of every year and month that it has', () => {
    for (const { year, month, leap, start, end } of atlas.calendar.months) {
      if (leap || (year === atlas.calendar.months[0]?.year && month < 2)) continue;
      const found = read(
        `${month}${month === 1 ? 'st' : month === 2 ? 'nd' : month === 3 ? 'rd' : 'th'} month ${year}`,
      );
      expect(isReading(found) && [found.start, found.end]).toEqual([start, end]);
    }
  });

  it.each([
    ['13th month 1126', 'no-such-month'],
    ['leap 9th month 1126', 'no-leap-month'],
    ['9th month 1500', 'beyond-lunar'],
  ])('is told where there is none: %s', (text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  it('is nothing to an atlas without a calendar of the moon, nor is a month by its name', () => {
    expect(isReading(readDate('9th month 1126', 'julian'))).toBe(false);
    expect(read('month 9 of our stay, 1126')).not.toMatchObject({
      mended: true,
      start: parseDay('1126-09-19'),
    });
  });
});
