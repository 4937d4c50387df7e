import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { EVERY_CASE, sampled } from '../sampled.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const { steps } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const CHAPTERS = [...new Set(steps.flatMap(({ chapter }) => chapter ?? []))];
const SMALL = { width: 480, height: 320 };
/** How far apart the audience’s window and the speaker’s may be at most steps, and at any. */
const LAG_MS = 100;
/** The chapters that are come back to. */
const RETURNS = sampled(CHAPTERS, 4);

/** A step that a window came to show, and when, in ms of the machine’s clock. */
interface Shown {
  readonly step: string | null;
  readonly at: number;
}

declare global {
  interface Window {
    shown: Shown[];
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Writes down every step that an element of the page comes to show. */
async function watch(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { state: 'attached' });
  await page.evaluate((wanted) => {
    window.shown = [];
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`no ${wanted}`);
    new MutationObserver(() => {
      const step = element.getAttribute('data-step');
      if (step !== window.shown.at(-1)?.step)
        window.shown.push({ step, at: performance.timeOrigin + performance.now() });
    }).observe(element, { attributes: true, attributeFilter: ['data-step'] });
  }, selector);
}
/** Waits until a window has fetched a file. */
const fetched = (page: Page, name: string) =>
  page.waitForFunction(
    (pattern) => performance.getEntriesByType('resource').some((entry) => entry.name.match(pattern)),
    name,
  );
const shows = (page: Page, selector: string, step: string) =>
  page.waitForSelector(`${selector}[data-step="${step}"]`, { state: 'attached' });

async function openLecture() {
  const opened = await openPage(browser, '#v=1&view=present', SMALL);
  const { page, errors, requests } = opened;
  await page.waitForSelector('.present-stage', { state: 'attached' });
  const [speakerPage] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
  speakerPage.on('pageerror', (error) => errors.push(error.message));
  speakerPage.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  speakerPage.on('request', (request) => requests.push(request.url()));
  await speakerPage.waitForSelector('.speaker', { state: 'attached' });
  return { ...opened, speakerPage };
}

describe('the lecture in a hall', () => {
  let opened: Awaited<ReturnType<typeof openLecture>>;
  beforeAll(async () => {
    opened = await openLecture();
  });
  afterAll(() => opened.page.context().close());

  it('is played whole by Page Down alone, with the speaker’s window in step, and asks nothing of anyone else', async () => {
    const { page, speakerPage, errors, requests } = opened;
    await Promise.all([watch(page, '.present-stage'), watch(speakerPage, '.speaker')]);
    // what is printed comes after all that is seen
    await fetched(page, 'PrintSheet.*\\.js');
    // what adorns the map comes once it is there, in either window
    await Promise.all([page, speakerPage].map((one) => fetched(one, 'water-lining')));
    await settled(page);
    const before = requests.length;
    for (const { id, until } of steps) {
      await page.keyboard.press('PageDown');
      await shows(page, '.present-stage', id);
      await shows(speakerPage, '.speaker', id);
      if (until === undefined) continue;
      await page.keyboard.press('PageDown');
      await page.waitForSelector('.step-play[data-build="played"]');
    }
    await page.keyboard.press('PageDown');
    const [audience, speaker] = await Promise.all(
      [page, speakerPage].map((one) => one.evaluate(() => window.shown)),
    );
    const ids = steps.map(({ id }) => id);
    expect(audience?.map(({ step }) => step)).toEqual(ids);
    expect(speaker?.map(({ step }) => step)).toEqual(ids);
    const behind = (speaker ?? []).map(({ at }, i) => Math.abs(at - (audience?.[i]?.at ?? NaN)));
    const slow = behind.flatMap((ms, i) => (ms > LAG_MS ? [`${ids[i]} ${ms.toFixed(0)} ms`] : []));
    const lags = [...behind].sort((a, b) => a - b);
    const share = (part: number) => lags[Math.floor((lags.length - 1) * part)]?.toFixed(1);
    console.log(
      `speaker and audience apart, ${lags.length} steps: median ${share(0.5)} ms, 95 % ${share(0.95)} ms, most ${share(1)} ms; beyond ${LAG_MS} ms: ${slow.join(', ') || 'none'}`,
    );
    expect(await speakerPage.locator('.speaker-now h2').textContent()).toBe(steps.at(-1)?.title_en);
    expect(await speakerPage.locator('.speaker-notes p').textContent()).toBe(steps.at(-1)?.notes_en);
    // a browser asks for the site’s icon when it likes, and may tell late of a worker; the speaker’s pictures are the page’s own
    const asked = requests.slice(before).filter((url) => !/^blob:|\/icons\/|-worker-/.test(url));
    expect(asked).toEqual([]);
    const { origin } = new URL(inject('site'));
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it(`is come back to, equal to the byte, in ${RETURNS.length} chapters`, async () => {
    const { page, errors } = opened;
    await page.locator('.present-stage').focus();
    await page.keyboard.press('t');
    const slider = page.getByRole('slider', { name: 'Date' });
    const hash = () => page.evaluate(() => window.location.hash);
    for (const chapter of RETURNS) {
      const i = CHAPTERS.indexOf(chapter);
      for (const digit of String(i + 1)) await page.keyboard.press(digit);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (wanted) => window.location.hash.includes(`chapter=${wanted}&step=1&`),
        chapter,
      );
      const before = await hash();
      await slider.focus();
      await page.keyboard.press(i === CHAPTERS.length - 1 ? 'Home' : 'End');
      await page.locator('.maplibregl-canvas').focus();
      await page.keyboard.press('-');
      await page.waitForSelector('.present-back');
      await page.waitForFunction((was) => window.location.hash !== was, before);
      await page.locator('.present-stage').focus();
      await page.keyboard.press(i % 2 ? 'r' : 'Backspace');
      await page.waitForFunction((was) => window.location.hash === was, before);
      expect(await page.locator('.present-back').count()).toBe(0);
    }
    expect(errors).toEqual([]);
  });
});

if (EVERY_CASE)
  describe('a lecture', () => {
    it('is led from the speaker’s window, and either window may be reloaded', async () => {
      const { page, speakerPage, errors } = await openLecture();
      const next = speakerPage.getByRole('button', { name: 'Next step' });
      await next.click();
      await shows(page, '.present-stage', 'title');
      await next.click();
      await shows(page, '.present-stage', 'ch01-1');
      await speakerPage.keyboard.press('PageDown');
      await shows(page, '.present-stage', 'ch01-2');
      await page.reload();
      await shows(page, '.present-stage', 'ch01-2');
      await next.click();
      await shows(page, '.present-stage', 'ch01-3');
      await speakerPage.reload();
      await shows(speakerPage, '.speaker', 'ch01-3');
      await speakerPage.getByRole('button', { name: 'Blank the screen' }).click();
      await page.waitForSelector('html.blanked', { state: 'attached' });
      await next.click();
      await shows(page, '.present-stage', 'ch02-1');
      expect(await page.locator('html.blanked').count()).toBe(0);
      const slider = speakerPage.getByRole('slider', { name: 'Date' });
      await slider.press('ArrowRight');
      await page.waitForSelector('.present-back');
      expect(await page.locator('.julian-date').textContent()).toBe('8 February 1123');
      expect(errors).toEqual([]);
      await page.context().close();
    });

    it('of one’s own is the same in two windows of a browser, and none writes over the other’s', async () => {
      const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', { width: 900, height: 700 });
      const other = await page.context().newPage();
      other.on('pageerror', (error) => errors.push(error.message));
      await other.goto(page.url());
      await waitReady(other);
      for (const one of [page, other]) {
        await one.getByRole('button', { name: 'Record' }).click();
        await one.getByRole('tab', { name: 'Your lecture' }).click();
        await one.locator('.lecture-add').waitFor();
      }
      await page.getByRole('button', { name: 'Make it mine' }).click();
      await other.waitForFunction(
        (n) => document.querySelectorAll('.lecture-step').length === n,
        steps.length,
      );
      await other.getByLabel('Title of step 1', { exact: true }).fill('Theirs');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('.lecture-step input')?.value === 'Theirs',
      );
      await page.getByLabel('Title of step 2', { exact: true }).fill('Mine');
      await other.getByText('changed in another window').waitFor();
      await other.keyboard.press('Control+z');
      await page.waitForFunction(
        (title) =>
          document.querySelectorAll<HTMLInputElement>('.lecture-step > fieldset > input')[1]?.value === title,
        steps[1]?.title_en,
      );
      expect(await page.getByLabel('Title of step 1', { exact: true }).inputValue()).toBe('Theirs');
      expect(errors).toEqual([]);
      await page.context().close();
    });

    it('is of one’s own making: kept over a reload, given, and carried by a link', async () => {
      const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', { width: 900, height: 700 });
      const openSheet = async (one: Page) => {
        await one.getByRole('button', { name: 'Record' }).click();
        await one.getByRole('tab', { name: 'Your lecture' }).click();
      };
      await openSheet(page);
      const add = page.getByRole('button', { name: 'Add the present state as a step' });
      await add.click();
      await page.getByRole('slider', { name: 'Date' }).press('ArrowRight');
      await add.click();
      await page.getByLabel('Title of the lecture').fill('Two days');
      await page.getByLabel('Title of step 2').fill('The day after');
      await page.getByLabel('Title of step 2').press('Alt+ArrowUp');
      expect(await page.getByLabel('Title of step 1').inputValue()).toBe('The day after');
      // the address holds the sheet
      await page.waitForFunction(() => window.location.hash.includes('date=1126-02-01'));
      await page.reload();
      await waitReady(page);
      await page.getByLabel('Title of the lecture').waitFor();
      expect(await page.getByLabel('Title of the lecture').inputValue()).toBe('Two days');
      expect(await page.locator('.lecture-step').count()).toBe(2);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByLabel('The lecture as a link').inputValue();
      await page.getByRole('button', { name: 'Give this lecture' }).click();
      await page.waitForSelector('.present-stage', { state: 'attached' });
      await page.keyboard.press('PageDown');
      await page.waitForSelector('.present-stage[data-step^="own-"][data-step$="-1"]', { state: 'attached' });
      expect(await page.locator('.julian-date').textContent()).toBe('1 February 1126');
      expect(await page.locator('.caption h2').textContent()).toBe('The day after');

      const other = await openPage(browser, new URL(link).hash, { width: 900, height: 700 });
      await other.page.waitForSelector('.lecture-step');
      expect(await other.page.getByLabel('Title of step 1').inputValue()).toBe('The day after');
      await other.page.waitForFunction(() => !window.location.hash.includes('lecture='));
      expect([...errors, ...other.errors]).toEqual([]);
      await page.context().close();
      await other.page.context().close();
    });
  });
