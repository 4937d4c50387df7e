import type { JulianDay } from '../../time/julian-day.ts';
import type { RecordLanguage } from '../../time/date-text.ts';
import type { Atlas } from '../atlas.ts';
import { nameInText, type PlaceName } from '../place-name.ts';
import { powerName } from '../power-name.ts';
import type { Scene } from '../scene/scene.ts';
import type { Piece, Subject } from './sentence.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

/** What every teller is given: the day and the language it is told in. */
export interface NarrativeContext {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly english: boolean;
  /** The reading of a text pair in the language of the record. */
  read(en: string, zh: Traditional | string): string;
  /** A prefecture by the name its seat bears on the day; `day` is where to look at it. */
  prefecture(id: string, day?: JulianDay): Subject;
  /** A place by the name it bears on the day, or '' where there is no such place. */
  place(id: string): string;
  power(id: string): string;
  /** “A, B and C”, 甲、乙、丙. */
  list(items: readonly Piece[]): Piece[];
}

/** A Chinese name as it stands in a sentence: without the commandery and the army that an administration added to it. */
const briefChinese = (name: Traditional) => keepTraditional(name).replace(/^(.{1,3}州)(?=.*郡).+$/, '$1');

/** Prepares the context of a scene; Chinese is told in traditional characters. */
export function createNarrativeContext(
  atlas: Atlas,
  scene: Scene,
  language: RecordLanguage,
): NarrativeContext {
  const english = language === 'en';
  const read = (en: string, zh: Traditional | string) => (english ? en : (zh as string));
  const names = new Map<string, PlaceName>(scene.names.map((name) => [name.place.id, name]));
  const prefectures = new Map(atlas.prefectures.map((prefecture) => [prefecture.id, prefecture]));
  const called = (name: PlaceName | undefined, usual: Pick<PlaceName, 'name_en' | 'name_zh'>) => {
    const { en, zh } = name ? nameInText(name) : { en: usual.name_en, zh: usual.name_zh };
    return read(en, briefChinese(zh));
  };
  return {
    atlas,
    scene,
    english,
    read,
    prefecture(id, day) {
      const { name_en, name_zh, seat } = prefectures.get(id)?.feature.properties ?? {
        name_en: id,
        name_zh: traditional(id),
        seat: id,
      };
      const subject = {
        kind: 'prefecture',
        id,
        text: called(names.get(seat), { name_en, name_zh }),
      } as const;
      return day === undefined ? subject : { ...subject, day };
    },
    place(id) {
      const place = atlas.places.get(id);
      return place ? called(names.get(place.id), place.properties) : '';
    },
    power: (id) => read(powerName(atlas.config, id).en, powerName(atlas.config, id).zh),
    list(items) {
      const commas = items.some((item) => (typeof item === 'string' ? item : item.text).includes(', '));
      const [between, last] = english ? (commas ? ['; ', '; and '] : [', ', ' and ']) : ['、', '、'];
      return items.flatMap((item, i) => {
        if (i === 0) return [item];
        return [i === items.length - 1 ? last : between, item];
      });
    },
  };
}
