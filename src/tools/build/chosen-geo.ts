import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { searchForWorkspaceRoot, type Plugin } from 'vite';
import { geoFile, geoFolder, OWN_FOLDER as OWN } from '../commands/geo-folder.ts';
import { simplifiedTable } from '../commands/simplified-table.ts';

/** What an import of a file means that the atlas has not: no address, or no content. */
const NO_ADDRESS = '\0no-geo-address';
const NO_CONTENT = '\0no-geo-content';

/** A table of simplified characters for an atlas that has none of its own. */
function makeSimplified(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-simplified-')), 'simplified.json');
  writeFileSync(path, JSON.stringify(simplifiedTable(geoFolder())));
  return path;
}

/**
 * Takes the files that the page imports from `geo/` out of the folder that `ATLAS_GEO` names. What that folder (or its
 * base) does not hold is imported as an empty address, or as `null`: the atlas then shows less.
 */
export function chosenGeo(): Plugin {
  let simplified: string | undefined;
  return {
    name: 'chosen-geo',
    enforce: 'pre',
    config: () => ({
      server: { fs: { allow: [searchForWorkspaceRoot(process.cwd()), geoFolder(), tmpdir()] } },
    }),
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const asked = resolve(dirname(importer), source);
      if (!asked.startsWith(OWN)) return null;
      const [name = '', query = ''] = asked.slice(OWN.length).split(/(?=\?)/);
      const path = geoFile(name) ?? (name === 'simplified.json' ? (simplified ??= makeSimplified()) : null);
      if (path !== null) return path === OWN + name ? null : path + query;
      return query ? NO_ADDRESS : NO_CONTENT;
    },
    load: (id) =>
      id === NO_ADDRESS ? "export default '';" : id === NO_CONTENT ? 'export default null;' : null,
  };
}
