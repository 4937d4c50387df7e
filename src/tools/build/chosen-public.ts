import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { geoFolder, OWN_FOLDER, previewFolder } from '../commands/geo-folder.ts';

const ICONS = resolve(OWN_FOLDER, '../public/icons');

/** A folder of what an atlas serves as it is: its icons, or the project’s, and its previews. */
function publicOf(atlas: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-public-'));
  const icons = existsSync(`${atlas}icons`) ? `${atlas}icons` : ICONS;
  cpSync(icons, join(folder, 'icons'), { recursive: true });
  if (existsSync(previewFolder(atlas)))
    cpSync(previewFolder(atlas), join(folder, 'previews'), { recursive: true });
  return folder;
}

/**
 * What another atlas than the first serves as it is: its own previews and icons, and the icons of the project where it has
 * none. The pictures of the first are no part of it.
 */
export function chosenPublic(): Plugin {
  return {
    name: 'chosen-public',
    config: () => (geoFolder() === OWN_FOLDER ? {} : { publicDir: publicOf(geoFolder()) }),
  };
}
