import type { Atlas } from '../../atlas/atlas.ts';
import type { MovementProperties } from '../../atlas/features.ts';
import { siegeBefore, type Movement, type MovementState } from '../../atlas/movement/movement.ts';
import { numberZh } from '../../atlas/narrative/number-words.ts';
import { endInWords } from '../../atlas/narrative/dates-in-words.ts';
import { evidenceOf } from '../../atlas/sources/evidence.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { traditional } from '../../time/traditional.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations, fact } from './card-lines.ts';
import { dates, daysOf } from './card-dates.ts';
import { placeName, spotOf } from './card-names.ts';

/** What a column is said to have counted, from the least to the most that sources give; `undefined` where none gives a number. */
function saidNumber({ strength }: MovementProperties, locale: Locale): string | undefined {
  const { low = null, high = null } = strength ?? {};
  if (low === null || high === null) return undefined;
  const [least = '', most = ''] = [low, high].map((value) =>
    locale.english() ? value.toLocaleString('en-GB') : locale.script(traditional(numberZh(value))),
  );
  return locale.words(CARD_WORDS).saidToBe(least, most);
}

/** Where a column is, in a line: at the stop where it stands, before which city, or between which two places. */
function whereIs(state: MovementState, atlas: Atlas, scene: Scene, locale: Locale): string {
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { movement, phase, at: point } = state;
  const { stop, moving } = movement.track.positionAt(scene.instant);
  const here = moving ? '' : spotOf(movement.feature.properties.waypoints[stop], atlas, scene, locale);
  const sieges = scene.sieges.map(({ siege }) => siege);
  const siege = phase === 'besieging' ? siegeBefore(movement, point, sieges) : null;
  const city = spotOf(siege?.feature.properties, atlas, scene, locale);
  const [from, to] = [state.from, state.to].map((place) => placeName(place, atlas, scene, locale));
  const between =
    from && to && from !== to ? words.between(from, to) : from || to ? words.near(from || to || '') : '';
  const where = here === '' ? between : here === city ? '' : words.at(here);
  const told = [city ? words.beforeWalls(city) : words.phases[phase], where]
    .filter(Boolean)
    .join(words.comma);
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** What is told of a movement on a day on which it is not on the road: when and where it begins, or that it is over. */
function offTheRoad(movement: Movement, atlas: Atlas, scene: Scene, locale: Locale): string {
  const words = locale.words(CARD_WORDS);
  const { type, waypoints } = movement.feature.properties;
  const marches = type === 'army' || type === 'relief' || type === 'raid' || type === 'retreat';
  const over = scene.day >= movement.end;
  const dating = evidenceOf(atlas, 'movement', movement.id, scene.day)?.dating ?? movement.feature;
  const when = locale.tell((language) => endInWords(dating, over ? 'end' : 'start', language));
  const place = spotOf(waypoints.at(over ? -1 : 0), atlas, scene, locale);
  if (over) return (marches ? words.marchEnded : words.journeyEnded)(when, place);
  return (marches ? words.marchBegins : words.journeyBegins)(when, place);
}

/** The card of a column: where it is, who leads it, how many it is said to count, how it ends. */
export const movementCard: CardOf = (id, atlas, scene, locale) => {
  const movement = atlas.movements.find((candidate) => candidate.id === id);
  if (!movement) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = movement.feature;
  const state = scene.movements.find((candidate) => candidate.movement === movement);
  const stop = state ? movement.track.positionAt(scene.instant).stop : -1;
  const waypoint = properties.waypoints[stop];
  const commanders = properties.commanders.map((person) =>
    [locale.text(person, 'name') || person.name_en, locale.text(person, 'role')]
      .filter(Boolean)
      .join(words.comma),
  );
  return {
    ...titles(properties, 'title', locale),
    where: state ? whereIs(state, atlas, scene, locale) : offTheRoad(movement, atlas, scene, locale),
    small: [
      ...dates(movement, atlas, locale, evidenceOf(atlas, 'movement', id, scene.day)?.dating),
      [locale.power(properties.side), words.movementTypes[properties.type]].join(' · '),
      waypoint
        ? surety(properties.certainty, waypoint.precision, locale)
        : surety(properties.certainty, undefined, locale),
    ],
    days: daysOf(movement, atlas, locale),
    paragraphs: [waypoint ? locale.text(waypoint, 'text') : ''].filter(Boolean),
    facts: [
      ...fact(words.commanders, commanders.join(words.semicolon)),
      ...fact(words.strength, saidNumber(properties, locale)),
      ...fact(
        saidNumber(properties, locale) ? '' : words.strength,
        properties.strength ? locale.text(properties.strength, 'text') : undefined,
      ),
      ...fact(words.outcome, locale.text(properties, 'outcome')),
    ],
    note: locale.text(properties, 'note'),
    sources: citations(waypoint?.sources ?? properties.sources, atlas, locale),
  };
};
