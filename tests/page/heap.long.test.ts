import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { RECORD_PAGES } from '../../src/view/panels.ts';
import { goTo } from './go-to.ts';
import { heapOf } from './heap-of.ts';
import { launch } from './launch.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';

const STATE = '#v=1&date=1125-06-01&map=5.60/37.500/114.500&lang=en';

const LECTURE = '#v=1&view=present&lang=en';
const STEPS = (JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord).steps.flatMap(
  ({ id, chapter }) => (chapter ? [`&chapter=${chapter}&step=${id.split('-').at(-1)}`] : []),
);

/** Resolves once the map has been drawn again. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** By which share the heap may be larger at the end than when it was first measured. */
const MOST = 0.05;

interface Case {
  readonly name: string;
  readonly hash?: string;
  /** How often it is done before the heap is measured, each time; the first time all that it needs has been fetched. */
  readonly marks: readonly [first: number, ...then: number[]];
  begin?(page: Page): Promise<unknown>;
  run(page: Page, i: number): Promise<unknown>;
  end?(page: Page): Promise<unknown>;
}

/** The pages of the record that show and make nothing. */
const TABS = RECORD_PAGES.filter((page) => page !== 'lecture' && page !== 'take-away');

const CASES: readonly Case[] = [
  {
    name: '1,000 steps of a drag along the timeline',
    marks: [100, 600, 1000],
    async begin(page) {
      const box = await page.getByRole('slider', { name: 'Date' }).boundingBox();
      if (!box) throw new Error('there is no slider');
      await page.mouse.move(100, box.y + box.height / 2);
      await page.mouse.down();
    },
    async run(page, i) {
      const box = page.viewportSize();
      const wide = (box?.width ?? 960) - 120;
      // there and back over all years, so that every part of the map is drawn
      const at = Math.abs(((((i * 7) % (2 * wide)) + 2 * wide) % (2 * wide)) - wide);
      await page.mouse.move(60 + at, (box?.height ?? 640) - 60);
      await drawn(page);
    },
    end: (page) => page.mouse.up(),
  },
  {
    name: '600 jumps from day to day',
    marks: [50, 300, 600],
    async run(page, i) {
      const day = 1 + ((i * 7) % 28);
      const month = 1 + ((i * 5) % 12);
      const year = 1123 + ((i * 3) % 5);
      const two = (figure: number) => String(figure).padStart(2, '0');
      await page.evaluate(
        (hash) => void (window.location.hash = hash),
        `#v=1&date=${year}-${two(month)}-${two(day)}&map=5.60/37.500/114.500&lang=en`,
      );
      await drawn(page);
    },
  },
  {
    name: 'thirty sheets',
    marks: [TABS.length, 30],
    async run(page, i) {
      const tab = TABS[i % TABS.length] ?? 'day';
      await goTo(page, `${STATE}&sheet=${tab}`);
      await goTo(page, STATE);
    },
  },
  {
    name: 'every step of the lecture, twice',
    hash: LECTURE,
    marks: [STEPS.length, 2 * STEPS.length],
    run: (page, i) => goTo(page, LECTURE + (STEPS[i % STEPS.length] ?? '')),
  },
  {
    name: 'ten files of one’s own, opened and removed',
    hash: `${STATE}&sheet=own-data`,
    marks: [1, 5, 10],
    async run(page, i) {
      const rows = ['name,lon,lat,start,end'];
      for (let row = 0; row < 2000; row++)
        rows.push(`${i}-${row},${108 + (row % 100) / 10},${32 + (row % 77) / 10},1125-01-10,1126-02-20`);
      const file = { name: `yards-${i}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
      await page.getByLabel('Choose a file').setInputFiles(file);
      await expect
        .poll(() => page.locator('.imported-data').innerText(), { timeout: 60_000 })
        .toContain('2,000 shown');
      await page
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click();
      await expect.poll(() => page.locator('.imported-layer').count()).toBe(0);
    },
  },
];

/**
 * What V8 compiles of what becomes hot lies in the heap too, and grows for thousands of steps: a browser that only interprets
 * tells what the page itself keeps. What is drawn is looked at elsewhere.
 */
const ONLY_WHAT_IS_KEPT = ['--js-flags=--jitless', '--use-angle=null'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch(ONLY_WHAT_IS_KEPT);
});
afterAll(() => browser.close());

describe('the heap', () => {
  it.each(CASES)('stays what it was: $name', { timeout: 1_800_000 }, async (one) => {
    const { page } = await openPage(browser, one.hash ?? STATE, { width: 960, height: 640 });
    await settled(page);
    const session = await page.context().newCDPSession(page);
    await one.begin?.(page);
    const heaps: number[] = [];
    let done = 0;
    for (const mark of one.marks) {
      for (; done < mark; done++) await one.run(page, done);
      heaps.push(await heapOf(page, session));
      console.log(`${one.name}: after ${mark}, ${((heaps.at(-1) ?? NaN) / 1e6).toFixed(2)} MB`);
    }
    await one.end?.(page);
    const [first = NaN] = heaps;
    expect((heaps.at(-1) ?? NaN) / first - 1).toBeLessThanOrEqual(MOST);
    await page.context().close();
  });
});
