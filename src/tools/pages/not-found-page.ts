import { yearsShown } from '../../atlas/years-shown.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { scriptJson } from './html.ts';
import { chapterState, dayState, eventState, placeState } from './live-state.ts';
import { PAGE_LANGUAGES } from './page-language.ts';
import { pageLocale } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { parseDay } from '../../time/written-date.ts';
import type { Site } from './site.ts';

/** The states that an address without a page may name, by the path in small letters: of places, chapters and events. */
function statesByPath({ atlas }: Site): Record<string, string> {
  const states = [
    ...[...atlas.places].map(([id, place]) => [id, placeState(atlas, place)] as const),
    ...atlas.chapters.map((chapter) => [`chapter/${chapter.id}`, chapterState(chapter)] as const),
    ...atlas.events.map((event) => [`event/${event.id}`, eventState(atlas, event)] as const),
  ].map(([path, state]) => [path.toLowerCase(), state] as const);
  return Object.fromEntries(states.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The script of `404.html`, for hosts that serve that page for any address: an address that ends as those of the site’s pages
 * do, in letters of any case, with or without the last `/`, opens the live state; so do days and places without a page.
 */
export function notFoundScript(site: Site): string {
  const { first, last } = site.atlas.config.span;
  const day = dayState(parseDay(first)).replace(first, '');
  const languages = PAGE_LANGUAGES.filter(({ folder }) => folder !== '').map(
    ({ folder, language }) => [folder.slice(0, -1), language] as const,
  );
  return `const states = ${scriptJson(statesByPath(site))};
const languages = ${scriptJson(Object.fromEntries(languages))};
const find = (table, key) => (Object.hasOwn(table, key) ? table[key] : '');
const parts = location.pathname.replace(/\\/(?:index\\.html)?$/, '').split('/');
const take = () => (parts.pop() ?? '').toLowerCase();
const language = find(languages, (parts.at(-1) ?? '').toLowerCase());
if (language) take();
const name = take();
const path = /^(?:chapter|event)$/i.test(parts.at(-1) ?? '') ? take() + '/' + name : name;
const order = (day) => {
  const [, year, month, date] = /^(-?\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(day) ?? [];
  return year === undefined ? NaN : Number(year) * 10000 + Number(month + date);
};
const isDay = order(path) >= order('${first}') && order(path) <= order('${last}');
const state = isDay ? '${day}' + path : find(states, path);
if (state) location.replace(parts.join('/') + '/' + state + (language && '&lang=' + language));
`;
}

/** The page that stands for every address without one; `hash` is its script’s as Content-Security-Policy writes it. */
export function notFoundPage(site: Site, hash: string): string {
  const [english, chinese] = [pageLocale(site, 'en'), pageLocale(site, 'zh-Hant')];
  const [en, zh] = [english.words(PAGE_WORDS), chinese.words(PAGE_WORDS)];
  const { config } = site.atlas;
  const { first } = config.span;
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
<title>${en.notFound} · ${english.atlas('title')}</title>
<link rel="icon" href="data:," />
<script>${notFoundScript(site)}</script>
</head>
<body>
<h1>${en.notFound} <span lang="zh-Hant">${zh.notFound}</span></h1>
<p>${en.notFoundText(yearsShown(config), first)}</p>
<p lang="zh-Hant">${zh.notFoundText(yearsShown(config, 'zh-Hant'), first)}</p>
${home}
</body>
</html>
`;
}
