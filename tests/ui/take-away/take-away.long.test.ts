import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Download, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../page/launch.ts';
import { openPage } from '../../page/open-page.ts';

const SIZE = { width: 320, height: 180 } as const;
/** Levels by which a channel of a decoded px may differ, and the share of px that may differ by more. */
const LEVELS = 40;
const SHARE = 0.05;

async function set(page: Page, label: string, value: string): Promise<void> {
  const field = page.locator('.take-choice', { hasText: new RegExp(`^${label}`) });
  await field.locator('select, input').evaluate((element, text) => {
    (element as HTMLInputElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

async function openTakeAway(browser: Browser) {
  const opened = await openPage(browser, '#v=1&date=1126-01-31');
  const { page } = opened;
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.locator('#reference-tab-take-away').click();
  await page.locator('.take-form').waitFor();
  await set(page, 'Size', 'own');
  await set(page, 'Width', String(SIZE.width));
  await set(page, 'Height', String(SIZE.height));
  return opened;
}

async function make(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.locator('.take-form button[type=submit]').click(),
  ]);
  await page.locator('.take-status', { hasText: 'is made' }).waitFor();
  return download;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** The px of the preview as the page shows it. */
async function preview(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Preview' }).click();
  const image = page.locator('.take-preview');
  await image.waitFor({ timeout: 120_000 });
  return image.evaluate(async (element) => {
    const picture = await createImageBitmap(await (await fetch((element as HTMLImageElement).src)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
  });
}

/** The px of some frames of a film, and how many there are, decoded in a page without the atlas’s policy on scripts. */
async function decode(browser: Browser, film: Buffer, fps: number, wanted: readonly number[]) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${inject('site')}robots.txt`);
  const library = readFileSync(resolve('node_modules/mediabunny/dist/bundles/mediabunny.min.mjs'), 'utf8');
  const decoded = await page.evaluate(
    async ([code, text, rate, indices]) => {
      const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const bunny = (await import(url)) as typeof import('mediabunny');
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const input = new bunny.Input({
        formats: bunny.ALL_FORMATS,
        source: new bunny.BufferSource(bytes.buffer),
      });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('the film has no pictures');
      let count = 0;
      for await (const sample of new bunny.VideoSampleSink(track).samples()) {
        count += 1;
        sample.close();
      }
      const sink = new bunny.CanvasSink(track);
      const frames: number[][] = [];
      for (const index of indices) {
        const shown = await sink.getCanvas((index + 0.5) / rate);
        const canvas = shown?.canvas;
        if (!canvas) throw new Error(`there is no picture ${index}`);
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        frames.push([...context.getImageData(0, 0, canvas.width, canvas.height).data]);
      }
      return { count, frames, codec: track.codec };
    },
    [library, film.toString('base64'), fps, wanted] as const,
  );
  await context.close();
  return decoded;
}

function differing(a: readonly number[], b: readonly number[]): number {
  expect(a.length).toBe(b.length);
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > LEVELS)) count += 1;
  return count / (a.length / 4);
}

describe('what is taken away', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('is the same picture to the byte, twice, of the size asked for', async () => {
    const { page, errors } = await openTakeAway(browser);
    const first = await make(page);
    expect(first.suggestedFilename()).toBe('fragile-peace-1126-01-31.png');
    const [a, b] = [await bytesOf(first), await bytesOf(await make(page))];
    expect(a.equals(b)).toBe(true);
    const { width, height } = PNG.sync.read(a);
    expect({ width, height }).toEqual(SIZE);
    await set(page, 'Colours', 'print');
    expect((await bytesOf(await make(page))).equals(a)).toBe(false);
    await set(page, 'Width', '5000');
    await page.locator('.take-form').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
    await page.locator('.take-form button[type=submit]').click();
    await page.locator('.take-status', { hasText: '4096 px' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is a film of the pictures planned, first, middle and last those of their days', async () => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'What', 'film');
    await set(page, 'Days a second', '3');
    await set(page, 'Pictures a second', '12');
    await set(page, 'From', '1126-01-31');
    await set(page, 'to', '1126-02-02');
    expect(await page.locator('.take-plan').textContent()).toContain('9 pictures');
    const download = await make(page);
    expect(download.suggestedFilename()).toMatch(/^fragile-peace-1126-01-31-1126-02-02\.(mp4|webm)$/);
    const { count, frames } = await decode(browser, await bytesOf(download), 12, [0, 4, 8]);
    expect(count).toBe(9);
    const shares: number[] = [];
    const days = ['1126-01-31', '1126-02-01', '1126-02-02'];
    const stills: number[][] = [];
    for (const [i, day] of days.entries()) {
      await set(page, 'From', day);
      await set(page, 'to', day);
      const still = await preview(page);
      stills.push(still);
      shares.push(differing(frames[i] ?? [], still));
      await set(page, 'Colours', 'dark');
      await set(page, 'Colours', 'paper');
    }
    console.log('film against stills, share of px:', shares.map((share) => share.toFixed(4)).join(' '));
    for (const share of shares) expect(share).toBeLessThan(SHARE);
    expect(differing(stills[0] ?? [], stills[2] ?? [])).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'What', 'film');
    await set(page, 'From', '1126-01-31');
    await set(page, 'to', '1126-12-31');
    await page.locator('.take-form button[type=submit]').click();
    await page.locator('.take-away progress').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.take-status', { hasText: 'Cancelled' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.maplibregl-canvas').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
