import { julianText, lunarTextEn, lunarTextZh, type Language } from '../time/date-text.ts';
import { sexagenaryName, sexagenarySound } from '../time/sexagenary.ts';
import type { Atlas, AtlasEvent } from './atlas.ts';
import { movementColumn } from './movement-column.ts';
import { sceneFrontiers } from './scene-frontiers.ts';
import { sceneWords, type SceneWords } from './scene-words.ts';
import type { Scene } from './scene.ts';

/** What a section of the account is made from. */
interface Telling {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly words: SceneWords;
  readonly language: 'en' | 'zh-Hant';
  /** The reading of a text pair in the language. */
  readonly read: (en: string, zh: string) => string;
}

function calendars({ atlas, scene, words, read }: Telling): string[] {
  const date = atlas.calendar.lunarDateOf(scene.day);
  return atlas.calendar.erasOn(scene.day).map((era) => {
    const zh = lunarTextZh(era, date) + sexagenaryName(scene.day);
    return read(
      `${words.power(era.polity)}: ${lunarTextEn(era, date)} (${zh})`,
      `${words.power(era.polity)}：${zh}`,
    );
  });
}

function sieges({ scene, words, read }: Telling): string[] {
  return scene.sieges.map(({ siege, day, phase }) => {
    const { title_en, title_zh, besieger_en, besieger_zh, defender_en, defender_zh } =
      siege.feature.properties;
    const [attack, defence] = [read(besieger_en, besieger_zh), read(defender_en, defender_zh)];
    return words.siege(read(title_en, title_zh), attack, defence, day, phase);
  });
}

function eventLine({ words, read, language }: Telling, { feature, start, end }: AtlasEvent): string {
  const { title_en, title_zh, certainty } = feature.properties;
  const within =
    end - start > 1 ? ([julianText(start, language), julianText(end - 1, language)] as const) : null;
  return words.event(read(title_en, title_zh), within, certainty);
}

function changes({ atlas, scene, words, read }: Telling): string[] {
  return atlas.prefectures.flatMap(({ feature, control }) => {
    const now = control.findIndex(({ start }) => start === scene.day);
    const [before, after] = [control[now - 1], control[now]];
    if (!before || !after) return [];
    const text = read(after.written.text_en, after.written.text_zh);
    const named = scene.names.find(({ place }) => place.id === feature.properties.seat) ?? feature.properties;
    const place = read(named.name_en, named.name_zh);
    if (before.holder !== after.holder) {
      return [words.change(place, words.power(before.holder), words.power(after.holder), text)];
    }
    const to = after.allegiance === null ? null : words.power(after.allegiance);
    return [words.allegiance(place, words.power(after.holder), to, text)];
  });
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length ? ['', heading, ...lines.map((line) => `- ${line}`)] : [];
}

function tell(telling: Telling): string {
  const { atlas, scene, words, language, read } = telling;
  const { headings } = words;
  const dayName = read(
    `${sexagenarySound(scene.day)} ${sexagenaryName(scene.day)}`,
    sexagenaryName(scene.day),
  );
  const chapter = scene.chapter?.feature.properties;
  const events = scene.events.map((event) => eventLine(telling, event));
  return [
    words.day(julianText(scene.day, language), dayName, scene.day),
    ...calendars(telling),
    ...section(headings.chapter, chapter ? [read(chapter.title_en, chapter.title_zh)] : []),
    ...section(headings.events, events.length ? events : [headings.nothing]),
    ...section(headings.changes, changes(telling)),
    ...section(headings.sieges, sieges(telling)),
    ...section(
      headings.columns,
      scene.movements.map((state) => movementColumn(atlas, scene, state, language)),
    ),
    ...section(
      headings.frontiers,
      sceneFrontiers(scene).map(({ title_en, title_zh }) => read(title_en, title_zh)),
    ),
  ].join('\n');
}

/**
 * A scene as a short account in plain text: the date in every calendar in force, the chapter, what happened, what
 * changed hands, the sieges, the columns and where they are, the frontiers. Sections without content are left out.
 * `simplify` turns traditional into simplified characters and is used for zh-Hans only.
 */
export function sceneText(
  atlas: Atlas,
  scene: Scene,
  language: Language,
  simplify: (text: string) => string = (text) => text,
): string {
  const worded = language === 'en' ? 'en' : 'zh-Hant';
  const read = (en: string, zh: string) => (worded === 'en' ? en : zh);
  const text = tell({ atlas, scene, words: sceneWords(worded), language: worded, read });
  return language === 'zh-Hans' ? simplify(text) : text;
}
