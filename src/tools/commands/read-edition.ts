import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import type { Edition } from '../../atlas/citation/edition.ts';
import { geoFolder, OWN_FOLDER } from './geo-folder.ts';

/** The value of a key of `CITATION.cff`, without its quotes; throws where it is missing. */
function valueOf(cff: string, key: string): string {
  const value = new RegExp(`^[ -]*${key}: *'?(.*?)'?$`, 'm').exec(cff)?.[1];
  if (!value) throw new Error(`CITATION.cff has no ${key}`);
  return value;
}

/** The fingerprint of a folder’s GeoJSON and JSON files: names and bytes, in the order of their names. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  for (const name of names.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(`${folder}/${name}`));
  return hash.digest('hex').slice(0, 12);
}

/** The edition of another atlas than the first: its own title and author, and the software’s version where it has none. */
function editionOf(atlas: AtlasConfig, geo: string, software: Edition): Edition {
  return {
    title: atlas.title_en,
    author: atlas.author,
    version: atlas.version ?? software.version,
    released: atlas.released ?? software.released,
    data: fingerprint(geo),
  };
}

/**
 * The edition that a build makes: of the first atlas from `package.json`, `CITATION.cff` and `geo/` under a folder, of
 * another from its `atlas.json` in `geo`. Throws where package.json and CITATION.cff name different versions.
 */
export function readEdition(folder: string, geo = geoFolder()): Edition {
  const cff = readFileSync(`${folder}/CITATION.cff`, 'utf8');
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  const cited = valueOf(cff, 'version');
  if (cited !== version) throw new Error(`CITATION.cff is of version ${cited}, package.json of ${version}`);
  const own = {
    title: valueOf(cff, 'title'),
    author: valueOf(cff, 'name'),
    version,
    released: valueOf(cff, 'date-released'),
    data: fingerprint(`${folder}/geo`),
  };
  if (resolve(geo) === resolve(OWN_FOLDER)) return own;
  return editionOf(JSON.parse(readFileSync(`${geo}/atlas.json`, 'utf8')) as AtlasConfig, geo, own);
}
