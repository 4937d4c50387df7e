import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { credit } from '../../atlas/downloads/credit.ts';
import { geoFile } from './geo-folder.ts';

/** Files of the record that have no form of their own among the downloads. */
const RECORD_FILES = [
  'annals.json',
  'offices.json',
  'numbers.json',
  'persons.json',
  'disagreements.json',
  'bibliography.json',
  'sources.json',
  'calendar.json',
] as const;

/**
 * Writes to a folder the files of the record that are taken as they stand, each with licence, version and citation before it,
 * where the atlas has them. Returns the paths written.
 */
export function writeRecordFiles(
  folder: string,
  config: AtlasConfig,
  print: (line: string) => void,
): string[] {
  return RECORD_FILES.flatMap((name) => {
    const source = geoFile(name);
    if (source === null) return [];
    const record = JSON.parse(readFileSync(source, 'utf8')) as object;
    const path = join(folder, name);
    writeFileSync(path, `${JSON.stringify({ ...record, ...credit(config) }, null, 1)}\n`);
    print(`${name}: as the record has it`);
    return [path];
  });
}

/**
 * Writes `manifest.json`: version, edition and citation of the archive, and of each file its size and SHA-256, by which a copy
 * is known to be whole. Returns its path.
 */
export function writeManifest(
  folder: string,
  config: AtlasConfig,
  paths: readonly string[],
  print: (line: string) => void,
): string {
  const files = paths.map((path) => {
    const bytes = readFileSync(path);
    return {
      file: basename(path),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
  const path = join(folder, 'manifest.json');
  const about = {
    ...credit(config),
    title_en: config.title_en,
    calendar: 'julian',
    span: config.span,
  };
  writeFileSync(path, `${JSON.stringify({ ...about, files }, null, 1)}\n`);
  print(`manifest.json: ${files.length} files`);
  return path;
}
