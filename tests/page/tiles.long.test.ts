import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTileHost, type TileHost } from '../lifespans/tiles/tile-host.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

/** Two areas side by side that change hands on 31 January (Gregorian: 7 February), over the border of four tiles. */
const area = (name: string, west: number, start: string, end: string) => ({
  type: 'Feature',
  properties: { name, start_date: start, end_date: end, fill: '#ff00ff', 'fill-opacity': 1, stroke: '#ff00ff' },
  geometry: {
    type: 'Polygon',
    coordinates: [[[west, 35], [west + 2, 35], [west + 2, 38], [west, 38], [west, 35]]],
  },
}); // prettier-ignore
const FEATURES = [
  area('Before', 112, '1126-01-01', '1126-02-06'),
  area('After', 115, '1126-02-07', '1126-06-30'),
];
const STATE = 'v=1&date=1126-01-20&map=6.00/36.500/114.500';

let folder: string;
let host: TileHost;
let closed: TileHost;
let page: Page;
const archive = () => readFileSync(join(folder, 'own.pmtiles'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-tiles-'));
  writeFileSync(
    join(folder, 'own.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features: FEATURES }),
  );
  execFileSync('npm', ['run', '-s', 'tiles', '--', join(folder, 'own.geojson'), join(folder, 'own.pmtiles'), '--credit', 'A. Maker'], { stdio: 'pipe' }); // prettier-ignore
  host = await createTileHost((path) => (path === 'own.pmtiles' ? archive() : undefined));
  closed = await createTileHost(() => archive(), { cors: false });
}, 120_000);
afterAll(async () => {
  await host.close();
  await closed.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(hash: string): Promise<void> {
  ({ page } = await openPage(await sharedBrowser(), `#${hash}`, { width: 1280, height: 720 }));
}
const sheet = () => page.locator('.imported-data');
const at = (text: string) => sheet().getByText(text, { exact: true });

/** How much of the picture is of the tiles’ colour, left and right of the middle between them. */
async function sides(): Promise<readonly [boolean, boolean]> {
  await settled(page);
  const shot = await page.screenshot();
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    const found: [number[], number] = [[], picture.width];
    for (let i = 0; i < data.length; i += 4)
      if ((data[i] ?? 0) > 180 && (data[i + 1] ?? 0) < 110 && (data[i + 2] ?? 0) > 180)
        found[0].push((i / 4) % found[1]);
    const middle = found[1] / 2;
    return [
      found[0].filter((x) => x < middle).length > 400,
      found[0].filter((x) => x > middle).length > 400,
    ] as const;
  }, shot.toString('base64'));
}

/** A picture of the map between legend and sheet. */
async function middle(): Promise<string> {
  await settled(page);
  const shot = await page.screenshot({ clip: { x: 300, y: 60, width: 550, height: 480 } });
  return shot.toString('base64');
}

/** Whether tiles show on the map left and right of the middle: whether it changes there without them. */
async function shares(): Promise<readonly boolean[]> {
  const shown = await middle();
  await at('On the map').click();
  const without = await middle();
  await at('On the map').click();
  return page.evaluate(
    async ([one = '', other = '']) => {
      const [a, b] = await Promise.all(
        [one, other].map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      const counts = [0, 0];
      for (let i = 0; i < (a?.data.length ?? 0); i += 4)
        if ([0, 1, 2].some((k) => Math.abs((a?.data[i + k] ?? 0) - (b?.data[i + k] ?? 0)) > 8)) {
          const side = (i / 4) % (a?.width ?? 1) < 340 ? 0 : 1;
          counts[side] = (counts[side] ?? 0) + 1;
        }
      return counts.map((count) => count > 400);
    },
    [shown, without],
  );
}

describe('dated tiles beside the record', () => {
  it('are opened by the link, drawn on their days, and go with it', async () => {
    await open(`${STATE}&data=${encodeURIComponent(`${host.url}own.pmtiles`)}`);
    await expect.poll(sides).toEqual([true, false]);
    await page.evaluate(() => (location.hash = location.hash.replace('1126-01-20', '1126-02-10')));
    await expect.poll(sides).toEqual([false, true]);
    await page.context().close();
  });

  it('lie under the atlas where the link says so: on their days, in a quiet colour, with their credit', async () => {
    await open(`${STATE}&under=1&data=${encodeURIComponent(`${host.url}own.pmtiles`)}`);
    await expect.poll(() => page.locator('.own-credit').textContent()).toBe('A. Maker');
    await expect.poll(() => sheet().innerText()).toContain('2 in view');
    expect(await sides()).toEqual([false, false]);
    expect(await shares()).toEqual([true, false]);
    await page.evaluate(() => (location.hash = location.hash.replace('1126-01-20', '1126-02-10')));
    expect(await shares()).toEqual([false, true]);
    await sheet().getByLabel('Lies').selectOption('on the atlas');
    await expect.poll(sides).toEqual([false, true]);
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('under');
    await page.context().close();
  });

  it('are opened from a file: state, credit, the next change, a card', async () => {
    await open(STATE);
    await page.getByRole('button', { name: 'Your data', exact: true }).click();
    await page.getByLabel('Choose a file').setInputFiles(join(folder, 'own.pmtiles'));
    await expect.poll(sides).toEqual([true, false]);
    await expect.poll(() => sheet().innerText()).toContain('2 in view');
    expect(await sheet().innerText()).toContain('A. Maker');
    await page.getByRole('button', { name: 'Next change in view' }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('date=1126-01-31');
    await expect.poll(sides).toEqual([false, true]);
    await page.getByRole('button', { name: 'Previous change in view' }).click();
    await expect.poll(sides).toEqual([true, false]);
    await at('On the map').click();
    await expect.poll(sides).toEqual([false, false]);
    await page.context().close();
  });

  it.each([
    ['nowhere.pmtiles', () => `${host.url}nowhere.pmtiles`, 'there is nothing at that address'],
    ['a host that is closed', () => `${closed.url}own.pmtiles`, '(CORS)'],
  ])('say why they cannot be opened: %s', async (_, address, words) => {
    await open(`${STATE}&data=${encodeURIComponent(address())}`);
    await expect.poll(() => sheet().innerText()).toContain(words);
    await page.context().close();
  });
});
