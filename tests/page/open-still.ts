import type { Page } from 'playwright';
import { inject } from 'vitest';
import { keepFrames } from './frame-probe.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

/**
 * Opens the atlas at a fragment, on a screen of so many CSS px, for a reader who minds movement, and waits until all is there
 * and drawn. What its map has drawn can be read back.
 */
export async function openStill(
  hash: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  countRequests(page);
  await keepFrames(page);
  await page.goto(inject('site') + hash);
  await waitReady(page);
  await settled(page);
  return page;
}
