import { describe, expect, it } from 'vitest';
import { sexagenaryIndex, sexagenaryName, sexagenarySound } from '../../src/time/sexagenary.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';
import truth from '../truth/day-names.json';
import { keepTraditional } from '../../src/time/traditional.ts';

describe('day-names in the cycle of sixty', () => {
  it('has at least 106 to be held against', () => {
    expect(new Set(truth.rows.map(({ event }) => event)).size).toBeGreaterThanOrEqual(106);
  });

  it.each(truth.rows)(
    '$julian is $text ($event)',
    ({ julian, era, year, month, leap, ganzhi, lunar_day }) => {
      const day = parseDay(julian);
      expect(sexagenaryName(day)).toBe(ganzhi);
      const date = atlas.calendar.lunarDateOf(day)!;
      expect(date).toMatchObject({ month, leap });
      if (lunar_day !== null) expect(date.day).toBe(lunar_day);
      const eras = atlas.calendar.eras.filter(({ name_zh }) => keepTraditional(name_zh) === era);
      expect(eras.map(({ firstYear }) => date.year - firstYear + 1)).toEqual([year]);
    },
  );

  it('comes round after sixty days and not before', () => {
    const day = parseDay('1127-01-09');
    const names = Array.from({ length: 60 }, (_, i) => sexagenaryName(day + i));
    expect(new Set(names).size).toBe(60);
    expect(sexagenaryName(day + 60)).toBe(names[0]);
  });

  it('holds before the beginning of the count too', () => {
    expect(sexagenaryIndex(-49)).toBe(0);
    expect(sexagenaryIndex(-50)).toBe(59);
  });

  it('sounds as it is written: 癸酉 guiyou, 丙辰 bingchen', () => {
    expect(sexagenarySound(parseDay('1126-01-31'))).toBe('guiyou');
    expect(sexagenarySound(parseDay('1127-01-09'))).toBe('bingchen');
  });
});
