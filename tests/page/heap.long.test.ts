import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { RECORD_PAGES } from '../../src/view/panels.ts';
import { goTo } from './go-to.ts';
import { heapOf } from './heap-of.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const STATE = '#v=1&date=1125-06-01&map=5.60/37.500/114.500&lang=en';

/** Resolves once the map has been drawn again. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

interface Case {
  readonly name: string;
  readonly hash?: string;
  /** How often it is done before the heap is measured, each time; the first time all that it needs has been fetched. */
  readonly marks: readonly [first: number, ...then: number[]];
  /** By which share the heap may be larger at the end than when it was first measured. */
  readonly most: number;
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
    // what V8 compiles of what becomes hot is in it
    most: 0.1,
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
    most: 0.12,
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
    most: 0.05,
    async run(page, i) {
      const tab = TABS[i % TABS.length] ?? 'day';
      await goTo(page, `${STATE}&sheet=${tab}`);
      await goTo(page, STATE);
    },
  },
  {
    name: 'ten files of one’s own, opened and removed',
    hash: `${STATE}&sheet=own-data`,
    marks: [1, 5, 10],
    most: 0.05,
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

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('the heap', () => {
  it.each(CASES)(
    'stays what it was, but for what is looked up and compiled once: $name',
    { timeout: 1_800_000 },
    async (one) => {
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
      expect((heaps.at(-1) ?? NaN) / first - 1).toBeLessThanOrEqual(one.most);
      await page.context().close();
    },
  );
});
