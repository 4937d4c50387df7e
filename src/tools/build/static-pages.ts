import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { previewFolder } from '../commands/geo-folder.ts';
import { readAtlas, readConfig, readGeo, readLectureRecord, readSimplifier } from '../commands/read-geo.ts';
import { atlasTags } from '../pages/atlas-tags.ts';
import { noscriptLinks } from '../pages/contents-page.ts';
import { notFoundPage, notFoundScript } from '../pages/not-found-page.ts';
import { OPEN_LIVE } from '../pages/open-live.ts';
import { readSiteUrl, type Site } from '../pages/site.ts';
import { sitePages } from '../pages/site-pages.ts';
import { scriptHash } from './content-policy.ts';

const STYLE = fileURLToPath(new URL('../pages/page.css', import.meta.url));

/** The site as its pages are written from it: the record on disk, and `SITE_URL` for where it will stand. */
export function readSite(siteUrl = process.env.SITE_URL): Site {
  return {
    atlas: readAtlas(),
    lecture: readLectureRecord(),
    simplify: readSimplifier(),
    url: readSiteUrl(siteUrl),
    styleSheet: 'pages/page.css',
    opener: 'pages/open-live.js',
    hasPicture: (name) => existsSync(`${previewFolder()}${name}.jpg`),
  };
}

/** The picture that stands for the whole atlas: the one it names, else that of its first chapter; `null` where it is not drawn. */
function pictureOfAtlas(): string | null {
  const name = readConfig().picture ?? readGeo().chapters[0]?.id;
  return name !== undefined && existsSync(`${previewFolder()}${name}.jpg`) ? name : null;
}

/** Writes the pages of chapters, events, days, places and the lecture, the sitemap and `404.html` beside the atlas. */
export function staticPages(): Plugin {
  return {
    name: 'static-pages',
    apply: 'build',
    transformIndexHtml: (html) => ({
      html: html.replace('</noscript>', () => `${noscriptLinks(readSite())}</noscript>`),
      tags: atlasTags(readConfig(), readSiteUrl(process.env.SITE_URL), pictureOfAtlas()),
    }),
    generateBundle() {
      const site = readSite();
      const put = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      put(site.styleSheet, readFileSync(STYLE, 'utf8'));
      put(site.opener, OPEN_LIVE);
      put('404.html', notFoundPage(site, scriptHash(notFoundScript(site))));
      for (const [path, text] of sitePages(site)) put(path, text);
    },
  };
}
