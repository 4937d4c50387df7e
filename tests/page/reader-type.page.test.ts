import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const STATE = '#v=1&date=1126-01-31&lang=en&theme=paper';
/** Nothing here looks at what the map draws. */
const COARSE = 0.25;
/** What is read on a desk and in a hand: the day, buttons, the legend, the timeline. */
const READ = ['.julian-date', '.playback .play', '.timeline .ticks text', '.era-band text'];

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

it.each([
  [1280, 720],
  [390, 844],
])('type that a reader has set to twice its size is twice its size, at %i × %i', async (width, height) => {
  // the same layout: larger type makes a smaller screen of it
  const usual = await openPage(await sharedBrowser(), STATE, {
    width: width / 2,
    height: height / 2,
    scale: COARSE,
  });
  const large = await openPage(twice, STATE, { width, height, scale: COARSE });
  expect(await sizes(large.page)).toEqual((await sizes(usual.page)).map((px) => 2 * px));
  expect(await faults(large.page)).toEqual({ overlaps: [], beyond: 0 });
  expect(large.errors).toEqual([]);
  await usual.page.context().close();
});

it('what stands in a hall is fitted to its screen, whatever the type of whoever opened it', async () => {
  const talk = '#v=1&view=present&chapter=ch08-first-siege&step=1&lang=en';
  const caption = (page: Page) =>
    page.evaluate(() => {
      const { width, height } = document.querySelector('.caption')!.getBoundingClientRect();
      return [width, height].map(Math.round);
    });
  const usual = await openPage(await sharedBrowser(), talk, { width: 1280, height: 720, scale: COARSE });
  const large = await openPage(twice, talk, { width: 1280, height: 720, scale: COARSE });
  expect(await caption(large.page)).toEqual(await caption(usual.page));
  await usual.page.context().close();
});
