import { yearText, type Language } from '../time/date-text.ts';
import { calendarDateOf } from '../time/julian-day.ts';
import { parseDay } from '../time/written-date.ts';
import type { AtlasConfig } from './atlas-config.ts';

/** The years shown, as a text in a language writes them: 1644–1662, AD 69, 44–43 BC, 31 BC–AD 14. */
export function yearsShown({ span }: AtlasConfig, language: Language = 'en'): string {
  const [first = 0, last = 0] = [span.first, span.last].map((day) => calendarDateOf(parseDay(day)).year);
  const from = yearText(first, language);
  if (first === last) return from;
  if (last < 1) return language === 'en' ? `${1 - first}–${yearText(last, language)}` : `${from}–${1 - last}`;
  return `${from}–${first < 1 ? yearText(last, language) : last}`;
}
