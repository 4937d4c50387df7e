import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { byFinger, byKeys, byMouse, byTree, type WayOfUse } from './ways-of-use.ts';

/** The steps that a newcomer takes for each task at most: a control used, or something typed; one more where it is folded up. */
const MOST = { find: 3, hold: 2, who: 3, follow: 6, share: 2 };

const WAYS = {
  'a mouse': { reader: byMouse, size: { width: 1280, height: 720 } },
  'a finger': { reader: byFinger, size: { width: 390, height: 844, touch: true, mobile: true } },
  'the keyboard alone': { reader: byKeys, size: { width: 1280, height: 720 } },
  'the accessibility tree alone': { reader: byTree, size: { width: 1280, height: 720 } },
} as const;

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('a newcomer with %s', (way) => {
  let opened: OpenPage;
  let page: Page;
  let reader: WayOfUse;
  beforeAll(async () => {
    opened = await openPage(await sharedBrowser(), '', WAYS[way].size);
    ({ page } = opened);
    await settled(page);
    reader = await WAYS[way].reader(page);
  });
  afterAll(() => page.context().close());

  /** Opens what holds a control on a small screen. */
  const unfold = async (name: string) => {
    if ('touch' in WAYS[way].size) await reader.use('button', name);
  };
  /** A task, its steps told and counted. */
  async function task(name: string, most: number, does: () => Promise<void>): Promise<void> {
    const before = reader.steps();
    await does();
    console.log(`${way}, ${name}: ${reader.steps() - before} steps`);
    expect(reader.steps() - before).toBeLessThanOrEqual('touch' in WAYS[way].size ? most + 1 : most);
  }
  /** Types into the search, in place of what stands there. */
  const seek = async (text: string) => {
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { message: 'the search has the focus' })
      .toBe('finding-search');
    await page.keyboard.press('Control+a');
    await reader.type(text);
  };
  const tells = (text: RegExp) => expect.poll(() => reader.read()).toMatch(text);

  it('finds Taiyuan', () =>
    task('find Taiyuan', MOST.find, async () => {
      await reader.use('button', 'Find a place or person');
      await seek('Taiyuan');
      await reader.use('option', 'Taiyuan');
      await expect.poll(() => page.locator('.card.selected').innerText()).toContain('Taiyuan');
      await tells(/Taiyuan/);
    }));

  it('learns who holds it on 1 March 1126', () =>
    task('who holds it on 1 March 1126', MOST.hold, async () => {
      await unfold('Menu');
      await reader.use('textbox', 'Go to a date');
      await reader.type('1 March 1126', true);
      await expect.poll(() => page.locator('.julian-date').innerText()).toBe('1 March 1126');
      await tells(/1 March 1126/);
      await expect.poll(() => page.locator('.card.selected').innerText()).toMatch(/Song/);
      await tells(/Song/);
    }));

  it('learns who Zhang Jue is', () =>
    task('who is Zhang Jue', MOST.who, async () => {
      await reader.use('button', 'Search');
      await seek('Zhang Jue');
      await reader.use('option', 'Zhang Jue');
      await expect.poll(() => page.locator('.card.selected').innerText()).toContain('張覺');
      await tells(/Pingzhou/);
    }));

  it('follows Zongwang to Kaifeng', () =>
    task('follow Zongwang to Kaifeng', MOST.follow, async () => {
      await reader.use('button', 'Search');
      await seek('Zongwang');
      await reader.use('option', 'Zongwang’s first campaign');
      await unfold('Show more');
      await reader.use('button', 'Follow on the map');
      await reader.use('button', 'Play days');
      await expect
        .poll(
          async () => Number(await page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuenow')),
          { timeout: 120_000 },
        )
        // the last of January 1126, when he stood before the walls
        .toBeGreaterThanOrEqual(2132360);
      await reader.use('button', 'Pause days');
      await tells(/Kaifeng|Bianjing/);
    }));

  it('shares that', () =>
    task('share that', MOST.share, async () => {
      await unfold('Menu');
      await reader.use('button', 'Share');
      await page.locator('.share').waitFor();
      await reader.use('button', 'Copy: Link');
      // a browser that does not let a page copy leaves it to the reader’s own keys
      await expect.poll(() => page.locator('.share-said').textContent()).toMatch(/copied|selected/);
      const link = await page.locator('.share textarea').first().inputValue();
      expect(link).toContain('select=movement:zongwang-first-invasion');
      expect(link).toContain('follow=');
    }));

  it('has met no error', () => expect(opened.errors).toEqual([]));
});
