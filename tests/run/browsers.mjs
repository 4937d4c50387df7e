import { existsSync } from 'node:fs';

/** The packages of Debian that the walks through other browsers want, by the program that each brings. */
const WANTED = {
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
};

/**
 * Has Firefox, WebKitGTK’s driver and a screen for it installed where this is Debian and we may; the walks that want them say so
 * where they are not there. `run` runs a command and resolves to whether it succeeded.
 */
export async function ensureBrowsers(run) {
  const lacking = Object.entries(WANTED).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  if (lacking.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (!(await run('apt-get', ['update', '-qq']))) return;
  // one that this release lacks keeps none of the others away
  for (const name of lacking) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
