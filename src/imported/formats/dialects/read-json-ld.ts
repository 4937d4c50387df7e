import { isObject, own, type JsonObject } from '../../../atlas/json-object.ts';

const MOST_STEPS = 4;
const PLACES = [
  'location',
  'P7_took_place_at',
  'spatialCoverage',
  'spatial',
  'contentLocation',
  'areaServed',
];
const DATES = ['startDate', 'endDate', 'temporalCoverage', 'foundingDate', 'dissolutionDate', 'birthDate', 'deathDate', 'datePublished', 'dateCreated']; // prettier-ignore

/** The last part of a name of a vocabulary: `startDate` of `schema:startDate` and of its whole address. */
const lastPart = (name: string) => /[^/#:]+$/.exec(name)?.[0] ?? name;

/** What the keys of a document stand for, by its own `@context`. */
function termsOf(context: unknown): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const one of [context].flat())
    if (isObject(one))
      for (const [term, said] of Object.entries(one)) {
        const address = isObject(said) ? own(said, '@id') : said;
        if (typeof address === 'string' && !/[#/:]$/.test(address)) terms.set(term, lastPart(address));
      }
  return terms;
}

/** A node with its keys by the last part of what they stand for. */
function plainNode(node: JsonObject, terms: ReadonlyMap<string, string>): JsonObject {
  const known = Object.entries(node).map(([key, value]) => [
    key.startsWith('@') ? key : (terms.get(key) ?? lastPart(key)),
    value,
  ]);
  return Object.fromEntries(known) as JsonObject;
}

/** The nodes of a document, keys plain: those of its `@graph`, of its list, or itself. */
function nodesOf(value: unknown): JsonObject[] {
  const root = isObject(value) ? own(value, '@graph') : undefined;
  const list = (Array.isArray(root) ? root : [value].flat()).filter(isObject);
  const context = isObject(value) ? own(value, '@context') : undefined;
  return list.map((node) => plainNode(node, termsOf(own(node, '@context') ?? context)));
}

/** Whether a value is linked data (JSON-LD): it has a graph, or says what its words are of. */
export const isJsonLd = (value: unknown): boolean =>
  [value].flat().some((one) => isObject(one) && own(one, '@context') !== undefined && (Array.isArray(own(one, '@graph')) || typeof (own(one, '@type') ?? own(one, 'type')) === 'string')); // prettier-ignore

/** A value as texts by their languages; '' where it says none. */
function textsOf(value: unknown): [string, string][] {
  return [value].flat().flatMap((one): [string, string][] => {
    if (typeof one === 'string' || typeof one === 'number') return [['', String(one)]];
    if (!isObject(one)) return [];
    const text = own(one, '@value') ?? own(one, 'name') ?? own(one, '@id');
    const language = own(one, '@language');
    return typeof text === 'string' || typeof text === 'number'
      ? [[typeof language === 'string' ? language : '', String(text)]]
      : [];
  });
}

/** A node as properties: its texts, the first of each by its key, those of other languages beside it. */
function propertiesOf(node: JsonObject): JsonObject {
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '@context' || key === 'geo' || PLACES.includes(key)) continue;
    const texts = textsOf(value);
    const [first] = texts;
    const name = key === '@id' ? 'id' : key === '@type' ? 'type' : key === 'temporalCoverage' ? 'date' : key;
    if (!first) continue;
    const languages = new Set(texts.map(([language]) => language));
    if (languages.size < texts.length) properties[name] = texts.map(([, text]) => text).join('; ');
    else
      for (const [language, text] of texts)
        properties[text === first[1] ? name : `${name}_${language.toLowerCase().replaceAll('-', '_')}`] =
          text;
  }
  return properties;
}

const numberOf = (value: unknown) => {
  const [[, text] = ['', '']] = textsOf(value);
  return text.trim() === '' ? NaN : Number(text);
};

/** The points of a node: its own, or those of the places that it names, found by their `@id`. */
function pointsOf(node: JsonObject, byId: ReadonlyMap<string, JsonObject>, steps = 0): [number, number][] {
  const [lon, lat] = [numberOf(own(node, 'longitude') ?? own(node, 'long')), numberOf(own(node, 'latitude') ?? own(node, 'lat'))]; // prettier-ignore
  if (Number.isFinite(lon) && Number.isFinite(lat)) return [[lon, lat]];
  if (steps > MOST_STEPS) return [];
  return ['geo', ...PLACES].flatMap((key) =>
    [own(node, key)].flat().flatMap((one) => {
      const id = isObject(one) ? own(one, '@id') : one;
      const named = typeof id === 'string' ? byId.get(id) : undefined;
      const inner = isObject(one) ? pointsOf(plainNode(one, new Map()), byId, steps + 1) : [];
      return inner.length > 0 ? inner : named && named !== node ? pointsOf(named, byId, steps + 1) : [];
    }),
  );
}

/**
 * The features of linked data: the nodes that have dates, each where it says or where the places lie that it names; where
 * none has a date, the nodes that have a place of their own. `null` where no node has a place, so that nothing can be drawn.
 */
export function jsonLdFeatures(value: unknown): readonly unknown[] | null {
  const nodes = nodesOf(value);
  const byId = new Map(
    nodes.flatMap((node) => {
      const id = own(node, '@id') ?? own(node, 'id');
      return typeof id === 'string' ? [[id, node] as const] : [];
    }),
  );
  const dated = nodes.filter((node) => DATES.some((key) => own(node, key) !== undefined));
  const told = dated.length > 0 ? dated : nodes.filter((node) => pointsOf(node, byId).length > 0);
  const features = told.map((node) => {
    const points = pointsOf(node, byId);
    const [only] = points;
    return {
      type: 'Feature',
      properties: propertiesOf(node),
      geometry: only && (points.length > 1 ? { type: 'MultiPoint', coordinates: points } : { type: 'Point', coordinates: only }), // prettier-ignore
    };
  });
  return features.some(({ geometry }) => geometry) ? features : null;
}
