import { SaxesParser } from 'saxes';
import { XmlNode } from './xml-node.ts';

/** A text that is not well-formed, and where. */
export class XmlFault extends Error {
  constructor(
    words: string,
    /** Characters from the beginning of the text. */
    readonly at: number,
  ) {
    super(words);
  }
}

const DEEPEST = 100;
const NOT_EXPANDED = 'entities of a document type are not expanded';
/** How the library begins to tell of faults that leave no doubt which element is within which: past these it reads on. */
const READ_ON = new RegExp(
  `^(?:${[
    'undefined entity',
    'malformed (?:character entity|comment|name)',
    'disallowed character(?: in entity name)?\\.',
    'the string "]]>"',
    'duplicate attribute',
    'no whitespace between attributes',
    'unbound namespace prefix',
    'invalid attempt to undefine',
    'xml(?:ns)? prefix',
    'may not assign the xml namespace',
    'tags may not have "xmlns"',
    'text data outside',
    'documents may contain only one root',
    'inappropriately located doctype',
    '(?:an|the) XML declaration must',
    '(?:version number|encoding value|standalone value|expected )',
  ].join('|')})`,
);
const NO_REFERENCE = /&(?!(?:#\d+|#x[\da-f]+|[^\s&;<>"'#]+);)/i;
/** Comments, marked text and instructions, in which an ampersand stands for itself; else one that begins no reference. */
const PASSED_OR_BARE = new RegExp(
  String.raw`<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|${NO_REFERENCE.source}`,
  'gi',
);

/** Writes ampersands that begin no reference as references, as they were meant; `at`: where the first stood. */
function withReferences(text: string): { readonly text: string; readonly at: number } {
  let at = Infinity;
  if (!NO_REFERENCE.test(text)) return { text, at };
  const mended = text.replace(PASSED_OR_BARE, (found, from: number) => {
    if (found !== '&') return found;
    at = Math.min(at, from);
    return '&amp;';
  });
  return { text: mended, at };
}

/** The name by which the library looks for an element, whatever prefix its document has for KML or GPX. */
function plainName(name: string, uri: string): string {
  const local = name.slice(name.indexOf(':') + 1);
  if (/google\.com\/kml\/ext\//.test(uri)) return `gx:${local}`;
  // documents that forget to say what their prefix means
  if (uri === '' && /^(?:kml|gpx):/.test(name)) return local;
  return /opengis\.net\/kml\/|google\.com\/kml\/\d|topografix\.com\/GPX\/\d/i.test(uri) ? local : name;
}

/**
 * Parses XML 1.0 with namespaces, through a library that finds every fault: a browser’s own parser is out of reach of
 * workers. Entities that a document type declares are not expanded. Returns what was read and, where the text is not
 * well-formed, its first fault. Reading ends at a fault after which elements might be taken for parts of the wrong one.
 */
export function parseXml(text: string): { readonly document: XmlNode; readonly fault: XmlFault | null } {
  const document = new XmlNode(9, '#document');
  const open = [document];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const mended = withReferences(text);
  let fault = mended.at < Infinity ? new XmlFault('“&” begins no reference', mended.at) : null;
  const note = (found: XmlFault) => {
    if (!fault || found.at < fault.at) fault = found;
    return found;
  };
  const attach = (node: XmlNode) => {
    const parent = open[open.length - 1] ?? document;
    node.parentNode = parent;
    parent.childNodes.push(node);
  };
  let declares = false;
  parser.on('doctype', (declaration) => (declares = declaration.includes('<!ENTITY')));
  parser.on('error', ({ message }) => {
    const words = declares && message === 'undefined entity.' ? NOT_EXPANDED : message.replace(/\.$/, '');
    const found = note(new XmlFault(words, Math.min(parser.position, text.length)));
    if (!READ_ON.test(message)) throw found;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    if (open.length > DEEPEST) throw note(new XmlFault('elements are nested too deeply', parser.position));
    const node = new XmlNode(1, plainName(name, uri), '', uri || null);
    for (const attribute of Object.values(attributes)) node.attributes.push(attribute);
    attach(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void (open.length > 1 && attach(new XmlNode(3, '#text', words))));
  parser.on('cdata', (words) => void (open.length > 1 && attach(new XmlNode(4, '#cdata-section', words))));
  try {
    parser.write(mended.text).close();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
  }
  return { document, fault };
}
