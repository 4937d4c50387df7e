import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** A page of the site whose network can be cut for what an address matches. */
async function openCut(hash: string, from?: RegExp) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  let cut: RegExp | null = from ?? null;
  await page.route('**', (route) => (cut?.test(route.request().url()) ? route.abort() : route.continue()));
  await page.goto(inject('site') + hash);
  return { page, cutOff: (wanted: RegExp | null) => void (cut = wanted) };
}

const told = (page: Page) => page.locator('.notice');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const STATE = '#v=1&date=1126-01-31&map=6.00/36.500/115.000&lang=en&theme=paper';
const at = (more: string) => (page: Page) =>
  page.evaluate((hash) => void (window.location.hash = hash), STATE + more);

/** What is fetched when it is first opened: what opens it, and what is seen then. */
const PARTS: readonly (readonly [string, (page: Page) => Promise<unknown>, string])[] = [
  ['the record', (page) => button(page, 'Record').click(), '#record-sheet-page :is(h2, h3, p)'],
  ['own data', (page) => button(page, 'Your data').click(), '.imported-data .sheet-page'],
  ['sharing', (page) => button(page, 'Share').click(), '.share .sheet-page'],
  ['settings', (page) => page.getByText('Settings', { exact: true }).click(), '.preferences select'],
  ['a card', at('&select=place:taiyuan'), '.card h2'],
  ['two days', at('&compare=1127-06-01'), '.compare-divider'],
  ['a span of time', at('&mode=window:10'), '.julian-date'],
  ['the article’s account', at('&account=seed'), '.account-band'],
  ['a lecture', (page) => page.keyboard.press('Shift+F5'), '.present-plate'],
  [
    'a date',
    async (page) => {
      await page.locator('.date-field input').fill('1126-02-01');
      await page.keyboard.press('Enter');
    },
    '.julian-date:text("1 February 1126")',
  ],
];

describe('a part of the page whose file does not come', () => {
  it.each(PARTS)('is told of, and comes when it is tried again: %s', async (_, open, seen) => {
    const { page, cutOff } = await openCut(STATE);
    await waitReady(page);
    cutOff(/\.(js|css)$/);
    await open(page);
    await expect
      .poll(() => told(page).allInnerTexts())
      .toEqual([expect.stringContaining('could not be fetched')]);
    cutOff(null);
    await button(page, 'Try again').click();
    await page.locator(seen).first().waitFor();
    expect(await told(page).count()).toBe(0);
    const bare = () =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => {
        try {
          return !sheet?.cssRules;
        } catch {
          return true;
        }
      }).length;
    await expect.poll(() => page.evaluate(bare), { message: 'style sheets missing' }).toBe(0);
    await page.context().close();
  });
});

describe('a file of the first view that does not come', () => {
  it('costs its adornment alone, and that is told: the sea’s lining', async () => {
    const { page } = await openCut(STATE, /water-lining/);
    await waitReady(page);
    await expect.poll(() => told(page).innerText()).toContain('water-lining');
    await page.context().close();
  });

  it('is named on a page in three languages with the pages that need no map, and tried again: the places', async () => {
    const { page, cutOff } = await openCut(STATE, /\/places-/);
    await page.locator('[role="alert"].not-started').waitFor();
    const text = await page.locator('.not-started').innerText();
    for (const part of ['could not be opened', '地圖無法開啟', '地图无法打开', 'geo/places'])
      expect(text).toContain(part);
    expect(await page.locator('.not-started a').count()).toBeGreaterThanOrEqual(3);
    cutOff(null);
    await page.locator('.not-started button').click();
    await waitReady(page);
    expect(page.url()).toContain('date=1126-01-31');
    await page.context().close();
  });

  it('leaves words that come to be seen where the program itself does not come', async () => {
    const { page } = await openCut(STATE, /first-view-[^/]*\.js/);
    await page.getByText('The atlas has not opened yet').waitFor({ state: 'visible' });
    await page.context().close();
  });
});
