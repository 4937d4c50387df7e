import { resolve } from 'node:path';

/** The folder of the first atlas, from which others take what they leave out. */
export const OWN_FOLDER = `${resolve(import.meta.dirname, '../../../geo')}/`;

/** The folder of the record, ending in `/`: what `ATLAS_GEO` names (from where the command runs), else `geo/`. */
export function geoFolder(): string {
  const chosen = process.env.ATLAS_GEO;
  return chosen ? `${resolve(chosen)}/` : OWN_FOLDER;
}
