import type { Browser, Page } from 'playwright';
import { goTo } from '../page/go-to.ts';
import { countRequests, settled } from '../page/settled.ts';
import { waitReady } from '../page/wait-ready.ts';
import type { GoldenState } from './golden-states.ts';

const PATIENCE_MS = 120_000;

/** Opens the page of a site at a state, in a context of its own, and waits until all of it is there. */
export async function openState(browser: Browser, site: string, state: GoldenState): Promise<Page> {
  const { width, height, hash } = state;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  countRequests(page);
  await page.goto(site + hash);
  await waitReady(page);
  await page.waitForSelector('.timeline-tools', { state: 'attached' });
  // the cast of a chapter comes once the map stands
  await page.waitForFunction(() => !document.querySelector('.narration') || document.querySelector('.cast'));
  await settled(page);
  return page;
}

/** A page at a state, where nothing moves any more and nothing has the focus, as a PNG; throws where it shows a notice. */
export async function pictureOf(page: Page, { name }: GoldenState): Promise<Buffer> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const notices = await page.locator('.notice').allInnerTexts();
  if (notices.length) throw new Error(`${name} shows a notice: ${notices.join(' · ')}`);
  return page.screenshot({ animations: 'disabled', timeout: PATIENCE_MS });
}

/**
 * Sends an open page to a state by its address. Names keep the places that they have on the way as long as they can; `anew`
 * places them as where the page opens there, by way of the same state without any.
 */
export async function goToState(page: Page, { hash }: GoldenState, anew: boolean): Promise<void> {
  if (anew) await goTo(page, `${hash}&layers=waters`);
  await goTo(page, hash);
}

/** The picture of a site that is opened at a state. */
export async function pictureState(browser: Browser, site: string, state: GoldenState): Promise<Buffer> {
  const page = await openState(browser, site, state);
  try {
    return await pictureOf(page, state);
  } finally {
    await page.context().close();
  }
}
