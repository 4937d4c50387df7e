import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Edition } from '../../atlas/citation/edition.ts';

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

/**
 * The edition that a build makes, from `package.json`, `CITATION.cff` and `geo/` under a folder; throws where the first two
 * name different versions.
 */
export function readEdition(folder: string): Edition {
  const cff = readFileSync(`${folder}/CITATION.cff`, 'utf8');
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  const cited = valueOf(cff, 'version');
  if (cited !== version) throw new Error(`CITATION.cff is of version ${cited}, package.json of ${version}`);
  return {
    title: valueOf(cff, 'title'),
    author: valueOf(cff, 'name'),
    version,
    released: valueOf(cff, 'date-released'),
    data: fingerprint(`${folder}/geo`),
  };
}
