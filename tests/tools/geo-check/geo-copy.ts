import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GEO_FILES } from '../../../src/tools/geo-check/geo-files.ts';

/** The atlas’s own geodata. */
export const GEO = fileURLToPath(new URL('../../../geo/', import.meta.url));

/** A parsed file, open to change. */
// oxlint-disable-next-line typescript/no-explicit-any -- fixtures reach into any shape
export type Loose = any;

/** A copy of `geo/` in a folder of its own. */
export interface GeoCopy {
  readonly folder: string;
  /** Rewrites a file after `change` has been at it. */
  edit(file: string, change: (json: Loose) => void): void;
  /** Rewrites one feature (or work) of a file. */
  editFeature(file: string, id: string, change: (feature: Loose) => void): void;
  write(file: string, source: string): void;
  drop(file: string): void;
  remove(): void;
}

/** Copies the checked files of `geo/` into a temporary folder. */
export function copyGeo(): GeoCopy {
  const folder = mkdtempSync(join(tmpdir(), 'geo-'));
  for (const { name } of GEO_FILES) cpSync(join(GEO, name), join(folder, name));
  const write = (file: string, source: string) => writeFileSync(join(folder, file), source);
  const edit: GeoCopy['edit'] = (file, change) => {
    const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Loose;
    change(json);
    write(file, JSON.stringify(json));
  };
  const editFeature: GeoCopy['editFeature'] = (file, id, change) =>
    edit(file, (json) => {
      const feature = (json.features ?? json.sources).find((candidate: Loose) => candidate.id === id);
      if (!feature) throw new Error(`${file} has no ${id}`);
      change(feature);
    });
  return {
    folder,
    edit,
    editFeature,
    write,
    drop: (file) => rmSync(join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
