import type { Browser } from 'playwright';
import { launch } from './launch.ts';

const run = globalThis as { chromiumOfRun?: Promise<Browser> };

/** The Chromium of this run, or undefined where none was started or it has gone. */
export async function browserOfRun(): Promise<Browser | undefined> {
  const browser = await run.chromiumOfRun?.catch(() => undefined);
  return browser?.isConnected() ? browser : undefined;
}

/** The one Chromium of a run, which the first file that asks starts and which ends with the run. */
export async function sharedBrowser(): Promise<Browser> {
  const running = await browserOfRun();
  if (running) return running;
  run.chromiumOfRun = launch();
  return run.chromiumOfRun;
}
