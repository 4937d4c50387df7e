import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { searchForWorkspaceRoot, type Plugin } from 'vite';
import { takeTexts, TOLD_KINDS, type LaterTexts } from '../../atlas/later-texts.ts';
import { compactGeo } from './compact-geo.ts';
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

/** The texts of the chosen features, apart from them: {@link compactGeo} leaves them out. */
function makeTexts(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-texts-')), 'texts.json');
  const texts: LaterTexts = Object.fromEntries(
    TOLD_KINDS.flatMap((kind) => {
      const file = geoFile(`${kind}.geojson`);
      return file ? [[kind, takeTexts(JSON.parse(readFileSync(file, 'utf8')).features)]] : [];
    }),
  );
  writeFileSync(path, JSON.stringify(texts));
  return path;
}

/** A file as {@link compactGeo} ships it; its own content gives its address, so that no other is ever had by that name. */
function makeCompact(name: string, path: string): string {
  const made = join(mkdtempSync(join(tmpdir(), 'atlas-compact-')), name);
  writeFileSync(made, compactGeo(name, path, geoFile('sea.geojson')));
  return made;
}

/**
 * Takes the files that the page imports from `geo/` out of the folder that `ATLAS_GEO` names. What that folder (or its
 * base) does not hold is imported as an empty address, or as `null`: the atlas then shows less.
 * `compact`: a build ships files whose addresses are asked for as {@link compactGeo} makes them, with what cards and tables tell
 * in a file of its own, `geo/texts.json`.
 */
export function chosenGeo({ compact = false }: { readonly compact?: boolean } = {}): Plugin {
  let simplified: string | undefined;
  let texts: string | undefined;
  const compacted = new Map<string, string>();
  let building = false;
  return {
    name: 'chosen-geo',
    enforce: 'pre',
    config: (_, { command }) => {
      building = command === 'build';
      return {
        server: { fs: { allow: [searchForWorkspaceRoot(process.cwd()), geoFolder(), tmpdir()] } },
      };
    },
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const asked = resolve(dirname(importer), source);
      if (!asked.startsWith(OWN)) return null;
      const [name = '', query = ''] = asked.slice(OWN.length).split(/(?=\?)/);
      const made: Readonly<Record<string, () => string>> = {
        'simplified.json': () => (simplified ??= makeSimplified()),
        ...(compact && building && { 'texts.json': () => (texts ??= makeTexts()) }),
      };
      const path = geoFile(name) ?? made[name]?.() ?? null;
      if (path !== null && compact && building && query === '?url' && /\.(geo)?json$/.test(name)) {
        const made = compacted.get(name) ?? makeCompact(name, path);
        compacted.set(name, made);
        return made + query;
      }
      if (path !== null) return path === OWN + name ? null : path + query;
      return query ? NO_ADDRESS : NO_CONTENT;
    },
    load: (id) =>
      id === NO_ADDRESS ? "export default '';" : id === NO_CONTENT ? 'export default null;' : null,
  };
}
