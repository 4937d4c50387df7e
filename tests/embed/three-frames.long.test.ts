import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../page/shared-browser.ts';
import { waitReady } from '../page/wait-ready.ts';
import { serveOpenly, servePages, type Served } from './serve-host.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Pressed {
  readonly key: string;
  readonly keyCode: number;
  readonly at: string;
}
declare global {
  interface Window {
    /** Keys that the host page has heard. */
    pressed: Pressed[];
    /** How much of the host page has moved by itself. */
    shifted: number;
  }
}

let browser: Browser;
let atlas: Served;
let host: Served;

/** The rules that `docs/embedding.md` gives to a page’s own style sheet, and an article. */
const STYLE = `fragile-peace { display: block; width: 100%; aspect-ratio: 16 / 10; min-height: 480px }
body { margin: 0 auto; max-width: 900px; padding: 0 16px; font: 17px/1.6 serif }
p { min-height: 700px } h1 { margin: 20px 0 }
iframe { width: 100%; height: 560px; border: 0; display: block }`;
const SCRIPT = `window.pressed = []; window.shifted = 0;
addEventListener('keydown', ({ key, keyCode, target }) => pressed.push({ key, keyCode, at: target.id ?? '' }));
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifted += value; })
  .observe({ type: 'layout-shift', buffered: true });
addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (data?.source === 'fragile-peace' && data.type === 'key' && source === frame.contentWindow)
    frame.dispatchEvent(new KeyboardEvent('keydown', { ...data, bubbles: true }));
});`;

beforeAll(async () => {
  browser = await sharedBrowser();
  atlas = await serveOpenly(inject('siteFolder'));
  const { origin } = new URL(atlas.url);
  const element = (id: string, more: string) =>
    `<fragile-peace id="${id}" lang="en" ${more}><a href="${atlas.url}">The atlas</a></fragile-peace>`;
  const article = '<p>Text of the article.</p>';
  host = await servePages({
    '/favicon.ico': '',
    '/host.css': STYLE,
    '/host.js': SCRIPT,
    '/three': {
      policy: `default-src 'none'; frame-src ${origin}; script-src 'self' ${origin}; style-src 'self'`,
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>
<link rel="stylesheet" href="/host.css"><script src="/host.js"></script><script src="${atlas.url}fragile-peace.js" defer></script>
<h1>Three days</h1>${element('one', 'date="1126-01-31" theme="paper"')}${article}
<iframe id="two" title="The atlas" src="${atlas.url}#v=1&date=1123-06-20&lang=en&theme=dark&view=embed"></iframe>${article}${article}
${element('three', 'date="1127-06-01" theme="paper"')}${article}`,
    },
  });
});
afterAll(async () => {
  await atlas.close();
  await host.close();
});

const ORDER = ['one', 'two', 'three'];

/** The frame of an embed, once the atlas in it is ready. */
async function frameOf(page: Page, id: string): Promise<Frame> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  const held = id === 'two' ? page.locator('#two') : page.locator(`#${id} iframe`);
  const frame = await (await held.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${id} has no frame`);
  await waitReady(frame);
  await frame.locator('.timeline-tools').waitFor();
  return frame;
}
const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** Brings an embed to the middle of the viewport, at once. */
const toMiddle = (page: Page, id: string) =>
  page.evaluate((of) => document.getElementById(of)?.scrollIntoView({ block: 'center' }), id);
/** Draws a finger from one point of a page to another. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 16; step++) {
    const at = (a: number, b: number) => a + ((b - a) * step) / 16;
    const touchPoints = [{ x: at(from.x, to.x), y: at(from.y, to.y) }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}
/** The middle of something in a frame, in px of the page. */
async function middleOf(frame: Frame, selector: string) {
  const box = await frame.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const dayIn = (frame: Frame) => frame.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuenow');

describe.each([
  { width: 1280, height: 720, touch: false },
  { width: 390, height: 844, touch: true },
])('three embeds in a page under a strict policy, $width × $height', ({ width, height, touch }) => {
  let page: Page;
  const errors: string[] = [];
  const frames = new Map<string, Frame>();

  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${host.url}three`);
  });
  afterAll(() => page.context().close());

  it('open as they come near, each on its own day, in the box that they had before', async () => {
    const boxes = () =>
      page.evaluate(
        (ids) => ids.map((id) => document.getElementById(id)?.getBoundingClientRect().height),
        ORDER,
      );
    const before = await boxes();
    await frameOf(page, 'one');
    expect(await page.locator('#three iframe').count()).toBe(0);
    expect(await page.locator('#three a').isVisible()).toBe(true);
    for (const id of ORDER) frames.set(id, await frameOf(page, id));
    const dates = await Promise.all(
      [...frames.values()].map((frame) => frame.locator('.julian-date').textContent()),
    );
    expect(dates).toEqual(['31 January 1126', '20 June 1123', '1 June 1127']);
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate(() => window.shifted)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const frame of frames.values()) {
      const bare = await frame.locator('.open-whole').evaluate((node) => {
        const box = node.getBoundingClientRect();
        return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === node;
      });
      expect(bare).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  it('let the page scroll on wherever the pointer rests, and keep their day', async () => {
    for (const [id, frame] of frames) {
      const day = await dayIn(frame);
      for (const selector of ['.map', '.timeline', '.date-plate', '.timeline-tools', '.open-whole']) {
        await toMiddle(page, id);
        const { x, y } = await middleOf(frame, selector);
        const before = await scrolled(page);
        if (touch) {
          await swipe(page, { x, y }, { x, y: y - 160 });
        } else {
          await page.mouse.move(x, y);
          await page.mouse.wheel(0, 160);
        }
        await expect
          .poll(() => scrolled(page), { message: `${id}, ${selector}` })
          .toBeGreaterThan(before + 60);
      }
      expect(await dayIn(frame), id).toBe(day);
    }
  });

  it.skipIf(touch)('look more closely at the timeline with Ctrl, without losing its day', async () => {
    for (const [id, frame] of frames) {
      await toMiddle(page, id);
      const { x, y } = await middleOf(frame, '.timeline');
      const before = await scrolled(page);
      await page.mouse.move(x + 300, y);
      await page.keyboard.down('Control');
      for (let i = 0; i < 8; i++) await page.mouse.wheel(0, -400);
      await page.keyboard.up('Control');
      await expect.poll(() => frame.locator('.timeline .ticks text').first().textContent()).toMatch(/[a-z]/i);
      expect(await frame.locator('.playhead').count(), id).toBe(1);
      expect(await scrolled(page)).toBe(before);
    }
  });

  it.skipIf(!touch)('go to the day that a finger taps or draws across', async () => {
    const frame = frames.get('three') as Frame;
    await toMiddle(page, 'three');
    const { x, y } = await middleOf(frame, '.timeline');
    const day = await dayIn(frame);
    await page.touchscreen.tap(x - 100, y);
    await expect.poll(() => dayIn(frame)).not.toBe(day);
    const tapped = Number(await dayIn(frame));
    const before = await scrolled(page);
    await swipe(page, { x: x - 100, y }, { x: x + 20, y });
    await expect.poll(async () => Number(await dayIn(frame))).toBeGreaterThan(tapped + 200);
    expect(await scrolled(page)).toBe(before);
  });

  it('hand the keys that they have no use for to the page, each its own, and use the rest', async () => {
    for (const [id, frame] of frames) {
      await page.evaluate(() => (window.pressed.length = 0));
      const slider = frame.getByRole('slider', { name: 'Date' });
      const day = Number(await dayIn(frame));
      await slider.press('ArrowRight');
      await expect.poll(() => dayIn(frame)).toBe(String(day + 1));
      const link = frame.locator('.open-whole');
      for (const key of ['ArrowRight', 'PageDown', 'Escape']) await link.press(key);
      const heard = () => page.evaluate(() => window.pressed);
      await expect.poll(async () => (await heard()).length).toBe(3);
      expect(await heard()).toEqual([
        { key: 'ArrowRight', keyCode: 39, at: id },
        { key: 'PageDown', keyCode: 34, at: id },
        { key: 'Escape', keyCode: 27, at: id },
      ]);
      expect(await dayIn(frame)).toBe(String(day + 1));
    }
    expect(errors).toEqual([]);
  });
});
