import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** All that a build is made from. */
const MADE_FROM = [
  'src',
  'geo',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'CITATION.cff',
];
/** Which of the environment a build depends on. */
const SETTINGS = ['ATLAS_GEO', 'SITE_URL'];
const KEPT = join('tests', 'output', 'sites');
/** How many builds are kept. */
const MOST = 4;

/** The files of a path, in the order of their names. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The fingerprint of all that a build is made from, with the settings of its environment. */
function fingerprint(env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256');
  const geo = env.ATLAS_GEO ? [env.ATLAS_GEO] : [];
  for (const path of [...MADE_FROM, ...geo].flatMap(filesOf))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
  return hash.digest('hex').slice(0, 16);
}

/** Removes all but the builds that were used last. */
function forgetOld(): void {
  const folders = readdirSync(KEPT).map((name) => join(KEPT, name));
  const used = (folder: string) => statSync(folder).mtimeMs;
  for (const folder of folders.sort((a, b) => used(b) - used(a)).slice(MOST))
    rmSync(folder, { recursive: true, force: true });
}

/**
 * The folder of the built site, as `npm run build` makes it: built where nothing was yet built from the same files, else the
 * one that is kept. `settings` are those of another atlas. Throws with what the build says where it fails.
 */
export async function builtSite(settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...settings };
  const folder = join(KEPT, fingerprint(env));
  if (!existsSync(folder)) {
    mkdirSync(KEPT, { recursive: true });
    const making = `${folder}.${process.pid}`;
    const parameters = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', making];
    await promisify(execFile)(process.execPath, [...parameters, '--emptyOutDir'], { env });
    // another run may have been quicker
    if (existsSync(folder)) rmSync(making, { recursive: true, force: true });
    else renameSync(making, folder);
    forgetOld();
  }
  utimesSync(folder, new Date(), new Date());
  return folder;
}
