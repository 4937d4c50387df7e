import type { Language } from '../../time/date-text.ts';
import { accountOf, yesterdayOf } from '../narrative/narrative-of.ts';
import { accountText } from '../narrative/narrative-text.ts';
import type { Atlas } from '../atlas.ts';
import type { Scene } from './scene.ts';

/**
 * A scene as an account in plain text: the same sentences as beside the map, under their headings.
 * `simplify` turns traditional into simplified characters and is used for zh-Hans only.
 */
export function sceneText(
  atlas: Atlas,
  scene: Scene,
  language: Language,
  simplify: (text: string) => string = (text) => text,
): string {
  const text = accountText(accountOf(atlas, scene, yesterdayOf(atlas, scene), language));
  return language === 'zh-Hans' ? simplify(text) : text;
}
