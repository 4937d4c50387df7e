import type { AtlasConfig } from '../atlas-config.ts';

/** A licence as people name it, and the address of its text. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/**
 * The licence of the record of an atlas, from its SPDX identifier: CC-BY-SA-4.0 is “CC BY-SA 4.0” of Creative Commons;
 * any other is named as SPDX names it, with the address of its text there.
 */
export function licenceOf({ license }: Pick<AtlasConfig, 'license'>): Licence {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(license) ?? [];
  if (terms !== undefined) {
    const url = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
    return { name: `CC ${terms} ${version}`, url };
  }
  if (license === 'CC0-1.0')
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  return { name: license, url: `https://spdx.org/licenses/${encodeURIComponent(license)}.html` };
}
