import { describe, expect, it } from 'vitest';
import { julianText, yearText } from '../../src/time/date-text.ts';
import { createLunarCalendar } from '../../src/time/lunar-calendar.ts';
import { parseDateInput } from '../../src/time/parse-date-input.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';

const none = createLunarCalendar({ months: [], eras: [] });
const year69 = { start: parseDay('0069-01-01'), end: parseDay('0069-12-31') + 1 };

function read(text: string): string {
  const outcome = parseDateInput(text, none, year69);
  if ('problem' in outcome) return outcome.problem.kind;
  return outcome.readings.map(({ start, end }) => `${writeDay(start)}/${writeDay(end - 1)}`).join(' ');
}

describe('an atlas of an early year without a lunar calendar', () => {
  it.each([
    ['24 Oct 69', '0069-10-24/0069-10-24'],
    ['24 October AD 69', '0069-10-24/0069-10-24'],
    ['October 24, 69 CE', '0069-10-24/0069-10-24'],
    ['0069-10-24', '0069-10-24/0069-10-24'],
    ['69-10-24', '0069-10-24/0069-10-24'],
    ['24 October', '0069-10-24/0069-10-24'],
    ['Oct 69', '0069-10-01/0069-10-31'],
    ['69', '0069-01-01/0069-12-31'],
    ['Apr–Jun 69', '0069-04-01/0069-06-30'],
    ['69年10月24日', '0069-10-24/0069-10-24'],
    ['公元69年10月', '0069-10-01/0069-10-31'],
    ['10月24日', '0069-10-24/0069-10-24'],
  ])('reads %s', (text, days) => expect(read(text)).toBe(days));

  it.each(['正月', '甲子', 'winter 69', '閏十月'])('knows nothing of %s, and says so', (text) =>
    expect(read(text)).toBe('unreadable'),
  );

  it.each([
    ['32 January', 'no-such-day'],
    ['24 Oct 70', 'outside'],
    ['24 Oct 1126', 'outside'],
  ])('refuses %s: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('reads back every way in which it writes a day', () => {
    for (let day = year69.start; day < year69.end; day++)
      for (const text of [julianText(day, 'en'), julianText(day, 'zh-Hant'), writeDay(day)])
        expect(read(text), text).toBe(`${writeDay(day)}/${writeDay(day)}`);
  });

  it('has no eras, no lunar dates and no names of days', () => {
    expect(none.lunarDateOf(year69.start)).toBeNull();
    expect(none.erasOn(year69.start)).toEqual([]);
    expect(none.dayNameOf(year69.start)).toBe('');
  });
});

it('says of a year before 1000 that it is one of our era', () => {
  expect([1126, 1000, 999, 69, 1, 0, -43].map((year) => yearText(year, 'en'))).toEqual([
    '1126',
    '1000',
    'AD 999',
    'AD 69',
    'AD 1',
    '1 BC',
    '44 BC',
  ]);
  expect([1126, 69, -43].map((year) => yearText(year, 'zh-Hant'))).toEqual(['1126', '公元69', '公元前44']);
});
