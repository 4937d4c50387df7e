import type { Browser } from 'playwright';
import type { GoldenState } from './golden-states.ts';

/** The page of a site at a state, once all has come and nothing moves any more, as a PNG; throws where it shows a notice. */
export async function pictureState(browser: Browser, site: string, state: GoldenState): Promise<Buffer> {
  const { width, height, hash } = state;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(site + hash);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 120_000,
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('.timeline-tools', { state: 'attached' });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const notices = await page.locator('.notice').allInnerTexts();
    if (notices.length) throw new Error(`${state.name} shows a notice: ${notices.join(' · ')}`);
    return await page.screenshot({ animations: 'disabled', timeout: 120_000 });
  } finally {
    await context.close();
  }
}
