import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkGeo } from '../geo-check/check-geo.ts';
import { writeDefect } from '../geo-check/defect.ts';

const OWN = fileURLToPath(new URL('../../../geo/', import.meta.url));

/**
 * `npm run geo:check [-- folder]`: checks a folder of geodata (`geo/` where none is given), prints a line for each defect
 * and a closing line that counts features by file and defects. Returns the exit code: 1 where there is a defect.
 */
export function geoCheck(folder = OWN, print: (line: string) => void = console.log): number {
  const { defects, counts } = checkGeo(resolve(folder));
  for (const defect of defects) print(writeDefect(defect));
  const found = [...counts].map(([file, count]) => `${file} ${count}`).join(', ');
  print(
    `${found || 'no file could be read'}; ${defects.length} ${defects.length === 1 ? 'defect' : 'defects'}`,
  );
  return defects.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = geoCheck(process.argv[2]);
