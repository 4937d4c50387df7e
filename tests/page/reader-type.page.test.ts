import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goTo } from './go-to.ts';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const STATE = '#v=1&date=1126-01-31&lang=en&theme=paper';
const TALK = '#v=1&view=present&chapter=ch08-first-siege&step=1&lang=en';
/** Nothing here looks at what the map draws. */
const COARSE = 0.25;
/** What is read on a desk and in a hand: the day, buttons, the timeline. */
const READ = ['.julian-date', '.playback .play', '.timeline .ticks text', '.era-band text'];
const SIZES = [
  [1280, 720],
  [390, 844],
] as const;

let twice: Browser;
beforeAll(async () => void (twice = await launch(['--blink-settings=defaultFontSize=32'])));
afterAll(() => twice.close());

const sizes = (page: Page) =>
  page.evaluate(
    (read) => read.map((one) => parseFloat(getComputedStyle(document.querySelector(one)!).fontSize)),
    READ,
  );

/** Names of years that lie on one another, and how far what is on the page reaches beyond it, in px. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const overlaps: string[] = [];
    for (const band of document.querySelectorAll('.era-band')) {
      const texts = [...band.querySelectorAll('text')].filter(({ textContent }) => textContent);
      texts.forEach((text, i) => {
        const next = texts[i + 1];
        if (next && text.getBoundingClientRect().right > next.getBoundingClientRect().left)
          overlaps.push(`${text.textContent} on ${next.textContent}`);
      });
    }
    return { overlaps, beyond: document.documentElement.scrollWidth - innerWidth };
  });

/** The size of what is said at a step. */
const caption = async (page: Page) => {
  await page.locator('.caption').waitFor();
  const box = await page.locator('.caption').boundingBox();
  return [box?.width, box?.height].map((px) => Math.round(px ?? NaN));
};

it('type that a reader has set to twice its size is twice its size, but in a hall, which is fitted to its screen', async () => {
  const [[width, height]] = SIZES;
  const usual = await openPage(await sharedBrowser(), STATE, { width, height, scale: COARSE });
  const large = await openPage(twice, STATE, { width, height, scale: COARSE });
  for (const [wide, high] of SIZES) {
    // the same layout: larger type makes a smaller screen of it
    await usual.page.setViewportSize({ width: wide / 2, height: high / 2 });
    await large.page.setViewportSize({ width: wide, height: high });
    await expect.poll(() => sizes(large.page)).toEqual((await sizes(usual.page)).map((px) => 2 * px));
    await expect.poll(() => faults(large.page)).toEqual({ overlaps: [], beyond: 0 });
  }
  for (const { page } of [usual, large]) {
    await page.setViewportSize({ width, height });
    await goTo(page, TALK);
  }
  const said = await caption(usual.page);
  await expect.poll(() => caption(large.page)).toEqual(said);
  expect(large.errors).toEqual([]);
  await usual.page.context().close();
});
