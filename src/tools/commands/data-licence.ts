import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { OWN_FOLDER } from './geo-folder.ts';

/**
 * The text of LICENSE_DATA.md for an atlas: that of the project for the first, for another the one that lies in its folder,
 * else one made from its atlas.json.
 */
export function dataLicence(config: AtlasConfig, folder: string): string {
  const own = folder === OWN_FOLDER ? resolve(OWN_FOLDER, '../LICENSE_DATA.md') : `${folder}LICENSE_DATA.md`;
  if (existsSync(own)) return readFileSync(own, 'utf8');
  const { name, url } = licenceOf(config);
  return `# Licence of the data

The record of this atlas, by ${config.author}, is offered under [${name}](${url}).

Credit: “${citation(config)}”

${config.credits_en}

The works that it rests on are in the atlas itself, under Record, Sources.

## Fonts

Subsets of Noto Serif CJK, Gentium Book Plus and LXGW WenKai under the SIL Open Font License 1.1; see OFL.txt.
`;
}
