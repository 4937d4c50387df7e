import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { installProbe, keepFrames } from './frame-probe.ts';
import { launch } from './launch.ts';

/** What time moves, without names, whose places on the screen also depend on where they stood the day before. */
const HASH =
  '#v=1&date=1125-12-20&map=4.90/37.200/115.500&layers=territory,frontiers,movements,sieges,events';
const FIRST = parseDay('1123-01-01');
const LAST = parseDay('1127-12-31');
/** Fewer pixels of the thinned picture than a head that has moved, or a prefecture that has changed hands, makes differ. */
const SAME = 5;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 460, height: 340 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await keepFrames(page);
  await page.goto(inject('site') + HASH);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  await installProbe(page);
});

afterAll(() => browser.close());

interface Tally {
  /** Frames whose picture is not that of the slider's day. */
  readonly stale: number[];
  /** Frames that would be found stale if the slider had said the day of the frame before: the test's power. */
  readonly noticed: number;
  readonly days: number[];
}

/** Compares the frames that the page collected with the pictures of their days at rest. */
async function tally(): Promise<Tally> {
  const days = await page.evaluate(() => window.collected.map(({ day }) => day));
  const written = Object.fromEntries(days.map((day) => [day, writeDay(day)]));
  return page.evaluate(
    async ({ names, same }) => {
      const { probe, collected: frames } = window;
      const stale: number[] = [];
      let noticed = 0;
      for (const [i, frame] of frames.entries()) {
        const picture = await probe.pictureOf(frame.day, names[frame.day] ?? '');
        if (probe.apart(frame.pixels, picture) > same) stale.push(i);
        const before = frames[i - 1];
        if (!before || before.day === frame.day) continue;
        const earlier = await probe.pictureOf(before.day, names[before.day] ?? '');
        if (probe.apart(frame.pixels, earlier) > same) noticed += 1;
      }
      return { stale, noticed, days: frames.map(({ day }) => day) };
    },
    { names: written, same: SAME },
  );
}

describe('every painted frame shows the day of the slider', () => {
  it('in a drag of 240 frames, forwards and backwards', async () => {
    await page.evaluate(async () => {
      const strip = document.querySelector<HTMLElement>('[role="slider"]');
      if (!strip) throw new Error('no slider');
      strip.setPointerCapture = () => undefined;
      const { left, top, width, height } = strip.getBoundingClientRect();
      const send = (type: string, share: number) => {
        const clientX = left + 40 + (width - 80) * share;
        strip.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId: 1,
            button: 0,
            clientX,
            clientY: top + height / 2,
          }),
        );
      };
      window.collected = [];
      send('pointerdown', 0.6);
      for (let i = 0; i < 240; i++) {
        send('pointermove', 0.6 + 0.045 * Math.sin((i / 240) * 2 * Math.PI));
        await window.probe.painted();
        window.collected.push(window.probe.read());
      }
      send('pointerup', 0.6);
    });
    const { stale, noticed, days } = await tally();
    expect(days).toHaveLength(240);
    expect(new Set(days).size).toBeGreaterThan(40);
    expect(noticed).toBeGreaterThan(40);
    expect(stale).toEqual([]);
  }, 1_200_000);

  it('in 50 jumps across the whole span', async () => {
    await page.evaluate(() => (window.collected = []));
    let state = 7;
    const jump = (number: number) => FIRST + (number % (LAST - FIRST + 1));
    for (let i = 0; i < 50; i++) {
      state = (state * 16807) % 2147483647;
      await page.evaluate(
        async ([day, written]) => {
          await window.probe.goTo(day, written);
          await window.probe.painted();
          window.collected.push(window.probe.read());
        },
        [jump(state), writeDay(jump(state))] as const,
      );
    }
    const { stale, noticed, days } = await tally();
    expect(days).toHaveLength(50);
    expect(noticed).toBeGreaterThan(40);
    expect(stale).toEqual([]);
  }, 1_200_000);

  it('while playing at 60 days a second, within the changes of its day', async () => {
    await page.evaluate(([day, written]) => window.probe.goTo(day, written), [
      parseDay('1123-02-01'),
      '1123-02-01',
    ] as const);
    await page.evaluate(async (last) => {
      const speed = document.querySelector<HTMLSelectElement>('.playback select');
      const play = document.querySelector<HTMLButtonElement>('.playback .play');
      if (!speed || !play) throw new Error('no playback');
      speed.value = '60';
      speed.dispatchEvent(new Event('input', { bubbles: true }));
      window.collected = [];
      play.click();
      const slider = document.querySelector('[role="slider"]');
      while (window.collected.length < 60 && Number(slider?.getAttribute('aria-valuenow')) < last) {
        await window.probe.painted();
        window.collected.push(window.probe.read());
      }
      play.click();
    }, LAST - 200);
    const days = await page.evaluate(() => window.collected.map(({ day }) => day));
    expect(days.every((day, i) => i === 0 || day >= (days[i - 1] ?? 0))).toBe(true);
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThan(40);
    const around = new Set(days.flatMap((day) => [day - 1, day, day + 1]));
    const names = Object.fromEntries([...around].map((day) => [day, writeDay(day)]));
    const { wrong, noticed } = await page.evaluate(
      async ({ written, same }) => {
        const { probe, collected: frames } = window;
        const picture = (day: number) => probe.pictureOf(day, written[day] ?? '');
        const found: number[] = [];
        let told = 0;
        for (const [i, { day, pixels }] of frames.entries()) {
          const [yesterday, today, tomorrow] = [
            await picture(day - 1),
            await picture(day),
            await picture(day + 1),
          ];
          const nearest = Math.min(
            ...[yesterday, today, tomorrow].map((other) => probe.apart(pixels, other)),
          );
          const reach = Math.max(probe.apart(yesterday, today), probe.apart(today, tomorrow)) + same;
          if (nearest > reach) found.push(i);
          const before = frames[i - 1];
          if (before && before.day < day - 1 && probe.apart(pixels, await picture(before.day)) > reach)
            told += 1;
        }
        return { wrong: found, noticed: told };
      },
      { written: names, same: SAME },
    );
    expect(noticed).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  }, 1_200_000);
});
