import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Debian’s asks for it; without a GPU the page is painted sooner without
  '--disable-gpu-rasterization',
];
const DEBIAN = '/usr/bin/chromium';

/**
 * Starts Chromium with WebGL2 in software: the one named by CHROMIUM_PATH, else Debian’s, else Playwright’s own; `more`
 * are further arguments.
 */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN) ? DEBIAN : undefined);
  return chromium.launch({ executablePath, args: [...ARGS, ...more] });
}
