// Installs what a package.json names and node_modules lacks, exactly as its lock file has it; the lock file stays as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXACT = /^\d+\.\d+\.\d+/;

/** The names of those dependencies that are not in a folder’s node_modules, or there in another version than the one named. */
export function missingOf(folder, dependencies = {}) {
  return Object.entries(dependencies)
    .filter(([name, wanted]) => {
      const own = join(folder, 'node_modules', name, 'package.json');
      if (!existsSync(own)) return true;
      return EXACT.test(wanted) && JSON.parse(readFileSync(own, 'utf8')).version !== wanted;
    })
    .map(([name]) => name);
}

/**
 * Installs what is missing in a folder: without `dev` only `dependencies`, unless the tests’ tools are there already, which
 * npm would take away. Returns whether all is there.
 */
export function installMissing(folder, { dev = true } = {}) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const withTools = dev || existsSync(join(folder, 'node_modules', 'vitest'));
  const wanted = withTools ? { ...dependencies, ...devDependencies } : dependencies;
  if (missingOf(folder, wanted).length === 0) return true;
  const options = ['--no-save', '--no-audit', '--no-fund', '--no-update-notifier'];
  const { status } = spawnSync('npm', ['install', ...options, withTools ? '--include=dev' : '--omit=dev'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const HELP = `node src/tools/commands/install-missing.mjs [FOLDER]

Installs what the package.json of FOLDER (here, where none is given) names and its node_modules lacks.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '.'] = process.argv.slice(2);
  if (folder === '--help' || folder === '-h') console.log(HELP);
  else if (!existsSync(join(folder, 'package.json'))) {
    process.stderr.write(`install-missing: there is no package.json in ${resolve(folder)}\n`);
    process.exitCode = 2;
  } else process.exitCode = installMissing(resolve(folder)) ? 0 : 1;
}
