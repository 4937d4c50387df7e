import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MOST_PIXELS, PIXEL_THRESHOLD } from '../golden/golden-states.ts';
import { goTo } from './go-to.ts';
import { openPage } from './open-page.ts';
import { BASE, CONTROLS, panelsShown, type Act } from './page-controls.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

/**
 * The screen on which a control is changed, and the one on which the link is opened: a smaller one, as a larger one may have
 * to look more closely, where the map has its edges.
 */
const SCREEN = { width: 860, height: 600 };
const OTHER = { width: 720, height: 540 };

let browser: Browser;
let page: Page;
let errors: string[];
/** The share of pixels in which the two pages differed, by control. */
const differences = new Map<string, number>();

beforeAll(async () => {
  browser = await sharedBrowser();
  ({ page, errors } = await openPage(browser, BASE, SCREEN));
});
afterAll(async () => {
  const shares = [...differences.values()];
  const same = shares.filter((share) => share === 0).length;
  console.log(
    `${shares.length} links opened elsewhere: ${same} the same to the pixel, at most ${(100 * Math.max(...shares)).toFixed(3)} % of pixels differ`,
  );
  await page.context().close();
});

async function act(what: Act): Promise<void> {
  if ('click' in what)
    return page
      .locator(what.click)
      .nth(what.nth ?? 0)
      .click();
  if ('press' in what) return page.locator(what.press).first().press(what.key);
  if ('choose' in what) return void (await page.locator(what.choose).first().selectOption(what.value));
  return page.locator(what.type).first().fill(what.text);
}

/** A page at rest, with what no link holds put back: the focus, the pointer, scrolled lists, the open settings. */
async function rest(of: Page): Promise<void> {
  await of.mouse.move(1, 1);
  await of.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('.preferences')?.removeAttribute('open');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await settled(of);
  await of.evaluate(() => {
    for (const element of document.querySelectorAll('.page *')) element.scrollTop = element.scrollLeft = 0;
  });
}

/**
 * Takes the names from the map by their switch in the legend: they keep the places that they had on the way to a state as
 * long as they can, and so differ from those of a page that was opened on it.
 */
async function withoutNames(of: Page): Promise<void> {
  await of.evaluate(() => {
    for (const label of document.querySelectorAll<HTMLElement>('.legend label')) {
      const input = label.querySelector('input');
      if (/^(Names|地名)$/.test(label.textContent.trim()) && input?.checked) input.click();
    }
  });
  await settled(of);
}

async function seen(of: Page): Promise<{ readonly panels: string[]; readonly picture: Buffer }> {
  await rest(of);
  const panels = (await of.evaluate(`(${panelsShown.toString()})(document.body)`)) as string[];
  await withoutNames(of);
  return { panels, picture: await of.screenshot({ animations: 'disabled', caret: 'hide' }) };
}

/** The link that “Share” gives. */
async function copiedLink(): Promise<string> {
  await page.locator('.record-sheet-opener').nth(2).click();
  const link = await page.locator('.share textarea').first().inputValue();
  await page.locator('.share .sheet-close').click();
  return link;
}

/** Opens a link as another reader does: in another language, in other colours, on another screen, then made as large as the first. */
async function elsewhere(link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: OTHER,
    locale: 'zh-TW',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const other = await context.newPage();
  countRequests(other);
  other.on('pageerror', (error) => errors.push(error.message));
  await other.goto(inject('site') + new URL(link).hash);
  await waitReady(other);
  await settled(other);
  await other.setViewportSize(SCREEN);
  await settled(other);
  return other;
}

describe('a control changed by hand', () => {
  it.each(CONTROLS)('is in the link: $name', async ({ name, from, acts }) => {
    await rest(page);
    await goTo(page, `${BASE}&${from}`);
    const before = await page.evaluate(() => window.location.hash);
    for (const one of acts) await act(one);
    await page.waitForFunction((was) => window.location.hash !== was, before);
    await settled(page);
    const link = await copiedLink();
    const here = await seen(page);
    const other = await elsewhere(link);
    const there = await seen(other);
    expect(await other.locator('.notice').count(), 'what is told of the link').toBe(0);
    await other.context().close();
    expect(there.panels).toEqual(here.panels);
    const [one, two] = [PNG.sync.read(here.picture), PNG.sync.read(there.picture)];
    const { width, height } = one;
    const pixels = pixelmatch(one.data, two.data, undefined, width, height, { threshold: PIXEL_THRESHOLD });
    differences.set(name, pixels / (width * height));
    expect(pixels / (width * height)).toBeLessThanOrEqual(MOST_PIXELS);
    expect(errors).toEqual([]);
  });
});
