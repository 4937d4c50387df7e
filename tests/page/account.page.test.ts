import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo } from './go-to.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage(await sharedBrowser(), DAY, { width: 1280, height: 720 });
  ({ page } = opened);
});
afterAll(() => page.context().close());

/** Pingzhou on this day: besieged and disputed by the sources, back in Jin’s hands by the article. */
const DAY = '#v=1&date=1124-02-15&select=siege:pingzhou-1123-24&map=7.50/40.000/118.900&lang=en&theme=paper';

/** The words beside the map: the account of the day, once all of it, what the annals say too, has come. */
async function told(): Promise<string | null> {
  await settled(page);
  return page.locator('#record-sheet-page article').textContent();
}
const hash = () => page.evaluate(() => window.location.hash);
/** How the land of the map is drawn, as a picture of its canvas without what the page has over it. */
async function land(): Promise<string> {
  await settled(page);
  return page.evaluate(() => {
    const map = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const part = new OffscreenCanvas(200, 160).getContext('2d');
    if (!map || !part) throw new Error('no map');
    part.drawImage(map, 250, 250, 200, 160, 0, 0, 200, 160);
    return [...part.getImageData(0, 0, 200, 160).data].join(' ');
  });
}
const choose = (account: 'sources' | 'seed') =>
  page.locator(`input[name="account-page"][value="${account}"]`).check();
/** Opens a page of the record; the address may have opened its sheet. */
async function openTab(tab: string): Promise<void> {
  if ((await page.locator('.record-sheet').count()) === 0)
    await page.locator('.record-sheet-opener').first().click();
  await page.locator(`#record-sheet-tab-${tab}`).click();
  await page.waitForSelector('#record-sheet-page h2');
}

describe('the switch between the accounts', () => {
  it('draws and tells the article’s, and the sources’ again; the address keeps it, and a reload shows the same', async () => {
    await openTab('day');
    const [sourcedWords, sourcedLand] = [await told(), await land()];
    expect(sourcedWords).toContain('siege of Pingzhou');

    await openTab('disagreements');
    await choose('seed');
    await page.waitForSelector('.account-band');
    await expect.poll(() => hash()).toContain('account=seed');
    await openTab('day');
    await expect.poll(() => told()).not.toBe(sourcedWords);
    const [articleWords, articleLand] = [await told(), await land()];
    expect(articleWords).not.toBe(sourcedWords);
    expect(articleLand).not.toBe(sourcedLand);

    const there = await hash();
    await page.reload();
    await waitReady(page);
    await expect.poll(() => hash()).toBe(there);
    await openTab('day');
    expect(await told()).toBe(articleWords);
    expect(await land()).toBe(articleLand);

    await openTab('disagreements');
    await choose('sources');
    await expect.poll(() => hash()).not.toContain('account=');
    expect(await page.locator('.account-band').count()).toBe(0);
    await openTab('day');
    expect(await told()).toBe(sourcedWords);
    expect(await land()).toBe(sourcedLand);
  });

  it('is made by the links of a point: as the annals have it, and as the article has it', async () => {
    await goTo(page, DAY);
    await openTab('disagreements');
    const point = page.locator('article[aria-labelledby="disagreement-seed-month-of-execution"]');
    await point.getByRole('button', { name: /^As the article has it/ }).click();
    await expect.poll(() => hash()).toMatch(/date=1124-09-01.*account=seed/);
    await point.getByRole('button', { name: /^On the map as the annals have it/ }).click();
    await expect.poll(() => hash()).toMatch(/date=1123-12-20/);
    await expect.poll(() => hash()).not.toContain('account=');
    expect(opened.errors).toEqual([]);
  });
});
