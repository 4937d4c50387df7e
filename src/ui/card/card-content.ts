import type { Atlas } from '../../atlas/atlas.ts';
import { peopleOf } from '../../atlas/people/people.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { Selection } from '../../view/view.ts';
import type { CardContent } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';
import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { placeCard } from './place-card.ts';
import { prefectureCard } from './prefecture-card.ts';
import { movementCard } from './movement-card.ts';
import { siegeCard } from './siege-card.ts';
import { eventCard } from './event-card.ts';
import { lineCard } from './line-card.ts';
import { waterCard } from './water-card.ts';

/** Those of whom a feature tells. */
const peopleIn = ({ kind, id }: Selection, atlas: Atlas): string[] =>
  peopleOf(atlas)
    .filter(({ traces }) => traces.some((trace) => trace.kind === kind && trace.id === id))
    .map((person) => person.id);

const CARDS: Partial<Record<Selection['kind'], CardOf>> = {
  place: placeCard,
  prefecture: prefectureCard,
  movement: movementCard,
  siege: siegeCard,
  event: eventCard,
  line: lineCard,
  water: waterCard,
};

/** What the card of a selection shows on the day of a scene, or `null` where there is no such thing. */
export function cardContent(
  selection: Selection,
  atlas: Atlas,
  scene: Scene,
  locale: Locale,
): CardContent | null {
  const content = CARDS[selection.kind]?.(selection.id, atlas, scene, locale);
  return content ? { ...content, people: peopleIn(selection, atlas) } : null;
}

/** What a card is of, as it is read out: its title, and whose it is on the day. */
export function spokenTitle({ title, chinese, holder }: CardContent, locale: Locale): string {
  const name = (locale.english() && title) || chinese;
  return holder ? locale.words(CARD_WORDS).spoken(name, holder) : name;
}
