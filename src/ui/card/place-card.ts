import type { Interval } from '../../time/interval.ts';
import type { PlaceFeature } from '../../atlas/features.ts';
import { modernTown } from '../../atlas/search/place-entries.ts';
import { parseWhen } from '../../time/timespan.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import type { CardFact } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations, fact } from './card-lines.ts';
import { headingPinyin, nameOf, placeTitles } from './card-names.ts';
import { extentOf, holding } from './holding.ts';

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

/** The card of a place: whose it is, what it has been called, where it is now. */
export const placeCard: CardOf = (id, atlas, scene, locale) => {
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
      [name ? headingPinyin(name, locale) : '', town ? words.today(town) : ''].filter(Boolean).join(' · '),
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
