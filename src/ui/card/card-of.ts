import type { Atlas } from '../../atlas/atlas.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { CardContent } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';

/** Makes the card of what an id names on the day of a scene, but for its people; `null` where there is no such thing. */
export type CardOf = (
  id: string,
  atlas: Atlas,
  scene: Scene,
  locale: Locale,
) => Omit<CardContent, 'people'> | null;
