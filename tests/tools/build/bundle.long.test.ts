import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { doEverything } from '../../page/every-action.ts';
import { countRequests, settled } from '../../page/settled.ts';
import { sharedBrowser } from '../../page/shared-browser.ts';
import { waitReady } from '../../page/wait-ready.ts';

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

const onDisk = () => pathToFileURL(join(folder, 'index.html')).href;

/** All that goes wrong in a page, and what it asks for. */
function watch(page: Page): { readonly faults: string[]; readonly asked: string[] } {
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
  return { faults, asked };
}

it('opens from disk: a permalink, the lecture in its fonts, and nothing but its one file is read', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', offline: true });
  const page = await context.newPage();
  countRequests(page);
  const { faults, asked } = watch(page);
  const address = onDisk();
  const open = async (hash: string) => {
    await page.goto(address + hash);
    await page.reload();
    await waitReady(page);
  };
  await open('#v=1&date=1127-01-09&lang=en');
  expect(await page.getByRole('slider').first().getAttribute('aria-valuenow')).toBe('2132703');
  await open('#v=1&date=1126-01-31&chapter=ch08-first-siege&view=present&lang=zh-Hans');
  await settled(page);
  expect(await page.locator('.caption').innerText()).toContain('第一次围汴');
  expect(await page.evaluate(() => document.fonts.check("16px 'FP Han'"))).toBe(true);
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
  await context.close();
});

/** Does the whole list of actions at an address, and tells how many were done. */
async function walk(what: string, address: string, offline: boolean): Promise<string[]> {
  const outcomes = await doEverything(async (hash) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      serviceWorkers: 'block',
      offline,
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    countRequests(page);
    const { faults, asked } = watch(page);
    await page.goto(address + hash);
    await waitReady(page);
    const outside = () =>
      asked.splice(0).filter((url) => offline && !url.startsWith(address) && !/^(data|blob):/.test(url));
    return { page, faults: () => [...faults.splice(0), ...outside()] };
  });
  const failed = outcomes.filter(({ faults }) => faults.length > 0);
  console.log(`${what}: ${outcomes.length - failed.length} actions done, ${failed.length} failed`);
  return failed.map(({ name, faults }) => `${name}: ${faults.join('; ')}`);
}

it('does from disk, without a network, all that the site does', { timeout: 3_600_000 }, async () => {
  expect(await walk('the single file', onDisk(), true)).toEqual([]);
  expect(await walk('the site', inject('site'), false)).toEqual([]);
});
