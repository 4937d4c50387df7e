import type { RecordLanguage } from '../../time/date-text.ts';
import { accountOf, yesterdayOf } from '../narrative/narrative-of.ts';
import { accountText } from '../narrative/narrative-text.ts';
import type { Atlas } from '../atlas.ts';
import type { Scene } from './scene.ts';

/** A scene as an account in plain text: the same sentences as beside the map, under their headings. */
export function sceneText(atlas: Atlas, scene: Scene, language: RecordLanguage): string {
  return accountText(accountOf(atlas, scene, yesterdayOf(atlas, scene), language));
}
