import { julianText, type RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import { columnPlace } from './column-place.ts';
import { createNarrativeContext } from './narrative-context.ts';
import { powerName } from '../power-name.ts';

/** Words of an English announcement, and characters of a Chinese one, date and count included. */
const MOST = { en: 25, 'zh-Hant': 60 } as const;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** What is new on a day, the weightiest first: what happened, what changed hands, which sieges begin and end. */
function newsOf(atlas: Atlas, day: JulianDay, language: RecordLanguage): string[] {
  const english = language === 'en';
  const of = (en: string, zh: Traditional) => (english ? en : keepTraditional(zh));
  const scene = atlas.sceneAt(day);
  const titles = (minor: boolean) =>
    scene.events
      .filter(({ start, feature }) => start === day && (feature.properties.weight === 'minor') === minor)
      .map(({ feature: { properties } }) => of(properties.title_en, properties.title_zh));
  const changes = atlas.prefectures.flatMap(({ feature, control }) => {
    const i = control.findIndex(({ start }) => start === day);
    const [before, after] = [control[i - 1], control[i]];
    if (!before || !after || before.holder === after.holder) return [];
    const place = of(feature.properties.name_en, feature.properties.name_zh);
    const holder = powerName(atlas.config, after.holder);
    return [english ? `${place}: now ${holder.en}` : `${place}今屬${keepTraditional(holder.zh)}`];
  });
  const sieges = scene.sieges.flatMap(({ siege: { feature }, phase }) => {
    if (phase === 'invested') return [];
    const title = of(feature.properties.title_en, feature.properties.title_zh);
    if (english) return [`${title} ${phase}`];
    return [`${title}${phase === 'begins' ? '始' : '終'}`];
  });
  return [...titles(false), ...changes, ...sieges, ...titles(true)];
}

/** Where a column that is followed is on a day, in a list of one; none where it is not on the road. */
function placeOfColumn(
  atlas: Atlas,
  day: JulianDay,
  language: RecordLanguage,
  followed: string | null,
): string[] {
  const scene = atlas.sceneAt(day);
  const state = scene.movements.find(({ movement }) => movement.id === followed);
  if (!state) return [];
  const { at, from, to } = columnPlace(createNarrativeContext(atlas, scene, language), state);
  const { head_en, head_zh } = state.movement.feature.properties;
  if (language === 'en') {
    const where = at ? `at ${at}` : from === to ? `near ${from}` : `between ${from} and ${to}`;
    return [`${head_en}: ${where}`];
  }
  const where = at || (from === to ? `${from}附近` : `${from}與${to}之間`);
  return [`${keepTraditional(head_zh)}在${where}`];
}

/**
 * The day as it is announced: where the column is that is `followed`, then the news, as much as fits, how much more there is,
 * and last the date. At most 25 words, or 60 characters of Chinese.
 */
export function spokenNews(
  atlas: Atlas,
  day: JulianDay,
  language: RecordLanguage,
  followed: string | null = null,
): string {
  const english = language === 'en';
  const date = julianText(day, language);
  const size = (text: string) => (english ? words(text) : [...text].length);
  const news = [...placeOfColumn(atlas, day, language, followed), ...newsOf(atlas, day, language)];
  const told = (count: number) => {
    const rest = news.length - count;
    const more = rest === 0 ? '' : english ? `And ${rest} more.` : `另有${rest}事。`;
    const said = news.slice(0, count).join(english ? '. ' : '；');
    if (english) return [said && `${said}.`, more, `${date}.`].filter(Boolean).join(' ');
    return [said && `${said}。`, more, `${date}。`].filter(Boolean).join('');
  };
  if (news.length === 0) return english ? `Nothing new. ${date}.` : `無事。${date}。`;
  let count = news.length;
  while (count > 1 && size(told(count)) > MOST[language]) count--;
  return told(count);
}
