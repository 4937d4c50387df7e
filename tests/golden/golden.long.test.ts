import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../page/shared-browser.ts';
import { differenceOf, expectKept } from './expect-kept.ts';
import { GOLDEN_STATES, MOST_PIXELS } from './golden-states.ts';
import { goToState, openState, pictureOf, pictureState } from './picture-state.ts';

let browser: Browser;
/** A page of each size, which goes from state to state. */
const pages = new Map<string, Page>();
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => Promise.all([...pages.values()].map((page) => page.context().close())));

describe('a state opened by its address', () => {
  it.each(GOLDEN_STATES)(
    'is as it was, and as an open page that goes to it shows it: $name',
    async (state) => {
      const cold = await pictureState(browser, inject('site'), state);
      expectKept(cold, state);
      const size = `${state.width} × ${state.height}`;
      const elsewhere = GOLDEN_STATES.find(({ name }) => name !== state.name) ?? state;
      const page =
        pages.get(size) ?? (await openState(browser, inject('site'), { ...state, hash: elsewhere.hash }));
      pages.set(size, page);
      await goToState(page, state, true);
      expect(differenceOf(cold, await pictureOf(page, state)).share).toBeLessThanOrEqual(MOST_PIXELS);
    },
  );
});
