import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../sampled.ts';
import { goTo } from './go-to.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { violations } from './spoken-faults.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage(await sharedBrowser(), '#v=1&date=1126-01-31', { width: 1280, height: 720 }));
});
afterAll(() => page.context().close());

const STATES = [
  ['a day', '#v=1&date=1126-01-31', 1280, 720],
  ['a day in the dark, in Chinese, on a phone', '#v=1&date=1126-01-31&theme=dark&lang=zh-Hans', 390, 844],
  ['a selected column', '#v=1&date=1126-01-31&select=movement:zongwang-first-invasion', 1280, 720],
  ['a hall', '#v=1&date=1126-01-31&chapter=ch08-first-siege&view=present', 1280, 720],
  ['two days', '#v=1&date=1126-01-31&compare=1127-06-01', 1280, 900],
  [
    'two days in the dark, in Chinese',
    '#v=1&date=1126-01-31&compare=1127-06-01&theme=dark&lang=zh-Hant',
    1280,
    900,
  ],
  ['a window of days', '#v=1&date=1126-01-31&mode=window:10', 1280, 900],
  ['all from the beginning', '#v=1&date=1127-06-01&mode=cumulative', 1280, 900],
] as const;

describe('axe finds nothing against WCAG 2.2 A and AA', () => {
  it.each(sampled(STATES, 4))('in %s', async (_, hash, width, height) => {
    await page.setViewportSize({ width, height });
    await goTo(page, hash);
    if (!hash.includes('present')) await page.waitForSelector('.mode-choice', { state: 'attached' });
    const changes = page.locator('[aria-controls="compare-list"]');
    if ((await changes.count()) > 0) await changes.click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(sampled(['dark', 'paper'], 2))('in any page of the record, %s', async (theme) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await goTo(page, `#v=1&date=1126-01-31&theme=${theme}`);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('tab').first().waitFor();
    const found: string[] = [];
    for (const tab of sampled(await page.getByRole('tab').all(), 3)) {
      await tab.click();
      await expect.poll(() => page.locator('#record-sheet-page').innerText()).not.toBe('');
      const name = await tab.textContent();
      found.push(...(await violations(page)).map((one) => `${name} · ${one}`));
    }
    expect(found).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in the settings, in sharing and in the reader’s own data', async () => {
    await goTo(page, '#v=1&date=1126-01-31');
    const found: string[] = [];
    for (const name of ['Share', 'Your data']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('.sheet').waitFor();
      found.push(...(await violations(page)).map((one) => `${name} · ${one}`));
      await page.keyboard.press('Escape');
    }
    await page.locator('.preferences > summary').click();
    await page.locator('.preferences-sheet').waitFor();
    found.push(...(await violations(page)).map((one) => `Settings · ${one}`));
    expect(found).toEqual([]);
  });
});
