import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EVERY_CASE, sampled, ONLY_LONG } from '../sampled.ts';
import { sharedBrowser } from '../page/shared-browser.ts';
import { waitReady } from '../page/wait-ready.ts';
import { serveOpenly, servePages, type Served } from './serve-host.ts';

interface Told {
  readonly type: string;
  readonly id?: string | number;
  readonly code?: string;
  readonly problems?: readonly { readonly key: string; readonly reason: string }[];
  readonly state?: Readonly<Record<string, string>>;
  readonly hash?: string;
}
declare global {
  interface Window {
    heard: Told[];
    /** How many messages a second window of the host page has passed on to the atlas. */
    passedOn: number;
    /** Resolves in the atlas once it has heard the last of several messages. */
    last: Promise<void>;
    say(message: object): void;
    /** A second window of the host page that is not the atlas’s parent. */
    sayFromChild(message: object): void;
  }
}

let browser: Browser;
let atlas: Served;
let host: Served;

/** What a page that frames the atlas does: it hears what comes from the frame and can speak to it. */
const HOST_SCRIPT = `
  window.heard = [];
  window.passedOn = 0;
  const frame = document.getElementById('atlas');
  addEventListener('message', (event) => { if (event.source === frame.contentWindow) heard.push(event.data); });
  window.say = (message) => frame.contentWindow.postMessage({ source: 'fragile-peace', v: 1, ...message }, '*');
  window.sayFromChild = (message) =>
    document.getElementById('other').contentWindow.postMessage({ source: 'fragile-peace', v: 1, ...message }, '*');
`;
const frameOf = (hash: string, sandbox = '') =>
  `<iframe id="atlas" style="width: 800px; height: 500px" ${sandbox} src="${atlas.url}${hash}"></iframe>`;

function hostPage(hash: string, sandbox = ''): string {
  return `<!doctype html><title>Host</title>
${frameOf(hash, sandbox)}
<iframe id="other" srcdoc="<script>onmessage = (e) => { parent.atlas.contentWindow.postMessage(e.data, '*'); parent.passedOn += 1; }</script>"></iframe>
<script>${HOST_SCRIPT}</script>`;
}

beforeAll(async () => {
  browser = await sharedBrowser();
  atlas = await serveOpenly(inject('siteFolder'));
  const start = '#v=1&date=1126-01-31&lang=en&theme=paper&view=embed';
  const origin = new URL(atlas.url).origin;
  const policy = `default-src 'none'; frame-src ${origin}; script-src 'self' ${origin}; style-src 'unsafe-inline'`;
  const elsewhere = encodeURIComponent('https://elsewhere.example');
  host = await servePages({
    '/favicon.ico': '',
    '/plain': hostPage(start),
    '/refused': hostPage(`${start}&embed-origin=${elsewhere}`),
    '/sandboxed': hostPage(start, 'sandbox="allow-scripts"'),
    '/host.js': HOST_SCRIPT,
    '/strict': {
      policy,
      body: `<!doctype html><title>Host</title>${frameOf(start)}<script src="/host.js"></script>`,
    },
    '/element-strict': {
      policy,
      body: `<!doctype html><title>Host</title><script src="${atlas.url}fragile-peace.js" defer></script>
<fragile-peace date="1126-01-31" lang="en" style="width: 800px"></fragile-peace>`,
    },
    '/element': `<!doctype html><title>Host</title><script src="${atlas.url}fragile-peace.js" defer></script>
<fragile-peace date="1126-01-31" lang="en" theme="dark" style="width: 800px"></fragile-peace>`,
    '/element-sandboxed': `<!doctype html><title>Host</title><script src="${atlas.url}fragile-peace.js" defer></script>
<fragile-peace date="1126-01-31" lang="en" sandbox="allow-scripts" style="width: 800px"></fragile-peace>`,
  });
});
afterAll(async () => {
  await atlas.close();
  await host.close();
});

async function open(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({
    viewport: { width: 900, height: 760 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await prepare?.(page);
  await page.goto(host.url.replace(/\/$/, '') + path);
  const inside = () => page.frames().find((one) => one.url().startsWith(atlas.url));
  while (!inside()) await page.waitForEvent('framenavigated');
  const frame = inside() as Frame;
  await waitReady(frame);
  return { page, frame, errors, close: () => context.close() };
}
const heard = (page: Page) => page.evaluate(() => window.heard);
const lastHeard = async (page: Page) => (await heard(page)).at(-1);

describe('a page of another origin that frames the atlas', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open('/plain');
  });

  it('is told that the atlas listens, sets its state and observes it', async () => {
    const { page, frame, errors } = opened;
    await expect.poll(async () => (await heard(page))[0]?.type).toBe('ready');
    expect((await heard(page))[0]?.state).toMatchObject({ date: '1126-01-31', lang: 'en', view: 'embed' });

    await page.evaluate(() =>
      window.say({ type: 'set', id: 1, state: { date: '1127-01-09', theme: 'dark' } }),
    );
    await expect.poll(async () => (await lastHeard(page))?.id).toBe(1);
    expect((await lastHeard(page))?.state).toMatchObject({ date: '1127-01-09', theme: 'dark', lang: 'en' });
    expect(await frame.locator('.julian-date').textContent()).toBe('9 January 1127');
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');

    await page.evaluate(() => window.say({ type: 'set', id: 2, state: { chapter: 'ch08-first-siege' } }));
    await expect.poll(async () => (await heard(page)).some(({ id }) => id === 2)).toBe(true);
    expect(await frame.locator('.julian-date').textContent()).toBe('27 January 1126');

    await page.evaluate(() =>
      window.say({ type: 'set', state: { map: '7.00/35.000/114.000', layers: 'waters' } }),
    );
    await expect.poll(async () => (await lastHeard(page))?.state?.map).toBe('7.00/35.000/114.000');
    expect((await lastHeard(page))?.state?.layers).toBe('waters');

    const before = (await heard(page)).length;
    await frame.getByRole('slider', { name: 'Date' }).press('ArrowRight');
    await expect.poll(async () => (await lastHeard(page))?.state?.date).toBe('1126-01-28');
    expect((await heard(page)).slice(before).every(({ type }) => type === 'state')).toBe(true);

    await page.evaluate(() => window.say({ type: 'get', id: 'ask' }));
    await expect.poll(async () => (await lastHeard(page))?.id).toBe('ask');
    expect((await lastHeard(page))?.hash).toContain('date=1126-01-28');
    expect(errors).toEqual([]);
  });

  it('is told by name what could not be done, and the rest is done', async () => {
    const { page, frame } = opened;
    await page.evaluate(() =>
      window.say({ type: 'set', id: 3, state: { date: '1126-02-30', theme: 'neon', names: 'zh' } }),
    );
    await expect.poll(async () => (await heard(page)).filter(({ id }) => id === 3).length).toBe(2);
    const [error, state] = (await heard(page)).filter(({ id }) => id === 3);
    expect(error).toMatchObject({ type: 'error', code: 'bad-value' });
    expect(error?.problems?.map(({ key, reason }) => [key, reason])).toEqual([
      ['date', 'no-such-day'],
      ['theme', 'not-one-of'],
    ]);
    expect(state?.state).toMatchObject({ date: '1126-02-28', names: 'zh' });
    await page.evaluate(() => window.say({ type: 'set', id: 4, state: { dragons: '1' } }));
    await page.evaluate(() => window.say({ type: 'leap', id: 5 }));
    await page.evaluate(() => window.say({ v: 2, type: 'get', id: 6 }));
    await expect.poll(async () => (await lastHeard(page))?.id).toBe(6);
    expect((await heard(page)).slice(-3).map(({ code }) => code)).toEqual([
      'unknown-key',
      'unknown-type',
      'unsupported-version',
    ]);
    expect(await frame.locator('.notice').count()).toBe(0);
  });

  it('speaks for itself alone: a window beside the atlas is refused', async () => {
    const { page, frame, close } = opened;
    const before = await frame.locator('.julian-date').textContent();
    await page.evaluate(() => window.sayFromChild({ type: 'set', id: 9, state: { date: '1127-01-09' } }));
    await page.waitForFunction(() => window.passedOn === 1);
    // what is asked after it is answered after it
    await page.evaluate(() => window.say({ type: 'get', id: 10 }));
    await expect.poll(async () => (await lastHeard(page))?.id).toBe(10);
    expect((await heard(page)).some(({ id }) => id === 9)).toBe(false);
    expect(before).not.toBe('9 January 1127');
    expect(await frame.locator('.julian-date').textContent()).toBe(before);
    await close();
  });

  it.skipIf(ONLY_LONG)('is refused where the link names another origin, and hears nothing', async () => {
    const { page, frame, errors, close } = await open('/refused');
    await frame.evaluate(() => {
      window.last = new Promise((resolve) => {
        addEventListener('message', ({ data }) => (data as Told).id === 'last' && resolve());
      });
    });
    await page.evaluate(() => window.say({ type: 'set', state: { date: '1127-01-09' } }));
    await page.evaluate(() => window.say({ type: 'get', id: 1 }));
    await page.evaluate(() => window.say({ type: 'get', id: 'last' }));
    await frame.evaluate(() => window.last);
    // what the atlas had said by now would have come before this
    await frame.evaluate(() => parent.postMessage({ type: 'by the test' }, '*'));
    await expect.poll(async () => (await lastHeard(page))?.type).toBe('by the test');
    expect(await heard(page)).toHaveLength(1);
    expect(await frame.locator('.julian-date').textContent()).toBe('31 January 1126');
    expect(errors).toEqual([]);
    await close();
  });
});

if (EVERY_CASE)
  describe('a frame that is confined', () => {
    it('works with sandbox="allow-scripts" alone: an opaque origin, without storage', async () => {
      const { page, frame, errors, close } = await open('/sandboxed');
      expect(await frame.evaluate(() => window.origin)).toBe('null');
      await page.evaluate(() => window.say({ type: 'set', id: 1, state: { date: '1127-01-09' } }));
      await expect.poll(async () => (await lastHeard(page))?.state?.date).toBe('1127-01-09');
      expect(await frame.locator('.julian-date').textContent()).toBe('9 January 1127');
      const colours = await frame
        .locator('canvas')
        .first()
        .evaluate(async (canvas) => {
          const still = await createImageBitmap(canvas as HTMLCanvasElement);
          return still.width * still.height;
        });
      expect(colours).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await close();
    });

    it('works in a page whose policy lets in nothing but the frame', async () => {
      const { page, frame, errors, close } = await open('/strict');
      expect(await page.evaluate(() => fetch('/host.js').catch(() => 'refused'))).toBe('refused');
      expect(errors.splice(0).join()).toContain('Content Security Policy');
      await expect.poll(async () => (await heard(page))[0]?.type).toBe('ready');
      await page.evaluate(() => window.say({ type: 'set', id: 1, state: { date: '1127-01-09' } }));
      await expect.poll(async () => (await lastHeard(page))?.state?.date).toBe('1127-01-09');
      expect(await frame.locator('.julian-date').textContent()).toBe('9 January 1127');
      await frame.getByRole('slider', { name: 'Date' }).press('ArrowRight');
      await expect.poll(async () => (await lastHeard(page))?.state?.date).toBe('1127-01-10');
      expect(errors).toEqual([]);
      await close();
    });

    it('works with storage blocked', async () => {
      const { frame, errors, close } = await open('/plain', (page) =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('blocked', 'SecurityError');
              },
            });
          }
        }),
      );
      expect(await frame.locator('.julian-date').textContent()).toBe('31 January 1126');
      expect(errors).toEqual([]);
      await close();
    });
  });

describe('the web component', () => {
  it.each(sampled(['/element', '/element-sandboxed', '/element-strict'], 3))(
    'sets the state by attributes and setState, and reflects what the reader does: %s',
    async (path) => {
      const { page, frame, errors, close } = await open(path);
      const element = page.locator('fragile-peace');
      await expect.poll(() => element.getAttribute('map')).toMatch(/^\d+\.\d\d\/\d+\.\d{3}\/\d+\.\d{3}$/);
      await element.evaluate((node) => {
        node.addEventListener('statechange', (event) => {
          node.setAttribute('data-heard', (event as CustomEvent<Told>).detail.state?.date ?? '');
        });
        node.addEventListener('stateerror', (event) => {
          node.setAttribute('data-error', (event as CustomEvent<Told>).detail.code ?? '');
        });
        node.setAttribute('date', '1127-01-09');
      });
      await expect.poll(() => element.getAttribute('data-heard')).toBe('1127-01-09');
      expect(await frame.locator('.julian-date').textContent()).toBe('9 January 1127');

      await element.evaluate((node) => {
        (node as HTMLElement & { setState(state: object): void }).setState({ date: '1126-02-30' });
      });
      await expect.poll(() => element.getAttribute('data-error')).toBe('bad-value');
      await expect.poll(() => element.getAttribute('date')).toBe('1126-02-28');

      await frame.getByRole('slider', { name: 'Date' }).press('ArrowLeft');
      await expect.poll(() => element.getAttribute('date')).toBe('1126-02-27');
      const state = await element.evaluate((node) => (node as HTMLElement & { state: object }).state);
      expect(state).toMatchObject({ date: '1126-02-27', lang: 'en', view: 'embed' });
      expect(errors).toEqual([]);
      await close();
    },
  );
});
