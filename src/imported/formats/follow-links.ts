import { parseXml } from '../xml/parse-xml.ts';
import { XmlNode } from '../xml/xml-node.ts';

/** The texts that lie beside a KML in its archive. */
export interface PackedTexts {
  /** By their paths in the archive, as written there. */
  readonly texts: ReadonlyMap<string, string>;
  /** The path of the KML itself. */
  readonly from: string;
  /** The paths of those that were taken in. */
  readonly taken: Set<string>;
}

const KEPT: ReadonlySet<string> = new Set(['name', 'visibility', 'TimeSpan', 'TimeStamp']);

/** The path that a link means, as seen from the file in which it stands; `null` where it leads out of the archive. */
function pathOf(href: string, from: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return null;
  const path = href.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decodeURI(href.replace(/[?#].*$/, '').replaceAll('\\', '/')).split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

/**
 * Puts in the place of each link of a KML that leads to another of its archive what stands there, as a folder of that name;
 * each file is taken in once. Other links stay.
 */
export function followLinks(document: XmlNode, { texts, from, taken }: PackedTexts): void {
  taken.add(from);
  for (const link of document.getElementsByTagNameNS('*', 'NetworkLink')) {
    const [href] = link.getElementsByTagNameNS('*', 'href');
    const path = href && pathOf(href.textContent.trim(), from);
    const text = path && !taken.has(path) ? texts.get(path) : undefined;
    const at = link.parentNode?.childNodes.indexOf(link) ?? -1;
    if (!path || text === undefined || at < 0) continue;
    const linked = parseXml(text).document;
    followLinks(linked, { texts, from: path, taken });
    const folder = new XmlNode(1, 'Folder', '');
    folder.parentNode = link.parentNode;
    const kept = link.childNodes.filter((child) => child.nodeType === 1 && KEPT.has(child.localName));
    for (const child of [...kept, ...linked.childNodes]) {
      child.parentNode = folder;
      folder.childNodes.push(child);
    }
    link.parentNode?.childNodes.splice(at, 1, folder);
  }
}
