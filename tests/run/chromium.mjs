import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium that is there: the one named by CHROMIUM_PATH, else a system’s own; undefined where there is none. */
const findChromium = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

/**
 * The path of a Chromium, installed if need be; undefined where Playwright keeps its own. `run` runs a command and resolves
 * to whether it succeeded.
 */
export async function ensureChromium(run) {
  const found = findChromium();
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    debian &&
    (await run('apt-get', ['update', '-qq'])) &&
    (await run('apt-get', ['install', '-y', '-qq', 'chromium']))
  )
    return findChromium();
  await run('npx', ['playwright', 'install', 'chromium']);
  return undefined;
}
