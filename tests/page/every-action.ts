import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright';
import { expect } from 'vitest';
import { goTo } from './go-to.ts';
import { settled } from './settled.ts';
import { waitReady } from './wait-ready.ts';

/** Something that a reader does, and what must have come of it. */
interface Action {
  readonly name: string;
  /** Rejects where it cannot be done, or nothing comes of it. */
  run(page: Page): Promise<void>;
}

/** What came of an action: nothing where it was done, else why not. */
export interface Outcome {
  readonly name: string;
  readonly faults: readonly string[];
}

const DAY = '#v=1&date=1126-01-31&map=6.00/36.500/115.000&lang=en&theme=paper';
/** How many files a browser saves from one page before it asks the reader, whom there is none here. */
const AT_ONCE = 8;
/** The same state, its keys in another order. */
const DAY_TURNED = `#v=1&${DAY.split('&').slice(1).reverse().join('&')}`;
const SLOW = { timeout: 600_000 };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const press = (page: Page, name: string) => button(page, name).click();
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const hashHas = (page: Page, part: string) =>
  page.waitForFunction((wanted) => window.location.hash.includes(wanted), part);
const day = (page: Page) => page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuenow');
const shows = async (page: Page, selector: string, text: string | RegExp) =>
  expect.poll(() => page.locator(selector).first().innerText()).toMatch(text);

/** Does something that has a file saved, and gives its bytes; rejects where it is empty. */
async function saved(page: Page, act: () => Promise<unknown>, name: RegExp, most = {}): Promise<Buffer> {
  const [download] = await Promise.all<[Promise<Download>, Promise<unknown>]>([
    page.waitForEvent('download', most),
    act(),
  ]).then((both) => both as unknown as [Download]);
  expect(download.suggestedFilename()).toMatch(name);
  const bytes = readFileSync(await download.path());
  expect(bytes.length).toBeGreaterThan(100);
  return bytes;
}

const openTab = async (page: Page, tab: string) => {
  await press(page, 'Record');
  await page.locator(`#record-sheet-tab-${tab}`).click();
  await page.locator('#record-sheet-page :is(h2, h3, p, table, form)').first().waitFor();
  await settled(page);
};

/** An action on the page of the record’s sheet that a tab opens. */
const inTab = (tab: string, does: string, run: (page: Page) => Promise<void>): Action => ({
  name: `record, ${tab}: ${does}`,
  async run(page) {
    await openTab(page, tab);
    await run(page);
  },
});
const TABS =
  'day changes chronicle disagreements article sources search tables people lecture downloads take-away';

const sharing = (does: string, run: (page: Page) => Promise<void>): Action => ({
  name: `share: ${does}`,
  async run(page) {
    await press(page, 'Share');
    await page.locator('.share textarea').first().waitFor();
    await run(page);
  },
});
const copying = (what: string, holds: RegExp): Action =>
  sharing(`copy ${what}`, async (page) => {
    await press(page, `Copy: ${what}`);
    await expect.poll(() => page.locator('.share-said').textContent()).toBe(`${what}: copied.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(holds);
  });

const settings = (does: string, run: (page: Page) => Promise<void>): Action => ({
  name: `settings: ${does}`,
  async run(page) {
    await page.locator('.preferences > summary').click();
    await page.locator('.preferences-sheet').waitFor();
    await run(page);
  },
});
const choosing = (value: string, gives: (page: Page) => Promise<unknown>): Action =>
  settings(`choose ${value}`, async (page) => {
    await page
      .locator('.preferences-sheet select', { has: page.locator(`option[value="${value}"]`) })
      .selectOption(value);
    await gives(page);
  });

const TABLE =
  'name,lon,lat,start,end\nGranary,114.0,36.5,1126-01-10,1126-02-20\nNowhere,east,36.5,1126-01-10,\n';
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Mint', start_date: '1126-01' },
      geometry: { type: 'Point', coordinates: [114, 36] },
    },
  ],
});
const ownData = (
  does: string,
  run: (page: Page) => Promise<void>,
  text = TABLE,
  name = 'survey.csv',
): Action => ({
  name: `your data: ${does}`,
  async run(page) {
    await press(page, 'Your data');
    const file = { name, mimeType: '', buffer: Buffer.from(text) };
    await page.getByLabel('Choose a file').setInputFiles(file);
    await expect.poll(() => page.locator('.imported-data').innerText()).toMatch(/\d read, 1 shown/);
    await run(page);
    await press(page, 'Remove');
  },
});

const TAKE = { width: 320, height: 320 };
/** Chooses what to take away, small, and makes it. */
const taking = (kind: string, name: RegExp, check: (bytes: Buffer) => void): Action =>
  inTab('take-away', `make ${kind}`, async (page) => {
    const form = page.locator('.take-form');
    await form.locator('select').first().selectOption(kind);
    const size = form.locator('select', { has: page.locator('option[value="own"]') });
    if ((await size.count()) > 0) {
      await size.selectOption('own');
      for (const side of ['width', 'height'] as const)
        await form.getByLabel(side === 'width' ? 'Width in px' : 'Height in px').fill(String(TAKE[side]));
    }
    if (kind === 'film') await form.getByLabel('To', { exact: true }).fill('1126-02-01');
    check(await saved(page, () => press(page, 'Make the file'), name, SLOW));
  });
const begins = (text: string) => (bytes: Buffer) =>
  expect(bytes.subarray(0, 16).toString('latin1')).toContain(text);

const comparing = (does: string, run: (page: Page) => Promise<void>): Action => ({
  name: `two days: ${does}`,
  async run(page) {
    await goTo(page, `${DAY}&compare=1127-06-01`);
    await page.getByRole('separator').waitFor();
    await run(page);
  },
});
const lecturing = (does: string, run: (page: Page) => Promise<void>): Action => ({
  name: `lecture: ${does}`,
  async run(page) {
    await goTo(page, '#v=1&view=present&lang=en');
    await page.locator('.present-stage').waitFor({ state: 'attached' });
    await run(page);
  },
});

/** Everything that a reader does with the page by its controls, each from the same state. */
const ACTIONS: readonly Action[] = [
  ...(
    [
      ['ArrowRight', '2132361'],
      ['PageDown', '2132328'],
      ['Home', '2131234'],
      ['End', '2133059'],
    ] as const
  ).map(([key, to]): Action => ({
    name: `slider: ${key}`,
    async run(page) {
      await page.getByRole('slider', { name: 'Date' }).press(key);
      if (key === 'PageDown') expect(await day(page)).not.toBe('2132360');
      else expect(await day(page)).toBe(to);
    },
  })),
  ...(
    [
      ['9 January 1127', '2132703'],
      ['靖康元年閏十一月二十五日', '2132703'],
      ['Jan 1127', '2132695'],
    ] as const
  ).map(([text, to]): Action => ({
    name: `date field: ${text}`,
    async run(page) {
      await page.locator('.date-field input').fill(text);
      await page.locator('.date-field input').press('Enter');
      await expect.poll(() => day(page)).toBe(to);
    },
  })),
  {
    name: 'date field: one of several readings',
    async run(page) {
      await page.locator('.date-field input').fill('丙辰');
      await page.locator('.date-field input').press('Enter');
      await page.getByRole('list', { name: 'Readings' }).getByRole('button').nth(3).click();
      await expect.poll(() => day(page)).not.toBe('2132360');
    },
  },
  {
    name: 'playback: play and pause',
    async run(page) {
      await page.locator('.playback .play').click();
      await shows(page, '.playback .play', 'Pause');
      await page.locator('.playback .play').click();
      await shows(page, '.playback .play', 'Play');
    },
  },
  ...(
    [
      ['Back one day', '2132359'],
      ['Forward one day', '2132361'],
    ] as const
  ).map(([name, to]): Action => ({
    name: `playback: ${name}`,
    async run(page) {
      await press(page, name);
      await expect.poll(() => day(page)).toBe(to);
    },
  })),
  {
    name: 'playback: speed',
    async run(page) {
      await page.locator('.playback select').selectOption('8');
      await hashHas(page, 'speed=8');
    },
  },
  {
    name: 'timeline: closer, farther, all years',
    async run(page) {
      await press(page, 'A shorter period of time');
      await press(page, 'A shorter period of time');
      await press(page, 'A longer period of time');
      await press(page, 'All years');
      await expect.poll(() => button(page, 'All years').isDisabled()).toBe(true);
    },
  },
  {
    name: 'timeline: sieges and marches',
    async run(page) {
      const bars = button(page, 'Sieges and marches');
      await bars.click();
      await expect.poll(() => bars.getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => page.locator('.timeline-bars').count()).toBe(1);
      await bars.click();
    },
  },
  {
    name: 'timeline: days drawn',
    async run(page) {
      const mode = page.locator('.mode-choice');
      await mode.selectOption('10');
      await hashHas(page, 'mode=window:10');
      await mode.selectOption('cumulative');
      await hashHas(page, 'mode=cumulative');
      await settled(page);
      await mode.selectOption('instant');
    },
  },
  ...['Previous chapter', 'Next chapter'].map((name): Action => ({
    name: `chapters: ${name}`,
    async run(page) {
      await press(page, name);
      await hashHas(page, 'chapter=');
    },
  })),
  {
    name: 'card: of an event of the day, closed by Escape',
    async run(page) {
      await page.locator('.card .day-events button').first().click();
      await hashHas(page, 'select=');
      await page.locator('.card .card-sources').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.card .card-sources').count()).toBe(0);
    },
  },
  {
    name: 'card: follow a column',
    async run(page) {
      await goTo(page, `${DAY}&select=movement:zongwang-first-invasion`);
      await page.locator('.card .follow').click();
      await expect.poll(() => page.locator('.card .follow').getAttribute('aria-pressed')).toBe('true');
      await page.locator('.card .follow').click();
    },
  },
  {
    name: 'map: click, drag and wheel',
    async run(page) {
      await page.mouse.click(520, 330);
      await hashHas(page, 'select=');
      await page.keyboard.press('Escape');
      await page.mouse.move(520, 330);
      await page.mouse.wheel(0, -240);
      await page.waitForFunction(() => !window.location.hash.includes('map=6.00/'));
    },
  },
  {
    name: 'legend: a layer off and on',
    async run(page) {
      const layer = page.locator('.legend-group input').first();
      await layer.uncheck();
      await hashHas(page, 'layers=');
      await layer.check();
      await page.waitForFunction(() => !window.location.hash.includes('layers='));
    },
  },
  choosing('zh-Hant', (page) => shows(page, '.legend-sheet h2', '當日圖例')),
  choosing('zh-Hans', (page) => shows(page, '.legend-sheet h2', '当日图例')),
  choosing('dark', (page) => page.waitForSelector('html[data-theme="dark"]')),
  choosing('print', (page) => page.waitForSelector('html[data-theme="print"]')),
  choosing('pinyin', (page) => hashHas(page, 'names=pinyin')),
  settings('hint the road, begin again', async (page) => {
    for (const box of await page.locator('.preferences-sheet .switch input').all()) {
      const before = await box.isChecked();
      await box.setChecked(!before);
      await box.setChecked(before);
    }
  }),
  settings('present in a hall', async (page) => {
    await press(page, 'Present in a hall');
    await page.locator('.present-stage').waitFor({ state: 'attached' });
  }),
  ...TABS.split(' ').map((tab) =>
    inTab(tab, 'open', async (page) => {
      expect((await page.locator('#record-sheet-page').innerText()).length).toBeGreaterThan(30);
      const alerts = await page.locator('#record-sheet-page [role="alert"]').allInnerTexts();
      expect(alerts.filter((text) => text !== '')).toEqual([]);
    }),
  ),
  inTab('day', 'copy as text', async (page) => {
    await press(page, 'Copy as text');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('1126');
  }),
  inTab('changes', 'two days, and on the map', async (page) => {
    await page.getByLabel('From').fill('1125-12-01');
    await page.getByLabel('To', { exact: true }).fill('1126-03-10');
    await press(page, 'Compare');
    await press(page, 'Swipe the two days on the map');
    await hashHas(page, 'date=1125-12-01');
    await page.getByRole('separator').waitFor();
  }),
  inTab('disagreements', 'the article’s account and back', async (page) => {
    await page.locator('input[name="account-page"][value="seed"]').check();
    await page.locator('.account-band').waitFor();
    await settled(page);
    await page.locator('input[name="account-page"][value="sources"]').check();
    await expect.poll(() => page.locator('.account-band').count()).toBe(0);
  }),
  inTab('tables', 'sort, filter, another table', async (page) => {
    const sheet = page.locator('#record-sheet-page');
    await sheet.locator('thead button').first().click();
    await sheet.locator('.finding-bar input').fill('Taiyuan');
    await sheet.locator('.finding-bar select').selectOption({ index: 1 });
    await expect.poll(() => sheet.locator('tbody tr').count()).toBeGreaterThan(0);
  }),
  {
    name: 'search: by Ctrl+K, gone to by Enter',
    async run(page) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search' }).fill('Taiyuan');
      await page.locator('#finding-found [role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await hashHas(page, 'select=');
    },
  },
  ...['geojson', 'linked-places', 'linked-data', 'csv', 'scene'].map((format, i) =>
    inTab('downloads', `every file, ${format}`, async (page) => {
      const files = page.locator('#record-sheet-page section').nth(i).locator('button.link');
      const count = await files.count();
      expect(count).toBeGreaterThan(0);
      for (let file = 0; file < count; file++) {
        if (file > 0 && file % AT_ONCE === 0) {
          await hashHas(page, 'sheet=downloads');
          await page.reload();
          await waitReady(page);
          await files.first().waitFor();
          await settled(page);
        }
        await saved(page, () => files.nth(file).click(), /\.(?:geo)?json(?:ld)?$|\.csv$/, SLOW);
      }
    }),
  ),
  inTab('take-away', 'preview', async (page) => {
    await press(page, 'Preview');
    await page.locator('.take-preview').waitFor(SLOW);
  }),
  taking('still', /\.png$/, begins('PNG')),
  taking('film', /\.(mp4|webm)$/, (bytes) => expect(bytes.length).toBeGreaterThan(1000)),
  taking('handout', /\.pdf$/, begins('%PDF')),
  taking('slides', /\.pptx$/, begins('PK')),
  taking('page', /\.html$/, begins('<!doctype html>')),
  comparing('outline, swap, changes, close', async (page) => {
    await press(page, 'Outline');
    await press(page, 'Swap');
    await hashHas(page, 'compare=1126-01-31');
    await press(page, 'Changes');
    await shows(page, '#compare-list h2', '1127');
    await page
      .locator('.compare-panel')
      .getByRole('button', { name: 'Close the second day', exact: true })
      .click();
    await page.waitForFunction(() => !window.location.hash.includes('compare='));
  }),
  comparing('the divider', async (page) => {
    const line = page.getByRole('separator');
    await line.press('ArrowRight');
    expect(await line.getAttribute('aria-valuenow')).toBe('52');
  }),
  sharing('a link that opens this state', async (page) => {
    const link = await page.locator('.share textarea').first().inputValue();
    expect(link).toContain('date=1126-01-31');
    const other = await page.context().newPage();
    await other.goto(link);
    await other.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, SLOW);
    expect(await other.locator('.julian-date').textContent()).toBe('31 January 1126');
    await other.close();
  }),
  copying('Link', /^(http|file:).*date=1126-01-31/),
  copying('Plain text', /^31 January 1126/),
  copying('Markdown', /^\[31 January 1126 · .*\]\((http|file:)/),
  copying('HTML link', /^<a href="(http|file:)/),
  copying('HTML frame', /^<iframe src="(http|file:).*view=embed/),
  copying('APA', /Retrieved|\d{4}/),
  copying('Chicago', /\d{4}/),
  copying('BibTeX', /^@\w+\{/),
  copying('RIS', /^TY {2}- /),
  copying('CSL-JSON', /^[[{]/),
  sharing('the code, and over the whole screen', async (page) => {
    await page.locator('.share-qr .qr').first().waitFor();
    await press(page, 'Fill the screen');
    await page.locator('.hall-qr .qr').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.hall-qr').count()).toBe(0);
  }),
  sharing('the works that it rests on', async (page) => {
    await page.locator('.share-cite summary').click();
    await expect.poll(() => page.locator('.share-sources li').count()).toBeGreaterThan(3);
  }),
  ownData('open a table', async () => undefined),
  ownData('open GeoJSON', async () => undefined, GEOJSON, 'mint.geojson'),
  ownData('go there, hide and show', async (page) => {
    await press(page, 'Go there');
    await page.getByRole('checkbox', { name: 'On the map' }).uncheck();
    await page.getByRole('checkbox', { name: 'On the map' }).check();
  }),
  ownData('report as text and as JSON', async (page) => {
    await page.locator('.imported-data').getByText('Report', { exact: true }).click();
    await saved(page, () => press(page, 'Save the report as text'), /\.txt$/);
    await saved(page, () => press(page, 'as JSON'), /\.json$/);
  }),
  {
    name: 'your data: paste',
    async run(page) {
      await press(page, 'Your data');
      await page.locator('.imported-paste textarea').fill(TABLE);
      await press(page, 'Open the text');
      await expect.poll(() => page.locator('.imported-data').innerText()).toContain('2 read, 1 shown');
      await press(page, 'Remove');
    },
  },
  {
    name: 'your data: drop',
    async run(page) {
      await page.evaluate((text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'survey.csv', { type: 'text/csv' }));
        const target = document.querySelector('.map') ?? document.body;
        for (const kind of ['dragover', 'drop'])
          target.dispatchEvent(
            new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }),
          );
      }, TABLE);
      await expect.poll(() => page.locator('.imported-data').innerText()).toContain('2 read, 1 shown');
      await press(page, 'Remove');
    },
  },
  lecturing('forward, back, to a chapter, blank, captions, keys, leave', async (page) => {
    const step = () => page.locator('.present-stage').getAttribute('data-step');
    await page.keyboard.press('PageDown');
    await expect.poll(step).toBe('title');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect.poll(step).toBe('title');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expect.poll(step).toBe('ch03-1');
    await page.keyboard.press('b');
    await page.waitForSelector('html.blanked', { state: 'attached' });
    await page.keyboard.press('b');
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await page.keyboard.press('l');
    await page.keyboard.press('l');
    await page.keyboard.press('?');
    await page.locator('.present-keys').waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.location.hash.includes('view=present'));
  }),
  lecturing('the speaker’s window, in step both ways', async (page) => {
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await speaker.waitForSelector('.speaker', { state: 'attached', ...SLOW });
    const step = () => page.locator('.present-stage').getAttribute('data-step');
    await page.keyboard.press('Home');
    await expect.poll(step).toBe('title');
    let at = await step();
    // no step before its own days are begun plays anything by going back
    for (const turn of [
      () => page.keyboard.press('PageDown'),
      () => speaker.locator('.speaker-controls button').first().click(),
    ]) {
      await turn();
      await expect.poll(step).not.toBe(at);
      at = await step();
      await speaker.waitForSelector(`.speaker[data-step="${at}"]`, { state: 'attached' });
    }
    await speaker.close();
  }),
  inTab('lecture', 'add a step, make a link, save, give it', async (page) => {
    await press(page, 'Add the present state as a step');
    await press(page, 'Make a link');
    expect(await page.getByLabel('The lecture as a link').inputValue()).toContain('lecture=');
    await press(page, 'Give this lecture');
    await page.locator('.present-stage').waitFor({ state: 'attached' });
  }),
];

/** Goes back to the state that the next action begins from, and closes what the last left open. */
async function startAnew(page: Page): Promise<void> {
  // the address is written some time after what it tells of has changed
  await goTo(page, (await hash(page)) === DAY ? DAY_TURNED : DAY);
  for (const opened of ['.sheet-close', '.preferences[open] > summary'])
    for (const one of await page.locator(opened).all()) await one.click();
}

/**
 * Does every action of the list on a page, which is opened at its state by `open` and again after one that failed. `watch`
 * is given the page and returns what went wrong in it since it was last asked: errors, failed requests.
 */
export async function doEverything(
  open: (hash: string) => Promise<{ readonly page: Page; faults(): string[] }>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let opened = await open(DAY);
  for (const { name, run } of ACTIONS) {
    const faults: string[] = [];
    try {
      await startAnew(opened.page);
      await run(opened.page);
    } catch (error) {
      faults.push(String(error).split('\n').slice(0, 4).join(' '));
    }
    faults.push(...opened.faults());
    outcomes.push({ name, faults });
    if (faults.length) {
      await opened.page.context().close();
      opened = await open(DAY);
    }
  }
  await opened.page.context().close();
  return outcomes;
}
