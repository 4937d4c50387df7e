import type { RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import { accountOf, yesterdayOf } from './narrative-of.ts';

const SPOKEN = new Set(['date', 'events', 'changes', 'sieges', 'columns']);

/**
 * The account of a day as it is read out, one paragraph a section: the date, what happened, what changed hands, the
 * sieges, the columns. Who holds how much and the frontiers are left to the page.
 */
export function spokenAccount(atlas: Atlas, day: JulianDay, language: RecordLanguage): string[] {
  const scene = atlas.sceneAt(day);
  const gap = language === 'en' ? ' ' : '';
  return accountOf(atlas, scene, yesterdayOf(atlas, scene), language)
    .filter(({ id }) => SPOKEN.has(id))
    .map(({ id, heading, sentences }) => {
      if (id === 'date') return sentences.map(({ text }) => text).join(language === 'en' ? '. ' : '；');
      const colon = language === 'en' ? ': ' : '：';
      return heading + colon + sentences.map(({ text }) => text).join(gap);
    });
}
