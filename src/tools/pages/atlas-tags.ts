import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { PICTURE_SIZE } from './shell.ts';

/** What the picture of the whole shows. */
const PICTURE_TEXT = 'The map of the atlas on a day of its story';

/** An element of the atlas’s own head, as vite takes it. */
export interface AtlasTag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Record<string, string>;
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
  ];
  const metas = pairs.map(([name, content]): AtlasTag => ({
    tag: 'meta',
    attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
    injectTo: 'head',
  }));
  if (siteUrl === null) return metas;
  return [{ tag: 'link', attrs: { rel: 'canonical', href: siteUrl }, injectTo: 'head' }, ...metas];
}
