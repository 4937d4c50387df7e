import { julianText } from '../../time/date-text.ts';
import type { AtlasEvent } from '../event.ts';
import { boundsInWords, CLOSE, sharedYear } from './doubt-words.ts';
import { sentence, type Sentence } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';

/** When an event lies, where it is not one certain day: the days it lasts, or the days between which it falls. */
function span({ scene, english }: NarrativeContext, { start, end, dated }: AtlasEvent): string {
  const language = english ? 'en' : 'zh-Hant';
  const [first, last] = sharedYear(julianText(start, language), julianText(end - 1, language), english);
  if (dated === 'possible' || dated === 'approximate') {
    if (end - start === 1) return english ? ', about this day' : '，約在是日';
    const days = english ? ` (${first} to ${last})` : `（${first}至${last}）`;
    const words = boundsInWords({ start, end }, dated, english);
    const opens = english ? (words.startsWith('about ') ? ', ' : ', on some day ') : '，';
    return `${opens}${words}${english ? '' : '某日'}${end - start > CLOSE ? days : ''}`;
  }
  if (end - start === 1) return '';
  const [day, days] = [scene.day - start + 1, end - start];
  return english
    ? `, day ${day} of ${days} (${first} to ${last})`
    : `，前後${days}日之第${day}日（${first}至${last}）`;
}

/** What happened: events of this very day first, then those whose days include it. */
export function tellEvents(context: NarrativeContext): Sentence[] {
  const { scene, english, read } = context;
  const length = ({ start, end }: AtlasEvent) => end - start;
  return [...scene.events]
    .sort((a, b) => length(a) - length(b))
    .map((event) => {
      const { title_en, title_zh, certainty } = event.feature.properties;
      const subject = { kind: 'event', id: event.id, text: read(title_en, title_zh) } as const;
      const doubt = {
        high: '',
        medium: read('; the sources differ in part', '；諸書有異'),
        low: read('; probably so, but the sources do not say it outright', '；史無明文，推定如此'),
      }[certainty];
      return sentence([subject, `${span(context, event)}${doubt}${english ? '.' : '。'}`]);
    });
}
