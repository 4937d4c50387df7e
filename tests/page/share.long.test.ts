import jsQR from 'jsqr';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MOST_PIXELS, PIXEL_THRESHOLD } from '../golden/golden-states.ts';
import { HOSTILE } from '../permalink/hostile-links.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const STATES = [
  '#v=1&date=1126-01-31&lang=en&theme=paper',
  '#v=1&date=1127-01-09&lang=zh-Hant&theme=dark&layers=territory,names',
];

/** What a reader of codes makes of a picture. */
function decoded(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** The share of pixels in which two pictures of one size differ. */
function difference(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = one;
  return (
    pixelmatch(one.data, other.data, undefined, width, height, { threshold: PIXEL_THRESHOLD }) /
    (width * height)
  );
}

async function still(page: Page): Promise<Buffer> {
  await waitReady(page);
  await settled(page);
  return page.screenshot({ animations: 'disabled' });
}

describe('the QR code of a view', () => {
  it.each(STATES)(
    'is read from the picture of the page, small and over the whole screen: %s',
    async (hash) => {
      const { page, errors } = await openPage(browser, hash);
      await page.getByRole('button', { name: /^(Share|分享)$/ }).click();
      const code = page.locator('.share-qr .qr').first();
      await code.scrollIntoViewIfNeeded();
      const link = await page.locator('.share textarea').first().inputValue();
      expect(link).toContain(new URL(inject('site')).origin);
      for (const part of hash.slice(1).split('&')) expect(link).toContain(part);
      expect(decoded(await code.screenshot())).toBe(link);
      await page.getByRole('button', { name: /^(Fill the screen|全屏顯示)$/ }).click();
      await page.locator('.hall-qr .qr').waitFor();
      const box = await page.locator('.hall-qr .qr').boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(350);
      expect(decoded(await page.screenshot())).toBe(link);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.hall-qr').count()).toBe(0);
      expect(await page.locator('.share').count()).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('says that a text was copied', async () => {
    const { page } = await openPage(browser, STATES[0]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy: Markdown' }).click();
    await expect.poll(() => page.locator('.share-said').textContent()).toBe('Markdown: copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\[31 January 1126 · .*\]\(http/,
    );
    await page.context().close();
  });
});

describe('a hostile address', () => {
  it('does nothing but be named, each after another on one page', async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31');
    for (const [name, hash] of HOSTILE) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await expect.poll(() => page.locator('.notice li').count(), { message: name }).toBeGreaterThan(0);
      const shown = (await page.locator('.notices').textContent()) ?? '';
      expect(shown, name).not.toMatch(/[\u202a-\u202e\u200f\u061c\u2066\u2067]/);
      expect(await page.evaluate(() => 'harmed' in window), name).toBe(false);
      expect(await page.locator('.notice :is(script, img, svg)').count(), name).toBe(0);
    }
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Thirty states: ten days over the five years, each in another look. */
const LOOKS = [
  '&map=5.80/37.500/114.500',
  '&map=6.60/38.600/115.500&theme=dark&lang=zh-Hant',
  '&map=6.20/36.000/113.800&theme=print&names=pinyin&layers=territory,frontiers,movements,names',
];
const THIRTY = [
  '1123-01-01',
  '1123-06-20',
  '1123-12-05',
  '1124-06-01',
  '1125-03-10',
  '1125-12-20',
  '1126-01-31',
  '1126-09-20',
  '1127-01-09',
  '1127-12-31',
].flatMap((date) => LOOKS.map((look) => `#v=1&date=${date}${look}`));

/** Each fifth of the thirty, unless RELOADS=all asks for every one (six minutes). */
const RELOADED = process.env.RELOADS === 'all' ? THIRTY : THIRTY.filter((_, i) => i % 5 === 1);

/** The share of pixels that differed after each reload, and after each step back or forward. */
const reloads: number[] = [];
const travels: number[] = [];
afterAll(() => {
  for (const [name, shares] of Object.entries({ reloads, 'steps back and forward': travels })) {
    const same = shares.filter((share) => share === 0).length;
    const most = (100 * Math.max(...shares)).toFixed(3);
    console.log(`${shares.length} ${name}: ${same} the same to the pixel, at most ${most}% of pixels differ`);
  }
});

describe('a state', () => {
  it.each(RELOADED)('is the same picture after a reload: %s', async (hash) => {
    const { page } = await openPage(browser, hash, { width: 480, height: 300 });
    const first = await still(page);
    await page.reload();
    const changed = difference(first, await still(page));
    reloads.push(changed);
    expect(changed, hash).toBeLessThanOrEqual(MOST_PIXELS);
    await page.context().close();
  });

  it('is the same picture on the way back and forward through ten chapters', async () => {
    const { page } = await openPage(browser, '#v=1&date=1123-01-01&lang=en', { width: 960, height: 640 });
    /** Waits until all is drawn and the address says where. */
    const arrived = async (before: string) => {
      await page.waitForFunction((was) => window.location.hash !== was, before);
      await settled(page);
      return { hash: new URL(page.url()).hash, picture: await still(page) };
    };
    const seen: Awaited<ReturnType<typeof arrived>>[] = [];
    for (let i = 0; i < 10; i++) {
      const before = new URL(page.url()).hash;
      await page.getByRole('button', { name: 'Next chapter' }).click();
      seen.push(await arrived(before));
    }
    expect(new Set(seen.map(({ hash }) => hash)).size).toBe(10);
    const there = [8, 7, 6, 5, 4, 3, 2, 1, 0];
    for (const [i, go] of [
      ...there.map((step) => [step, 'goBack'] as const),
      ...there.map((step) => [9 - step, 'goForward'] as const),
    ]) {
      const before = new URL(page.url()).hash;
      await page[go]();
      const { hash, picture } = await arrived(before);
      expect(hash).toBe(seen[i]?.hash);
      const changed = difference(picture, seen[i]?.picture ?? picture);
      travels.push(changed);
      expect(changed, hash).toBeLessThanOrEqual(MOST_PIXELS);
    }
    await page.context().close();
  });
});
