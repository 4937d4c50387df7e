import axe from 'axe-core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const STATES = [
  ['two days', '#v=1&date=1126-01-31&compare=1127-06-01'],
  ['two days in the dark, in Chinese', '#v=1&date=1126-01-31&compare=1127-06-01&theme=dark&lang=zh-Hant'],
  ['a window of days', '#v=1&date=1126-01-31&mode=window:10'],
  ['all from the beginning', '#v=1&date=1127-06-01&mode=cumulative'],
] as const;

describe('axe finds nothing against WCAG 2.2 A and AA', () => {
  it.each(STATES)('in %s', async (_, hash) => {
    const { page } = await openPage(browser, hash, { width: 1280, height: 900 });
    await page.waitForSelector('.mode-choice');
    const changes = page.locator('[aria-controls="compare-list"]');
    if ((await changes.count()) > 0) await changes.click();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const run = Reflect.get(window, 'axe') as typeof import('axe-core');
      const found = await run.run(document, { runOnly: { type: 'tag', values: tags } });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
