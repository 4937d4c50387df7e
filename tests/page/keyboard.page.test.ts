import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownControls } from './controls.ts';
import { goTo } from './go-to.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const ENOUGH = 250;

/** What has the focus: a number of its own, what it is, and whether it is seen to have it. */
interface Focused {
  readonly control: number;
  readonly what: string;
  readonly ring: boolean;
}

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage(await sharedBrowser(), '#v=1&date=1126-01-31', { width: 1280, height: 720 });
  ({ page } = opened);
  await settled(page);
});
afterAll(() => page.context().close());

/** Presses Tab until the focus has gone round. */
async function goRound(): Promise<Focused[]> {
  const met: Focused[] = [];
  for (let i = 0; i < ENOUGH; i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate((): Focused | null => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return {
        control: Number(one.dataset.control ?? -1),
        what: one.outerHTML.slice(0, 120),
        ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      };
    });
    if (now?.what === met[0]?.what && met.length > 0) break;
    // between the last and the first, the browser’s own controls have it
    if (now) met.push(now);
  }
  return met;
}

async function expectAllReached(): Promise<void> {
  const controls = await shownControls(page);
  const met = await goRound();
  const reached = new Set(met.map(({ control }) => control));
  expect(controls.filter((_, i) => !reached.has(i))).toEqual([]);
  expect(met.filter(({ ring }) => !ring).map(({ what }) => what)).toEqual([]);
}

describe('without a mouse', () => {
  it('every control of the page is reached by Tab, and is seen to have the focus', async () => {
    await expectAllReached();
  });

  it('so is every control of a card, of the settings and of the record', async () => {
    await goTo(page, '#v=1&date=1126-01-31&select=siege:kaifeng-1126');
    await page.locator('.preferences summary').focus();
    await page.keyboard.press('Enter');
    await expectAllReached();
    await page.locator('.preferences summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Record', exact: true }).focus();
    await page.keyboard.press('Enter');
    for (const tab of ['The day in words', 'What changed?', 'Take it away']) {
      await page.locator('[role="tab"][aria-selected="true"]').focus();
      const chosen = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      for (let i = 0; i < 20 && (await chosen()) !== tab; i++) await page.keyboard.press('ArrowRight');
      expect(await chosen()).toBe(tab);
      await page.locator('.record-sheet [role="tabpanel"] :is(h2, h3, p, table)').first().waitFor();
      await expectAllReached();
    }
    await page.keyboard.press('Escape');
  });

  it('a name is found by Ctrl+K, gone to by Enter, closed by Escape, and the focus is back where it was opened', async () => {
    await goTo(page, '#v=1&date=1123-01-04');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.waitFor();
    await page.keyboard.type('qingdai');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Taiyuan');
    await page.locator('#finding-found [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toMatch(/select=(place|prefecture|siege):taiyuan/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+k');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.record-sheet').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Record');
    expect(opened.errors).toEqual([]);
  });
});
