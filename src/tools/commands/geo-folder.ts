import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the first atlas. */
export const OWN_FOLDER = `${resolve(import.meta.dirname, '../../../geo')}/`;

/** The folder of the record, ending in `/`: what `ATLAS_GEO` names (from where the command runs), else `geo/`. */
export function geoFolder(): string {
  const chosen = process.env.ATLAS_GEO;
  return chosen ? `${resolve(chosen)}/` : OWN_FOLDER;
}

/** Throws an Error that names a folder where it is none. */
export function requireFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Error(`there is no folder ${folder}`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file, not a folder`);
}

/** The folder of the preview pictures of an atlas, ending in `/`: those of the first lie with what its site serves as it is. */
export function previewFolder(folder = geoFolder()): string {
  return folder === OWN_FOLDER ? `${resolve(OWN_FOLDER, '../public/previews')}/` : `${folder}previews/`;
}

/** Files of the ground that one atlas may draw from the folder of another, its `base`. */
export const BASE_FILES: readonly string[] = [
  'relief.webp',
  'relief.json',
  'water-lining.webp',
  'water-lining.json',
  'sea.geojson',
  'shore.geojson',
  'ranges.geojson',
  'seas.geojson',
  'context-rivers.geojson',
];

/** The folder that `atlas.json` of a folder names as its `base`, ending in `/`; `null` where it names none. */
function baseOf(folder: string): string | null {
  const file = `${folder}atlas.json`;
  if (!existsSync(file)) return null;
  const { base } = JSON.parse(readFileSync(file, 'utf8')) as { base?: unknown };
  return typeof base === 'string' ? `${resolve(folder, base)}/` : null;
}

/**
 * The path of a file of the atlas: in its own folder, else, for the files of the ground, in its base. `null` where it has
 * none: then the atlas shows less. Nothing is ever taken from another atlas that is not named.
 */
export function geoFile(name: string, folder = geoFolder()): string | null {
  if (existsSync(folder + name)) return folder + name;
  const base = BASE_FILES.includes(name) ? baseOf(folder) : null;
  return base !== null && existsSync(base + name) ? base + name : null;
}
