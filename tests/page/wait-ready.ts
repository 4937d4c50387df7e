import type { Frame, Page } from 'playwright';
import { openRequests } from './settled.ts';

const PATIENCE_MS = 120_000;

/** Waits until the atlas of a page or frame is ready; throws with what it shows where it has failed, or is not in time. */
export async function waitReady(of: Page | Frame): Promise<void> {
  const state = () => document.documentElement.dataset.ready;
  try {
    await of.waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, {
      timeout: PATIENCE_MS,
    });
  } catch {
    const says = await of.evaluate(() => document.body.innerText.slice(0, 400)).catch(() => 'no answer');
    const lacking = openRequests(of).join(', ');
    throw new Error(
      `the atlas was not ready after ${PATIENCE_MS / 1000} s; the page says: ${says}; on their way yet: ${lacking || 'nothing'}`,
    );
  }
  if ((await of.evaluate(state)) === 'true') return;
  const says = await of.evaluate(() => document.body.innerText.slice(0, 400));
  throw new Error(`the atlas failed to open; the page says: ${says}`);
}
