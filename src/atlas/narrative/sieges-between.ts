import { datingOf } from '../event.ts';
import { endInWords } from './dates-in-words.ts';
import type { Siege } from '../siege.ts';
import { meets, type Period } from './period.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** A siege of the period: whether it begins or ends in it, or lasts through it. */
function tellSiege(period: Period, { id, start, end, feature }: Siege): Piece[] {
  const { later, from, to, english, has } = period;
  const when = (which: 'start' | 'end') => endInWords(datingOf(feature), which, english ? 'en' : 'zh-Hant');
  const { title_en, title_zh, outcome_en, outcome_zh } = feature.properties;
  const last = end - 1;
  const begins = has(start);
  const ends = has(last) && end < later.atlas.span.end;
  const subject = {
    kind: 'siege',
    id,
    text: later.read(title_en, title_zh),
    day: begins ? start : ends ? last : to,
  } as const;
  if (!english) {
    const outcome = ends ? `結果：${keepTraditional(outcome_zh)}。` : '';
    if (begins && ends) return say`${subject}：始${when('start')}，終${when('end')}。${outcome}`;
    if (begins) return say`${subject}：始${when('start')}，尚未終。`;
    if (ends) return say`${subject}：終${when('end')}，凡${String(end - start)}日。${outcome}`;
    return say`${subject}：始終未解，自第${String(from - start + 1)}日至第${String(to - start + 1)}日。`;
  }
  const outcome = ends ? ` Outcome: ${outcome_en}.` : '';
  if (begins && ends && last === start) return say`${subject}: ${when('start')}.${outcome}`;
  if (begins && ends) return say`${subject}: begins ${when('start')} and ends ${when('end')}.${outcome}`;
  if (begins) return say`${subject}: begins ${when('start')} and goes on.`;
  if (ends) return say`${subject}: ends ${when('end')}, its day ${String(end - start)}.${outcome}`;
  return say`${subject}: goes on throughout, from day ${String(from - start + 1)} to day ${String(to - start + 1)}.`;
}

/** The sieges of a period: those begun, ended, and those that last through it. */
export function siegesBetween(period: Period): Sentence[] {
  return period.later.atlas.sieges
    .filter((siege) => meets(period, siege))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((siege) => sentence(tellSiege(period, siege)));
}
