import { readEdition } from '../commands/read-edition.ts';
import { readSiteUrl } from '../pages/site.ts';

/** What a build writes into the page in place of names that the sources use: the edition, and where the site will stand. */
export function buildConstants(root: string): Readonly<Record<string, string>> {
  return {
    ATLAS_EDITION: JSON.stringify(readEdition(root)),
    ATLAS_SITE: JSON.stringify(readSiteUrl(process.env.SITE_URL)),
  };
}
