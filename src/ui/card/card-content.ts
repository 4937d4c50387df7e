import type { Interval } from '../../time/interval.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Certainty, SourceRef } from '../../atlas/features.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { Selection } from '../../view/view.ts';
import { lunarTextEn, lunarTextZh } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { sexagenaryName } from '../../time/sexagenary.ts';
import type { CardContent, CardFact } from './card-fact.ts';
import type { Tongue } from '../shared/tongue.ts';

type CardOf = (id: string, atlas: Atlas, scene: Scene, tongue: Tongue) => CardContent | null;

function titles(record: object, key: string, tongue: Tongue): Pick<CardContent, 'title' | 'also'> {
  const other = Reflect.get(record, `${key}_${tongue.language() === 'en' ? 'zh' : 'en'}`) as unknown;
  return { title: tongue.text(record, key), also: typeof other === 'string' ? other : '' };
}

function lunar(day: JulianDay, atlas: Atlas, tongue: Tongue): string {
  const era = atlas.calendar.erasOn(day)[0];
  if (!era) return '';
  const date = atlas.calendar.lunarDateOf(day);
  return tongue.language() === 'en'
    ? lunarTextEn(era, date)
    : tongue.script(lunarTextZh(era, date) + sexagenaryName(day));
}

/** The days of something in both calendars: a day, a run, or an open run. */
function dates(interval: Interval, atlas: Atlas, tongue: Tongue): string[] {
  const { span } = atlas;
  const words = tongue.words();
  const [first, last] = [interval.start, interval.end - 1];
  const opens = first > span.start;
  const ends = last < span.end - 1;
  if (opens && ends) {
    return [
      words.until(tongue.date(first), tongue.date(last)),
      words.until(lunar(first, atlas, tongue), lunar(last, atlas, tongue)),
    ];
  }
  if (opens) return [words.since(tongue.date(first)), lunar(first, atlas, tongue)];
  if (ends) return [words.upTo(tongue.date(last)), lunar(last, atlas, tongue)];
  return [];
}

function surety(certainty: Certainty, precision: string | undefined, tongue: Tongue): string {
  const words = tongue.words();
  const fine = precision ? words.precision[precision as keyof typeof words.precision] : undefined;
  return [fine, words.certainty[certainty]].filter(Boolean).join(' · ');
}

function citations(sources: readonly SourceRef[], atlas: Atlas, tongue: Tongue): string[] {
  return sources.map(({ ref, loc }) => {
    const work = atlas.sources.get(ref);
    const title = work ? tongue.text(work, 'title') || work.title_zh : ref;
    return [title, tongue.script(loc)].filter(Boolean).join(' ');
  });
}

const fact = (term: string, text: string | undefined): CardFact[] => (text ? [{ term, text }] : []);

function placeName(id: string | null, atlas: Atlas, scene: Scene, tongue: Tongue): string {
  if (id === null) return '';
  const place = atlas.places.get(id);
  const name = scene.names.find((candidate) => candidate.place === place);
  return name ? tongue.text(name, 'name') : id;
}

const power = (id: string, tongue: Tongue) => tongue.power(id);

/** Who holds the prefecture on the day, since when, and on what evidence. */
function holding(id: string, scene: Scene, atlas: Atlas, tongue: Tongue) {
  const span = scene.control.find(({ prefecture }) => prefecture === id);
  if (!span) return null;
  const words = tongue.words();
  const besieged = scene.besieged.find(({ prefecture }) => prefecture === id);
  const since = dates(span, atlas, tongue);
  return {
    span,
    facts: [
      ...fact(words.holder, [power(span.holder, tongue), since[0]].filter(Boolean).join(', ')),
      ...fact('', tongue.text(span.written, 'text')),
      ...fact(words.allegiance, span.allegiance ? power(span.allegiance, tongue) : undefined),
      ...fact(words.besiegedBy, besieged ? power(besieged.by, tongue) : undefined),
    ],
  };
}

const placeCard: CardOf = (id, atlas, scene, tongue) => {
  const place = atlas.places.get(id);
  if (!place) return null;
  const words = tongue.words();
  const { properties } = place;
  const name = scene.names.find((candidate) => candidate.place === place) ?? properties;
  const held = holding(place.id, scene, atlas, tongue);
  const other = properties.name_zh === name.name_zh ? '' : tongue.text(properties, 'name');
  const alt = (properties.alt ?? []).map((entry) =>
    tongue.language() === 'en' || !entry.zh
      ? [entry.en, tongue.script(entry.zh ?? '')].filter(Boolean).join(' ')
      : tongue.script(entry.zh),
  );
  return {
    ...titles(name, 'name', tongue),
    small: [
      tongue.language() === 'en' ? properties.pinyin : '',
      surety(properties.certainty, undefined, tongue),
    ].filter(Boolean),
    paragraphs: [],
    facts: [
      ...(held?.facts ?? []),
      ...fact(words.otherNames, [other, ...alt].filter(Boolean).join('; ')),
      ...fact(words.modernName, tongue.text(properties, 'modern') || properties.modern_en),
    ],
    note: tongue.text(properties, 'note'),
    sources: citations([...(held?.span.written.sources ?? []), ...properties.sources], atlas, tongue),
  };
};

const prefectureCard: CardOf = (id, atlas, scene, tongue) => {
  const prefecture = atlas.prefectures.find((candidate) => candidate.id === id);
  const held = prefecture ? holding(id, scene, atlas, tongue) : null;
  if (!prefecture || !held) return null;
  const place = atlas.places.get(prefecture.feature.properties.seat);
  const name = scene.names.find((candidate) => candidate.place === place) ?? prefecture.feature.properties;
  const { written } = held.span;
  return {
    ...titles(name, 'name', tongue),
    small: [
      ...dates(held.span, atlas, tongue),
      surety(written.certainty, written.precision, tongue),
      tongue.words().modelled,
    ],
    paragraphs: [],
    facts: held.facts,
    note: tongue.text(written, 'note'),
    sources: citations(written.sources, atlas, tongue),
  };
};

const movementCard: CardOf = (id, atlas, scene, tongue) => {
  const movement = atlas.movements.find((candidate) => candidate.id === id);
  if (!movement) return null;
  const words = tongue.words();
  const { properties } = movement.feature;
  const state = scene.movements.find((candidate) => candidate.movement === movement);
  const [from, to] = [state?.from ?? null, state?.to ?? null].map((place) =>
    placeName(place, atlas, scene, tongue),
  );
  const where = from && to && from !== to ? words.between(from, to) : from ? words.at(from) : '';
  const stop = state ? movement.track.positionAt(scene.instant).stop : -1;
  const waypoint = properties.waypoints[stop];
  const commanders = properties.commanders.map((person) =>
    [tongue.text(person, 'name') || person.name_en, tongue.text(person, 'role')].filter(Boolean).join(', '),
  );
  return {
    ...titles(properties, 'title', tongue),
    small: [
      ...dates(movement, atlas, tongue),
      [power(properties.side, tongue), words.movementTypes[properties.type]].join(' · '),
      waypoint
        ? surety(properties.certainty, waypoint.precision, tongue)
        : surety(properties.certainty, undefined, tongue),
    ],
    paragraphs: [
      state ? [words.phases[state.phase], where].filter(Boolean).join(', ') : '',
      waypoint ? tongue.text(waypoint, 'text') : '',
    ].filter(Boolean),
    facts: [
      ...fact(words.commanders, commanders.join('; ')),
      ...fact(words.strength, properties.strength ? tongue.text(properties.strength, 'text') : undefined),
      ...fact(words.outcome, tongue.text(properties, 'outcome')),
    ],
    note: tongue.text(properties, 'note'),
    sources: citations(waypoint?.sources ?? properties.sources, atlas, tongue),
  };
};

const siegeCard: CardOf = (id, atlas, scene, tongue) => {
  const siege = atlas.sieges.find((candidate) => candidate.id === id);
  if (!siege) return null;
  const words = tongue.words();
  const { properties } = siege.feature;
  const state = scene.sieges.find((candidate) => candidate.siege === siege);
  return {
    ...titles(properties, 'title', tongue),
    small: [
      ...dates(siege, atlas, tongue),
      state ? `${words.dayCount(state.day)} · ${words.siegePhases[state.phase]}` : '',
      surety(properties.certainty, properties.precision, tongue),
    ].filter(Boolean),
    paragraphs: [],
    facts: [
      ...fact(words.besieger, tongue.text(properties, 'besieger')),
      ...fact(words.defender, tongue.text(properties, 'defender')),
      ...fact(words.outcome, tongue.text(properties, 'outcome')),
    ],
    note: tongue.text(properties, 'note'),
    sources: citations(properties.sources, atlas, tongue),
  };
};

const eventCard: CardOf = (id, atlas, scene, tongue) => {
  const event = atlas.events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const words = tongue.words();
  const { properties } = event.feature;
  const people = properties.people.map((person) => tongue.text(person, 'name') || person.name_en);
  const places = properties.places.map((place) => placeName(place, atlas, scene, tongue));
  return {
    ...titles(properties, 'title', tongue),
    small: [...dates(event, atlas, tongue), surety(properties.certainty, properties.precision, tongue)],
    paragraphs: [tongue.text(properties, 'text')].filter(Boolean),
    facts: [...fact(words.places, places.join(', ')), ...fact(words.people, people.join(', '))],
    note: tongue.text(properties, 'note'),
    sources: citations(properties.sources, atlas, tongue),
  };
};

const lineCard: CardOf = (id, atlas, _, tongue) => {
  const line = atlas.lines.find(({ feature }) => feature.id === id);
  if (!line) return null;
  const { properties } = line.feature;
  return {
    ...titles(properties, 'title', tongue),
    small: [...dates(line, atlas, tongue), surety(properties.certainty, undefined, tongue)],
    paragraphs: [tongue.text(properties, 'note')].filter(Boolean),
    facts: fact(tongue.words().parties, properties.parties.map((party) => power(party, tongue)).join(', ')),
    note: '',
    sources: citations(properties.sources, atlas, tongue),
  };
};

const waterCard: CardOf = (id, atlas, _, tongue) => {
  const water = atlas.waters.get(id);
  if (!water) return null;
  const { properties } = water;
  return {
    ...titles(properties, 'name', tongue),
    small: [surety(properties.certainty, undefined, tongue)],
    paragraphs: [tongue.text(properties, 'note')].filter(Boolean),
    facts: [],
    note: '',
    sources: citations(properties.sources, atlas, tongue),
  };
};

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
  tongue: Tongue,
): CardContent | null {
  return CARDS[selection.kind]?.(selection.id, atlas, scene, tongue) ?? null;
}
