import type { RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import { columnsBetween } from './columns-between.ts';
import { eventsBetween } from './events-between.ts';
import { controlChangesBetween } from './control-changes-between.ts';
import { createPeriod } from './period.ts';
import type { AccountSection, Sentence } from './sentence.ts';
import { siegesBetween } from './sieges-between.ts';

/**
 * What changed between two days, given in either order: the places held otherwise, the events after the first day up to
 * the second, the sieges and the columns of those days. Every subject carries the day to look at it. Sections without
 * sentences are left out; Chinese comes in traditional characters.
 */
export function changesBetween(
  atlas: Atlas,
  a: JulianDay,
  b: JulianDay,
  language: RecordLanguage,
): AccountSection[] {
  const period = createPeriod(atlas, a, b, language);
  const section = (id: string, en: string, zh: string, sentences: readonly Sentence[]): AccountSection => ({
    id,
    heading: period.later.read(en, zh),
    sentences,
  });
  return [
    section('changes', 'Changes of hand', '易手', controlChangesBetween(period)),
    section('events', 'Events', '大事', eventsBetween(period)),
    section('sieges', 'Sieges', '圍城', siegesBetween(period)),
    section('columns', 'On the road', '在途', columnsBetween(period)),
  ].filter(({ sentences }) => sentences.length > 0);
}
