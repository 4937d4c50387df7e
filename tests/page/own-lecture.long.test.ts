import { PDFDocument } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { beforeAll, expect, inject, it } from 'vitest';
import { writeLecture, type Lecture } from '../../src/presentation/lecture.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { decodeFilm } from '../export/decode-film.ts';
import { bytesOf, make, set, setSize } from '../export/take-away-page.ts';
import { BROKEN_LECTURES } from '../presentation/broken-lectures.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const { steps: OURS } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const CHAPTER = 'ch08-first-siege';
const TAKEN = OURS.filter(({ chapter }) => chapter === CHAPTER);
const KEY = 'fragile-peace-lecture';
const TITLE = '兩夜 – two nights';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const step = (page: Page, n: number) => page.locator(`.lecture-step[data-step="${n}"]`);
const press = (page: Page, name: string) =>
  page.locator('.lecture').getByRole('button', { name, exact: true }).first().click();
const textKept = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
const kept = async (page: Page) => JSON.parse(await textKept(page)) as Lecture;
const summaries = (page: Page, n: number) => step(page, n).locator('summary');

/** Waits until a page keeps another lecture than `before`, and tells which. */
async function other(page: Page, before: string): Promise<string> {
  await page.waitForFunction(([key, was]) => localStorage.getItem(key ?? '') !== was, [KEY, before]);
  return textKept(page);
}
/** Waits until a page keeps a lecture. */
const keeps = (page: Page, text: string, message: string) =>
  expect.poll(() => textKept(page), { message }).toBe(text);
/** What the fields of the page for one’s own lecture hold, in their order. */
const fields = (page: Page) =>
  page
    .locator('.lecture')
    .evaluate((root) =>
      [
        ...root.querySelectorAll<HTMLInputElement>(
          '.lecture-title input:not([readonly]), .lecture-steps :is(input:not([type=file]), textarea)',
        ),
      ].map(({ value }) => value),
    );

/** Ten changes, each as a hand makes it; the focus is left where it leaves it. */
const CHANGES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a title', (page) => page.getByLabel('Title of the lecture').fill(TITLE)],
  [
    'a title in the other language',
    (page) => page.getByLabel('Its title in the other language').fill('兩夜'),
  ],
  ['a caption made shorter', (page) => step(page, 1).locator('textarea').first().fill('One night.')],
  [
    'a step moved by keys',
    async (page) => {
      await step(page, 1).locator('input').first().focus();
      await page.keyboard.press('Alt+ArrowDown');
    },
  ],
  ['a step taken out', (page) => step(page, 3).getByRole('button', { name: 'Remove' }).click()],
  [
    'notes',
    async (page) => {
      await summaries(page, 1).click();
      await step(page, 1).getByLabel('Notes for yourself').first().fill('Slowly.');
    },
  ],
  ['seconds', (page) => step(page, 1).getByLabel('Seconds it lasts').fill('1')],
  [
    'a day to play on to',
    async (page) => {
      const until = step(page, 1).getByLabel('Time plays on to');
      await until.fill('20 Feb 1126');
      await until.press('Enter');
    },
  ],
  [
    'a heading in the other language',
    (page) => step(page, 1).getByLabel('Heading of step 1 in the other language').fill('改題'),
  ],
  ['the state of the map as a step', (page) => press(page, 'Add the present state as a step')],
];

/** Opens one’s own lecture beside the map. */
async function openOwn(context: BrowserContext, more = ''): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(
    `${inject('site')}#v=1&date=1126-01-31&map=6.00/36.500/114.500&lang=en&sheet=lecture${more}`,
  );
  await waitReady(page);
  await page.locator('.lecture').waitFor();
  return { page, errors };
}

it(
  'one’s own lecture is made from ours, changed in ten ways, undone and done again by keys, saved, linked, printed, filmed and given',
  { timeout: 900_000 },
  async () => {
    const hash = '#v=1&date=1126-01-31&map=6.00/36.500/114.500&lang=en&sheet=lecture';
    const { page, errors } = await openPage(browser, hash, { width: 1280, height: 720 });
    await page.locator('.lecture').waitFor();
    await page.getByLabel('Steps of the atlas').selectOption(CHAPTER);
    await press(page, 'Make it mine');
    await expect.poll(() => page.locator('.lecture-step').count()).toBe(TAKEN.length);

    const states = [await textKept(page)];
    const shown = [await fields(page)];
    for (const [name, change] of CHANGES) {
      await change(page);
      states.push(await other(page, states.at(-1) ?? ''));
      shown.push(await fields(page));
      expect(new Set(states).size, name).toBe(states.length);
    }
    // from where the last change left the focus, from a field, and from a place of the sheet that is none
    for (const [i, state] of states.slice(0, -1).reverse().entries()) {
      if (i === 3) await page.getByLabel('Title of the lecture').click();
      if (i === 6) await page.locator('.lecture h2').click();
      await page.keyboard.press('Control+z');
      await keeps(page, state, `undone: ${CHANGES.at(-1 - i)?.[0]}`);
    }
    expect(await fields(page)).toEqual(shown[0]);
    for (const [i, state] of states.slice(1).entries()) {
      await page.keyboard.press(i % 2 ? 'Control+y' : 'Control+Shift+z');
      await keeps(page, state, `done again: ${CHANGES[i]?.[0]}`);
    }
    const own = await kept(page);
    expect(own).toMatchObject({ title: TITLE, other: { title: '兩夜' } });
    expect(own.steps).toHaveLength(TAKEN.length);
    expect(own.steps[0]).toMatchObject({
      notes: 'Slowly.',
      seconds: 1,
      until: '1126-02-20',
      other: { title: '改題' },
    });
    expect(own.steps[1]?.narration).toBe('One night.');

    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as a file')]);
    expect(saved.suggestedFilename()).toBe('兩夜-two-nights.json');
    const file = await saved.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(own);

    await press(page, 'Make a link');
    const link = await page.getByLabel('The lecture as a link').inputValue();
    expect(link).toContain('lecture=');
    const elsewhere = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    const guest = await elsewhere.newPage();
    await guest.goto(link);
    await waitReady(guest);
    await expect.poll(() => guest.locator('.lecture-step').count()).toBe(own.steps.length);
    expect(await kept(guest)).toEqual(own);
    await press(guest, 'Begin anew');
    await guest.locator('.lecture input[type=file]').setInputFiles(file);
    await expect.poll(() => guest.locator('.lecture-step').count()).toBe(own.steps.length);
    expect(await kept(guest)).toEqual(own);
    await elsewhere.close();

    await page.locator('#record-sheet-tab-take-away').click();
    await page.locator('.take-form').waitFor();
    await set(page, 'What', 'handout');
    await set(page, 'Shows', 'own-lecture');
    const paper = await PDFDocument.load(await bytesOf(await make(page)));
    expect(paper.getPageCount()).toBe(own.steps.length + 1);
    expect(paper.getTitle()).toContain(TITLE);
    await set(page, 'What', 'film');
    await set(page, 'Shows', 'own-lecture');
    await setSize(page, 320, 180);
    const { count, seconds } = await decodeFilm(browser, await bytesOf(await make(page)), []);
    console.log(`own lecture: ${paper.getPageCount()} pages, ${count} pictures in ${seconds.toFixed(1)} s`);
    expect(count).toBeGreaterThan(own.steps.length);
    expect(seconds).toBeGreaterThan(own.steps.length);

    await page.locator('#record-sheet-tab-lecture').click();
    await press(page, 'Give this lecture');
    const caption = page.locator('.caption h2');
    await expect.poll(() => caption.textContent()).toContain(TITLE);
    await page.keyboard.press('Control+z');
    const given: string[] = [];
    const at = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.present-stage')?.dataset.step ?? '');
    for (
      let turns = 0;
      turns < 3 * own.steps.length && !given.at(-1)?.endsWith(`-${own.steps.length}`);
      turns++
    ) {
      const before = await page.evaluate(() => document.querySelector('.present-plate')?.textContent ?? '');
      await page.keyboard.press('PageDown');
      await page.waitForFunction(
        (was) =>
          document.querySelector('.present-plate')?.textContent !== was &&
          !document.querySelector<HTMLElement>('.present-stage')?.dataset.moving,
        before,
      );
      if ((await at()) !== given.at(-1)) given.push(await at());
    }
    expect(given.map((id) => id.replace(/^.*-/, ''))).toEqual(own.steps.map((_, i) => String(i + 1)));
    await expect.poll(() => caption.textContent()).toContain(own.steps.at(-1)?.title ?? 'no step');
    await page.keyboard.press('Escape');
    await page.locator('.lecture').waitFor();
    expect(await kept(page)).toEqual(own);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it(
  'two tabs write nothing of one’s own lecture over, and a file that is none changes nothing',
  { timeout: 400_000 },
  async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    const { page: first, errors } = await openOwn(context);
    await first.getByLabel('Steps of the atlas').selectOption(CHAPTER);
    await press(first, 'Make it mine');
    await expect.poll(() => first.locator('.lecture-step').count()).toBe(TAKEN.length);
    const { page: second, errors: others } = await openOwn(context);
    await second.getByLabel('Title of the lecture').fill('By the second');
    await expect.poll(() => first.getByLabel('Title of the lecture').inputValue()).toBe('By the second');
    expect(await first.locator('.lecture').textContent()).toContain('changed in another window just now');
    await step(first, 2).locator('input').first().fill('By the first');
    await expect.poll(() => step(second, 2).locator('input').first().inputValue()).toBe('By the first');
    await second.keyboard.press('Control+z');
    await expect.poll(() => step(first, 2).locator('input').first().inputValue()).toBe(TAKEN[1]?.title_en);
    expect(await kept(first)).toMatchObject({ title: 'By the second' });

    // both at once: neither hears of the other before it has written
    const text = await textKept(first);
    const theirs: Lecture = { ...(JSON.parse(text) as Lecture), title: 'At the same time' };
    await first.evaluate(
      ([key, written]) => {
        localStorage.setItem(key ?? '', written ?? '');
        const title = document.querySelector<HTMLInputElement>('.lecture-title input');
        if (!title) throw new Error('no title');
        title.value = 'Here';
        title.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [KEY, writeLecture(theirs)],
    );
    await first.getByText('Another window has changed the same part').waitFor();
    expect((await kept(first)).title).toBe('At the same time');
    await press(first, 'Keep this window’s');
    await expect.poll(async () => (await kept(first)).title).toBe('Here');
    await press(first, 'Back to the lecture before');
    await expect.poll(async () => (await kept(first)).title).toBe('At the same time');

    const before = await textKept(first);
    let refused = 0;
    for (const [name, content] of BROKEN_LECTURES) {
      const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
      await first
        .locator('.lecture input[type=file]')
        .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer });
      await expect
        .poll(() => first.locator('.lecture-faults li').count(), { message: name })
        .toBeGreaterThan(0);
      expect(await textKept(first), name).toBe(before);
      refused += 1;
    }
    console.log(
      `${refused} of ${BROKEN_LECTURES.length} files that are no lecture told of, the lecture as it was`,
    );
    expect([...errors, ...others]).toEqual([]);
    await context.close();
  },
);
