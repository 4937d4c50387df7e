import type { Geometry } from 'geojson';
import type { Atlas } from '../atlas.ts';
import { fileNameOf } from '../file-name.ts';
import type { PlaceFeature, SourceRef } from '../features.ts';
import { credit, type Credit } from './credit.ts';
import { datedProperties, daysOfWhen } from './dated-properties.ts';
import { gazetteerLinks } from './gazetteer-links.ts';
import { gregorianWhen, type IsoWhen } from './gregorian-when.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';

/** A name in Linked Places: the name, its language (BCP 47), when it was in use, and who says so. */
interface LinkedName {
  readonly toponym: string | Traditional;
  readonly lang: string;
  readonly when?: IsoWhen;
  readonly citations?: readonly { readonly label: string }[];
}

/** A feature of Linked Places 1.2. */
interface LinkedFeature {
  readonly '@id': string;
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>> & { readonly title: string };
  readonly names: readonly LinkedName[];
  readonly types: readonly { readonly label: string; readonly identifier?: string }[];
  readonly geometry: Geometry & { readonly certainty: string };
  readonly when: IsoWhen;
  readonly links?: readonly { readonly type: string; readonly identifier: string }[];
  readonly descriptions?: readonly { readonly value: string | Traditional; readonly lang: string }[];
}

/** A collection of Linked Places, with licence, version and citation. */
export interface LinkedPlaces extends Credit {
  readonly type: 'FeatureCollection';
  readonly '@context': string;
  readonly calendar: string;
  readonly features: readonly LinkedFeature[];
}

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
const CERTAINTY = { high: 'certain', medium: 'less-certain', low: 'uncertain' } as const;
const ENGLISH = 'en';
const CHINESE = 'zh-Hant';
const PINYIN = 'zh-Latn-pinyin';
/** A name in Latin letters of no stated language. */
const LATIN = 'und-Latn';

function citations(atlas: Atlas, sources: readonly SourceRef[]): { label: string }[] {
  return sources.map(({ ref, loc }) => ({
    label: `${atlas.sources.get(ref)?.title_en ?? ref} ${keepTraditional(loc)}`.trim(),
  }));
}

function namesOf(atlas: Atlas, { properties: place, when }: PlaceFeature): LinkedName[] {
  const usual = { when: gregorianWhen(atlas.span, when), citations: citations(atlas, place.sources) };
  const first: LinkedName[] = [
    { toponym: place.name_zh, lang: CHINESE, ...usual },
    { toponym: place.name_en, lang: ENGLISH, ...usual },
    ...(place.pinyin ? [{ toponym: place.pinyin, lang: PINYIN, ...usual }] : []),
    ...(place.label_latin ? [{ toponym: place.label_latin, lang: LATIN, ...usual }] : []),
  ];
  const others = (place.alt ?? []).flatMap(({ zh, en }): LinkedName[] => [
    ...(zh ? [{ toponym: zh, lang: CHINESE }] : []),
    ...(en ? [{ toponym: en, lang: ENGLISH }] : []),
  ]);
  const held = (place.names ?? []).flatMap((name): LinkedName[] => {
    const when = gregorianWhen(atlas.span, name.when);
    return [
      { toponym: name.name_zh, lang: CHINESE, when },
      { toponym: name.name_en, lang: ENGLISH, when },
    ];
  });
  return [...first, ...others, ...held];
}

function descriptionsOf({
  properties: place,
}: PlaceFeature): { value: string | Traditional; lang: string }[] {
  return [
    { value: place.note_en, lang: ENGLISH },
    { value: place.note_zh, lang: CHINESE },
    { value: place.modern_en && `Today: ${place.modern_en}`, lang: ENGLISH },
    { value: place.modern_zh && `今地：${keepTraditional(place.modern_zh)}`, lang: CHINESE },
  ].flatMap(({ value, lang }) => (value ? [{ value, lang }] : []));
}

function linkedPlace(atlas: Atlas, feature: PlaceFeature): LinkedFeature {
  const { properties: place, geometry } = feature;
  const descriptions = descriptionsOf(feature);
  const { same, close } = gazetteerLinks(feature);
  const links = [
    ...same.map((identifier) => ({ type: 'exactMatch', identifier })),
    ...close.map((identifier) => ({ type: 'closeMatch', identifier })),
  ];
  const days = datedProperties(atlas.span, daysOfWhen(feature.when));
  return {
    '@id': `urn:x-${fileNameOf(atlas.config)}:place:${feature.id}`,
    type: 'Feature',
    properties: {
      title: place.name_en,
      title_zh: place.name_zh,
      rank: place.rank,
      start_date: days.start_date_gregorian,
      end_date: days.end_date_gregorian,
      calendar: 'gregorian',
    },
    names: namesOf(atlas, feature),
    types: [{ label: place.type }],
    geometry: { ...geometry, certainty: CERTAINTY[place.certainty] },
    when: gregorianWhen(atlas.span, feature.when),
    ...(links.length ? { links } : {}),
    ...(descriptions.length ? { descriptions } : {}),
  };
}

/**
 * The gazetteer in Linked Places format, one feature a place, every name with its language and, where the record has them,
 * its days. Dates are proleptic Gregorian ISO 8601, as the format asks; elsewhere the atlas writes Julian ones.
 */
export function linkedPlaces(atlas: Atlas): LinkedPlaces {
  const places = [...new Set(atlas.places.values())];
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    ...credit(atlas.config),
    calendar: 'proleptic Gregorian',
    features: places.map((place) => linkedPlace(atlas, place)),
  };
}
