import type { ReportBook } from '../report.ts';
import { XmlNode } from '../xml/xml-node.ts';
import { describedFields } from './described-fields.ts';

const TIMES: ReadonlySet<string> = new Set(['TimeSpan', 'TimeStamp']);
const CONTAINERS: ReadonlySet<string> = new Set(['Folder', 'Document', 'kml']);

const elements = (node: XmlNode): readonly XmlNode[] =>
  node.childNodes.filter(({ nodeType }) => nodeType === 1);
const named = (node: XmlNode, name: string) => [...node.getElementsByTagNameNS('*', name)];
const childText = (node: XmlNode, name: string) => {
  return (
    elements(node)
      .find(({ localName }) => localName === name)
      ?.textContent.trim() ?? ''
  );
};

/** Takes an element out of its parent. */
function remove(node: XmlNode): void {
  const siblings = node.parentNode?.childNodes;
  const at = siblings?.indexOf(node) ?? -1;
  if (at >= 0) siblings?.splice(at, 1);
}

/** Gives what has no time of its own that of the nearest folder or document that has one, as KML has it inherited. */
function inheritTimes(document: XmlNode): void {
  for (const name of ['Placemark', 'GroundOverlay'])
    for (const placemark of named(document, name)) {
      if (elements(placemark).some(({ localName }) => TIMES.has(localName))) continue;
      for (let { parentNode } = placemark; parentNode; { parentNode } = parentNode) {
        if (!CONTAINERS.has(parentNode.localName)) break;
        const time = elements(parentNode).find(({ localName }) => TIMES.has(localName));
        if (!time) continue;
        placemark.childNodes.push(time);
        break;
      }
    }
}

/** The names of the folders that a placemark lies in, from the outermost, and whether it or one of them is not to be shown. */
function foldersOf(placemark: XmlNode): { readonly path: readonly string[]; readonly hidden: boolean } {
  const path: string[] = [];
  let hidden = childText(placemark, 'visibility') === '0';
  for (let { parentNode } = placemark; parentNode; { parentNode } = parentNode) {
    if (!CONTAINERS.has(parentNode.localName)) break;
    if (childText(parentNode, 'visibility') === '0') hidden = true;
    const name = parentNode.localName === 'Folder' ? childText(parentNode, 'name') : '';
    if (name !== '') path.unshift(name);
  }
  return { path, hidden };
}

function element(name: string, children: readonly XmlNode[]): XmlNode {
  const made = new XmlNode(1, name, '');
  for (const child of children) {
    child.parentNode = made;
    made.childNodes.push(child);
  }
  return made;
}

/** Gives placemarks the folders that they lie in as a property `folder`, and what a folder says of their being shown. */
function inheritFolders(document: XmlNode): void {
  for (const placemark of named(document, 'Placemark')) {
    const { path, hidden } = foldersOf(placemark);
    if (hidden && childText(placemark, 'visibility') !== '0') {
      const said = elements(placemark).find(({ localName }) => localName === 'visibility');
      if (said) remove(said);
      placemark.childNodes.push(element('visibility', [new XmlNode(3, '#text', '0')]));
    }
    const has = named(placemark, 'Data').some((data) => data.getAttribute('name') === 'folder');
    if (path.length === 0 || has) continue;
    addData(placemark, [dataOf('folder', path.join(' / '))]);
  }
}

/** A field of a placemark. */
function dataOf(name: string, value: string): XmlNode {
  const data = element('Data', [element('value', [new XmlNode(3, '#text', value)])]);
  data.attributes.push({ name: 'name', value: name });
  return data;
}

/** Adds fields to a placemark. */
function addData(placemark: XmlNode, data: readonly XmlNode[]): void {
  const extended = elements(placemark).find(({ localName }) => localName === 'ExtendedData');
  if (extended) extended.childNodes.push(...data);
  else placemark.childNodes.push(element('ExtendedData', data));
}

/** Gives placemarks without a time and without fields those that their descriptions list, where a date is among them. */
function readDescriptions(document: XmlNode): void {
  for (const placemark of named(document, 'Placemark')) {
    const children = elements(placemark);
    if (children.some(({ localName }) => TIMES.has(localName) || localName === 'ExtendedData')) continue;
    const fields = describedFields(childText(placemark, 'description'));
    if (fields.length > 0)
      addData(
        placemark,
        fields.map(([name, value]) => dataOf(name, value)),
      );
  }
}

/** Takes moments without a place out of the tracks, with the place that is empty. */
function closeGaps(document: XmlNode, book: ReportBook): void {
  for (const track of named(document, 'Track')) {
    const whens = elements(track).filter(({ localName }) => localName === 'when');
    const coords = elements(track).filter(({ localName }) => localName === 'coord');
    const empty = coords.flatMap((coord, i) => (coord.textContent.trim() === '' ? [i] : []));
    if (empty.length === 0) continue;
    for (const i of empty) {
      if (coords[i]) remove(coords[i]);
      if (whens.length === coords.length && whens[i]) remove(whens[i]);
    }
    book.noteFile(
      'noted',
      'track-gap',
      'gx:coord',
      empty.map((i) => whens[i]?.textContent.trim() ?? i + 1).join(', '),
    );
  }
}

/** Names what links to other files, and pictures that are laid over the map or the screen; takes the links out. */
function nameLinks(document: XmlNode, book: ReportBook): void {
  for (const link of named(document, 'NetworkLink')) {
    const [href] = named(link, 'href');
    book.noteFile(
      'noted',
      'link-not-followed',
      childText(link, 'name') || 'NetworkLink',
      href?.textContent.trim() ?? '',
    );
    remove(link);
  }
  for (const name of ['ScreenOverlay', 'PhotoOverlay'])
    for (const overlay of named(document, name)) {
      book.noteFile('noted', 'overlay-not-drawn', name, childText(overlay, 'name'));
      remove(overlay);
    }
}

/** Writes positions without the blanks that some put behind commas, where they would part a position in two. */
function joinPositions(document: XmlNode): void {
  for (const coordinates of named(document, 'coordinates')) {
    const text = coordinates.textContent;
    if (!/,\s|\s,/.test(text)) continue;
    const joined = new XmlNode(3, '#text', text.replaceAll(/\s*,\s*/g, ','));
    joined.parentNode = coordinates;
    coordinates.childNodes.splice(0, coordinates.childNodes.length, joined);
  }
}

/** Names times of a view of the map, which are no times of what is seen. */
function nameViews(document: XmlNode, book: ReportBook): void {
  for (const view of [...named(document, 'LookAt'), ...named(document, 'Camera')]) {
    const time = elements(view).find(({ localName }) => TIMES.has(localName));
    const placemark = view.parentNode;
    if (!time || placemark?.localName !== 'Placemark') continue;
    if (elements(placemark).some(({ localName }) => TIMES.has(localName))) continue;
    book.noteFile(
      'noted',
      'when-not-understood',
      `${view.localName} ${time.nodeName}`,
      time.textContent.trim(),
    );
  }
}

/** Takes the times that Google keeps for views, where a placemark or a folder has one, for its own. */
function ownTimes(document: XmlNode): void {
  for (const node of [...named(document, 'TimeSpan'), ...named(document, 'TimeStamp')]) {
    const parent = node.parentNode;
    const at = parent?.childNodes.indexOf(node) ?? -1;
    if (!parent || at < 0 || !node.nodeName.startsWith('gx:') || /^(?:LookAt|Camera)$/.test(parent.localName))
      continue;
    const plain = element(
      node.localName,
      elements(node).map((child) => element(child.localName, [...child.childNodes])),
    );
    plain.parentNode = parent;
    parent.childNodes.splice(at, 1, plain);
  }
}

/** Puts right in a document of KML what the library that reads it passes over, and tells of it. */
export function amendKml(document: XmlNode, book: ReportBook): void {
  nameLinks(document, book);
  ownTimes(document);
  inheritTimes(document);
  readDescriptions(document);
  inheritFolders(document);
  nameViews(document, book);
  joinPositions(document);
  closeGaps(document, book);
}
