import { cited } from '../shared/cited.ts';
import type { Interval } from '../../time/interval.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type {
  Certainty,
  MovementProperties,
  PlaceFeature,
  SourceRef,
  WrittenWaypoint,
} from '../../atlas/features.ts';
import { siegeBefore, type Movement, type MovementState } from '../../atlas/movement/movement.ts';
import { spotName } from '../../atlas/narrative/spot-name.ts';
import { englishSideBySide, nameInText, namesSideBySide, type PlaceName } from '../../atlas/place-name.ts';
import { datingOf } from '../../atlas/event.ts';
import { peopleOf } from '../../atlas/people/people.ts';
import { numberZh } from '../../atlas/narrative/number-words.ts';
import { datesInWords, endInWords, isDoubtful } from '../../atlas/narrative/dates-in-words.ts';
import type { ControlSpan } from '../../atlas/control/control.ts';
import { powerName } from '../../atlas/power-name.ts';
import type { Dating } from '../../atlas/presence.ts';
import { evidenceOf } from '../../atlas/sources/evidence.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { Selection } from '../../view/view.ts';
import { lunarTextEn, lunarTextZh, yearText } from '../../time/date-text.ts';
import { calendarDateOf, type JulianDay } from '../../time/julian-day.ts';
import { modernTown } from '../../atlas/search/place-entries.ts';
import { parseWhen } from '../../time/timespan.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';
import type { CardContent, CardFact } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { EXTENT_WORDS } from '../shared/extent-words.ts';
import { PRECISION_WORDS } from '../shared/precision-words.ts';
import type { NamedDay } from '../shared/DatedText.tsx';
import { CARD_WORDS } from './card-words.ts';

type CardOf = (id: string, atlas: Atlas, scene: Scene, locale: Locale) => Omit<CardContent, 'people'> | null;

/** Those of whom a feature tells. */
const peopleIn = ({ kind, id }: Selection, atlas: Atlas): string[] =>
  peopleOf(atlas)
    .filter(({ traces }) => traces.some((trace) => trace.kind === kind && trace.id === id))
    .map((person) => person.id);

function titles(record: object, key: string, locale: Locale): Pick<CardContent, 'title' | 'chinese'> {
  return { title: locale.text(record, key), chinese: locale.chinese(record, key) };
}

function lunar(day: JulianDay, atlas: Atlas, locale: Locale): string {
  const era = atlas.calendar.erasOn(day)[0];
  const date = era ? atlas.calendar.lunarDateOf(day) : null;
  if (!era || !date) return '';
  return locale.language() === 'en'
    ? lunarTextEn(era, date)
    : locale.script(lunarTextZh(era, date)) + atlas.calendar.dayNameOf(day);
}

/** The days of something in both calendars: a day, a run, an open run, or the days between which it lies. */
function dates(interval: Interval, atlas: Atlas, locale: Locale, dating?: Dating): string[] {
  const { span } = atlas;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const [first, last] = [interval.start, interval.end - 1];
  const opens = first > span.start;
  const ends = last < span.end - 1;
  const told = dating && isDoubtful(dating) && locale.tell((language) => datesInWords(dating, language));
  if (told && opens && ends)
    return [told, words.until(lunar(first, atlas, locale), lunar(last, atlas, locale))].filter(Boolean);
  if (opens && ends) {
    return [
      words.until(locale.date(first), locale.date(last)),
      words.until(lunar(first, atlas, locale), lunar(last, atlas, locale)),
    ].filter(Boolean);
  }
  if (opens) return [words.since(locale.date(first)), lunar(first, atlas, locale)].filter(Boolean);
  if (ends) return [words.upTo(locale.date(last)), lunar(last, atlas, locale)].filter(Boolean);
  return [];
}

/** The first and the last day of something, as its card writes them. */
function daysOf({ start, end }: Interval, atlas: Atlas, locale: Locale): NamedDay[] {
  return [start, end - 1].filter(Number.isFinite).flatMap((day) => [
    { text: locale.date(day), day },
    { text: lunar(day, atlas, locale), day },
  ]);
}

function surety(certainty: Certainty, precision: string | undefined, locale: Locale): string {
  const { precisions } = locale.words(PRECISION_WORDS);
  const fine = precision ? precisions[precision as keyof typeof precisions] : undefined;
  return [fine, locale.words(INTERFACE_WORDS).certainty[certainty]].filter(Boolean).join(' · ');
}

function citations(sources: readonly SourceRef[], atlas: Atlas, locale: Locale): string[] {
  return sources.map(({ ref, loc }) => {
    const work = atlas.sources.get(ref);
    const title = work ? locale.text(work, 'title') || locale.chinese(work, 'title') : ref;
    return cited(title, locale.script(loc));
  });
}

const fact = (term: string, text: string | undefined): CardFact[] => (text ? [{ term, text }] : []);

/** The name of a place on the day of a scene. */
const nameOf = (place: PlaceFeature | undefined, scene: Scene) =>
  scene.names.find((candidate) => candidate.place === place);

function placeName(id: string | null, atlas: Atlas, scene: Scene, locale: Locale): string {
  if (id === null) return '';
  const name = nameOf(atlas.places.get(id), scene);
  return name ? locale.pair(nameInText(name)) : id;
}

/** The heading of a place’s card: the name by which it is known, and after it that of the day where it is another. */
function placeTitles(name: PlaceName, locale: Locale): Pick<CardContent, 'title' | 'chinese'> {
  const chinese = locale.script(namesSideBySide(name).all.han);
  return { title: locale.english() ? englishSideBySide(name).join(' · ') : chinese, chinese };
}

/** The days of a name in the Julian calendar: a run, or one open at either end; '' where it is open at both. */
function daysCalled({ start, end }: Interval, locale: Locale): string {
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const [from, to] = [start, end - 1].map((day) => (Number.isFinite(day) ? locale.date(day) : null));
  if (from && to) return words.until(from, to);
  return from ? words.since(from) : to ? words.upTo(to) : '';
}

/** Who called a place what and when, a line each: as its holders did, then its other names. */
function glossary({ properties }: PlaceFeature, locale: Locale): CardFact[] {
  const words = locale.words(CARD_WORDS);
  const both = (name: { readonly en: string; readonly zh?: Traditional | undefined }) =>
    [locale.english() || !name.zh ? name.en : '', name.zh && locale.script(name.zh)]
      .filter(Boolean)
      .join(' ');
  const called = (properties.names ?? []).map(({ name_en, name_zh, holder, when }) => {
    const [span] = parseWhen(when);
    const days = span ? daysCalled(span, locale) : '';
    return words.calledBy(locale.power(holder), both({ en: name_en, zh: name_zh }), days);
  });
  const told = new Set(properties.names?.map(({ name_zh }) => keepTraditional(name_zh)));
  const others = (properties.alt ?? []).flatMap(({ en = '', zh }) =>
    zh && told.has(keepTraditional(zh)) ? [] : [both({ en, zh })],
  );
  const lines = [...called, ...(others.length > 0 ? [words.alsoCalled(others.join(words.listMark))] : [])];
  return lines.map((text, i) => ({ term: i === 0 ? words.names : '', text }));
}

/** The records of a place in other gazetteers, a line each, with the day on which they were matched. */
function gazetteers({ properties }: PlaceFeature, locale: Locale): CardFact[] {
  const words = locale.words(CARD_WORDS);
  const { chgis_id, chgis_matched, geonames_id, geonames_matched } = properties;
  const lines = [
    ...(chgis_id && chgis_matched ? [words.chgis(chgis_id, chgis_matched)] : []),
    ...(geonames_id && geonames_matched ? [words.geonames(geonames_id, geonames_matched)] : []),
  ];
  return lines.map((text, i) => ({ term: i === 0 ? words.gazetteers : '', text }));
}

const power = (id: string, locale: Locale) => locale.power(id);

/** What the area of a prefecture stands for, where it is not that of one prefecture. */
function extentOf(id: string, atlas: Atlas, locale: Locale): string[] {
  const extent = atlas.prefectures.find((candidate) => candidate.id === id)?.feature.properties.extent;
  return extent ? [locale.words(EXTENT_WORDS).extents[extent]] : [];
}

/** What is held from before the first day of the atlas: that it was so already; '' where it begins within its days. */
function alreadyThen({ start }: Interval, { span }: Atlas, locale: Locale): string {
  if (start > span.start) return '';
  return locale.words(CARD_WORDS).already(yearText(calendarDateOf(span.start).year, locale.language()));
}

/** Whether what is written of a span of control tells no more than its holder. */
function saysNoMore({ holder, written }: ControlSpan, { config }: Atlas): boolean {
  const { en } = powerName(config, holder);
  return [`In ${en} hands`, `Belongs to ${en}`, `Held by ${en}`].includes(written.text_en);
}

/** Who holds the prefecture on the day, since when, and on what evidence. */
function holding(id: string, scene: Scene, atlas: Atlas, locale: Locale) {
  const span = scene.control.find(({ prefecture }) => prefecture === id);
  if (!span) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const besieged = scene.besieged.find(({ prefecture }) => prefecture === id);
  const since = dates(span, atlas, locale);
  const days = daysOf(span, atlas, locale).filter(({ day }) => day > atlas.span.start);
  const [holder, besieger] = [span.holder, besieged?.by].map((id) => (id ? power(id, locale) : ''));
  return {
    span,
    holder,
    /** Whose it is on the day, in a line. */
    now: words.heldNow(holder ?? '', besieger ?? ''),
    /** Whose it is and on which days, and these in the other calendar. */
    line: since.map((text, i) =>
      i === 0
        ? words.heldOn(
            holder ?? '',
            [alreadyThen(span, atlas, locale), text].filter(Boolean).join(words.comma),
          )
        : text,
    ),
    days,
    facts: [
      ...fact(
        words.holder,
        [power(span.holder, locale), alreadyThen(span, atlas, locale), since[0]]
          .filter(Boolean)
          .join(words.comma),
      ),
      ...fact('', saysNoMore(span, atlas) ? '' : locale.text(span.written, 'text')),
      ...fact(words.allegiance, span.allegiance ? power(span.allegiance, locale) : undefined),
      ...fact(words.besiegedBy, besieged ? power(besieged.by, locale) : undefined),
    ],
  };
}

const placeCard: CardOf = (id, atlas, scene, locale) => {
  const place = atlas.places.get(id);
  if (!place) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = place;
  const name = nameOf(place, scene);
  const held = holding(place.id, scene, atlas, locale);
  const town = locale.english() ? modernTown(properties.modern_en) : '';
  return {
    ...(name ? placeTitles(name, locale) : titles(properties, 'name', locale)),
    glance: held?.now,
    holder: held?.holder,
    small: [
      [locale.language() === 'en' ? (properties.pinyin ?? '') : '', town ? words.today(town) : '']
        .filter(Boolean)
        .join(' · '),
      surety(properties.certainty, undefined, locale),
      ...extentOf(place.id, atlas, locale),
    ].filter(Boolean),
    days: held?.days ?? [],
    paragraphs: [],
    facts: [
      ...(held?.facts ?? []),
      ...glossary(place, locale),
      ...fact(words.modernName, locale.text(properties, 'modern') || properties.modern_en),
      ...gazetteers(place, locale),
    ],
    note: locale.text(properties, 'note'),
    sources: citations([...(held?.span.written.sources ?? []), ...properties.sources], atlas, locale),
  };
};

const prefectureCard: CardOf = (id, atlas, scene, locale) => {
  const prefecture = atlas.prefectures.find((candidate) => candidate.id === id);
  const held = prefecture ? holding(id, scene, atlas, locale) : null;
  if (!prefecture || !held) return null;
  const place = atlas.places.get(prefecture.feature.properties.seat);
  const name = nameOf(place, scene);
  const { written } = held.span;
  return {
    ...(name ? placeTitles(name, locale) : titles(prefecture.feature.properties, 'name', locale)),
    glance: held.now,
    holder: held.holder,
    small: [
      ...held.line,
      surety(written.certainty, written.precision, locale),
      locale.words(CARD_WORDS).modelled,
      ...extentOf(id, atlas, locale),
    ],
    days: held.days,
    paragraphs: [],
    // whose it is stands in its first line
    facts: held.facts.filter(({ term }) => term !== locale.words(CARD_WORDS).holder),
    note: locale.text(written, 'note'),
    sources: citations(written.sources, atlas, locale),
  };
};

/** What a column is said to have counted, from the least to the most that sources give; `undefined` where none gives a number. */
function saidNumber({ strength }: MovementProperties, locale: Locale): string | undefined {
  const { low = null, high = null } = strength ?? {};
  if (low === null || high === null) return undefined;
  const [least = '', most = ''] = [low, high].map((value) =>
    locale.english() ? value.toLocaleString('en-GB') : locale.script(traditional(numberZh(value))),
  );
  return locale.words(CARD_WORDS).saidToBe(least, most);
}

/** What a stop, or the city of a siege, is called on the day of a scene; '' where it has no name. */
function spotOf(
  spot: Pick<WrittenWaypoint, 'place' | 'name_en' | 'name_zh'> | undefined,
  atlas: Atlas,
  scene: Scene,
  locale: Locale,
): string {
  const named = placeName(spot?.place ?? null, atlas, scene, locale);
  if (named || !spot) return named;
  return locale.english() && spot.name_en ? spotName(spot.name_en) : locale.text(spot, 'name');
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

const movementCard: CardOf = (id, atlas, scene, locale) => {
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
      [power(properties.side, locale), words.movementTypes[properties.type]].join(' · '),
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

const siegeCard: CardOf = (id, atlas, scene, locale) => {
  const siege = atlas.sieges.find((candidate) => candidate.id === id);
  if (!siege) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = siege.feature;
  const state = scene.sieges.find((candidate) => candidate.siege === siege);
  return {
    ...titles(properties, 'title', locale),
    small: [
      ...dates(siege, atlas, locale, datingOf(siege.feature)),
      state ? `${words.dayCount(state.day)} · ${words.siegePhases[state.phase]}` : '',
      surety(properties.certainty, properties.precision, locale),
    ].filter(Boolean),
    days: daysOf(siege, atlas, locale),
    paragraphs: [],
    facts: [
      ...fact(words.besieger, locale.text(properties, 'besieger')),
      ...fact(words.defender, locale.text(properties, 'defender')),
      ...fact(words.outcome, locale.text(properties, 'outcome')),
    ],
    note: locale.text(properties, 'note'),
    sources: citations(properties.sources, atlas, locale),
  };
};

const eventCard: CardOf = (id, atlas, scene, locale) => {
  const event = atlas.events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = event.feature;
  const people = properties.people.map((person) => locale.text(person, 'name') || person.name_en);
  const places = properties.places.map((place) => placeName(place, atlas, scene, locale));
  return {
    ...titles(properties, 'title', locale),
    small: [
      ...dates(event, atlas, locale, datingOf(event.feature)),
      surety(properties.certainty, properties.precision, locale),
    ],
    days: daysOf(event, atlas, locale),
    paragraphs: [locale.text(properties, 'text')].filter(Boolean),
    facts: [...fact(words.places, places.join(words.list)), ...fact(words.people, people.join(words.list))],
    note: locale.text(properties, 'note'),
    sources: citations(properties.sources, atlas, locale),
  };
};

const lineCard: CardOf = (id, atlas, _, locale) => {
  const line = atlas.lines.find(({ feature }) => feature.id === id);
  if (!line) return null;
  const { properties } = line.feature;
  return {
    ...titles(properties, 'title', locale),
    small: [...dates(line, atlas, locale), surety(properties.certainty, undefined, locale)],
    days: daysOf(line, atlas, locale),
    paragraphs: [locale.text(properties, 'note')].filter(Boolean),
    facts: fact(
      locale.words(CARD_WORDS).parties,
      properties.parties.map((party) => power(party, locale)).join(locale.words(CARD_WORDS).list),
    ),
    note: '',
    sources: citations(properties.sources, atlas, locale),
  };
};

const waterCard: CardOf = (id, atlas, _, locale) => {
  const water = atlas.waters.get(id);
  if (!water) return null;
  const { properties } = water;
  return {
    ...titles(properties, 'name', locale),
    small: [surety(properties.certainty, undefined, locale)],
    days: [],
    paragraphs: [locale.text(properties, 'note')].filter(Boolean),
    facts: [],
    note: '',
    sources: citations(properties.sources, atlas, locale),
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
