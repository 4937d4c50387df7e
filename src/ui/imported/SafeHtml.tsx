import { createMemo } from 'solid-js';

/** Elements that are shown as they are; of any other, what is in it. */
const SHOWN = new Set([
  'P', 'BR', 'B', 'I', 'EM', 'STRONG', 'U', 'S', 'SUB', 'SUP', 'SMALL', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE', 'CODE',
  'TABLE', 'THEAD', 'TBODY', 'TR', 'TD', 'TH', 'HR', 'H4', 'H5', 'H6', 'CENTER', 'DIV', 'SPAN',
]); // prettier-ignore
/** Elements of which nothing is shown. */
const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'HEAD',
  'TITLE',
  'SVG',
  'MATH',
]);
const HEADINGS: Readonly<Record<string, string>> = { H1: 'h4', H2: 'h4', H3: 'h4' };
const DEEPEST = 40;

/** An address that may be followed from here; `null` where it is none. */
function addressOf(text: string | null): string | null {
  const address = text?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}

function linkTo(address: string, children: readonly Node[]): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.append(...children);
  return link;
}

function copied(node: Node, depth = 0): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element) || depth > DEEPEST) return [];
  const name = node.tagName.toUpperCase();
  if (DROPPED.has(name)) return [];
  if (name === 'IMG') {
    // nothing is fetched: the picture is a link
    const address = addressOf(node.getAttribute('src'));
    return address ? [linkTo(address, [document.createTextNode(node.getAttribute('alt')?.trim() || address)])] : []; // prettier-ignore
  }
  const children = [...node.childNodes].flatMap((child) => copied(child, depth + 1));
  if (name === 'A') {
    const address = addressOf(node.getAttribute('href'));
    return address ? [linkTo(address, children)] : children;
  }
  const tag = HEADINGS[name] ?? (SHOWN.has(name) ? name.toLowerCase() : null);
  if (tag === null) return children;
  // without any attribute: no handler, no style, no address
  const element = document.createElement(tag);
  element.append(...children);
  return [element];
}

/** Whether a text is written as HTML. */
export const isHtml = (text: string): boolean => /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.test(text);

/** What a text of HTML says, rebuilt of harmless elements without attributes: nothing of it runs, and nothing is fetched. */
export function SafeHtml(props: { readonly html: string }) {
  const nodes = createMemo(() =>
    copied(new DOMParser().parseFromString(`<body>${props.html}</body>`, 'text/html').body),
  );
  return <div class="imported-html">{nodes()}</div>;
}
