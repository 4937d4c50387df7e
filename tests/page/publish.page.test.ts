import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EVERY_CASE, ONLY_LONG, sampled } from '../sampled.ts';
import { goTo } from './go-to.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const PREFIX = '/some/folder/';
let browser: Browser;
let site: FolderServer;
const dist = inject('siteFolder');

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedBrowser(), serveFolder(dist, PREFIX)]);
});
afterAll(async () => {
  await site.close();
});

/** A page with everything that goes wrong in it: errors, refused or failed requests, breaches of the policy. */
async function watched(context: BrowserContext): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const page = await context.newPage();
  countRequests(page);
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // what a reload breaks off is no fault
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed (${reason}): ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`404: ${response.url()}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return { page, faults, asked };
}

const open = async (page: Page, hash = '') => {
  await page.goto(site.url + hash);
  await waitReady(page);
};
function newContext(serviceWorkers: 'allow' | 'block' = 'block') {
  return browser.newContext({
    viewport: { width: 800, height: 560 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers,
  });
}

/** Every view in two looks, of which a sample has one. */
const LOOKS = sampled(['present', 'embed', 'explore'], 3).flatMap((view) =>
  sampled(['lang=zh-Hans&theme=dark', 'lang=zh-Hant&theme=print'], 2).map((look) => `view=${view}&${look}`),
);

/** Goes through what loads late: every part of the record, the timeline’s bars, the lecture, the frame, the other scripts. */
async function openEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('tab').first().waitFor();
  const tabs = await page.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(5);
  for (const tab of sampled(tabs, 3)) {
    await tab.click();
    await settled(page);
  }
  await page.keyboard.press('Escape');
  for (const look of LOOKS) {
    await page.goto(`${site.url}#v=1&date=1126-01-31&chapter=ch08-first-siege&${look}`);
    await page.reload();
    await waitReady(page);
    await settled(page);
  }
}

describe('the published site', () => {
  it.skipIf(ONLY_LONG)(
    'runs from a sub-folder of a host that knows nothing else, in every view, under its own policy, and lets nothing in that it forbids',
    async () => {
      const context = await newContext();
      const { page, faults, asked } = await watched(context);
      await open(page);
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await policy.getAttribute('content')).toMatch(/script-src 'self';.*style-src 'self';/);
      await openEverything(page);
      expect(faults).toEqual([]);
      expect(site.missing).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url))).toEqual([]);

      // nothing comes in that its policy forbids
      const outcome = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.intruded = true';
        document.head.append(script);
        // a task of its own: what a test’s own call evaluates is let through
        const evaluated = await new Promise<boolean>((tell) => {
          setTimeout(() => {
            try {
              tell(Reflect.construct(Function, ['return true'])());
            } catch {
              tell(false);
            }
          }, 0);
        });
        return { intruded: Reflect.get(window, 'intruded') === true, evaluated };
      });
      expect(outcome).toEqual({ intruded: false, evaluated: false });
      await context.close();
    },
  );

  it('shows its first view on at most 1.1 MB, asks for nothing to be kept before that, and opens, once visited, with the network off: a permalink, the record, the lecture', async () => {
    const context = await newContext('allow');
    const first = await watched(context);
    await open(first.page);
    // the lining is asked for as soon as the page is ready
    await expect.poll(() => first.asked.some((url) => url.includes('/water-lining-'))).toBe(true);
    const ready = first.asked.findIndex((url) => url.includes('/water-lining-'));
    const until = [...new Set(first.asked.slice(0, ready))];
    expect(until.some((url) => url.endsWith('/sw.js'))).toBe(false);
    const bytes = until
      .filter((url) => url.startsWith(site.url))
      .map((url) => readFileSync(`${dist}/${url.slice(site.url.length).split('#')[0] || 'index.html'}`))
      .map((file) => Math.min(file.length, brotliCompressSync(file).length))
      .reduce((sum, size) => sum + size, 0);
    console.log(`first view: ${until.length} requests, ${Math.round(bytes / 1000)} KB compressed`);
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThanOrEqual(1_100_000);

    await first.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await first.page.close();
    await context.setOffline(true);
    const { page, faults } = await watched(context);
    await open(page, '#v=1&date=1127-01-09&map=7.00/34.790/114.340&lang=en');
    expect(await page.getByRole('slider').first().getAttribute('aria-valuenow')).toBe('2132703');
    await openEverything(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  if (EVERY_CASE)
    it('works where the service worker is blocked', async () => {
      const context = await newContext('allow');
      const { page, faults } = await watched(context);
      await page.addInitScript(() => {
        navigator.serviceWorker.register = () => {
          document.documentElement.dataset.refused = '';
          return Promise.reject(new DOMException('blocked', 'SecurityError'));
        };
      });
      await open(page);
      await page.locator('html[data-refused]').waitFor();
      await settled(page);
      expect(faults).toEqual([]);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      );
      await context.close();
    });
});

describe('a new version', () => {
  it.skipIf(ONLY_LONG)(
    'is offered and not forced, never during a lecture, and comes when it is taken',
    async () => {
      const copy = mkdtempSync(join(tmpdir(), 'fragile-peace-update-'));
      cpSync(dist, copy, { recursive: true });
      const host = await serveFolder(copy, '/');
      const context = await newContext('allow');
      try {
        const page = await context.newPage();
        countRequests(page);
        await page.goto(`${host.url}#v=1&view=present`);
        await waitReady(page);
        await page.evaluate(async () => {
          await navigator.serviceWorker.ready;
        });
        appendFileSync(join(copy, 'sw.js'), '\n// a later version\n');
        await page.reload();
        await waitReady(page);
        await page.waitForFunction(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting,
          null,
          { timeout: 60_000 },
        );
        await settled(page);
        expect(await page.locator('.update').count()).toBe(0);
        await goTo(page, '#v=1&date=1126-01-31&view=explore');
        if (EVERY_CASE) {
          await page.locator('.update').waitFor();
          await page.reload();
          await waitReady(page);
        }
        await page.locator('.update').waitFor();
        expect(await page.locator('.update').innerText()).toContain('A new version of the atlas is ready.');
        const loaded = page.waitForEvent('load');
        await page.getByRole('button', { name: 'Load it now' }).click();
        await loaded;
        await waitReady(page);
        expect(page.url()).toContain('date=1126-01-31');
        expect(
          await page.evaluate(async () =>
            Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
          ),
        ).toBe(false);
      } finally {
        await context.close();
        await host.close();
        rmSync(copy, { recursive: true, force: true });
      }
    },
  );
});

describe('the pages beside the atlas', () => {
  const live = (page: Page, fragment: string) =>
    page.waitForURL((url) => url.pathname === PREFIX && url.hash.includes(fragment), { timeout: 60_000 });

  it.skipIf(ONLY_LONG)(
    'open the live state, and keep to the text where the address asks for it',
    async () => {
      const context = await newContext();
      const { page, faults } = await watched(context);
      await page.goto(`${site.url}chapter/ch08-first-siege/zh-hant/`);
      await live(page, 'chapter=ch08-first-siege');
      await waitReady(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
      expect(await page.locator('.notice').allInnerTexts()).toEqual([]);
      for (const [path, fragment] of [
        ['event/kaifeng-falls/', 'date=1127-01-09'],
        ['1127-01-09/', 'date=1127-01-09'],
        ['pingzhou/', 'select=place:pingzhou'],
      ] as const) {
        await page.goto(site.url + path);
        await live(page, fragment);
      }
      await page.goto(`${site.url}event/kaifeng-falls/#text`);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(new URL(page.url()).pathname).toBe(`${PREFIX}event/kaifeng-falls/`);
      expect(faults.filter((fault) => !fault.startsWith('failed'))).toEqual([]);
      await context.close();
    },
  );

  it('tell the state without JavaScript, and lead on to their neighbours', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}event/kaifeng-falls/zh-hans/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('京城失陷');
    expect(await page.locator('main').innerText()).toMatch(/丙辰/);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(/event\/qinzong-surrenders\/zh-hans\//);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(3);
    await context.close();
  });

  it('answer an address without a page, where the host serves 404.html, with its day or place', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}1126-02-03/`);
    await live(page, 'date=1126-02-03');
    await page.goto(`${site.url}1126-02-03`);
    await live(page, 'date=1126-02-03');
    const before = site.missing.length;
    await page.goto(`${site.url}no-such-page/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('No such page');
    expect(site.missing.length).toBe(before + 1);
    await page.goto(`${site.url}1126-13-41/`);
    await page.goto(`${site.url}1200-01-01/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('No such page');
    await context.close();
  });
});
