import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseDay } from '../../src/time/written-date.ts';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const hashOf = (url: string) => new URL(url).hash;

describe('the page', () => {
  it('opens on the first chapter’s first day, asks nothing of anyone else, and throws nothing', async () => {
    const { page, errors, requests } = await openPage(browser);
    expect(await page.locator('.julian-date').textContent()).toBe('4 January 1123');
    expect(await page.locator('.court-dates').textContent()).toContain('宣和四年十二月五日庚寅');
    const origin = new URL(inject('site')).origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(requests.filter((url) => /\.(pbf|mvt)\b|glyphs|sprite/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('draws the midnight at which a siege of doubtful date begins', async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1123-06-25T00');
    expect(await page.locator('.julian-date').textContent()).toContain('25 June 1123');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('has a slider that keys move by days, months and to the ends, and that says its day in every calendar', async () => {
    const { page } = await openPage(browser, '#v=1&date=1126-01-31');
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuemin')).toBe('2131234');
    expect(await slider.getAttribute('aria-valuemax')).toBe('2133059');
    expect(await slider.getAttribute('aria-valuenow')).toBe('2132360');
    const text = await slider.getAttribute('aria-valuetext');
    expect(text).toContain('31 January 1126');
    expect(text).toContain('Jingkang 1, 1st month, day 7');
    expect(text).toContain('Tianhui 4, 1st month, day 7');
    await slider.focus();
    const days: [key: string, day: string][] = [
      ['ArrowRight', '1126-02-01'],
      ['ArrowLeft', '1126-01-31'],
      ['Shift+ArrowRight', '1126-02-28'],
      ['PageDown', '1126-01-28'],
      ['PageUp', '1126-02-28'],
      ['Shift+ArrowLeft', '1126-01-28'],
      ['Home', '1123-01-01'],
      ['ArrowLeft', '1123-01-01'],
      ['End', '1127-12-31'],
      ['ArrowRight', '1127-12-31'],
    ];
    for (const [key, day] of days) {
      await page.keyboard.press(key);
      expect(await slider.getAttribute('aria-valuenow'), key).toBe(String(parseDay(day)));
    }
    await page.context().close();
  });

  it('writes its address once things have settled, and reads it back on Back', async () => {
    const { page } = await openPage(browser, '#v=1&date=1126-01-31&later=kept');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('1126-02-01'));
    expect(hashOf(page.url())).toContain('later=kept');
    await page.getByRole('button', { name: 'Next chapter' }).click();
    await page.waitForFunction(() => location.hash.includes('chapter='));
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('chapter='));
    expect(await page.locator('.julian-date').textContent()).toBe('1 February 1126');
    await page.waitForTimeout(1200);
    expect(hashOf(page.url())).not.toContain('map=');
    await page.context().close();
  });

  it('plays and pauses by Space with nothing in focus, and keeps a fresh address short', async () => {
    const { page } = await openPage(browser);
    await page.waitForTimeout(800);
    expect(['', '#v=1']).toContain(hashOf(page.url()));
    const play = page.locator('.playback .play');
    await page.keyboard.press('Space');
    await expect.poll(() => play.innerText()).toBe('Pause');
    await page.keyboard.press('Space');
    await expect.poll(() => play.innerText()).toBe('Play');
    await page.context().close();
  });

  it('honours layers= from the first frame', async () => {
    const all = await openPage(browser, '#v=1&date=1126-01-31');
    const some = await openPage(browser, '#v=1&date=1126-01-31&layers=waters');
    const clip = { x: 330, y: 10, width: 260, height: 300 };
    const shots = [await all.page.screenshot({ clip }), await some.page.screenshot({ clip })] as const;
    expect(await differing(some.page, ...shots)).toBeGreaterThan(0.3);
    const group = some.page.locator('.legend-group', { hasText: 'Song' });
    expect(await group.getByRole('checkbox', { name: 'Territory' }).isChecked()).toBe(false);
    await all.page.context().close();
    await some.page.context().close();
  });

  it('mends a broken link aloud and loses nothing of the rest', async () => {
    const { page, errors } = await openPage(
      browser,
      '#v=1&date=1126-02-30&map=6/99/114&theme=dark&lang=xx&select=place:nowhere',
    );
    const notice = page.locator('.notices[role="alert"]');
    const text = await notice.textContent();
    for (const wrong of ['1126-02-30', '6/99/114', 'xx', 'place:nowhere']) expect(text).toContain(wrong);
    expect(await page.locator('.julian-date').textContent()).toBe('28 February 1126');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notice.textContent()).toBe('');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('goes to a typed date, and names one that is none', async () => {
    const { page } = await openPage(browser);
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    await field.fill('9 January 1127');
    await field.press('Enter');
    await expect.poll(() => page.locator('.julian-date').textContent()).toBe('9 January 1127');
    await field.fill('30 February 1126');
    await field.press('Enter');
    await expect.poll(() => page.locator('.field-error').textContent()).toContain('30 February 1126');
    expect(await field.inputValue()).toBe('30 February 1126');
    expect(await page.locator('.julian-date').textContent()).toBe('9 January 1127');
    await page.context().close();
  });

  it('reads any calendar, names the span, and lists several readings as buttons', async () => {
    const { page, errors } = await openPage(browser);
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    const date = page.locator('.julian-date');
    await field.fill('天会四年冬');
    await field.press('Enter');
    await expect.poll(() => date.textContent()).toBe('18 October 1126');
    expect(await page.locator('.field-note').textContent()).toContain('18 October 1126 – 12 February 1127');
    await field.fill('丙辰');
    await field.press('Enter');
    const readings = page.getByRole('list', { name: 'Readings' }).getByRole('button');
    await expect.poll(() => readings.count()).toBe(30);
    expect(await date.textContent()).toBe('18 October 1126');
    await readings.filter({ hasText: '9 January 1127' }).press('Enter');
    expect(await date.textContent()).toBe('9 January 1127');
    expect(await readings.count()).toBe(0);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['zh-Hant', '1126年1月31日', '靖康元年正月七日癸酉', '今日圖例'],
    ['zh-Hans', '1126年1月31日', '靖康元年正月七日癸酉', '今日图例'],
  ])('speaks %s throughout', async (language, date, lunar, legend) => {
    const { page } = await openPage(
      browser,
      `#v=1&date=1126-01-31&lang=${language}&select=siege:kaifeng-1126`,
    );
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.julian-date').textContent()).toBe(date);
    expect(await page.locator('.court-dates').textContent()).toContain(lunar);
    expect(await page.locator('.legend-sheet h2').textContent()).toBe(legend);
    const words = (await page.locator('main').innerText()).replace(
      /NASA SRTM30|KDE Marble|Natural Earth|CHGIS v6|km|English|YYYY-MM-DD/g,
      '',
    );
    expect(words.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    await page.context().close();
  });

  it('opens the card of what is clicked, and closes it by Escape', async () => {
    const { page } = await openPage(browser, '#v=1&date=1123-06-20&map=7.00/39.900/119.000', {
      width: 1280,
      height: 800,
    });
    await page.locator('.maplibregl-canvas').click({ position: { x: 640, y: 400 } });
    await expect.poll(() => page.locator('.card').innerText()).toContain('Held by');
    await page.waitForFunction(() => location.hash.includes('select='));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card').innerText()).not.toContain('Held by');
    await page.context().close();
  });

  it('plays by elapsed time, whatever the frame rate', async () => {
    const { page } = await openPage(browser, '#v=1&date=1124-03-01');
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
      const observer = new MutationObserver(() => {
        changes.push({
          day: Number(slider.getAttribute('aria-valuenow')),
          time: document.timeline.currentTime as number,
        });
      });
      observer.observe(slider, { attributeFilter: ['aria-valuenow'] });
      play.click();
      const gone = () => (changes.at(-1)?.day ?? 0) - (changes[0]?.day ?? 0);
      for (let tries = 0; tries < 300 && gone() < 40; tries++)
        await new Promise((resolve) => setTimeout(resolve, 200));
      play.click();
      return changes;
    });
    const [first, last] = [samples[0], samples.at(-1)];
    const days = (last?.day ?? 0) - (first?.day ?? 0);
    const seconds = ((last?.time ?? 0) - (first?.time ?? 0)) / 1000;
    expect(days).toBeGreaterThan(8);
    expect(Math.abs(days - 8 * seconds)).toBeLessThan(1.1);
    await page.context().close();
  });

  it('tells a screen reader, once settled, what the day changed', async () => {
    const { page } = await openPage(browser, '#v=1&date=1126-09-20');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('.spoken-account').textContent(), { timeout: 5000 })
      .toMatch(/21 September 1126.*Taiyuan.*Jin/);
    await page.context().close();
  });

  it('draws the same again after the graphics context is lost and restored', async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31');
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      extension?.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 4000));
    });
    const after = await page.screenshot();
    expect(errors.filter((text) => !/context/i.test(text))).toEqual([]);
    expect(await differing(page, before, after)).toBeLessThan(0.01);
    await page.context().close();
  });
});

/** The share of pixels of two screenshots that differ by more than 24 levels in a channel. */
async function differing(page: import('playwright').Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([one, two]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      };
      const [p, q] = [await pixels(one ?? ''), await pixels(two ?? '')];
      let count = 0;
      for (let i = 0; i < p.length; i += 4) {
        if ([0, 1, 2].some((k) => Math.abs((p[i + k] ?? 0) - (q[i + k] ?? 0)) > 24)) count += 1;
      }
      return count / (p.length / 4);
    },
    [a.toString('base64'), b.toString('base64')],
  );
}
