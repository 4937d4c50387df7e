import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What axe holds against a page as it stands, by the rules of WCAG 2.2 A and AA. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const run = Reflect.get(window, 'axe') as typeof import('axe-core');
    const found = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

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
  it.each(STATES)('in %s', async (_, hash, width, height) => {
    const { page } = await openPage(browser, hash, { width, height });
    if (!hash.includes('present')) await page.waitForSelector('.mode-choice', { state: 'attached' });
    const changes = page.locator('[aria-controls="compare-list"]');
    if ((await changes.count()) > 0) await changes.click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['paper', 'dark'])('in any page of the record, %s', async (theme) => {
    const { page } = await openPage(browser, `#v=1&date=1126-01-31&theme=${theme}`, {
      width: 1280,
      height: 720,
    });
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('tab').first().waitFor();
    const found: string[] = [];
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect.poll(() => page.locator('#record-sheet-page').innerText()).not.toBe('');
      const name = await tab.textContent();
      found.push(...(await violations(page)).map((one) => `${name} · ${one}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('in the settings, in sharing and in the reader’s own data', async () => {
    const { page } = await openPage(browser, '#v=1&date=1126-01-31', { width: 1280, height: 720 });
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
    await page.context().close();
  });
});
