/**
 * Makes simplified.json, after the texts of the atlas or of the interface have changed.
 *
 *   npm run geo:simplified        (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * An atlas without the file has the same made each time it is built; the file saves that, and shows changes in a diff.
 */
import { writeFileSync } from 'node:fs';
import { geoFolder, OWN_FOLDER } from '../../src/tools/commands/geo-folder.ts';
import { simplifiedTable } from '../../src/tools/commands/simplified-table.ts';
import { configToMake, runMake } from './make-command.ts';
import { OPENCC_EXCEPTIONS } from './opencc-exceptions.ts';

await runMake('geo:simplified', () => {
  configToMake();
  const target = `${geoFolder()}simplified.json`;
  const table = simplifiedTable(geoFolder(), geoFolder() === OWN_FOLDER ? OPENCC_EXCEPTIONS : undefined);
  writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
  return `${target}: ${[...table.from].length} characters, ${Object.keys(table.phrases).length} phrases`;
});
