import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { citationTags, creditData } from './citation-tags.ts';
import { scriptJson } from './html.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import { PICTURE_SIZE } from './preview.ts';

/** What the picture of the whole shows. */
const PICTURE_TEXT = 'The map of the atlas on a day of its story';

/** An element of the atlas’s own head, as vite takes it. */
export interface AtlasTag {
  readonly tag: 'meta' | 'link' | 'script';
  readonly attrs: Record<string, string>;
  readonly children?: string;
  readonly injectTo: 'head';
}

/**
 * What the atlas says of itself to chats and course pages: a fragment never reaches a server, so a link to any state shows
 * this. `siteUrl` is where the site will stand, ending in `/`, and then the page’s canonical address too; `null` leaves
 * the addresses relative. `picture` is the name of the preview that stands for the whole; without one nothing is shown.
 */
export function atlasTags(config: AtlasConfig, siteUrl: string | null, picture: string | null): AtlasTag[] {
  const { title_en: site, description_en } = config;
  const shown: readonly (readonly [string, string])[] =
    picture === null
      ? [['twitter:card', 'summary']]
      : [
          ['og:image', `${siteUrl ?? './'}previews/${picture}.jpg`],
          ['og:image:type', 'image/jpeg'],
          ['og:image:width', String(PICTURE_SIZE.width)],
          ['og:image:height', String(PICTURE_SIZE.height)],
          ['og:image:alt', PICTURE_TEXT],
          ['twitter:card', 'summary_large_image'],
        ];
  const pairs: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', site],
    ['og:title', site],
    ['og:description', description_en],
    ['og:url', siteUrl ?? './'],
    ['og:locale', 'en_GB'],
    ...shown,
    ...citationTags(config, {
      title: site,
      description: description_en,
      language: 'en',
      address: siteUrl,
      within: null,
    }),
  ];
  const metas = pairs.map(([name, content]): AtlasTag => ({
    tag: 'meta',
    attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
    injectTo: 'head',
  }));
  const data = {
    '@context': 'https://schema.org',
    '@type': ['Map', 'WebSite'],
    name: site,
    alternateName: config.title_zh,
    description: description_en,
    inLanguage: ['en', 'zh-Hant', 'zh-Hans'],
    ...(siteUrl && { url: siteUrl }),
    temporalCoverage: `${writeDay(parseDay(config.span.first), 'gregorian')}/${writeDay(parseDay(config.span.last), 'gregorian')}`,
    ...creditData(config),
  };
  const script: AtlasTag = {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    children: scriptJson(data),
    injectTo: 'head',
  };
  if (siteUrl === null) return [...metas, script];
  return [{ tag: 'link', attrs: { rel: 'canonical', href: siteUrl }, injectTo: 'head' }, ...metas, script];
}
