import { resolve } from 'node:path';
import { checkGeo } from '../geo-check/check-geo.ts';
import { writeAnnalsCount } from '../geo-check/count-annals.ts';
import { writeDefect } from '../geo-check/defect.ts';
import { onlyArgument, runCommand } from './command.ts';
import { geoFolder, requireFolder } from './geo-folder.ts';

const HELP = `
npm run geo:check [-- FOLDER]

Checks a folder of geodata (what ATLAS_GEO names, or geo/, where none is given) against geo/schema/ and against sense:
a line for each defect, one for each juan of the annals, and a closing line that counts. Exit code 1 where there is a
defect, 2 where there is no folder.
`;

/**
 * Checks a folder of geodata, prints a line for each defect, one for each juan of the annals (entries shown, and left
 * out by reason), and a closing line that counts features by file and defects.
 * Returns the exit code: 1 where there is a defect. Throws where there is no such folder.
 */
export function geoCheck(folder = geoFolder(), print: (line: string) => void = console.log): number {
  requireFolder(folder);
  const { defects, counts, annals } = checkGeo(resolve(folder));
  for (const defect of defects) print(writeDefect(defect));
  for (const count of annals) print(writeAnnalsCount(count));
  const found = [...counts].map(([file, count]) => `${file} ${count}`).join(', ');
  print(
    `${found || 'no file could be read'}; ${defects.length} ${defects.length === 1 ? 'defect' : 'defects'}`,
  );
  return defects.length ? 1 : 0;
}

void runCommand(import.meta.url, {
  name: 'geo:check',
  help: HELP,
  run: (args) => geoCheck(onlyArgument(args, 'folder')),
});
