import { datingOf } from '../event.ts';
import { datesInWords } from './dates-in-words.ts';
import { meets, type Period } from './period.ts';
import { sentence, type Sentence, say } from './sentence.ts';

/** The events of a period, in the order of their days. */
export function eventsBetween(period: Period): Sentence[] {
  const { later, english } = period;
  return later.atlas.events
    .filter((event) => meets(period, event))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ id, start, feature }) => {
      const { title_en, title_zh } = feature.properties;
      const subject = { kind: 'event', id, text: later.read(title_en, title_zh), day: start } as const;
      const days = datesInWords(datingOf(feature), english ? 'en' : 'zh-Hant');
      return sentence(english ? say`${days}: ${subject}.` : say`${days}：${subject}。`);
    });
}
