import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import { messageOf } from '../../../atlas/message-of.ts';
import type { ReportBook } from '../../report.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import type { XmlNode } from '../../xml/xml-node.ts';

/** Whether a value is what Overpass or OpenStreetMap’s own interface answers with. */
export const isOsm = (value: JsonObject): boolean =>
  Array.isArray(value.elements) &&
  value.elements.some((one) => isObject(one) && /^(?:node|way|relation)$/.test(String(one.type)));

const KINDS: ReadonlySet<string> = new Set(['node', 'way', 'relation']);

function elementOf(node: XmlNode): JsonObject {
  const number = (name: string) => {
    const text = node.getAttribute(name);
    return text === null ? {} : { [name]: Number(text) };
  };
  const children = node.childNodes.filter(({ nodeType }) => nodeType === 1);
  const named = (name: string) => children.filter((child) => child.nodeName === name);
  const of = (child: XmlNode, name: string) => child.getAttribute(name) ?? '';
  const position = (child: XmlNode) => ({ lat: Number(of(child, 'lat')), lon: Number(of(child, 'lon')) });
  const places = named('nd').filter((nd) => nd.getAttribute('lat') !== null);
  const [center] = named('center');
  return {
    type: node.nodeName,
    ...number('id'),
    ...number('lat'),
    ...number('lon'),
    ...(center && { center: position(center) }),
    ...(node.nodeName === 'way' && { nodes: named('nd').map((nd) => Number(of(nd, 'ref'))) }),
    ...(places.length > 0 && { geometry: places.map(position) }),
    ...(node.nodeName === 'relation' && {
      members: named('member').map((member) => {
        const points = member.childNodes.filter((child) => child.nodeName === 'nd');
        return {
          type: of(member, 'type'),
          ref: Number(of(member, 'ref')),
          role: of(member, 'role'),
          ...(points.length > 0 && { geometry: points.map(position) }),
        };
      }),
    }),
    tags: Object.fromEntries(named('tag').map((tag) => [of(tag, 'k'), of(tag, 'v')])),
  };
}

/** The elements of a document of OpenStreetMap in XML, as its JSON has them. */
export function osmOfXml(text: string, book: ReportBook): JsonObject {
  const { document, fault } = parseXml(text);
  if (fault) book.noteFile('noted', 'not-xml', `character ${fault.at}`, fault.message);
  const elements: JsonObject[] = [];
  const visit = (node: XmlNode) => {
    for (const child of node.childNodes) {
      if (KINDS.has(child.nodeName) && child.getAttribute('id') !== null) elements.push(elementOf(child));
      else if (child.nodeType === 1) visit(child);
    }
  };
  visit(document);
  return { elements };
}

/**
 * The features of elements of OpenStreetMap: those with tags, ways and relations as lines and areas of their members. One
 * of which only the middle is given is a point there; one whose members are not in the file has no place.
 */
export async function* osmFeatures(value: JsonObject, book: ReportBook): AsyncGenerator<unknown> {
  const { default: convert } = await import('osm2geojson-lite');
  const elements = (value.elements as readonly unknown[]).filter(isObject);
  let features: readonly JsonObject[] = [];
  try {
    const options = { completeFeature: true, renderTagged: true, excludeWay: false };
    features = convert({ ...value, elements }, options).features as unknown as readonly JsonObject[];
  } catch (error) {
    book.noteFile('noted', 'wrong-nesting', 'elements', messageOf(error));
  }
  const met = new Set<unknown>();
  for (const feature of features) {
    met.add(feature.id);
    yield feature;
  }
  for (const element of elements) {
    const id = `${String(element.type)}/${String(element.id)}`;
    if (met.has(id) || !isObject(element.tags) || Object.keys(element.tags).length === 0) continue;
    const place = isObject(element.center) ? element.center : element;
    const isPlaced = typeof place.lon === 'number' && typeof place.lat === 'number';
    const geometry = isPlaced ? { type: 'Point', coordinates: [place.lon, place.lat] } : null;
    yield { type: 'Feature', id, properties: { id, ...element.tags }, geometry };
  }
}
