import type { Atlas } from '../../atlas/atlas.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import type { PageLanguage } from './page-language.ts';

/** What the pages are written from. */
export interface Site {
  readonly atlas: Atlas;
  readonly lecture: LectureRecord;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
  /** Where the site will stand, ending in `/`; `null` where that is not known and addresses stay relative. */
  readonly url: string | null;
  /** Path of the pages’ style sheet and of the script that opens the live state, from the site’s root. */
  readonly styleSheet: string;
  readonly opener: string;
  /** Whether a picture stands at `previews/NAME.jpg`. */
  hasPicture(name: string): boolean;
}

/** The path of the picture of that name in a language, or else in the first; `null` where none is drawn. */
export function picturePath(site: Site, name: string | null, { folder }: PageLanguage): string | null {
  if (name === null) return null;
  const found = [folder + name, name].find((one) => site.hasPicture(one));
  return found === undefined ? null : `previews/${found}.jpg`;
}

/** Reads where the site will stand (`SITE_URL`); throws a TypeError where it is no http address. */
export function readSiteUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new TypeError(`SITE_URL is “${text}”, but must be an http(s) address without query or fragment`);
  return url.href.replace(/\/*$/, '/');
}

/** From a page at `path` (a folder, ending in `/`, or '') back to the site’s root: `../../`, or `./`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The address of a path of the site, for readers elsewhere: absolute where the site’s place is known. */
export function addressOf(site: Site, path: string, from: string): string {
  return (site.url ?? rootOf(from)) + path;
}
