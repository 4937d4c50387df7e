import { escapeHtml } from '../../atlas/escape-html.ts';
import { PAGE_LANGUAGES } from './page-language.ts';
import type { Site } from './site.ts';

/** `sitemap.xml` of the folders that have a page in each language; relative where the site’s place is not known. */
export function sitemap(site: Site, folders: readonly string[]): string {
  const address = (path: string) => escapeHtml((site.url ?? './') + path);
  const note = site.url
    ? ''
    : '<!-- Built without SITE_URL: addresses are relative to this file; search engines want them whole. -->\n';
  const entries = folders.flatMap((folder) =>
    PAGE_LANGUAGES.map((own) => {
      const links = PAGE_LANGUAGES.map(
        ({ language, folder: under }) =>
          `    <xhtml:link rel="alternate" hreflang="${language}" href="${address(folder + under)}"/>`,
      );
      return `  <url>\n    <loc>${address(folder + own.folder)}</loc>\n${links.join('\n')}\n  </url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>${address('')}</loc>
  </url>
${entries.join('\n')}
</urlset>
`;
}

/** `robots.txt`: everything may be read; the sitemap is named where the site’s place is known. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n${site.url ? `\nSitemap: ${site.url}sitemap.xml\n` : ''}`;
}
