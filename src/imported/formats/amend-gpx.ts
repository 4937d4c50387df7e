import type { ReportBook } from '../report.ts';
import { XmlNode } from '../xml/xml-node.ts';

const COMMA = /^\s*[-+]?\d+,\d+\s*$/;
/** The namespace under which the library finds what it would pass over. */
const OWN = 'urn:extensions';

/** Reads positions whose decimals stand behind a comma as they were meant, and tells of it. */
function mendCommas(document: XmlNode, book: ReportBook): void {
  for (const name of ['wpt', 'rtept', 'trkpt'])
    for (const point of document.getElementsByTagName(name)) {
      const commas = point.attributes.filter(
        (attribute) => /^l(?:at|on)$/.test(attribute.name) && COMMA.test(attribute.value),
      );
      for (const attribute of commas) {
        book.noteFile('noted', 'decimal-comma', `${name} ${attribute.name}`, attribute.value);
        const at = point.attributes.indexOf(attribute);
        point.attributes.splice(at, 1, { ...attribute, value: attribute.value.replace(',', '.') });
      }
    }
}

/** Puts texts that a waypoint, a route or a track has among its extensions without a prefix where the library finds them. */
function keepExtensions(document: XmlNode): void {
  const [root] = document.getElementsByTagName('gpx');
  if (!root) return;
  let kept = false;
  for (const name of ['wpt', 'rte', 'trk'])
    for (const node of document.getElementsByTagName(name)) {
      const extensions = node.childNodes.find(({ nodeName }) => nodeName === 'extensions');
      extensions?.childNodes.forEach((child, i) => {
        const plain =
          child.nodeType === 1 &&
          !child.nodeName.includes(':') &&
          child.childNodes.every(({ nodeType }) => nodeType !== 1);
        if (!plain) return;
        const own = new XmlNode(1, child.nodeName, '', OWN);
        own.childNodes.push(...child.childNodes);
        extensions.childNodes.splice(i, 1, own);
        kept = true;
      });
    }
  if (kept) root.attributes.push({ name: 'xmlns:extensions', value: OWN });
}

/** A node of another name, with the attributes and the children of one. */
function renamed(node: XmlNode, name: string, children: readonly XmlNode[] = node.childNodes): XmlNode {
  const made = new XmlNode(1, name, '', node.namespaceURI);
  made.attributes.push(...node.attributes);
  for (const child of children) {
    child.parentNode = made;
    made.childNodes.push(child);
  }
  return made;
}

/** Makes tracks of routes whose positions have times: of a route, the library reads none but the first. */
function timedRoutes(document: XmlNode): void {
  for (const route of document.getElementsByTagName('rte')) {
    const points = route.childNodes.filter(({ nodeName }) => nodeName === 'rtept');
    const timed = points.filter((point) => point.getElementsByTagName('time').length > 0);
    const parent = route.parentNode;
    const at = parent?.childNodes.indexOf(route) ?? -1;
    if (!parent || at < 0 || points.length < 2 || timed.length < 2) continue;
    const segment = renamed(
      new XmlNode(1, 'trkseg', '', route.namespaceURI),
      'trkseg',
      points.map((point) => renamed(point, 'trkpt')),
    );
    const about = route.childNodes.filter((child) => !points.includes(child));
    const track = renamed(route, 'trk', [...about, segment]);
    track.parentNode = parent;
    parent.childNodes.splice(at, 1, track);
  }
}

/** Puts right in a document of GPX what the library that reads it misreads or passes over; what was misread is told. */
export function amendGpx(document: XmlNode, book: ReportBook): void {
  mendCommas(document, book);
  timedRoutes(document);
  keepExtensions(document);
}
