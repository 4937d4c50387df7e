import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

/** The steps that a newcomer with a finger takes for each task at most: a tap, or something typed. */
const MOST = { begin: 1, find: 3, hold: 5, follow: 6, share: 3 };

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  const screen = { width: 390, height: 844, touch: true, mobile: true };
  opened = await openPage(await sharedBrowser(), '', screen);
  ({ page } = opened);
  await settled(page);
});
afterAll(() => page.context().close());

let steps = 0;
const tap = async (what: Locator) => {
  steps += 1;
  await what.tap();
};
const type = async (text: string) => {
  steps += 1;
  await page.keyboard.type(text);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.locator('.card').innerText();
/** The steps of a task, told and counted. */
async function task(name: string, most: number, does: () => Promise<void>): Promise<void> {
  steps = 0;
  await does();
  console.log(`${name}: ${steps} steps`);
  expect(steps).toBeLessThanOrEqual(most);
}

describe('a newcomer with a finger', () => {
  it('is told what this is, within the share of the screen that panels may have', async () => {
    await page.locator('.beginning').waitFor();
    expect(await page.locator('.beginning').innerText()).toContain('1123');
  });

  it('finds Taiyuan from the beginning', () =>
    task('find Taiyuan', MOST.find, async () => {
      await tap(button('Find a place or person'));
      await page.getByRole('combobox', { name: 'Search' }).waitFor();
      await type('Taiyuan');
      await tap(page.getByRole('option').first());
      await expect.poll(card).toContain('Taiyuan');
      expect(await page.locator('.sheet').isVisible()).toBe(false);
    }));

  it('learns who holds it on 1 March 1126', () =>
    task('who holds it on 1 March 1126', MOST.hold, async () => {
      await tap(button('Menu'));
      await tap(page.getByLabel('Go to a date'));
      await type('1 March 1126');
      await tap(button('Go to the date'));
      await expect.poll(() => page.locator('.julian-date').innerText()).toBe('1 March 1126');
      expect(await page.locator('.date-field').isVisible()).toBe(false);
      await tap(page.locator('.card-title'));
      await expect.poll(card).toMatch(/Song/);
      await page.locator('.drawer-grip').getByRole('button', { name: 'Show less' }).tap();
    }));

  it('follows Zongwang to Kaifeng', () =>
    task('follow Zongwang to Kaifeng', MOST.follow, async () => {
      await page.evaluate(() => {
        window.location.hash = '#v=1&date=1126-01-20';
      });
      await settled(page);
      await tap(button('Search'));
      await page.getByRole('combobox', { name: 'Search' }).waitFor();
      await page.getByRole('combobox', { name: 'Search' }).fill('');
      await type('Zongwang Kaifeng');
      await tap(page.getByRole('option').filter({ hasText: 'first campaign' }).first());
      await page.locator('.card.selected .card-title').waitFor();
      await tap(page.locator('.card-title'));
      await tap(page.locator('.card .follow'));
      await expect.poll(() => page.locator('.card .follow').getAttribute('aria-pressed')).toBe('true');
      await tap(page.locator('.playback .play'));
      await expect.poll(() => page.locator('.playback .play').innerText()).toBe('Pause');
      await page.locator('.playback .play').tap();
    }));

  it('shares that', () =>
    task('share that', MOST.share, async () => {
      await tap(button('Menu'));
      await tap(button('Share'));
      await page.locator('.share').waitFor();
      await tap(page.locator('.share button', { hasText: 'Copy' }).first());
      expect(await page.locator('.share textarea, .share input').first().inputValue()).toContain(
        'select=movement:',
      );
    }));

  it('has met no error', () => expect(opened.errors).toEqual([]));
});
