import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { geoFolder, OWN_FOLDER, previewFolder } from '../commands/geo-folder.ts';

const ICONS = resolve(OWN_FOLDER, '../public/icons');

const filesOf = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * What another atlas than the first serves as it is: its own previews and icons, and the icons of the project where it has
 * none. The pictures of the first are no part of it.
 */
export function chosenPublic(): Plugin {
  const own = geoFolder() === OWN_FOLDER;
  return {
    name: 'chosen-public',
    apply: 'build',
    config: () => (own ? {} : { publicDir: false }),
    generateBundle() {
      if (own) return;
      const icons = existsSync(`${geoFolder()}icons`) ? `${geoFolder()}icons` : ICONS;
      for (const [folder, under] of [
        [icons, 'icons'],
        [previewFolder(), 'previews'],
      ] as const)
        for (const name of filesOf(folder))
          this.emitFile({
            type: 'asset',
            fileName: `${under}/${name}`,
            source: readFileSync(resolve(folder, name)),
          });
    },
  };
}
