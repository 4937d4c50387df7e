import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  placesFile,
  SCENE_FOLDER,
  sceneFile,
  sceneFileName,
  sceneIndex,
} from '../../atlas/scene/scene-file.ts';
import { readAtlas } from '../commands/read-geo.ts';

/** Days of which a site has files; an atlas of more has none. */
const MOST_DAYS = 10_000;

/**
 * Writes the scene of each day beside the built atlas, `api/1126-01-31.json`, with `api/places.json` and `api/index.json`.
 * The page asks for none of them, and its worker keeps none.
 */
export function sceneFiles(): Plugin {
  let folder = '';
  return {
    name: 'scene-files',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, SCENE_FOLDER);
    },
    writeBundle() {
      const atlas = readAtlas();
      const { start, end } = atlas.span;
      if (end - start > MOST_DAYS)
        return this.warn(`${end - start} days are too many for a file each: ${SCENE_FOLDER}/ is not written`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.json'), sceneIndex(atlas));
      writeFileSync(join(folder, 'places.json'), placesFile(atlas));
      for (let day = start; day < end; day++)
        writeFileSync(join(folder, sceneFileName(day)), sceneFile(atlas, day));
    },
  };
}
