import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeDay } from '../../src/time/written-date.ts';
import { installProbe, keepFrames } from './frame-probe.ts';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';

/** Without names, whose places on the screen also depend on where they stood the day before. */
const DRAG =
  '#v=1&date=1125-12-20&map=4.90/37.200/115.500&layers=territory,frontiers,movements,sieges,events';
/** Pixels of the thinned picture by which a frame may differ from the picture of its day at rest: none. */
const SAME = 0;
const FRAMES = 64;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function openProbed(mode: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 460, height: 340 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await keepFrames(page);
  await page.goto(`${inject('site')}${DRAG}&mode=${mode}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  await installProbe(page);
  return page;
}

/** Drags the timeline to and fro, and collects each painted frame with the day that the slider said. */
async function drag(page: Page): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const strip = document.querySelector<HTMLElement>('[role="slider"]');
    if (!strip) throw new Error('no slider');
    strip.setPointerCapture = () => undefined;
    const { left, top, width, height } = strip.getBoundingClientRect();
    const send = (type: string, share: number) => {
      const clientX = left + 40 + (width - 80) * share;
      const at = { bubbles: true, pointerId: 1, button: 0, clientX, clientY: top + height / 2 };
      strip.dispatchEvent(new PointerEvent(type, at));
    };
    window.collected = [];
    send('pointerdown', 0.615);
    for (let i = 0; i < frames; i++) {
      send('pointermove', 0.615 + 0.045 * Math.sin((i / frames) * 2 * Math.PI));
      await window.probe.painted();
      window.collected.push(window.probe.read());
    }
    send('pointerup', 0.615);
    return window.collected.map(({ day }) => day);
  }, FRAMES);
}

describe('a window of days', () => {
  it.each(['window:10', 'cumulative'])(
    'in mode %s the day found from each painted frame of a drag is the slider’s',
    async (mode) => {
      const page = await openProbed(mode);
      const days = await drag(page);
      const names = Object.fromEntries(days.map((day) => [day, writeDay(day)]));
      const { stale, told } = await page.evaluate(
        async ({ written, same }) => {
          const { probe, collected } = window;
          const pictures: [number, Uint32Array][] = [];
          for (const day of new Set(collected.map(({ day: one }) => one)))
            pictures.push([day, await probe.pictureOf(day, written[day] ?? '')]);
          const wrong: string[] = [];
          let tellable = 0;
          collected.forEach(({ day, pixels }, i) => {
            const away = pictures.map(([one, picture]) => ({ one, apart: probe.apart(pixels, picture) }));
            const like = away.filter(({ apart }) => apart <= same).map(({ one }) => one);
            if (!like.includes(day)) wrong.push(`frame ${i}: slider ${day}, picture like ${like.join(' ')}`);
            if (like.length === 1) tellable += 1;
          });
          return { stale: wrong, told: tellable };
        },
        { written: names, same: SAME },
      );
      expect(days).toHaveLength(FRAMES);
      expect(new Set(days).size).toBeGreaterThan(25);
      expect(stale).toEqual([]);
      expect(told, 'frames whose picture is of one day alone').toBeGreaterThan(FRAMES / 2);
      await page.context().close();
    },
    900_000,
  );

  it('is chosen beside the timeline, said in the plate and by the slider, and kept in the address', async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31');
    const choice = page.getByRole('combobox', { name: 'Days drawn' });
    const slider = page.getByRole('slider', { name: 'Date' });
    await choice.selectOption({ label: '± 10 days' });
    expect(await page.locator('.julian-date').innerText()).toBe('31 January 1126 ± 10 days');
    expect(await slider.getAttribute('aria-valuetext')).toContain('31 January 1126 ± 10 days, Jingkang 1');
    await page.waitForFunction(() => location.hash.includes('mode=window:10'));
    await choice.selectOption({ label: 'From the beginning' });
    await page.waitForFunction(() => location.hash.includes('mode=cumulative'));
    expect(await page.locator('.julian-date').innerText()).toBe('31 January 1126 and all before');
    await choice.selectOption({ label: 'This day' });
    await page.waitForFunction(() => !location.hash.includes('mode='));
    expect(await page.locator('.julian-date').innerText()).toBe('31 January 1126');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('opens from its address, and lists a window of its own', async () => {
    const { page } = await openPage(browser, '#v=1&date=1126-01-31&mode=window:17&lang=zh-Hant', {
      locale: 'zh-TW',
    });
    expect(await page.locator('.julian-date').innerText()).toBe('1126年1月31日 前後17日');
    const choice = page.getByRole('combobox', { name: '所繪之日' });
    expect(await choice.inputValue()).toBe('17');
    await page.waitForTimeout(600);
    expect(page.url()).toContain('mode=window:17');
    await page.context().close();
  });
});
