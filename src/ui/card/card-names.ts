import type { Atlas } from '../../atlas/atlas.ts';
import type { PlaceFeature, WrittenWaypoint } from '../../atlas/features.ts';
import { spotName } from '../../atlas/narrative/spot-name.ts';
import {
  englishSideBySide,
  latinLabel,
  nameInText,
  namesSideBySide,
  type PlaceName,
} from '../../atlas/place-name.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { CardContent } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';

/** The name of a place on the day of a scene. */
export const nameOf = (place: PlaceFeature | undefined, scene: Scene) =>
  scene.names.find((candidate) => candidate.place === place);

/** What a place is called on the day of a scene, in both scripts; its id where it has no name, '' for none. */
export function placeName(id: string | null, atlas: Atlas, scene: Scene, locale: Locale): string {
  if (id === null) return '';
  const name = nameOf(atlas.places.get(id), scene);
  return name ? locale.pair(nameInText(name)) : id;
}

/** The heading of a place’s card: the name by which it is known, and after it that of the day where it is another. */
export function placeTitles(name: PlaceName, locale: Locale): Pick<CardContent, 'title' | 'chinese'> {
  const chinese = locale.script(namesSideBySide(name).all.han);
  return { title: locale.english() ? englishSideBySide(name).join(' · ') : chinese, chinese };
}

/** How the Chinese names of that heading are read, in pinyin; '' in a Chinese page, and where the record has none. */
export function headingPinyin(name: PlaceName, locale: Locale): string {
  const { properties } = name.place;
  if (!locale.english() || !properties.pinyin) return '';
  const known = englishSideBySide(name).length > 1 ? [latinLabel(properties)] : [];
  return [...known, name.label_latin].join(' · ');
}

/** What a stop, or the city of a siege, is called on the day of a scene; '' where it has no name. */
export function spotOf(
  spot: Pick<WrittenWaypoint, 'place' | 'name_en' | 'name_zh'> | undefined,
  atlas: Atlas,
  scene: Scene,
  locale: Locale,
): string {
  const named = placeName(spot?.place ?? null, atlas, scene, locale);
  if (named || !spot) return named;
  return locale.english() && spot.name_en ? spotName(spot.name_en) : locale.text(spot, 'name');
}
