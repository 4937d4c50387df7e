import { describe, expect, it } from 'vitest';
import { parseDateInput } from '../../src/time/parse-date-input.ts';
import { parseInstantInput } from '../../src/time/parse-instant-input.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';

const read = (text: string) => parseInstantInput(text, atlas.calendar, atlas.span);

describe('what names an instant', () => {
  it.each([
    ['1126-01-31', '1126-01-31', null],
    ['1126-02-01T18', '1126-02-01', 18],
    ['1126-02-01T18.5', '1126-02-01', 18.5],
    ['1126-02-01T18:30', '1126-02-01', 18.5],
    ['1126-02-01t6', '1126-02-01', 6],
    ['１１２６－０２－０１Ｔ１８', '1126-02-01', 18],
    ['1126–02–01', '1126-02-01', null],
    ['1126/2/1T18', '1126-02-01', 18],
    ['11260201', '1126-02-01', null],
    ['（1126-02-01）。', '1126-02-01', null],
    ['http://127.0.0.1:4173/#v=1&date=1126-02-01T18&map=6.5/36.2/114.5', '1126-02-01', 18],
    ['靖康元年正月初七', '1126-01-31', null],
    ['靖康元年正月初七T18', '1126-01-31', 18],
    ['靖康1/1/7', '1126-01-31', null],
    ['Jingkang 1/1/7', '1126-01-31', null],
    ['Jingkang 1.1.7', '1126-01-31', null],
    ['Tianhui 4/1/7', '1126-01-31', null],
    ['31 January 1126', '1126-01-31', null],
  ])('%s is %s at %s', (text, day, hour) => {
    const outcome = read(text);
    if ('problem' in outcome) throw new Error(`${text}: ${outcome.problem.kind}`);
    expect(outcome.readings.map(({ kind, start }) => [kind, writeDay(start)])).toEqual([['day', day]]);
    expect(outcome.hour).toBe(hour);
  });

  it('is every day of the atlas, at every hour that a link may have', () => {
    for (const day of everyDay) {
      const hour = (day % 96) / 4;
      expect(read(`${writeDay(day)}T${hour}`), writeDay(day)).toMatchObject({
        readings: [{ kind: 'day', start: day }],
        hour,
      });
    }
  });

  it('is every day of every era in figures', () => {
    for (const day of everyDay) {
      const date = atlas.calendar.lunarDateOf(day);
      if (!date || date.leap) continue;
      for (const { name_en, name_zh, year } of atlas.calendar.erasOn(day)) {
        const figures = `${year}/${date.month}/${date.day}`;
        for (const text of [`${name_en} ${figures}`, keepTraditional(name_zh) + figures])
          expect(read(text), text).toMatchObject({ readings: [{ kind: 'day', start: day }] });
      }
    }
  });

  it('is a day before our era', () => {
    const day = parseDay('-0048-01-11');
    const span = { start: day - 10, end: day + 10 };
    for (const text of ['-0048-01-11', '#date=-0048-01-11', '（-0048-01-11）'])
      expect(parseInstantInput(text, { ...atlas.calendar, months: [] }, span), text).toMatchObject({
        readings: [{ kind: 'day', start: day }],
        hour: null,
      });
  });

  it.each(['1126-02-01T24', '1126-02-01Tnoon', '1126-02T18', '1126T5', 'T18'])('is not %s', (text) => {
    expect(read(text)).toHaveProperty('problem');
  });

  it.each(['1126', 'winter 1126', 'Jan 1127', '1126–1127', '丙辰', '靖康元年正月至三月'])(
    'is %s as any date is read',
    (text) => {
      expect(read(text)).toEqual({ ...parseDateInput(text, atlas.calendar, atlas.span), hour: null });
    },
  );
});
