import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CommandError, onlyArgument, runCommand } from './command.ts';
import { describeFields } from './describe-fields.ts';
import { requireFolder } from './geo-folder.ts';

const TEMPLATE = join(import.meta.dirname, 'atlas-template');

const HELP = `npm run new-atlas -- FOLDER

Writes a small atlas that works into FOLDER, which must be empty or missing: an invented war of three valleys, to be
replaced file by file. README.md there tells the next steps, FIELDS.md what every field of every file holds.
The whole way from here to a site is in docs/another-atlas.md.`;

const readMe = (folder: string) => `# A new atlas

What lies here passes the check, can be built and looked at. Replace it file by file; after each change:

\`\`\`sh
npm run geo:check -- ${folder}                  # names file, feature, property and reason of each defect
ATLAS_GEO=${folder} npm run geo:cells           # grows the districts around their seats: arcs.geojson, shapes in prefectures.geojson
ATLAS_GEO=${folder} npm run geo:frontiers       # frontiers.geojson, for those who read the record without the atlas
ATLAS_GEO=${folder} npm run -s scene -- 1500-04-10
ATLAS_GEO=${folder} npx vite build --outDir dist-mine
npx vite preview --outDir dist-mine
\`\`\`

| File | Holds | Needed |
| --- | --- | --- |
| atlas.json | title, days, box of the map, powers with their colours, author | yes |
| places.geojson | where things are | yes |
| sources.json | the works cited | yes |
| prefectures.geojson | pieces of land and who held each from when | for land in colours |
| arcs.geojson | the borders between them, made by geo:cells | with prefectures |
| movements.geojson | who was on the road, stop by stop | no |
| sieges.geojson, events.geojson, chapters.geojson | what happened, and the story | no |

Every other file of FIELDS.md may be missing: the atlas then shows less. docs/another-atlas.md explains them all.
`;

/** Writes a new atlas; throws an Error where the folder holds anything. Returns the folder’s path. */
export function newAtlas(folder: string): string {
  const target = resolve(folder);
  if (existsSync(target)) requireFolder(target);
  if (existsSync(target) && readdirSync(target).length) throw new Error(`${folder} is not empty`);
  mkdirSync(target, { recursive: true });
  cpSync(TEMPLATE, target, { recursive: true });
  const shown = relative('.', target) || '.';
  writeFileSync(join(target, 'README.md'), readMe(shown.startsWith('..') ? target : shown));
  writeFileSync(join(target, 'FIELDS.md'), describeFields());
  return target;
}

void runCommand(import.meta.url, {
  name: 'new-atlas',
  help: HELP,
  run(args) {
    const folder = onlyArgument(args, 'folder');
    if (folder === undefined) throw new CommandError('which folder? --help tells more');
    console.log(`${newAtlas(folder)}: read README.md there`);
  },
});
