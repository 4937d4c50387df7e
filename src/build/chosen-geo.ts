import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { geoFolder } from '../commands/geo-folder.ts';

const OWN = fileURLToPath(new URL('../../geo/', import.meta.url));

/**
 * Takes the files that the page imports from `geo/` out of the folder that `ATLAS_GEO` names. What that folder does not
 * hold, as relief and the tint of the sea’s edge, comes from `geo/`.
 */
export function chosenGeo(): Plugin {
  return {
    name: 'chosen-geo',
    enforce: 'pre',
    resolveId(source, importer) {
      const folder = geoFolder();
      if (folder === OWN || !importer || !source.startsWith('.')) return null;
      const asked = resolve(dirname(importer), source);
      if (!asked.startsWith(OWN)) return null;
      const [name = '', query = ''] = asked.slice(OWN.length).split(/(?=\?)/);
      return existsSync(folder + name) ? folder + name + query : null;
    },
  };
}
