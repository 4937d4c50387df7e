import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the first atlas, from which others take what they leave out. */
export const OWN_FOLDER = fileURLToPath(new URL('../../geo/', import.meta.url));

/** The folder of the record, ending in `/`: what `ATLAS_GEO` names (from where the command runs), else `geo/`. */
export function geoFolder(): string {
  const chosen = process.env.ATLAS_GEO;
  return chosen ? `${resolve(chosen)}/` : OWN_FOLDER;
}
