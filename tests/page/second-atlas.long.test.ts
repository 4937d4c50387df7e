import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const shots = 'tests/output/second-atlas';
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const folder = await builtSite({ ATLAS_GEO: 'tests/fixtures/second-atlas/geo' });
  mkdirSync(shots, { recursive: true });
  server = await serveFolder(folder, '/yan/');
  browser = await sharedBrowser();
});
afterAll(() => server.close());

describe('the site of another atlas', () => {
  const days: readonly (readonly [day: string, date: string, era: string, told: string])[] = [
    ['1399-08-06', '6 August 1399', '建文元年七月五日', 'The Prince of Yan takes up arms'],
    ['1399-11-20', '20 November 1399', '建文元年十月二十三日', 'Li Jinglong'],
    ['1399-12-05', '5 December 1399', '建文元年十一月八日', 'Li Jinglong'],
  ];

  it.each(days)('shows %s under its own dates, powers and events', async (day, date, era, told) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${server.url}#v=1&date=${day}`);
    await waitReady(page);
    expect(await page.title()).toContain('Uncle and Nephew');
    expect(await page.locator('.julian-date').textContent()).toBe(date);
    expect(await page.locator('.court-dates').textContent()).toContain(era);
    await page.screenshot({ path: join(shots, `${day}.png`) });
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('tab').first().waitFor();
    await page.getByText(told).first().waitFor();
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain('Yan');
    expect(words.match(/\b(Jin|Song|Kaifeng|Aguda|1123|1127)\b|宋|遼/g)).toBeNull();
    expect(faults).toEqual([]);
    expect(server.missing).toEqual([]);
    await context.close();
  });

  it('keeps to its own span and names a day outside it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}#v=1&date=1126-01-31`);
    await waitReady(page);
    expect(await page.locator('.julian-date').textContent()).toBe('1 August 1399');
    await page.getByText('1126-01-31').first().waitFor();
    await page.close();
  });
});
