import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { layOver } from './lay-over.ts';
import { openPage } from './open-page.ts';

const [FIRST, SECOND] = ['1126-01-31', '1127-06-01'];
/** Everything but names, which are placed clear of the panels. */
const LAYERS = 'layers=territory,frontiers,movements,sieges,events,waters,relief&map=5.60/36.600/114.500';
const LEVELS = 24;
const SIZE = { width: 760, height: 480 };

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** The maps as they stand on the screen, without the page upon them. */
async function picture(page: Page): Promise<PNG> {
  const takeOff = await layOver(page, 'main > :not(.map, .no-map) { visibility: hidden !important }');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const png = PNG.sync.read(await page.screenshot());
  await takeOff();
  return png;
}

/** The share of pixels in some columns that differ by more than 24 levels in a channel. */
function apart(a: PNG, b: PNG, from: number, to: number): number {
  let count = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = from; x < to; x++) {
      const at = (y * a.width + x) * 4;
      const differs = [0, 1, 2].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > LEVELS);
      if (differs) count += 1;
    }
  return count / (a.height * (to - from));
}

async function alone(hash: string): Promise<PNG> {
  const { page } = await openPage(browser, hash, SIZE);
  const png = await picture(page);
  await page.context().close();
  return png;
}

const compared = (more = '') => `#v=1&date=${FIRST}&compare=${SECOND}&${LAYERS}${more}`;
const separator = (page: Page) => page.getByRole('separator');

describe('two days on the map', () => {
  it('show on either side of the divider the picture of that day alone, once the page says it is ready', async () => {
    const { page, errors } = await openPage(browser, compared(), SIZE);
    const outlined = await picture(page);
    await page.getByRole('button', { name: 'Outline' }).click();
    const both = await picture(page);
    const [a, b] = [
      await alone(`#v=1&date=${FIRST}&${LAYERS}`),
      await alone(`#v=1&date=${SECOND}&${LAYERS}`),
    ];
    const middle = SIZE.width / 2;
    const left = [0, middle - 2] as const;
    const right = [middle + 2, SIZE.width] as const;
    const figures = {
      left: apart(both, a, ...left),
      right: apart(both, b, ...right),
      days: apart(a, b, 0, SIZE.width),
      outlines: apart(outlined, both, 0, SIZE.width),
    };
    console.log('shares of pixels apart', JSON.stringify(figures));
    expect(figures.left).toBeLessThan(0.001);
    expect(figures.right).toBeLessThan(0.001);
    expect(figures.days).toBeGreaterThan(0.02);
    expect(apart(both, b, ...left)).toBeGreaterThan(0.01);
    expect(apart(both, a, ...right)).toBeGreaterThan(0.01);
    expect(figures.outlines).toBeGreaterThan(0.002);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 600_000);

  it('lie under one camera, whichever side is moved', async () => {
    const wide = { width: 1100, height: 640 };
    const { page } = await openPage(
      browser,
      compared().replace(/layers=[^&]*/, 'layers=waters,relief'),
      wide,
    );
    const viewport = () => new URL(page.url()).hash.match(/map=([^&]*)/)?.[1];
    let before = viewport();
    for (const x of [660, 470]) {
      await page.mouse.move(x, 260);
      await page.mouse.down();
      for (let i = 1; i <= 6; i++) await page.mouse.move(x - 9 * i, 260 + 5 * i);
      await page.mouse.up();
      await page.mouse.wheel(0, -240);
      await settled(page);
      await expect.poll(viewport, { message: `after a drag at ${x}` }).not.toBe(before);
      await settled(page);
      before = viewport();
      await separator(page).focus();
      await page.keyboard.press('Home');
      const second = await picture(page);
      await page.keyboard.press('End');
      const first = await picture(page);
      const figure = apart(first, second, 0, wide.width);
      console.log('share of pixels apart under one camera', figure);
      expect(figure).toBeLessThan(0.001);
      for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
    }
    await page.context().close();
  }, 600_000);

  it('are divided by a line that keys and the pointer move', async () => {
    const { page } = await openPage(browser, compared());
    const line = separator(page);
    expect(await line.getAttribute('aria-label')).toBe('Divider between 31 January 1126 and 1 June 1127');
    expect(await line.getAttribute('aria-orientation')).toBe('vertical');
    const now = () => line.getAttribute('aria-valuenow');
    await line.focus();
    for (const [key, value] of [
      ['ArrowRight', '52'],
      ['Shift+ArrowRight', '62'],
      ['ArrowLeft', '60'],
      ['Home', '0'],
      ['ArrowLeft', '0'],
      ['PageDown', '10'],
      ['End', '100'],
      ['Shift+ArrowLeft', '90'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await now(), key).toBe(value);
    }
    expect(await page.locator('.second-map').evaluate((map) => getComputedStyle(map).clipPath)).toContain(
      '90%',
    );
    expect(await line.getAttribute('aria-valuetext')).toBe('90 % 31 January 1126, 10 % 1 June 1127');
    expect(await page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuenow')).toBe('2132360');
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
    const box = await line.boundingBox();
    if (!box) throw new Error('no divider');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(384, 300, { steps: 4 });
    await page.mouse.up();
    expect(await now()).toBe('40');
    await page.context().close();
  });

  it('stand one above the other on a tall page', async () => {
    const { page } = await openPage(browser, compared(), { width: 390, height: 844 });
    const line = separator(page);
    expect(await line.getAttribute('aria-orientation')).toBe('horizontal');
    await line.focus();
    await page.keyboard.press('ArrowDown');
    expect(await line.getAttribute('aria-valuenow')).toBe('52');
    await page.context().close();
  });

  it('are swapped, changed, listed and closed, and the address follows', async () => {
    const { page } = await openPage(
      browser,
      `#v=1&date=${FIRST}&compare=${SECOND}&mode=window:10&later=kept`,
    );
    const hash = () => new URL(page.url()).hash;
    const hashHas = (text: string) => page.waitForFunction((part) => location.hash.includes(part), text);
    await settled(page);
    expect(hash()).toBe(`#v=1&date=${FIRST}&mode=window:10&compare=${SECOND}&later=kept`);
    const plates = () => page.locator('.compare-plate .compare-day').allInnerTexts();
    expect(await plates()).toEqual(['31 January 1126', '1 June 1127']);
    expect(await page.locator('.compare-plate.second .compare-court').allInnerTexts()).toEqual([
      'Jingkang 2, 4th month, day 20',
      'Tianhui 5, 4th month, day 20',
    ]);
    await page.getByRole('button', { name: 'Swap' }).click();
    expect(await plates()).toEqual(['1 June 1127', '31 January 1126']);
    await hashHas(`date=${SECOND}&mode=window:10&compare=${FIRST}`);
    const field = page.getByRole('textbox', { name: 'Second day' });
    await field.fill('nonsense');
    await field.press('Enter');
    await expect.poll(() => page.locator('#compare-error').innerText()).not.toBe('');
    expect((await plates())[1]).toBe('31 January 1126');
    await field.fill('靖康元年閏十一月二十五日');
    await field.press('Enter');
    expect((await plates())[1]).toBe('9 January 1127');
    await hashHas('compare=1127-01-09');
    const changes = page.getByRole('button', { name: 'Changes' });
    await changes.click();
    expect(await page.locator('#compare-list h2').innerText()).toBe('From 9 January 1127 to 1 June 1127');
    expect(await page.locator('#compare-list h3').allInnerTexts()).toContain('Changes of hand');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 120_000,
    });
    expect(await plates()).toEqual(['1 June 1127', '9 January 1127']);
    await page.getByRole('button', { name: 'Close the second day', exact: true }).click();
    await page.waitForFunction(() => !location.hash.includes('compare='));
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
    await page.context().close();
  });

  it('open from the list of what changed', async () => {
    const { page } = await openPage(browser, `#v=1&date=${FIRST}`);
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('tab', { name: 'What changed?' }).click();
    await page.getByLabel('From').fill('1125-12-01');
    await page.getByLabel('To', { exact: true }).fill('1126-03-10');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('button', { name: 'Swipe the two days on the map' }).click();
    await page.waitForFunction(() => location.hash.includes('date=1125-12-01&compare=1126-03-10'));
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await separator(page).count()).toBe(1);
    await page.context().close();
  });
});
