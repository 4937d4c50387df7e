import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';
import { EVERY_CASE, times } from '../sampled.ts';
import { installProbe } from './frame-probe.ts';
import { openStill } from './open-still.ts';
import { goTo } from './go-to.ts';

/** What time moves, without names, whose places on the screen also depend on where they stood the day before. */
const HASH =
  '#v=1&date=1125-12-20&map=4.90/37.200/115.500&layers=territory,frontiers,movements,sieges,events';
const FIRST = parseDay('1123-01-01');
const LAST = parseDay('1127-12-31');
/** Fewer pixels of the thinned picture than a head that has moved, or a prefecture that has changed hands, makes differ. */
const SAME = 5;
const PATIENCE_MS = 1_200_000;

/** How many frames are looked at: of a drag, of jumps, of a drag while more than a day is drawn, of playing. */
const DRAG = times(240, 36);
const JUMPS = times(50, 10);
const MODES = times(64, 16);
const PLAYING = 60;
const CHANGES = times(20, 3);

/** Whether any prefecture has another holder on one day than on another. */
const differ = (one: number, other: number) => {
  const holders = (day: number) =>
    atlas
      .sceneAt(day)
      .control.map(({ holder }) => holder)
      .join(' ');
  return holders(one) !== holders(other);
};

/** What was found of the frames that a page collected. */
interface Tally {
  /** Frames whose picture is not that of the slider's day. */
  readonly stale: number[];
  /** Frames that would be found stale if the slider had said the day of the frame before: the test's power. */
  readonly noticed: number;
  readonly days: number[];
}

/** Compares the frames that the page collected with the pictures of their days at rest. */
async function tally(page: Page): Promise<Tally> {
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

/** Drags the timeline to and fro about a share of its length, and collects each painted frame with the day that the slider said. */
const drag = (page: Page, count: number, middle: number) =>
  page.evaluate(
    async ({ frames, about }) => {
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
      send('pointerdown', about);
      for (let i = 0; i < frames; i++) {
        send('pointermove', about + 0.045 * Math.sin((i / frames) * 2 * Math.PI));
        await window.probe.painted();
        window.collected.push(window.probe.read());
      }
      send('pointerup', about);
    },
    { frames: count, about: middle },
  );

let page: Page;

beforeAll(async () => {
  page = await openStill(HASH, { width: 460, height: 340 });
  await installProbe(page);
});
afterAll(() => page.context().close());

describe('every painted frame shows the day of the slider', () => {
  it(
    `in a drag of ${DRAG} frames, forwards and backwards`,
    async () => {
      await drag(page, DRAG, 0.6);
      const { stale, noticed, days } = await tally(page);
      expect(days).toHaveLength(DRAG);
      expect(new Set(days).size).toBeGreaterThan(DRAG / 6);
      expect(noticed).toBeGreaterThan(DRAG / 6);
      expect(stale).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    `in ${JUMPS} jumps across the whole span`,
    async () => {
      await page.evaluate(() => (window.collected = []));
      let state = 7;
      const jump = (number: number) => FIRST + (number % (LAST - FIRST + 1));
      for (let i = 0; i < JUMPS; i++) {
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
      const { stale, noticed, days } = await tally(page);
      expect(days).toHaveLength(JUMPS);
      expect(noticed).toBeGreaterThan(JUMPS * 0.8);
      expect(stale).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    `of ${CHANGES} changes of hand, part of the map drawn anew, is to the bit the map drawn whole`,
    async () => {
      const shown = async (day: number) => {
        await page.evaluate(([to, written]) => window.probe.goTo(to, written), [day, writeDay(day)] as const);
        await page.evaluate(() => window.probe.painted());
        return page.evaluate(() => Array.from(window.probe.read().pixels));
      };
      const all = everyDay.filter((day, i) => i > 0 && differ(day - 1, day));
      const changes = all.filter((_, i) => i % Math.floor(all.length / CHANGES) === 0).slice(0, CHANGES);
      expect(changes).toHaveLength(CHANGES);
      const cuts: number[] = [];
      let seen = 0;
      for (const day of changes) {
        const before = await shown(day - 1);
        await page.evaluate(() => window.probe.asked());
        const inPart = await shown(day);
        const asked = await page.evaluate(() => window.probe.asked());
        await goTo(page, `${HASH.replace('1125-12-20', writeDay(day))},waters`);
        await goTo(page, HASH.replace('1125-12-20', writeDay(day)));
        const whole = await shown(day);
        const anew = await page.evaluate(() => window.probe.asked());
        cuts.push(asked.cuts);
        expect(anew.cuts, writeDay(day)).toBe(0);
        if (before.some((pixel, i) => pixel !== whole[i])) seen += 1;
        expect(
          inPart.findIndex((pixel, i) => pixel !== whole[i]),
          writeDay(day),
        ).toBe(-1);
      }
    },
    PATIENCE_MS,
  );

  it('where nothing of the land changes, without drawing the land', async () => {
    const draws = async (day: number) => {
      await page.evaluate(([to, written]) => window.probe.goTo(to, written), [day, writeDay(day)] as const);
      await page.evaluate(() => window.probe.painted());
      return page.evaluate(() => window.probe.asked().draws);
    };
    const quiet = everyDay.find((day) => [1, 2, 3].every((i) => !differ(day, day + i))) ?? NaN;
    const at = HASH.replace('1125-12-20', writeDay(quiet));
    await goTo(page, `${at},waters`);
    await page.evaluate(() => window.probe.asked());
    await goTo(page, at);
    const whole = await page.evaluate(() => window.probe.asked().draws);
    const later = [await draws(quiet + 1), await draws(quiet + 2)];
    console.log(`triangles asked for: ${whole} for the whole map, ${later.join(' and ')} for the days after`);
    for (const count of later) expect(count).toBeLessThan(whole / 2);
  });

  if (EVERY_CASE)
    it(
      'while playing at 60 days a second, within the changes of its day',
      async () => {
        await page.evaluate(([day, written]) => window.probe.goTo(day, written), [
          parseDay('1123-02-01'),
          '1123-02-01',
        ] as const);
        await page.evaluate(
          async ([last, count]) => {
            const speed = document.querySelector<HTMLSelectElement>('.playback select');
            const play = document.querySelector<HTMLButtonElement>('.playback .play');
            if (!speed || !play) throw new Error('no playback');
            speed.value = '60';
            speed.dispatchEvent(new Event('input', { bubbles: true }));
            window.collected = [];
            play.click();
            const slider = document.querySelector('[role="slider"]');
            while (window.collected.length < count && Number(slider?.getAttribute('aria-valuenow')) < last) {
              await window.probe.painted();
              window.collected.push(window.probe.read());
            }
            play.click();
          },
          [LAST - 200, PLAYING] as const,
        );
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
      },
      PATIENCE_MS,
    );

  it.each(['window:10', 'cumulative'])(
    'in mode %s the day found from each painted frame of a drag is the slider’s',
    async (mode) => {
      await goTo(page, `${HASH}&mode=${mode}`);
      await page.evaluate(() => window.probe.forget());
      await drag(page, MODES, 0.615);
      const days = await page.evaluate(() => window.collected.map(({ day }) => day));
      const names = Object.fromEntries(days.map((day) => [day, writeDay(day)]));
      const { stale, told } = await page.evaluate(async (written) => {
        const { probe, collected } = window;
        const pictures: [number, Uint32Array][] = [];
        for (const day of new Set(collected.map(({ day: one }) => one)))
          pictures.push([day, await probe.pictureOf(day, written[day] ?? '')]);
        const wrong: string[] = [];
        let tellable = 0;
        collected.forEach(({ day, pixels }, i) => {
          // not one pixel may differ
          const like = pictures
            .filter(([, picture]) => probe.apart(pixels, picture) === 0)
            .map(([one]) => one);
          if (!like.includes(day)) wrong.push(`frame ${i}: slider ${day}, picture like ${like.join(' ')}`);
          if (like.length === 1) tellable += 1;
        });
        return { stale: wrong, told: tellable };
      }, names);
      expect(days).toHaveLength(MODES);
      expect(new Set(days).size).toBeGreaterThan(0.39 * MODES);
      expect(stale).toEqual([]);
      expect(told, 'frames whose picture is of one day alone').toBeGreaterThan(MODES / 2);
    },
    PATIENCE_MS,
  );
});
