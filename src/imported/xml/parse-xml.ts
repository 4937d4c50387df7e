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

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const DEEPEST = 100;
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** Replaces character references; those that are not built in stay as they are, so that nothing can be expanded. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Parses XML 1.0 without a document type: elements, attributes, text, marked text, namespaces. A browser’s own parser is
 * out of reach of workers. Returns what was read and, where the text is not well-formed, the fault that ended it.
 */
export function parseXml(text: string): { readonly document: XmlNode; readonly fault: XmlFault | null } {
  const document = new XmlNode(9, '#document');
  const open: { node: XmlNode; spaces: Readonly<Record<string, string>> }[] = [
    { node: document, spaces: {} },
  ];
  let at = 0;
  const top = () => open[open.length - 1] ?? { node: document, spaces: {} };
  const attach = (node: XmlNode) => {
    node.parentNode = top().node;
    top().node.childNodes.push(node);
  };
  const endOf = (mark: string, what: string) => {
    const end = text.indexOf(mark, at);
    if (end < 0) throw new XmlFault(`${what} is not closed`, at);
    return end;
  };

  function readElement(): void {
    const [matched, name = ''] = /^<([^\s/>=<'"&!?]+)/.exec(text.slice(at, at + 200)) ?? [];
    if (!matched) throw new XmlFault('“<” begins no element', at);
    const began = at;
    at += matched.length;
    const attributes: { name: string; value: string }[] = [];
    ATTRIBUTE.lastIndex = at;
    for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
      attributes.push({ name: found[1] ?? '', value: plain(found[2] ?? found[3] ?? '') });
      at = ATTRIBUTE.lastIndex;
    }
    const [close] = /^\s*\/?>/.exec(text.slice(at, at + 500)) ?? [];
    if (!close) throw new XmlFault(`<${name}> is not closed or has a wrong attribute`, began);
    at += close.length;
    let { spaces } = top();
    for (const attribute of attributes) {
      if (attribute.name === 'xmlns') spaces = { ...spaces, '': attribute.value };
      else if (attribute.name.startsWith('xmlns:'))
        spaces = { ...spaces, [`${attribute.name.slice(6)}`]: attribute.value };
    }
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const node = new XmlNode(1, name, '', Object.hasOwn(spaces, prefix) ? (spaces[prefix] ?? null) : null);
    node.attributes.push(...attributes);
    attach(node);
    if (close.includes('/')) return;
    if (open.length > DEEPEST) throw new XmlFault('elements are nested too deeply', began);
    open.push({ node, spaces });
  }

  function readMarkup(): void {
    if (text.startsWith('<!--', at)) at = endOf('-->', 'a comment') + 3;
    else if (text.startsWith('<![CDATA[', at)) {
      const end = endOf(']]>', 'CDATA');
      attach(new XmlNode(4, '#cdata-section', text.slice(at + 9, end)));
      at = end + 3;
    } else if (text.startsWith('<?', at)) at = endOf('?>', 'an instruction') + 2;
    else if (text.startsWith('<!', at)) at = endOf('>', 'a declaration') + 1;
    else if (text.startsWith('</', at)) {
      const end = endOf('>', 'an element');
      const name = text.slice(at + 2, end).trim();
      if (top().node.nodeName !== name)
        throw new XmlFault(`</${name.slice(0, 40)}> ends <${top().node.nodeName}>`, at);
      open.pop();
      at = end + 1;
    } else readElement();
  }

  try {
    while (at < text.length) {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      if (end > at && open.length > 1) attach(new XmlNode(3, '#text', plain(text.slice(at, end))));
      at = end;
      if (at < text.length) readMarkup();
    }
    if (open.length > 1) throw new XmlFault(`<${top().node.nodeName}> is not closed`, text.length);
    if (!document.childNodes.some(({ nodeType }) => nodeType === 1))
      throw new XmlFault('there is no element', 0);
  } catch (error) {
    if (error instanceof XmlFault) return { document, fault: error };
    throw error;
  }
  return { document, fault: null };
}
