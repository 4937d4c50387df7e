import type { Geometry } from 'geojson';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import type { EventFeature, PlaceFeature } from '../features.ts';
import { fileNameOf } from '../file-name.ts';
import { authorityLinks } from '../people/authority-links.ts';
import type { WrittenPersons } from '../people/persons.ts';
import { credit, type Credit } from './credit.ts';
import { datedProperties, daysOfWhen } from './dated-properties.ts';
import { gazetteerLinks } from './gazetteer-links.ts';

/** A text in a language (BCP 47), as JSON-LD has it. */
interface LinkedText {
  readonly '@value': string | Traditional;
  readonly '@language': 'en' | 'zh-Hant';
}

/** A node of the graph. */
type Node = Readonly<Record<string, unknown>> & {
  readonly '@id'?: string;
  readonly '@type': string | readonly string[];
};

/** Events as linked data: JSON-LD 1.1 in the words of schema.org and the CIDOC Conceptual Reference Model. */
export interface LinkedEvents extends Credit {
  readonly '@context': Readonly<Record<string, unknown>>;
  /** The calendar of `start` and `end`. */
  readonly calendar: string;
  readonly '@graph': readonly Node[];
}

/** What each key means. Dates are proleptic Gregorian, as xsd:date asks; the Julian ones stand in a term of the atlas’s own. */
const CONTEXT = {
  schema: 'https://schema.org/',
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  description: 'schema:description',
  start: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  end: { '@id': 'schema:endDate', '@type': 'xsd:date' },
  timespan: 'crm:P4_has_time-span',
  julian: 'crm:P78_is_identified_by',
  at: { '@id': 'crm:P7_took_place_at', '@type': '@id' },
  of: { '@id': 'crm:P11_had_participant', '@type': '@id' },
  kind: 'schema:additionalType',
  certainty: 'crm:P2_has_type',
  citation: 'schema:citation',
  geo: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  closeMatch: { '@id': 'skos:closeMatch', '@type': '@id' },
  license: { '@id': 'schema:license' },
  license_url: { '@id': 'schema:license', '@type': '@id' },
  version: 'schema:version',
  edition: 'schema:version',
  calendar: 'schema:additionalProperty',
} as const;

const texts = (en: string | undefined, zh: Traditional | undefined): LinkedText[] => [
  ...(en ? [{ '@value': en, '@language': 'en' } as const] : []),
  ...(zh ? [{ '@value': zh, '@language': 'zh-Hant' } as const] : []),
];

const pointOf = (geometry: Geometry | null) =>
  geometry?.type === 'Point' ? geometry.coordinates : undefined;

/**
 * The events of the record as linked data, with the places at which they happened and the persons who took part; each keeps
 * the address `urn:x-<atlas>:event:<id>` by which the other downloads name it too. `written`: what is written of persons, for
 * where other authorities have them.
 */
export function linkedEvents(atlas: Atlas, written?: WrittenPersons): LinkedEvents {
  const urn = (kind: string, id: string) => `urn:x-${fileNameOf(atlas.config)}:${kind}:${id}`;
  const events = atlas.events.map(({ feature }) => feature);
  const named = [...new Set(events.flatMap(({ properties }) => properties.places))];
  const places = [...new Set(named.flatMap((id) => atlas.places.get(id) ?? []))];
  const persons = new Map(
    events.flatMap(({ properties }) =>
      properties.people.flatMap((person) =>
        person.name_zh ? [[keepTraditional(person.name_zh), person] as const] : [],
      ),
    ),
  );
  const personId = (zh: Traditional) => urn('person', encodeURIComponent(keepTraditional(zh)));
  const event = ({ id, properties, when }: EventFeature): Node => {
    const days = datedProperties(atlas.span, daysOfWhen(when));
    return {
      '@id': urn('event', id),
      '@type': ['schema:Event', 'crm:E5_Event'],
      name: texts(properties.title_en, properties.title_zh),
      description: texts(properties.text_en, properties.text_zh),
      kind: properties.type,
      certainty: properties.certainty,
      start: days.start_date_gregorian,
      end: days.end_date_gregorian,
      timespan: {
        '@type': 'crm:E52_Time-Span',
        julian: [`Julian ${properties.edtf}`, ...texts(undefined, properties.lunar)],
      },
      at: properties.places.flatMap((place) => {
        const found = atlas.places.get(place);
        return found ? [urn('place', found.id)] : [];
      }),
      of: properties.people.flatMap(({ name_zh }) => (name_zh ? [personId(name_zh)] : [])),
      citation: properties.sources.map(({ ref, loc }) =>
        `${atlas.sources.get(ref)?.title_en ?? ref} ${keepTraditional(loc)}`.trim(),
      ),
    };
  };
  const place = (feature: PlaceFeature): Node => {
    const { id, properties, geometry } = feature;
    const { same, close } = gazetteerLinks(feature);
    const [longitude, latitude] = pointOf(geometry) ?? [];
    return {
      '@id': urn('place', id),
      '@type': ['schema:Place', 'crm:E53_Place'],
      name: texts(properties.name_en, properties.name_zh),
      geo: { '@type': 'schema:GeoCoordinates', latitude, longitude },
      ...(same.length > 0 && { sameAs: same }),
      ...(close.length > 0 && { closeMatch: close }),
    };
  };
  const person = ({ name_en, name_zh }: EventFeature['properties']['people'][number]): Node => {
    const known = name_zh && written?.get(keepTraditional(name_zh));
    const same = known ? authorityLinks(known) : [];
    return {
      '@id': name_zh && personId(name_zh),
      '@type': ['schema:Person', 'crm:E21_Person'],
      name: texts(name_en, name_zh),
      ...(same.length > 0 && { sameAs: same }),
    };
  };
  return {
    '@context': CONTEXT,
    calendar: 'proleptic Gregorian',
    ...credit(atlas.config),
    '@graph': [...events.map(event), ...places.map(place), ...[...persons.values()].map(person)],
  };
}
