import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOver } from './lay-over.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const SIZE = { width: 900, height: 620 };
const CAMERA = 'map=5.60/36.600/114.500&lang=en&theme=paper';
const OWN = 'name,lon,lat,start,end,marker-color\nGranary,114.0,36.5,1126-01-10,1126-02-20,#ff00ff\n';
const LEVELS = 24;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

async function pictureOf(page: Page): Promise<PNG> {
  await settled(page);
  const takeOff = await layOver(page, 'main > :not(.map) { visibility: hidden !important }');
  await settled(page);
  const png = PNG.sync.read(await page.screenshot());
  await takeOff();
  return png;
}

/** The share of pixels that differ by more than 24 levels in a channel. */
function apart(a: PNG, b: PNG): number {
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4)
    if ([0, 1, 2].some((k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)) > LEVELS)) count += 1;
  return count / (a.width * a.height);
}

/** Has every map of the page lose its context, and get it back. */
async function loseContexts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.maplibregl-canvas')) {
      const lost = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      const heard = (kind: string) =>
        new Promise<void>((resolve) => canvas.addEventListener(kind, () => resolve(), { once: true }));
      const gone = heard('webglcontextlost');
      lost?.loseContext();
      await gone;
      const back = heard('webglcontextrestored');
      // a context is given back only after its loss has been told
      setTimeout(() => lost?.restoreContext());
      await back;
    }
  });
}

const STATES: readonly (readonly [string, string])[] = [
  ['what a window of days changed', `#v=1&date=1126-01-31&mode=window:20&${CAMERA}`],
  ['what two days hold otherwise', `#v=1&date=1126-01-31&compare=1127-06-01&${CAMERA}`],
];

describe('a context that is lost and comes back', () => {
  it.each(STATES)('brings back the outlines of %s', async (kind, hash) => {
    const { page } = await openPage(browser, hash, SIZE);
    const before = await pictureOf(page);
    await loseContexts(page);
    const after = await pictureOf(page);
    console.log(kind, apart(before, after));
    expect(apart(before, after)).toBeLessThan(0.0005);
    await page.context().close();
  });

  it('brings back the reader’s own data, and the talk at its step', async () => {
    const { page } = await openPage(browser, `#v=1&date=1126-01-31&${CAMERA}`, SIZE);
    await page.getByRole('button', { name: 'Your data' }).click();
    const file = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN) };
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByText('own.csv').first().waitFor();
    const before = await pictureOf(page);
    await loseContexts(page);
    expect(apart(before, await pictureOf(page))).toBeLessThan(0.0005);

    await page.keyboard.press('F5');
    await page.locator('.present-plate').waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
    const step = () => new URL(page.url()).hash.match(/step=([^&]*)/)?.[1];
    const [at, shown] = [step(), await pictureOf(page)];
    await loseContexts(page);
    expect(apart(shown, await pictureOf(page))).toBeLessThan(0.0005);
    expect(step()).toBe(at);
    await page.context().close();
  });
});

describe('a window that goes to a screen of finer pixels', () => {
  it('is drawn in its device px, and in those of the first when it comes back', async () => {
    const { page } = await openPage(browser, `#v=1&date=1126-01-31&compare=1127-06-01&${CAMERA}`, SIZE);
    const session = await page.context().newCDPSession(page);
    const widths = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('canvas.maplibregl-canvas')].map(
          (one) => (one as HTMLCanvasElement).width,
        ),
      );
    expect(await widths()).toEqual([SIZE.width, SIZE.width]);
    for (const ratio of [2, 1.5, 1]) {
      await session.send('Emulation.setDeviceMetricsOverride', {
        ...SIZE,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      // a screen that is only feigned tells of itself no further
      await page.evaluate(() => window.dispatchEvent(new Event('resize')));
      await expect.poll(widths).toEqual([ratio * SIZE.width, ratio * SIZE.width]);
      await settled(page);
    }
    await page.context().close();
  });
});
