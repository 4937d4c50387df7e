import { describe, expect, it } from 'vitest';
import { julianText, lunarTextEn, lunarTextZh } from '../../src/time/date-text.ts';
import { parseDateInput } from '../../src/time/parse-date-input.ts';
import { sexagenaryName, sexagenarySound } from '../../src/time/sexagenary.ts';
import { createSimplifier, type SimplifiedTable } from '../../src/time/simplify.ts';
import { writeDay } from '../../src/time/written-date.ts';
import simplified from '../../geo/simplified.json';
import { atlas, everyDay } from '../atlas-of-geo.ts';
import { sampled } from '../sampled.ts';
import { keepTraditional } from '../../src/time/traditional.ts';

const { calendar, span } = atlas;
const DAYS = sampled(everyDay, 5);
const simplify = createSimplifier(simplified as SimplifiedTable);

function dayRead(text: string): string {
  const outcome = parseDateInput(text, calendar, span);
  if ('problem' in outcome) return `${text}: ${JSON.stringify(outcome.problem)}`;
  const [first, ...more] = outcome.readings;
  return first?.kind === 'day' && more.length === 0 ? writeDay(first.start) : `${text}: several readings`;
}

/** The day as the atlas prints it in a language: by the Julian calendar, and by the calendar of every court in force. */
const PRINTED: Readonly<Record<string, (day: number) => string[]>> = {
  en: (day) => {
    const lunar = calendar.erasOn(day).map((era) => lunarTextEn(era, calendar.lunarDateOf(day)!));
    const named = lunar.map((text) => `${text}, ${sexagenarySound(day)} ${sexagenaryName(day)}`);
    return [julianText(day, 'en'), writeDay(day), ...lunar, ...named];
  },
  'zh-Hant': (day) => {
    const lunar = calendar
      .erasOn(day)
      .map((era) => keepTraditional(lunarTextZh(era, calendar.lunarDateOf(day)!)));
    const named = lunar.map((text) => text + sexagenaryName(day));
    const byName = lunar.map((text) => text.replace(/(?<=月).*$/, sexagenaryName(day)));
    return [julianText(day, 'zh-Hant'), ...lunar, ...named, ...byName];
  },
  'zh-Hans': (day) => (PRINTED['zh-Hant']?.(day) ?? []).map(simplify),
};

describe('what the atlas prints', () => {
  it.each(Object.keys(PRINTED))(`is read back to its day in %s, on ${DAYS.length} days`, (language) => {
    expect(everyDay).toHaveLength(1826);
    const wrong: string[] = [];
    for (const day of DAYS) {
      const texts = PRINTED[language]?.(day) ?? [];
      expect(texts.length).toBeGreaterThan(2 * calendar.erasOn(day).length);
      for (const text of texts) if (dayRead(text) !== writeDay(day)) wrong.push(dayRead(text));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('is read back among the candidates from its day-name alone, which come every sixty days', () => {
    for (const day of DAYS) {
      for (const text of [sexagenaryName(day), sexagenarySound(day)]) {
        const outcome = parseDateInput(text, calendar, span);
        if ('problem' in outcome) throw new Error(`${text}: ${outcome.problem.kind}`);
        const days = outcome.readings.filter(({ kind }) => kind === 'day').map(({ start }) => start);
        expect(days).toContain(day);
        expect(days).toEqual(everyDay.filter((other) => (other - day) % 60 === 0));
      }
    }
  });
});
