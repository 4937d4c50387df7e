import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { sharedBrowser } from '../page/shared-browser.ts';
import { differenceOf, expectKept, keptPicture } from './expect-kept.ts';
import { GOLDEN_STATES, MOST_PIXELS, type GoldenState } from './golden-states.ts';
import { goToState, openState, pictureOf, pictureState } from './picture-state.ts';

/** The size of a page, and its colours. */
const looks = ({ hash, width, height }: GoldenState) =>
  `${width} × ${height}, ${/theme=(\w+)/.exec(hash)?.[1] ?? 'paper'}`;

/** The states that one page shows after one another: of each size in each of its colours. The first is opened cold. */
const PAGES = [...new Set(GOLDEN_STATES.map(looks))].map(
  (name) => [name, GOLDEN_STATES.filter((state) => looks(state) === name)] as const,
);

/** Of each page’s states every so-manieth is drawn here; all of them are in the long tests, each opened cold. */
const FEW = 6;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe.each(PAGES)('the pictures of known states: %s', (_, states) => {
  let page: Page | undefined;
  afterAll(() => page?.context().close());

  it.each(states.filter((_one, i) => i % FEW === 0))('are as they were: $name', async (state) => {
    if (!page) {
      page = await openState(browser, inject('site'), state);
      return expectKept(await pictureOf(page, state), state);
    }
    await goToState(page, state, false);
    const drawn = await pictureOf(page, state);
    if (differenceOf(keptPicture(state), drawn).share <= MOST_PIXELS) return;
    // names keep the places that they had on the way as long as they can: where that shows, the state is opened cold
    expectKept(await pictureState(browser, inject('site'), state), state);
  });
});
