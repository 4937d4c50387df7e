/** A state to share: addresses are absolute, texts plain. */
export interface Shared {
  readonly title: string;
  readonly date: string;
  readonly url: string;
  /** The same state with `view=embed`. */
  readonly frameUrl: string;
  /** Where `fragile-peace.js` lies. */
  readonly scriptUrl: string;
  /** The state by the keys of the permalink. */
  readonly keys: readonly (readonly [key: string, value: string])[];
}

/** A state in each form that can be copied. */
export type ShareTexts = Readonly<
  Record<'link' | 'text' | 'markdown' | 'html' | 'frame' | 'element', string>
>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const escapeMarkdown = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
/** Parentheses, spaces and angle brackets would end a Markdown address. */
const escapeAddress = (url: string) =>
  url.replaceAll(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A state as a link, plain text, Markdown and HTML, each with title and date. */
export function shareTexts({ title, date, url, frameUrl, scriptUrl, keys }: Shared): ShareTexts {
  const name = `${date} · ${title}`;
  const attributes = keys.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('');
  return {
    link: url,
    text: `${name}\n${url}`,
    markdown: `[${escapeMarkdown(name)}](${escapeAddress(url)})`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`,
    frame: `<iframe src="${escapeHtml(frameUrl)}" title="${escapeHtml(name)}" width="960" height="600" style="border: 0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`,
    element: `<script src="${escapeHtml(scriptUrl)}" defer></script>\n<fragile-peace${attributes} title="${escapeHtml(name)}"></fragile-peace>`,
  };
}
