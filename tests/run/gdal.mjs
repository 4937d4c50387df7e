import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether GDAL’s command-line tools are there. */
const hasGdal = () => spawnSync('ogrinfo', ['--version']).status === 0;

/**
 * Has GDAL’s tools installed where this is Debian and we may; the tests that want them say so where they are not there.
 * `run` runs a command and resolves to whether it succeeded.
 */
export async function ensureGdal(run) {
  if (hasGdal() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (await run('apt-get', ['update', '-qq']))
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'gdal-bin']);
}
