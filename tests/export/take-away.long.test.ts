import type { Browser } from 'playwright';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../page/shared-browser.ts';
import { decodeFilm } from './decode-film.ts';
import { bytesOf, make, openTakeAway, preview, set, setSize } from './take-away-page.ts';

/** Levels by which a channel of a decoded px may differ. */
const LEVELS = 40;
/**
 * The share of px that may differ by more: of the map without places and names, and of the whole. While a film runs a name
 * keeps the place that it has as long as it can, so that nothing flickers; a still places all names anew.
 */
const [BARE_SHARE, WHOLE_SHARE] = [0.005, 0.05];

function differing(a: readonly number[], b: readonly number[]): number {
  expect(a.length).toBe(b.length);
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > LEVELS)) count += 1;
  return count / (a.length / 4);
}

/** Of a picture of 1280 px that shows what the page does at zoom 6.6. */
const PX_PER_DEGREE = 126;
/** Where the land of Longde lies on it, from its upper edge, in px. */
const LONGDE_Y = 383;

describe('what is taken away', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  it.each([
    ['full-hd', 1920, 1080],
    ['4k', 3840, 2160],
  ])('is the same picture to the byte, twice, in %s', { timeout: 400_000 }, async (id, width, height) => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'Size', id);
    const first = await make(page);
    expect(first.suggestedFilename()).toBe('fragile-peace-1126-01-31.png');
    const [a, b] = [await bytesOf(first), await bytesOf(await make(page))];
    expect(a.equals(b)).toBe(true);
    const picture = PNG.sync.read(a);
    expect({ width: picture.width, height: picture.height }).toEqual({ width, height });
    const colours = new Set(new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height));
    expect(colours.size, 'colours of a map that was drawn').toBeGreaterThan(5000);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows two days that are compared, each on its side', { timeout: 400_000 }, async () => {
    /** The mean colour of 24 × 24 px in the land of Longde, on a picture whose middle lies at a longitude. */
    const longde = async (name: string, middle: number, day: string, compared = '') => {
      const state = `&map=6.60/36.800/${middle}.000&layers=territory${compared}`;
      const { page, errors } = await openTakeAway(browser, state, day);
      await set(page, 'Size', 'hd');
      const file = await make(page);
      expect(file.suggestedFilename()).toBe(name);
      const { data, width } = PNG.sync.read(await bytesOf(file));
      expect(errors).toEqual([]);
      await page.context().close();
      const left = Math.round(width / 2 + (113.1 - middle) * PX_PER_DEGREE) - 12;
      const sums = [0, 0, 0];
      for (let y = LONGDE_Y - 12; y < LONGDE_Y + 12; y++)
        for (let x = left; x < left + 24; x++)
          for (const k of [0, 1, 2]) sums[k] = (sums[k] ?? 0) + (data[(y * width + x) * 4 + k] ?? 0);
      return sums.map((sum) => sum / 576);
    };
    const apart = (a: readonly number[], b: readonly number[]) =>
      Math.max(...a.map((value, k) => Math.abs(value - (b[k] ?? 0))));
    const [first, second] = ['1126-01-31', '1127-12-01'];
    const both = `fragile-peace-${first}-${second}.png`;
    const alone = (middle: number, day: string) => longde(`fragile-peace-${day}.png`, middle, day);
    const [onFirst, onSecond] = [await alone(115, first), await alone(111, second)];
    const right = await longde(both, 111, first, `&compare=${second}`);
    const left = await longde(both, 115, first, `&compare=${second}`);
    const levels = {
      apart: apart(onFirst, onSecond),
      right: apart(right, onSecond),
      left: apart(left, onFirst),
    };
    console.log('two days compared, levels:', levels);
    expect(levels.apart).toBeGreaterThan(12);
    expect(levels.right).toBeLessThan(levels.apart / 3);
    expect(levels.left).toBeLessThan(levels.apart / 3);
  });

  it('differs with the colours, and names the limit of a size', async () => {
    const { page, errors } = await openTakeAway(browser);
    await setSize(page, 320, 180);
    const a = await bytesOf(await make(page));
    const { width, height } = PNG.sync.read(a);
    expect({ width, height }).toEqual({ width: 320, height: 180 });
    await set(page, 'Colours', 'print');
    expect((await bytesOf(await make(page))).equals(a)).toBe(false);
    await set(page, 'Width', '5000');
    await page.locator('.take-form').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
    await page.locator('.take-form button[type=submit]').click();
    await page.locator('.take-status', { hasText: '4096 px' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['without names', '&layers=territory,frontiers,movements,sieges,events,waters,relief', BARE_SHARE],
    ['with all its names', '', WHOLE_SHARE],
  ])(
    'is a film of the pictures planned, first, middle and last those of their days, %s',
    { timeout: 400_000 },
    async (_, layers, most) => {
      const { page, errors } = await openTakeAway(browser, layers);
      await set(page, 'What', 'film');
      await setSize(page, 640, 360);
      await set(page, 'Days a second', '3');
      await set(page, 'Pictures a second', '12');
      await set(page, 'From', '1126-01-31');
      await set(page, 'To', '1126-02-02');
      expect(await page.locator('.take-plan').textContent()).toContain('9 pictures');
      const download = await make(page);
      expect(download.suggestedFilename()).toMatch(/^fragile-peace-1126-01-31-1126-02-02\.(mp4|webm)$/);
      const { count, frames, codec } = await decodeFilm(browser, await bytesOf(download), [0, 4, 8]);
      expect(count).toBe(9);
      const shares: number[] = [];
      const days = ['1126-01-31', '1126-02-01', '1126-02-02'];
      const stills: number[][] = [];
      for (const [i, day] of days.entries()) {
        await set(page, 'From', day);
        await set(page, 'To', day);
        const still = await preview(page);
        stills.push(still);
        shares.push(differing(frames[i] ?? [], still));
        // another choice takes the preview away
        await set(page, 'Colours', 'dark');
        await set(page, 'Colours', 'paper');
      }
      const apart = differing(stills[0] ?? [], stills[2] ?? []);
      console.log(
        codec,
        'film against stills:',
        shares.map((one) => one.toFixed(5)).join(' '),
        'days:',
        apart,
      );
      for (const share of shares) expect(share).toBeLessThan(most);
      expect(apart).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('leaves nothing behind when it is cancelled', async () => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'What', 'film');
    await setSize(page, 320, 180);
    await set(page, 'From', '1126-01-31');
    await set(page, 'To', '1126-12-31');
    await page.locator('.take-form button[type=submit]').click();
    await page.locator('.take-away progress').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.take-status', { hasText: 'Cancelled' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.maplibregl-canvas').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
