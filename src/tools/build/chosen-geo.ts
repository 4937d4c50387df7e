import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { geoFolder, OWN_FOLDER as OWN } from '../commands/geo-folder.ts';

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
