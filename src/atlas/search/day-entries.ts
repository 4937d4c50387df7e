import { julianText } from '../../time/date-text.ts';
import { clampDay } from '../../time/interval.ts';
import { parseInstantInput } from '../../time/parse-instant-input.ts';
import { traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import type { SearchEntry } from './search-entry.ts';

/** Days and runs of days that a query names in any calendar of the atlas; none where it names no time, or an era alone. */
export function dayEntries(atlas: Atlas, query: string): SearchEntry[] {
  if (query.trim() === '') return [];
  const outcome = parseInstantInput(query, atlas.calendar, atlas.span);
  if ('problem' in outcome) return [];
  return outcome.readings
    .filter(({ kind }) => kind !== 'era')
    .map(({ start, end }): SearchEntry => {
      const text = (language: 'en' | 'zh-Hant') => {
        const [from, to] = [start, end - 1].map((day) => julianText(day, language));
        return start === end - 1 ? (from ?? '') : `${from} – ${to}`;
      };
      return {
        kind: 'day',
        id: `${start}-${end}`,
        title: { en: text('en'), zh: traditional(text('zh-Hant')) },
        day: clampDay(atlas.span, start),
        subject: null,
        keys: [],
      };
    });
}
