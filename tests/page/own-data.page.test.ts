import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo } from './go-to.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { settled } from './settled.ts';
import { ONLY_LONG } from '../sampled.ts';
import { sharedBrowser } from './shared-browser.ts';

/** Two records that hold on the day looked at, one after the other; a third with no longitude that could be one. */
const TABLE = [
  'name,lon,lat,start,end,marker-color',
  'Granary,114.0,36.5,1126-01-10,1126-02-20,#ff00ff',
  'Watchtower,116.5,36.5,1126-03-01,1126-04-01,#ff00ff',
  'Nowhere,east of the ford,36.5,1126-01-10,1126-02-20,#ff00ff',
  '',
].join('\n');
const STATE = '#v=1&date=1126-01-31&map=6.00/36.500/115.000';

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage(await sharedBrowser(), STATE, { width: 1280, height: 720 });
  ({ page } = opened);
});
afterAll(() => page.context().close());

/** Whether a test has had the page. */
let used = false;
const sheet = () => page.locator('.imported-data');
const openSheet = () => page.getByRole('button', { name: 'Your data', exact: true }).click();

/** Goes to a state without a file of the reader’s: on a page of its own where another test has had this one. */
async function fresh(hash = STATE): Promise<void> {
  if (!used) {
    used = true;
    return goTo(page, hash);
  }
  await page.context().close();
  opened = await openPage(await sharedBrowser(), hash, { width: 1280, height: 720 });
  ({ page } = opened);
}

/** How many pixels of the page are of the file’s own colour. */
async function dots(): Promise<number> {
  await settled(page);
  const shot = await page.screenshot();
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if ((data[i] ?? 0) > 200 && (data[i + 1] ?? 0) < 80 && (data[i + 2] ?? 0) > 200) count += 1;
    return count;
  }, shot.toString('base64'));
}
/** Waits until a dot of the file is on the map, or none. */
const shows = (wanted: boolean) => expect.poll(async () => (await dots()) > 8).toBe(wanted);

describe('a file of the reader’s own', () => {
  it('is chosen, reported on, drawn on its days alone, and its report saved', async () => {
    await fresh();
    const { requests } = opened;
    const before = requests.length;
    await openSheet();
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await expect.poll(() => sheet().innerText()).toContain('3 read, 2 shown');
    await sheet().getByText('Report', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report as text' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('survey.csv.report.txt');
    const report = readFileSync(await download.path(), 'utf8');
    expect(report).toContain('3 read, 2 shown');
    expect(report).toMatch(/Record 3 \(row 4\) “Nowhere”; Field: lon, lat; .*east of the ford/);
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'as JSON' }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await json.path(), 'utf8')) as {
      refused: number;
      problems: unknown[];
    };
    expect(saved.refused).toBe(1);
    expect(saved.problems).toContainEqual(
      expect.objectContaining({ record: 3, field: 'lon, lat', value: '["east of the ford",36.5]' }),
    );
    expect(
      // a browser asks for the site’s icon when it likes
      requests.slice(before).filter((url) => !/^blob:|\/assets\/|\/icons\//.test(url)),
    ).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it.skipIf(ONLY_LONG)(
    'is dropped on the page, seen on the day under the slider, and its record opened by a click',
    async () => {
      await fresh();
      await shows(false);
      await page.evaluate((text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'survey.csv', { type: 'text/csv' }));
        const target = document.querySelector('.map') ?? document.body;
        for (const kind of ['dragover', 'drop'])
          target.dispatchEvent(
            new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }),
          );
      }, TABLE);
      await expect.poll(() => sheet().innerText()).toContain('3 read, 2 shown');
      await page.keyboard.press('Escape');
      await shows(true);
      const at = (lon: number) => 640 + ((lon - 115) / 360) * 512 * 2 ** 6;
      await page.mouse.click(at(114), 360);
      await expect.poll(() => sheet().innerText()).toContain('Granary');
      await page.keyboard.press('Escape');
      await page.evaluate(() => (location.hash = '#v=1&date=1126-02-25&map=6.00/36.500/115.000'));
      await shows(false);
      await page.evaluate(() => (location.hash = '#v=1&date=1126-03-05&map=6.00/36.500/115.000'));
      await shows(true);
      expect(opened.errors).toEqual([]);
    },
  );

  it.skipIf(ONLY_LONG)(
    'gives up all that lies in one place, marks what is pointed at, and stays through a change of account',
    async () => {
      await fresh();
      const rows = ['name,lon,lat,start,end,marker-color'];
      for (const name of ['Mint', 'Arsenal', 'Stables'])
        rows.push(`${name},114.0,36.5,1126-01-10,1126-02-20,#ff00ff`);
      await openSheet();
      await page
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'yards.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
      await expect.poll(() => sheet().innerText()).toContain('3 read, 3 shown');
      await page.keyboard.press('Escape');
      const x = 640 + ((114 - 115) / 360) * 512 * 2 ** 6;
      const cursor = () => page.locator('.map .maplibregl-canvas').evaluate((canvas) => canvas.style.cursor);
      await page.mouse.move(x, 420);
      await expect.poll(cursor).toBe('');
      await shows(true);
      const plain = await dots();
      await page.mouse.move(x, 360);
      await expect.poll(cursor).toBe('pointer');
      // it grows
      await expect.poll(async () => (await dots()) > plain).toBe(true);
      await page.mouse.click(x, 360);
      const card = sheet().locator('.imported-card');
      await expect.poll(() => card.innerText()).toContain('Also here: 2');
      const first = await card.locator('h3').innerText();
      const other = (await card.locator('.imported-others button').first().innerText()).trim();
      await card.locator('.imported-others button').first().click();
      await expect.poll(() => card.locator('h3').innerText()).toBe(other);
      expect(other).not.toBe(first);
      await card.locator('.imported-close').click();
      // the address has the open sheet once things have settled
      await page.waitForFunction(() => location.hash.includes('sheet=own-data'));
      await page.evaluate(() => (location.hash += '&account=seed'));
      await settled(page);
      await page.mouse.move(x, 500);
      await shows(true);
      expect(await sheet().innerText()).toContain('3 read, 3 shown');
      expect(opened.errors).toEqual([]);
    },
  );

  it.skipIf(ONLY_LONG)('stands on both sides of a swipe, each on its day', async () => {
    await fresh(`${STATE}&compare=1126-02-05`);
    const row = (name: string, lon: number) => `${name},${lon},37.5,1126-02-03,1126-02-20,#ff00ff`;
    const rows = ['name,lon,lat,start,end,marker-color', row('West', 113.6), row('East', 116.2)];
    await openSheet();
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'yards.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
    await expect.poll(() => sheet().innerText()).toContain('2 read, 2 shown');
    await page.keyboard.press('Escape');
    await shows(true);
    const one = await dots();
    await page.evaluate(() => (location.hash = '#v=1&date=1126-02-05&map=6.00/36.500/115.000&compare=1126-02-05')); // prettier-ignore
    await expect.poll(async () => (await dots()) > 1.5 * one).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  it.skipIf(ONLY_LONG)(
    'is named with its reason where nothing of it can be read, and the page goes on',
    async () => {
      await fresh();
      await openSheet();
      await page.getByLabel('Choose a file').setInputFiles([
        {
          name: 'cut.geojson',
          mimeType: '',
          buffer: Buffer.from('{"type":"FeatureCollection","features":['),
        },
        { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
      ]);
      await expect.poll(() => sheet().locator('.imported-layer').count()).toBe(2);
      for (const name of ['cut.geojson', 'photo.jpg']) {
        const part = sheet().locator('.imported-layer').filter({ hasText: name });
        expect(await part.innerText()).toContain('0 shown');
        expect(await part.locator('.imported-reasons strong').count()).toBeGreaterThan(0);
      }
      expect(opened.errors).toEqual([]);
    },
  );

  it.skipIf(ONLY_LONG)('leaves three fifths of the map free, at any size, while time moves', async () => {
    await fresh();
    await openSheet();
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await expect.poll(() => sheet().innerText()).toContain('3 read, 2 shown');
    const free = () =>
      page.evaluate(() => {
        const { width, height } = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
        let [map, own] = [0, 0];
        for (let x = 5; x < width; x += 10)
          for (let y = 5; y < height; y += 10) {
            const top = document.elementFromPoint(x, y);
            if (top?.closest('.timeline, .timeline-bars')) continue;
            map += 1;
            if (top?.closest('.imported-data, .drawer')) own += 1;
          }
        return 1 - own / map;
      });
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [1024, 768],
      [768, 1024],
      [390, 844],
    ] as const) {
      // prettier-ignore
      await page.setViewportSize({ width, height });
      const box = await page
        .getByRole('slider', { name: /date|day/i })
        .first()
        .boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 20, y);
      await expect.poll(free, { message: `${width} × ${height}` }).toBeGreaterThan(0.6);
      await page.mouse.up();
      await expect.poll(() => page.locator('.imported-away').count()).toBe(0);
    }
    expect(opened.errors).toEqual([]);
  });
});
