import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { downloadsOf } from '../../atlas/downloads/downloads.ts';
import { writtenById, type PersonsFile } from '../../atlas/people/persons.ts';
import { geoFile } from './geo-folder.ts';
import { CommandError, onlyArgument, runCommand } from './command.ts';
import { writeManifest, writeRecordFiles } from './export-archive.ts';
import { flatgeobufOf } from './flatgeobuf.ts';
import { readAtlas } from './read-geo.ts';

const HELP = `
npm run export [-- FOLDER]

Writes the record to FOLDER (export/ where none is given), which is made where it is missing: GeoJSON, FlatGeobuf,
Linked Places, linked data and CSV, the files of the record that have no other form, and a manifest with the
fingerprint of each. docs/files.md tells what each holds, and how GIS programs open it.
`;

/**
 * Writes every download of the atlas to a folder, which is made where it is missing. Returns the paths written; throws
 * where the folder cannot be written to.
 */
export function exportAll(folder: string, print: (line: string) => void = console.log): string[] {
  const atlas = readAtlas();
  const path = geoFile('persons.json');
  const file = path === null ? { persons: [] } : (JSON.parse(readFileSync(path, 'utf8')) as PersonsFile);
  const downloads = downloadsOf(atlas, writtenById(file));
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`${folder} is a file, not a folder`);
  mkdirSync(folder, { recursive: true });
  const written = downloads.flatMap(({ file, entries, text, collection }) => {
    const path = join(folder, file);
    writeFileSync(path, text());
    print(`${file}: ${entries} entries`);
    if (!collection || entries === 0) return [path];
    const twin = path.replace(/\.geojson$/, '.fgb');
    writeFileSync(twin, flatgeobufOf(collection()));
    print(`${basename(twin)}: ${entries} entries`);
    return [path, twin];
  });
  const paths = [...written, ...writeRecordFiles(folder, atlas.config, print)];
  return [...paths, writeManifest(folder, atlas.config, paths, print)];
}

void runCommand(import.meta.url, {
  name: 'export',
  help: HELP,
  run(args) {
    exportAll(resolve(onlyArgument(args, 'folder') ?? 'export'));
  },
});
