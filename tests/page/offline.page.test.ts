import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { keptFiles } from '../../src/tools/build/offline.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const dist = inject('siteFolder');
const PREFIX = '/some/folder/';
let site: FolderServer;
let context: BrowserContext;

beforeAll(async () => {
  const browser = await sharedBrowser();
  site = await serveFolder(dist, PREFIX);
  context = await browser.newContext({
    viewport: { width: 800, height: 560 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  });
});
afterAll(async () => {
  await context.close();
  await site.close();
});

/** What pages have asked for. */
const asked: string[] = [];

async function open(): Promise<Page> {
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url().slice(site.url.length).split('#')[0] ?? ''));
  await page.goto(`${site.url}#v=1&date=1125-01-01&speed=15&lang=en`);
  await waitReady(page);
  return page;
}

/** What the host was asked for by the worker: all that no page has asked for. */
function byWorker(): readonly string[] {
  const ofPages = [...asked];
  return site.given.filter((path) => {
    const at = ofPages.indexOf(path);
    if (at >= 0) ofPages.splice(at, 1);
    return at < 0;
  });
}

const day = (page: Page) => page.getByRole('slider').first().getAttribute('aria-valuenow').then(Number);

it('keeps nothing while time plays, all of it at rest, and after a reload no file twice', async () => {
  const files = keptFiles(dist).map(({ url }) => url);
  const first = await open();
  await first.keyboard.press('Space');
  const [started, before] = [await day(first), byWorker().length];
  expect(before).toBeLessThan(files.length / 4);
  // four seconds at the least
  await expect.poll(() => day(first)).toBeGreaterThan(started + 60);
  // a portion may have been on its way when it began
  expect(byWorker().length).toBeLessThanOrEqual(before + 2);
  expect(await first.locator('html').getAttribute('data-offline')).toBeNull();

  await first.keyboard.press('Space');
  await expect.poll(() => byWorker().length).toBeGreaterThan(before + 20);
  await first.close();
  const second = await open();
  await second.locator('html[data-offline="kept"]').waitFor({ timeout: 120_000 });
  const worker = byWorker();
  expect(files.filter((url) => !worker.includes(url))).toEqual([]);
  // what was on its way when the page went may be fetched again
  expect(worker.length).toBeLessThanOrEqual(files.length + 4);
});
