import { escapeHtml } from '../../atlas/escape-html.ts';

/** A list of already written items, or '' where there are none. */
export function list(items: readonly string[]): string {
  return items.length ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '';
}

/** A section under a heading, or '' where it has no body. */
export function section(heading: string, body: string, level: 2 | 3 = 2): string {
  return body && `<section>\n<h${level}>${escapeHtml(heading)}</h${level}>\n${body}\n</section>`;
}

/** A value as JSON that may stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll('<', '\\u003c');
}

/** A text cut at a word to at most `length` characters, with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，'), cut.lastIndexOf('。'));
  return `${cut.slice(0, end > length / 2 ? end : cut.length).replace(/[,;，；。]$/, '')}…`;
}
