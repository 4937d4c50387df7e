import { julianText, lunarTextEn, lunarTextZh } from '../../time/date-text.ts';
import { sexagenarySound } from '../../time/sexagenary.ts';
import { sentence, type Sentence, say } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** The day in the Julian calendar, in the cycle of sixty and as a Julian Day, then in every era in force. */
export function tellDates({ atlas, scene, english, power }: NarrativeContext): Sentence[] {
  const { day } = scene;
  const julian = julianText(day, english ? 'en' : 'zh-Hant');
  const name = atlas.calendar.dayNameOf(day);
  const lunar = atlas.calendar.lunarDateOf(day);
  const opening = english
    ? `${julian} (Julian calendar),${name && ` ${sexagenarySound(day)} ${name},`} Julian Day ${day}`
    : `儒略曆${julian}，${name && `${name}日，`}儒略日${day}`;
  if (!lunar) return [sentence([opening])];
  return [
    sentence([opening]),
    ...atlas.calendar.erasOn(day).map((era) => {
      const court = { kind: 'era', id: era.polity, text: power(era.polity) } as const;
      const zh = keepTraditional(lunarTextZh(era, lunar)) + name;
      return sentence(english ? say`${court}: ${lunarTextEn(era, lunar)} (${zh})` : say`${court}：${zh}`);
    }),
  ];
}

/** The chapter, and which of its days this is. */
export function tellChapter({ atlas, scene, english, read }: NarrativeContext): Sentence[] {
  const { chapter } = scene;
  if (!chapter) return [];
  const { title_en, title_zh } = chapter.feature.properties;
  const subject = { kind: 'chapter', id: chapter.id, text: read(title_en, title_zh) } as const;
  const number = atlas.chapters.indexOf(chapter) + 1;
  const [day, days] = [scene.day - chapter.start + 1, chapter.end - chapter.start];
  return [
    sentence(
      english
        ? say`Chapter ${String(number)}, “${subject}”: day ${String(day)} of ${String(days)}.`
        : say`第${String(number)}章「${subject}」，共${String(days)}日，是日第${String(day)}日。`,
    ),
  ];
}
