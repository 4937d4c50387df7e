import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../sampled.ts';
import { shownControls } from './controls.ts';
import { goTo } from './go-to.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const DAY = '#v=1&date=1126-01-31';
const SELECTED = `${DAY}&select=siege:kaifeng-1126&open=card`;

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage(await sharedBrowser(), DAY, { width: 1280, height: 720 }));
  await settled(page);
});
afterAll(() => page.context().close());

/** What sticks out to the side of the screen, or cannot be brought into view, of all that can be used now. */
const outOfReach = () =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('[data-control]:not(canvas)')) {
      one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const name = `${one.tagName} ${one.className} ${one.innerText?.slice(0, 30) ?? ''}`;
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) wrong.push(`${name} is out of sight`);
      else {
        const met = document.elementFromPoint(x, y);
        const label = one instanceof HTMLInputElement ? one.labels?.[0] : null;
        if (!met || !(one.contains(met) || met.contains(one) || label?.contains(met)))
          wrong.push(`${name} lies under ${met?.className ?? 'nothing'}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
    // what is read scrolls one way: only tables, lists of tabs and the timeline’s buttons have more to the side
    for (const one of document.querySelectorAll<HTMLElement>(
      '.card, .legend, .sheet-page, .date-plate, .beginning',
    )) {
      const wide = [...one.querySelectorAll('table, pre')].some(
        (inner) => inner.scrollWidth > one.clientWidth,
      );
      if (one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && !wide)
        wrong.push(`${one.className} scrolls sideways: ${one.scrollWidth} in ${one.clientWidth}`);
    }
    return wrong;
  });

const press = async (selector: string) => {
  await page.locator(selector).first().click();
  await settled(page);
};

/** Ways to all that the page can do, each from the address that it is given. */
const WAYS: readonly (readonly [name: string, hash: string, acts: readonly string[]])[] = [
  ['the first view', DAY, []],
  ['the menu', DAY, ['.menu-opener']],
  ['the settings', DAY, ['.menu-opener', '.preferences > summary']],
  ['the card of the day', `${DAY}&open=card`, []],
  ['the card of a siege', SELECTED, []],
  ['the legend', `${DAY}&open=legend,layers`, []],
  ['the record', `${DAY}&sheet=sources`, []],
];

describe.each([
  ['400 % zoom', 320, 256],
  ['200 % zoom', 640, 360],
] as const)('at %s of 1280 CSS px', (_, width, height) => {
  it('all that a desk can do is reached', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const desk = new Set<string>();
    for (const hash of [`${DAY}&open=layers`, SELECTED]) {
      await goTo(page, hash);
      for (const name of await shownControls(page)) desk.add(name);
    }
    await press('.preferences > summary');
    for (const name of await shownControls(page)) desk.add(name);
    await press('.preferences > summary');
    await page.setViewportSize({ width, height });
    const reached = new Set<string>();
    for (const [name, hash, acts] of WAYS) {
      await goTo(page, hash);
      for (const act of acts) await press(act);
      for (const control of await shownControls(page)) reached.add(control);
      expect(await outOfReach(), name).toEqual([]);
      for (const act of [...acts].reverse()) await press(act);
    }
    // the card folds up by the sheet’s own buttons, and time that is shown whole has nothing to be shown whole again
    const lacking = [...desk].filter((name) => !reached.has(name));
    console.log(
      `${width} × ${height}: ${desk.size} controls of a desk, ${desk.size - lacking.length} reached`,
    );
    expect(lacking).toEqual([]);
  });

  it.each(
    sampled(['day', 'chronicle', 'disagreements', 'search', 'tables', 'people', 'lecture', 'take-away'], 3),
  )('the page “%s” of the record is read by scrolling one way', async (sheet) => {
    await page.setViewportSize({ width, height });
    await goTo(page, `${DAY}&sheet=${sheet}`);
    await expect.poll(() => page.locator('#record-sheet-page').innerText()).not.toBe('');
    await shownControls(page);
    expect(await outOfReach()).toEqual([]);
  });
});

describe('on a phone', () => {
  it('with its text twice as large, all of it is still within reach', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [name, hash, acts] of WAYS) {
      await goTo(page, hash);
      for (const act of acts) await press(act);
      await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.page :not(svg, svg *)')];
        const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
        all.forEach((one, i) => (one.style.fontSize = `${2 * (sizes[i] ?? 0)}px`));
      });
      await settled(page);
      await shownControls(page);
      expect(await outOfReach(), name).toEqual([]);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('.page [style*="font-size"]'))
          one.style.removeProperty('font-size');
      });
      for (const act of [...acts].reverse()) await press(act);
    }
  });
});
