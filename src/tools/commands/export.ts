import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadsOf } from '../../atlas/downloads/downloads.ts';
import { readAtlas } from './read-geo.ts';

/**
 * `npm run export [-- folder]`: writes every download of the atlas to a folder (`export/` where none is given), which is made
 * where it is missing. Returns the paths written; throws where the folder cannot be written to.
 */
export function exportAll(folder: string, print: (line: string) => void = console.log): string[] {
  mkdirSync(folder, { recursive: true });
  return downloadsOf(readAtlas()).map(({ file, entries, text }) => {
    const path = join(folder, file);
    writeFileSync(path, text());
    print(`${file}: ${entries} entries`);
    return path;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    exportAll(resolve(process.argv[2] ?? 'export'));
  } catch (error) {
    process.stderr.write(`export: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
