import type { Browser } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { screenLimits, writeLecture, type Lecture } from '../../src/presentation/lecture.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const EN =
  'The guards at Liyang burn the bridge and leave, and no one opposes the crossing of the river; that night the Retired Emperor takes a boat south with his household. ';
const ZH = '黎陽守兵焚橋而走，金軍渡河無人阻擋。當夜太上皇乘舟南下，京師震動，朝議未定，諸將各守其地。';
/** Texts of a step as long as the screen has room for. */
const textsIn = (language: 'en' | 'zh-Hant') => {
  const { title, narration } = screenLimits(language);
  const text = (language === 'en' ? EN : ZH).repeat(9);
  return { title: text.slice(0, title), narration: text.slice(0, narration), notes: '' };
};
const LONGEST: Lecture = {
  title: 'Longest',
  language: 'en',
  steps: [
    { link: '#v=1&date=1126-01-31&map=6.00/36.000/114.000', ...textsIn('en'), other: textsIn('zh-Hant') },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Gives the longest lecture on a screen, at its step. */
async function giveLongest(width: number, height: number, language: string) {
  const { page, errors } = await openPage(browser, `#v=1&date=1126-01-31&lang=${language}&sheet=lecture`, {
    width,
    height,
  });
  await page.locator('.lecture').waitFor({ state: 'attached' });
  await page.evaluate((text) => {
    localStorage.setItem('fragile-peace-lecture', text);
    window.dispatchEvent(new StorageEvent('storage', { key: 'fragile-peace-lecture' }));
  }, writeLecture(LONGEST));
  await page.locator('.lecture-step').waitFor({ state: 'attached' });
  // on the lowest screens it has to be scrolled to
  await page
    .getByRole('button', { name: /^(Give this lecture|開講)$/, includeHidden: true })
    .evaluate((button) => (button as HTMLElement).click());
  await page.locator('.present-stage').waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await page.waitForSelector('.present-stage[data-step]', { state: 'attached' });
  const box = async (selector: string) => {
    const found = await page.locator(selector).boundingBox();
    if (!found) throw new Error(`there is no ${selector}`);
    return { left: found.x, top: found.y, right: found.x + found.width, bottom: found.y + found.height };
  };
  return { page, errors, box };
}
type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
const apart = (a: Box, b: Box) =>
  a.left >= b.right || a.top >= b.bottom || a.right <= b.left || a.bottom <= b.top;

it.each([
  [1920, 1080, 'en'],
  [1280, 720, 'en'],
  [1024, 768, 'en'],
  [1024, 768, 'zh-Hant'],
  [390, 844, 'en'],
] as const)(
  'a caption as long as may be is whole on %i × %i in %s, and leaves the date and half the map free',
  { timeout: 120_000 },
  async (width, height, language) => {
    const { page, errors, box } = await giveLongest(width, height, language);
    const caption = await box('.caption');
    const date = await box('.date-plate');
    const cut = await page.locator('.caption').evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(cut).toBeLessThanOrEqual(1);
    expect(caption.top).toBeGreaterThanOrEqual(0);
    expect(caption.left).toBeGreaterThanOrEqual(0);
    expect(caption.right).toBeLessThanOrEqual(width);
    expect(caption.bottom).toBeLessThanOrEqual(height);
    expect((caption.bottom - caption.top) / height).toBeLessThan(0.5);
    expect(apart(caption, date), JSON.stringify({ caption, date })).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it.each([
  [844, 390],
  [640, 360],
  [427, 240],
  [320, 256],
  [320, 180],
] as const)(
  'on %i × %i, as of a page seen very large, it scrolls beneath the date, over nothing that turns the lecture',
  { timeout: 120_000 },
  async (width, height) => {
    const { page, errors, box } = await giveLongest(width, height, 'en');
    const caption = await box('.caption');
    const date = await box('.date-plate');
    const next = await box('.step-next');
    expect(apart(caption, date), JSON.stringify({ caption, date })).toBe(true);
    expect(apart(next, date), JSON.stringify({ next, date })).toBe(true);
    for (const { left, top, right, bottom } of [caption, date, next]) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    const end = await page.locator('.caption').evaluate((one) => {
      one.scrollTop = one.scrollHeight;
      return one.scrollTop + one.clientHeight - one.scrollHeight;
    });
    expect(Math.abs(end)).toBeLessThan(2);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
