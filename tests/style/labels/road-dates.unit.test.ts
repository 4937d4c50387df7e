import { describe, expect, it } from 'vitest';
import { createRoadDates, stayText } from '../../../src/style/labels/road-dates.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay } from '../../atlas-of-geo.ts';
import { requestAt } from '../real-labels.ts';

const textsOn = (id: string, date: string, foresight = true, language: 'en' | 'zh-Hant' = 'en') =>
  (
    createRoadDates(atlas, id, foresight)(atlas.sceneAt(parseDay(date)), requestAt(7, { language })) ?? []
  ).map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join());

describe('the dates along a column’s road', () => {
  it('are those of its dated stops, as far as it has come', () => {
    expect(textsOn('zongwang-pingzhou-1123', '1123-12-10')).toEqual(['2–3 Dec', '10 Dec–21 Jan']);
    expect(textsOn('zongwang-pingzhou-1123', '1123-12-09')).toEqual(['2–3 Dec']);
    expect(textsOn('zongwang-pingzhou-1123', '1123-12-10', true, 'zh-Hant')[0]).toBe('十一月十三日至十四日');
  });

  it('tell nothing of days to come without foresight', () => {
    expect(textsOn('zongwang-pingzhou-1123', '1123-12-10', false)).toEqual(['2–3 Dec', '10 Dec']);
    expect(textsOn('zongwang-pingzhou-1123', '1123-12-12', false)).toEqual(['2–3 Dec', '10–12 Dec']);
  });

  it('say “about” where the sources do, and nothing where a stop is computed', () => {
    for (const movement of atlas.movements) {
      const first = everyDay.find((day) => day >= movement.end - 1) ?? 0;
      const symbols = createRoadDates(atlas, movement.id, true)(atlas.sceneAt(first), requestAt(7)) ?? [];
      const { stops } = movement.track;
      const dated = stops.filter(({ precision }) => precision === 'day' || precision === 'approx');
      expect(symbols.length, movement.id).toBeLessThanOrEqual(dated.length);
      for (const { at, symbol, lines } of symbols) {
        const here = dated.filter((stop) => stop.at[0] === at[0] && stop.at[1] === at[1]);
        expect(here.length, movement.id).toBeGreaterThan(0);
        const about = lines.flat().some(({ text }) => text.startsWith('c. '));
        expect(symbol?.shape).toBe(about ? 'dot-doubtful' : 'dot');
        if (about) expect(dated.some(({ precision }) => precision === 'approx')).toBe(true);
      }
    }
  });

  it('are not there for a column that is not on the map, nor where names are switched off', () => {
    expect(textsOn('zongwang-pingzhou-1123', '1127-05-12')).toEqual([]);
    const maker = createRoadDates(atlas, 'zongwang-pingzhou-1123', true);
    expect(maker(atlas.sceneAt(parseDay('1123-12-10')), { ...requestAt(7), visible: new Set() })).toEqual([]);
  });
});

describe('the days of a stay', () => {
  it.each([
    ['1126-01-27', '1126-01-27', false, '27 Jan', '正月三日'],
    ['1126-11-29', '1126-12-04', false, '29 Nov–4 Dec', '十一月十四日至十九日'],
    ['1126-12-17', '1127-01-09', false, '17 Dec–9 Jan', '閏十一月二日至二十五日'],
    ['1126-01-15', '1126-01-16', true, 'c. 15–16 Jan', '約十二月二十日至二十一日'],
    ['1126-02-23', '1126-02-24', false, '23–24 Feb', '正月三十日至二月一日'],
  ])('%s – %s', (from, to, about, english, chinese) => {
    const [a, b] = [parseDay(from), parseDay(to)];
    expect(stayText(a, b, 'en', about, atlas.calendar)).toBe(english);
    expect(stayText(a, b, 'zh-Hant', about, atlas.calendar)).toBe(chinese);
  });
});
