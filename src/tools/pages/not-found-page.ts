import { about } from '../../atlas/atlas-config.ts';
import { escapeHtml, scriptJson } from './html.ts';
import { dayState, placeState } from './live-state.ts';
import { PAGE_WORDS } from './page-words.ts';
import { parseDay } from '../../time/written-date.ts';
import type { Site } from './site.ts';

/**
 * The script of `404.html`, for hosts that serve that page for any address: a day of the atlas or a place’s id as the last
 * part of the path opens the live state one folder up.
 */
export function notFoundScript(site: Site): string {
  const places = new Map([...site.atlas.places].map(([name, place]) => [name, placeState(place)]));
  const day = dayState(parseDay(about().span.first)).replace(about().span.first, '');
  return `const places = ${scriptJson(Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1))))};
const [, root, name] = /^(.*\\/)([^/]+)\\/?$/.exec(location.pathname) ?? [];
const isDay = /^\\d{4}-\\d\\d-\\d\\d$/.test(name) && name >= '${about().span.first}' && name <= '${about().span.last}';
const state = isDay ? '${day}' + name : Object.hasOwn(places, name) ? places[name] : '';
if (state) location.replace(root + state);
`;
}

/** The page that stands for every address without one; `hash` is its script’s as Content-Security-Policy writes it. */
export function notFoundPage(site: Site, hash: string): string {
  const { en, zh } = PAGE_WORDS;
  const home = site.url
    ? `<p><a href="${escapeHtml(site.url)}">${en.home} <span lang="zh-Hant">${zh.home}</span></a></p>`
    : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<title>${en.notFound} · ${en.site}</title>
<link rel="icon" href="data:," />
<script>${notFoundScript(site)}</script>
</head>
<body>
<h1>${en.notFound} <span lang="zh-Hant">${zh.notFound}</span></h1>
<p>${en.notFoundText}</p>
<p lang="zh-Hant">${zh.notFoundText}</p>
${home}
</body>
</html>
`;
}
