import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countRequests, settled } from '../../page/settled.ts';
import { sharedBrowser } from '../../page/shared-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'fragile-peace-stick-'));
let browser: Browser;

beforeAll(async () => {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/tools/build/make-bundle.ts'],
    {
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    },
  );
  const files = unzipSync(new Uint8Array(readFileSync('dist-bundle/fragile-peace.zip')));
  expect(Object.keys(files)).toContain('fragile-peace/READ-ME.txt');
  writeFileSync(join(folder, 'index.html'), files['fragile-peace/index.html'] ?? '');
  browser = await sharedBrowser();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

it('opens from disk: a permalink, the record, the lecture, and nothing but its one file is read', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', offline: true });
  const page = await context.newPage();
  countRequests(page);
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(request.url().slice(0, 200)));
  // what a reload breaks off is no fault
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed (${reason}): ${request.url().slice(0, 200)}`);
  });
  const address = pathToFileURL(join(folder, 'index.html')).href;
  const open = async (hash: string) => {
    await page.goto(address + hash);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 120_000,
    });
  };
  await open('#v=1&date=1127-01-09&lang=en');
  expect(await page.getByRole('slider').first().getAttribute('aria-valuenow')).toBe('2132703');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('tab').first().waitFor();
  const tabs = await page.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(5);
  for (const tab of tabs) {
    await tab.click();
    await settled(page);
  }
  await open('#v=1&date=1126-01-31&chapter=ch08-first-siege&view=present&lang=zh-Hans');
  expect(await page.locator('.caption').innerText()).toContain('第一次围汴');
  expect(await page.evaluate(() => document.fonts.check("16px 'FP Han'"))).toBe(true);
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
  await context.close();
});
