import { editionText } from '../../atlas/citation/edition.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { citationTags, VOCABULARIES } from './citation-tags.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { scriptJson } from './html.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { pageLocale } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PICTURE_SIZE } from './preview.ts';
import { addressOf, picturePath, rootOf, type Site } from './site.ts';

/** What stands on one page. */
export interface PageParts {
  /** The page’s folder from the site’s root, without that of its language: `chapter/ch08-first-siege/`. */
  readonly folder: string;
  readonly language: PageLanguage;
  /** The languages the page is written in. */
  readonly languages: readonly PageLanguage[];
  readonly title: string;
  readonly description: string;
  /** Name of the picture under `previews/`, and what it shows. */
  readonly picture: string | null;
  readonly pictureText: string;
  /** The fragment of the live state; `null` on a page that is of no state. */
  readonly live: string | null;
  readonly data: unknown;
  /** The page’s main part, in HTML. */
  readonly body: string;
}

/** What a page may do: its own script, style and pictures, and nothing else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** The title of a page, with the title in the other script where one follows. */
const HEADING = /<\/h1>(\n<p class="also"[^>]*>[^<]*<\/p>)?/;

/** The folder of the list of all pages. */
export const CONTENTS = 'contents/';

/** A whole page: head with everything that names and shows it elsewhere, and the body with its way into the atlas. */
export function pageHtml(site: Site, parts: PageParts): string {
  const { folder, language, languages, title, description, picture, live } = parts;
  const path = folder + language.folder;
  const root = rootOf(path);
  const locale = pageLocale(site, language.language);
  const words = locale.words(PAGE_WORDS);
  const siteName = locale.atlas('title');
  const address = (to: string) => escapeHtml(addressOf(site, to, path));
  const meta = (name: string, content: string) =>
    `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}" />`;
  const image = picturePath(site, picture, language);
  const others = languages.filter((other) => other !== language);
  const head = [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeHtml(`${title} · ${siteName}`)}</title>`,
    meta('description', description),
    meta('color-scheme', 'light dark'),
    `<link rel="canonical" href="${address(path)}" />`,
    ...(others.length
      ? [
          ...languages.map(
            ({ language: tag, folder: under }) =>
              `<link rel="alternate" hreflang="${tag}" href="${address(folder + under)}" />`,
          ),
          `<link rel="alternate" hreflang="x-default" href="${address(folder)}" />`,
        ]
      : []),
    meta('og:type', 'article'),
    meta('og:site_name', siteName),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:url', addressOf(site, path, path)),
    meta('og:locale', language.locale),
    ...others.map((other) => meta('og:locale:alternate', other.locale)),
    ...(image
      ? [
          meta('og:image', addressOf(site, image, path)),
          meta('og:image:type', 'image/jpeg'),
          meta('og:image:width', String(PICTURE_SIZE.width)),
          meta('og:image:height', String(PICTURE_SIZE.height)),
          meta('og:image:alt', parts.pictureText),
          meta('twitter:image', addressOf(site, image, path)),
          meta('twitter:image:alt', parts.pictureText),
        ]
      : []),
    meta('twitter:card', image ? 'summary_large_image' : 'summary'),
    meta('twitter:title', title),
    meta('twitter:description', description),
    ...VOCABULARIES.map(([rel, href]) => `<link rel="${rel}" href="${href}" />`),
    ...citationTags(site.atlas.config, {
      title,
      description,
      language: language.language,
      address: site.url && site.url + path,
      within: siteName,
    }).map(([name, content]) => meta(name, content)),
    '<link rel="icon" href="data:," />',
    `<link rel="stylesheet" href="${root}${site.styleSheet}" />`,
    `<script type="application/ld+json">${scriptJson(parts.data)}</script>`,
    ...(live === null ? [] : [`<script defer src="${root}${site.opener}"></script>`]),
  ];
  const { width, height } = PICTURE_SIZE;
  const shown = image
    ? `<a href="${root}${escapeHtml(live ?? '')}"><img src="${root}${image}" width="${width}" height="${height}" alt="${escapeHtml(parts.pictureText)}" /></a>`
    : '';
  const open =
    live === null
      ? ''
      : `<p class="open"><a data-live href="${root}${escapeHtml(live)}">${escapeHtml(words.open)}</a></p>`;
  const elsewhere = others
    .map(
      ({ language: tag, folder: under, name }) =>
        `<a href="${root}${folder}${under}#text" hreflang="${tag}" lang="${tag}">${name}</a>`,
    )
    .join(' · ');
  return `<!doctype html>
<html lang="${language.language}">
<head>
${head.join('\n')}
</head>
<body>
<header><a href="${root}">${escapeHtml(siteName)}</a></header>
<main>
${parts.body.replace(HEADING, (heading) => `${heading}\n${shown}\n${open}`)}
</main>
<footer>
${elsewhere && `<p>${escapeHtml(words.others + words.colon)}${elsewhere}</p>`}
<p><a href="${root}${CONTENTS}${language.folder}">${escapeHtml(words.contents)}</a></p>
<p>${escapeHtml(live === null ? '' : words.stay)} ${escapeHtml(words.calendar)}</p>
<p>${escapeHtml(`${site.atlas.config.edition.author} · ${words.edition(editionText(site.atlas.config.edition))} · ${licenceOf(site.atlas.config).name}`)}</p>
</footer>
</body>
</html>
`;
}

/** The language that stands without a folder of its own. */
export const FIRST_LANGUAGE = PAGE_LANGUAGES[0] as PageLanguage;
