import { escapeHtml } from '../../atlas/escape-html.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { pageLocale } from './page-locale.ts';
import { pageHtml } from './shell.ts';
import type { Site } from './site.ts';
import { pageData } from './structured-data.ts';

/** What a page of the whole atlas is called and says; texts as they are read, `body` as HTML, a paragraph or section each. */
interface WholeAtlasParts {
  /** Its folder, with a slash at the end. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A page about the whole atlas in one language, which opens no state of its own: its heading is its title, its picture the atlas’s. */
export function wholeAtlasPage(site: Site, language: PageLanguage, parts: WholeAtlasParts): string {
  const { folder, title, description, body } = parts;
  const { atlas } = site;
  const locale = pageLocale(site, language.language);
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title,
    description,
    picture: atlas.config.picture ?? atlas.chapters[0]?.id ?? null,
    pictureText: locale.atlas('title'),
    live: null,
    data: pageData(site, locale, { path: folder + language.folder, title, description }, {}),
    body: [`<h1>${escapeHtml(title)}</h1>`, ...body].join('\n'),
  });
}
