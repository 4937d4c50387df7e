import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseDay } from '../../src/time/written-date.ts';
import { ONLY_LONG } from '../sampled.ts';
import { goTo } from './go-to.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

let browser: Browser;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
  open = await openPage(browser);
  ({ page } = open);
  await settled(page);
});
afterAll(() => page.context().close());

const hash = () => new URL(page.url()).hash;
const date = () => page.locator('.julian-date').textContent();

describe('the page', () => {
  it('opens on the first chapter’s first day, asks nothing of anyone else, and keeps its address short', async () => {
    expect(await date()).toBe('4 January 1123');
    expect(await page.locator('.court-dates').textContent()).toContain('宣和四年十二月五日庚寅');
    const origin = new URL(inject('site')).origin;
    const { requests } = open;
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(requests.filter((url) => /\.(pbf|mvt)\b|glyphs|sprite/.test(url))).toEqual([]);
    expect(['', '#v=1']).toContain(hash());
  });

  it('plays and pauses by Space with nothing in focus', async () => {
    const play = page.locator('.playback .play');
    await page.keyboard.press('Space');
    await expect.poll(() => play.innerText()).toBe('Pause');
    await page.keyboard.press('Space');
    await expect.poll(() => play.innerText()).toBe('Play');
  });

  it('plays by elapsed time, whatever the frame rate', async () => {
    await goTo(page, '#v=1&date=1124-03-01');
    const samples = await page.evaluate(async () => {
      const raf = window.requestAnimationFrame.bind(window);
      let skip = 0;
      window.requestAnimationFrame = (callback) =>
        raf((time) => (skip++ % 3 ? window.requestAnimationFrame(callback) : callback(time)));
      const slider = document.querySelector('[role="slider"]');
      const speed = document.querySelector<HTMLSelectElement>('.playback select');
      const play = document.querySelector<HTMLButtonElement>('.playback .play');
      if (!slider || !speed || !play) throw new Error('no playback');
      speed.value = '8';
      speed.dispatchEvent(new Event('input', { bubbles: true }));
      const changes: { day: number; time: number }[] = [];
      await new Promise<void>((far) => {
        new MutationObserver(() => {
          const day = Number(slider.getAttribute('aria-valuenow'));
          changes.push({ day, time: document.timeline.currentTime as number });
          if (day - (changes[0]?.day ?? day) >= 16) far();
        }).observe(slider, { attributeFilter: ['aria-valuenow'] });
        play.click();
      });
      play.click();
      window.requestAnimationFrame = raf;
      return changes;
    });
    const [first, last] = [samples[0], samples.at(-1)];
    const days = (last?.day ?? 0) - (first?.day ?? 0);
    const seconds = ((last?.time ?? 0) - (first?.time ?? 0)) / 1000;
    expect(days).toBeGreaterThan(8);
    expect(Math.abs(days - 8 * seconds)).toBeLessThan(1.1);
  });

  it('draws the midnight at which a siege of doubtful date begins', async () => {
    await goTo(page, '#v=1&date=1123-06-25T00');
    expect(await date()).toContain('25 June 1123');
  });

  it('has a slider that keys move, in a list of days drawn that a link chooses', async () => {
    await goTo(page, '#v=1&date=1126-01-31&mode=window:17');
    expect(await page.getByRole('combobox', { name: 'Days drawn' }).inputValue()).toBe('17');
    const slider = page.getByRole('slider', { name: 'Date' });
    await slider.focus();
    for (const [key, day] of [
      ['ArrowRight', '1126-02-01'],
      ['Shift+ArrowRight', '1126-03-01'],
      ['End', '1127-12-31'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await slider.getAttribute('aria-valuenow'), key).toBe(String(parseDay(day)));
    }
  });

  it('writes its address once things have settled, and reads it back on Back', async () => {
    await goTo(page, '#v=1&date=1126-01-31&later=kept');
    // what reads a key that is not known is fetched
    await expect.poll(date).toBe('31 January 1126');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('1126-02-01'));
    expect(hash()).toContain('later=kept');
    await page.getByRole('button', { name: 'Next chapter' }).click();
    await page.waitForFunction(() => location.hash.includes('chapter='));
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('chapter='));
    await expect.poll(date).toBe('1 February 1126');
    // where the map was taken by the chapter is not written once something else is
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('1126-02-02'));
    expect(hash()).not.toContain('map=');
    expect(hash()).toContain('later=kept');
  });

  it('honours layers=, and says so in the legend', async () => {
    // a desk, where the legend stands open
    await page.setViewportSize({ width: 1280, height: 800 });
    const clip = { x: 400, y: 10, width: 260, height: 300 };
    await goTo(page, '#v=1&date=1126-01-31&map=5.70/38.200/114.800');
    const all = await page.screenshot({ clip });
    await goTo(page, '#v=1&date=1126-01-31&map=5.70/38.200/114.800&layers=waters');
    expect(await differing(page, all, await page.screenshot({ clip }))).toBeGreaterThan(0.3);
    const group = page.locator('.legend-group', { hasText: 'Song' });
    expect(await group.getByRole('checkbox', { name: 'Territory' }).isChecked()).toBe(false);
    await page.setViewportSize({ width: 960, height: 640 });
  });

  it('opens the card of what is clicked, and closes it by Escape', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, '#v=1&date=1123-06-20&map=7.00/39.900/119.000');
    await page.locator('.maplibregl-canvas').click({ position: { x: 640, y: 400 } });
    await expect.poll(() => page.locator('.card').innerText()).toContain('Held by');
    await page.waitForFunction(() => location.hash.includes('select='));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card').innerText()).not.toContain('Held by');
    await page.setViewportSize({ width: 960, height: 640 });
  });

  it.each([
    ['zh-Hant', '1126年1月31日', '當日圖例'],
    ['zh-Hans', '1126年1月31日', '当日图例'],
  ])('speaks %s, and no word of another language is seen', async (language, written, legend) => {
    await goTo(page, `#v=1&date=1126-01-31&lang=${language}&select=siege:kaifeng-1126`);
    await expect.poll(() => page.locator('.legend-sheet h2').textContent()).toBe(legend);
    expect(await date()).toBe(written);
    const words = (await page.locator('main').innerText()).replace(
      /NASA SRTM30|KDE Marble|Natural Earth|CHGIS v6|km|English|YYYY-MM-DD/g,
      '',
    );
    expect(words.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  });

  it.skipIf(ONLY_LONG)(
    'draws in the colours of another theme what it draws where it opens in them',
    async () => {
      const dark = '#v=1&date=1126-01-31&map=5.70/38.200/120.000&theme=dark';
      await goTo(page, '#v=1&date=1126-01-31&map=5.70/38.200/120.000&theme=paper');
      await goTo(page, dark);
      const switched = await page.screenshot();
      const cold = await openPage(browser, dark);
      await settled(cold.page);
      expect(await differing(page, switched, await cold.page.screenshot(), 4)).toBeLessThan(0.002);
      await cold.page.context().close();
    },
  );

  it('draws the same again after the graphics context is lost and restored', async () => {
    await goTo(page, '#v=1&date=1126-01-31');
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!canvas || !extension) throw new Error('the graphics context cannot be lost');
      const comes = (kind: string) =>
        new Promise((resolve) => canvas.addEventListener(kind, resolve, { once: true }));
      const lost = comes('webglcontextlost');
      extension.loseContext();
      await lost;
      // whether it may come back is settled when all who listen have heard of the loss
      await new Promise((resolve) => setTimeout(resolve));
      const restored = comes('webglcontextrestored');
      extension.restoreContext();
      await restored;
    });
    await settled(page);
    expect(open.errors.filter((text) => !/context/i.test(text))).toEqual([]);
    expect(await differing(page, before, await page.screenshot())).toBeLessThan(0.01);
  });
});

/** The share of pixels of two screenshots that differ by more than some levels in a channel. */
async function differing(on: Page, a: Buffer, b: Buffer, levels = 24): Promise<number> {
  return on.evaluate(
    async ([one, two, most]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      };
      const [p, q] = [await pixels(one), await pixels(two)];
      let count = 0;
      for (let i = 0; i < p.length; i += 4) {
        if ([0, 1, 2].some((k) => Math.abs((p[i + k] ?? 0) - (q[i + k] ?? 0)) > most)) count += 1;
      }
      return count / (p.length / 4);
    },
    [a.toString('base64'), b.toString('base64'), levels] as const,
  );
}
