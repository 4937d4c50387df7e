import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionOf, squareFeatures } from '../../bench/way.ts';
import { sharedBrowser } from '../../page/shared-browser.ts';
import { createTileHost, type TileHost } from '../tiles/tile-host.ts';
import { buildModule, createPluginHost, pageOf, type MapLibreVersion } from './plugin-host.ts';

const COUNT = 3000;
const KB = 1024;
let browser: Browser;
let folder: string;
let host: TileHost;
let closed: TileHost;
const pages: Record<string, string> = {};

beforeAll(async () => {
  buildModule();
  folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  const squares = JSON.stringify(collectionOf(squareFeatures(COUNT)));
  writeFileSync(join(folder, 'squares.geojson'), squares);
  const make = ['tiles', join(folder, 'squares.geojson'), join(folder, 'squares.pmtiles'), '--numbers', 'day', '--max-zoom', '7', '--extent', '16384']; // prettier-ignore
  execFileSync('npm', ['run', '-s', make[0] ?? '', '--', ...make.slice(1)], { stdio: 'pipe' });
  const archive = readFileSync(join(folder, 'squares.pmtiles'));
  host = await createPluginHost((path) => {
    if (path === 'squares.geojson') return squares;
    if (path === 'squares.pmtiles') return archive;
    if (path === 'battles.csv') return 'name,date,lon,lat\nAusterlitz,1805-12-02,16.76,49.13\n';
    return pages[path];
  });
  closed = await createTileHost((path) => (path === 'a.pmtiles' ? archive : squares), { cors: false });
  browser = await sharedBrowser();
}, 600_000);

afterAll(async () => {
  await host.close();
  await closed.close();
  rmSync(folder, { recursive: true, force: true });
});

let opened = 0;
async function open(version: MapLibreVersion, script: string, also = ''): Promise<Page> {
  const name = `page-${(opened += 1)}.html`;
  pages[name] = pageOf(version, script, also);
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.goto(host.url + name);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  return page;
}
const SQUARES = `begin: 'start', end: 'end', numbers: 'day', width: 0, colour: '#2f5fa8', opacity: 0.5`;

it('weighs no more than it may', () => {
  const weight = ['index.js', 'moments.js']
    .map((name) => gzipSync(readFileSync(join('dist-plugin', name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeLessThan(40 * KB);
});

describe.each<MapLibreVersion>([5, 6])('on MapLibre %i', (version) => {
  it('a file and its tiles give the same picture, at four zooms and on four days, but for a thousandth of its pixels', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const file = addDatedLayer(map, { source: 'squares.geojson', ${SQUARES} });
       const tiles = addDatedLayer(map, { source: 'squares.pmtiles', ${SQUARES} });
       await Promise.all([loaded(file), loaded(tiles)]);
       window.compare = async (zoom, day, bearing) => {
         map.jumpTo({ zoom, center: [9.5 + zoom / 10, 0.3], bearing });
         const settled = loaded(tiles);
         tiles.setVisible(true); file.setVisible(false); tiles.setInstant(day); file.setInstant(day);
         await Promise.race([settled, new Promise((done) => setTimeout(done, 3000))]);
         for (let i = 0; i < 10; i++) await frame(map);
         const a = await pixels(map);
         tiles.setVisible(false); file.setVisible(true);
         const b = await pixels(map);
         let differ = 0, drawn = 0;
         for (let i = 0; i < a.length; i += 4) {
           if (b[i + 3] > 0) drawn++;
           if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) + Math.abs(a[i + 3] - b[i + 3]) > 30) differ++;
         }
         return { share: differ / (a.length / 4), drawn: drawn / (a.length / 4) };
       };`,
    );
    for (const zoom of [3.6, 4.5, 5.3, 7.2])
      for (const day of [100, 700, 1200, 1700]) {
        const { share, drawn } = await page.evaluate(
          ([z, d]) => (window as unknown as { compare(z: number, d: number, b: number): Promise<{ share: number; drawn: number }> }).compare(z ?? 0, d ?? 0, 0), // prettier-ignore
          [zoom, day],
        );
        expect(drawn, `drawn at zoom ${zoom} on day ${day}`).toBeGreaterThan(0.002);
        expect(share, `zoom ${zoom}, day ${day}`).toBeLessThanOrEqual(0.001);
      }
    const turned = await page.evaluate(
      () =>
      (window as unknown as { compare(z: number, d: number, b: number): Promise<{ share: number }> }).compare(5, 900, 30), // prettier-ignore
    );
    expect(turned.share, 'turned').toBeLessThanOrEqual(0.001);
    await page.close();
  });

  it('no frame shows another day than the one asked for, while the map is moved', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const layer = addDatedLayer(map, { source: 'squares.pmtiles', begin: 'start', end: 'end', numbers: 'day', width: 0,
         colour: { property: 'probe', colours: { true: '#ffffff', false: '#2f5fa8' } }, opacity: 1 });
       await loaded(layer);
       const gl = map.getCanvas().getContext('webgl2');
       window.drag = async (frames) => {
         let stale = 0;
         for (let i = 0; i < frames; i++) {
           const day = (i * 7) % 1800;
           layer.setInstant(day);
           map.jumpTo({ center: [9.5 + Math.sin(i / 9), -2 + Math.cos(i / 11)], zoom: 3.7 + Math.sin(i / 17) * 0.25 });
           await frame(map);
           let read = 0;
           const one = new Uint8Array(4);
           for (let bit = 0; bit < 11; bit++) {
             const { x, y } = map.project([(bit + 0.5) * 1.4, -9 + 0.7]);
             gl.readPixels(Math.round(x), gl.drawingBufferHeight - 1 - Math.round(y), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, one);
             if (one[0] > 200) read += 2 ** bit;
           }
           if (read !== day) stale++;
         }
         return stale;
       };`,
    );
    expect(
      await page.evaluate(() => (window as unknown as { drag(n: number): Promise<number> }).drag(120)),
    ).toBe(0);
    await page.close();
  });

  it('comes back after the graphics context was lost', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const layer = addDatedLayer(map, { source: 'squares.pmtiles', instant: 900, ${SQUARES} });
       await loaded(layer);
       window.lose = async () => {
         for (let i = 0; i < 5; i++) await frame(map);
         const before = await pixels(map);
         const extension = map.getCanvas().getContext('webgl2').getExtension('WEBGL_lose_context');
         const back = new Promise((done) => map.once('webglcontextrestored', done));
         const lost = new Promise((done) => map.once('webglcontextlost', done));
         extension.loseContext();
         await lost;
         extension.restoreContext();
         await back;
         const lit = (all) => all.filter((value, i) => i % 4 === 3 && value > 0).length;
         let after = 0;
         // what the graphics card had is given to it again over some frames
         for (let i = 0; i < 200 && after < lit(before); i++) { await frame(map); after = lit(await pixels(map)); }
         return [lit(before), after];
       };`,
    );
    const [before = 0, after] = await page.evaluate(() =>
      (window as unknown as { lose(): Promise<number[]> }).lose(),
    );
    expect(before).toBeGreaterThan(1000);
    expect(after).toBe(before);
    await page.close();
  });

  it('tells of features under the pointer, over borders of tiles, and what is wrong by name', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const layer = hear(addDatedLayer(map, { source: 'squares.pmtiles', instant: 1023, ${SQUARES} }));
       await loaded(layer);
       window.here = () => layer.featuresAt(map.project([0.7, -8.3]));
       window.next = () => layer.nextChange();
       window.fault = async (source, also) => {
         const wrong = addDatedLayer(map, { source, begin: 'start', end: 'end', ...also });
         wrong.on('error', () => {});
         const reason = await new Promise((done) => wrong.on('error', ({ reason }) => done(reason)));
         wrong.remove();
         return reason;
       };`,
    );
    const [feature] = await page.evaluate(() => (window as unknown as { here(): Promise<{ properties: unknown; key: number }[]> }).here()); // prettier-ignore
    expect(feature).toMatchObject({ properties: { start: 1023, end: 1024, probe: true } });
    const fault = (source: string, also = {}) =>
      page.evaluate(
        ([from, more]) => (window as unknown as { fault(s: string, a: object): Promise<string> }).fault(from as string, more as object), // prettier-ignore
        [source, also] as const,
      );
    expect(await fault('nowhere.pmtiles')).toBe('not-found');
    expect(await fault('squares.geojson', { type: 'tiles' })).toBe('bad-tilejson');
    expect(await fault('squares.pmtiles', { layers: ['roads'] })).toBe('no-such-layer');
    expect(await fault(`${closed.url}a.pmtiles`)).toBe('no-cors');
    expect(await fault(`${closed.url}a.geojson`)).toBe('no-cors');
    await page.close();
  });

  it('marks a chosen point by a ring, an area by its outline, and leaves them their colour', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const at = (lon, also) => ({ type: 'Feature', properties: { date: '1815', ...also }, geometry: { type: 'Point', coordinates: [lon, 0] } });
       const ring = [[13, -2], [17, -2], [17, 2], [13, 2], [13, -2]];
       const land = { type: 'Feature', properties: { date: '1815', side: 'defender' }, geometry: { type: 'Polygon', coordinates: [ring] } };
       const layer = addDatedLayer(map, { width: 3, source: { type: 'FeatureCollection', features: [at(8, { side: 'defender' }), at(11, { side: 'attacker' }), land] },
         begin: 'date', end: 'date', instant: '1815-06-18', radius: 10, opacity: 1, markColour: 'lime',
         colour: { property: 'side', colours: { defender: 'blue', attacker: 'hsl(0 100% 50%)' } } });
       await loaded(layer);
       const lit = async (lon, away) => {
         const all = await pixels(map);
         const { x, y } = map.project([lon, 0]);
         const from = ((map.getCanvas().height - 1 - Math.round(y)) * map.getCanvas().width + Math.round(x + away)) * 4;
         return [...all.slice(from, from + 4)];
       };
       window.marks = async () => {
         for (let i = 0; i < 5; i++) await frame(map);
         const before = [await lit(8, 0), await lit(11, 0), await lit(8, 13)];
         const [first] = await layer.featuresAt(map.project([8, 0]));
         layer.setChosen(first.key);
         const after = [await lit(8, 0), await lit(11, 0), await lit(8, 13)];
         const [field] = await layer.featuresAt(map.project([15, 0]));
         const still = [await lit(15, 0), await lit(13, 0)];
         layer.setChosen(field.key);
         return { side: first.properties.side, before, after, still, area: [await lit(15, 0), await lit(13, 0), await lit(8, 13)] };
       };`,
    );
    const [BLUE, RED, LIME, NONE] = [[0, 0, 255, 255], [255, 0, 0, 255], [0, 255, 0, 255], [0, 0, 0, 0]]; // prettier-ignore
    expect(await page.evaluate(() => (window as unknown as { marks(): Promise<unknown> }).marks())).toEqual({
      side: 'defender',
      before: [BLUE, RED, NONE],
      after: [BLUE, RED, LIME],
      still: [BLUE, BLUE],
      area: [BLUE, LIME, NONE],
    });
    await page.close();
  });

  it('says what is amiss where nobody listens, and refuses options that are none', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const warned = [];
       console.warn = (...words) => warned.push(words.join(' '));
       const row = (date) => ({ type: 'Feature', properties: { date }, geometry: { type: 'Point', coordinates: [9, 0] } });
       const source = { type: 'FeatureCollection', features: ['1815', 'spring', ''].map(row) };
       window.warnings = async () => {
         for (const begin of ['date', 'when']) {
           const layer = addDatedLayer(map, { id: begin, source, begin, end: begin });
           await layer.ready;
         }
         await loaded(addDatedLayer(map, { source, begin: 'date' }));
         return warned;
       };
       window.refused = (also) => { try { addDatedLayer(map, { source, ...also }); return null; } catch (error) { return error.message; } };
       window.told = async () => {
         const layer = addDatedLayer(map, { source: 'battles.csv' });
         return new Promise((done) => layer.on('error', ({ reason, message }) => done([reason, message])));
       };`,
    );
    expect(
      await page.evaluate(() => (window as unknown as { warnings(): Promise<string[]> }).warnings()),
    ).toEqual([
      'date: 1 of 3 features have dates that cannot be read, or end before they begin, e.g. “spring”; they are not drawn. 1 of 3 features have no date; they are there always.',
      'when: No feature has a property “when” that is filled; all are there always.',
    ]);
    const refused = (also: object) =>
      page.evaluate((more) => (window as unknown as { refused(a: object): string | null }).refused(more), also); // prettier-ignore
    expect(await refused({ window: { days: 3 } })).toContain('window: {"days":3} is none');
    expect(await refused({ colour: 'blurple' })).toBe('colour: “blurple” is no colour');
    expect(await refused({ window: 3, colour: 'rebeccapurple' })).toBeNull();
    expect(await page.evaluate(() => (window as unknown as { told(): Promise<string[]> }).told())).toEqual([
      'not-geojson',
      'That is no GeoJSON. (this is a table; read it with pointsOfCsv)',
    ]);
    await page.close();
  });

  it('holds its memory within the budget over many flights', async () => {
    const page = await open(
      version,
      `const map = newMap();
       const layer = addDatedLayer(map, { source: 'squares.pmtiles', instant: 900, memory: 8, ${SQUARES} });
       await loaded(layer);
       window.fly = async (times) => {
         let most = 0, random = 7;
         const next = () => (random = (random * 16807) % 2147483647) / 2147483647;
         layer.on('progress', ({ bytes }) => { most = Math.max(most, bytes); });
         for (let i = 0; i < times; i++) {
           map.jumpTo({ center: [next() * 19, next() * 15 - 7], zoom: 3 + next() * 6 });
           await frame(map);
         }
         return most;
       };`,
    );
    const most = await page.evaluate(() =>
      (window as unknown as { fly(n: number): Promise<number> }).fly(1000),
    );
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(8 * KB * KB);
    await page.close();
  });
});

describe('the slider', () => {
  it('is dragged to any day of its time by the pointer, and stands wide on a map', async () => {
    const page = await open(
      6,
      `const map = newMap();
       window.slider = createTimeSlider({ from: '1796', to: '1815', instant: '1805-12-02', step: 365 });
       map.addControl(window.slider);
       window.date = () => dateOf(window.slider.getDay());`,
    );
    const range = page.getByRole('slider', { name: 'Date' });
    const date = () => page.evaluate(() => (window as unknown as { date(): string }).date());
    await range.fill('2384143');
    expect(await date()).toBe('1815-06-18');
    const box = await page.locator('.dated-slider').boundingBox();
    expect(box?.width).toBeGreaterThan(380);
    const track = (await range.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(track.width).toBeGreaterThan(180);
    const [x, y] = [track.x + track.width / 3, track.y + track.height / 2];
    const days = new Set<string>();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 12; i++) {
      await page.mouse.move(x + i, y);
      days.add((await date()).slice(5));
    }
    await page.mouse.up();
    // with the step of a year it would be one day of the year, or two
    expect(days.size).toBeGreaterThan(8);
    await page.mouse.click(track.x + track.width - 1, track.y + track.height / 2);
    expect(await date()).toBe('1815-12-31');
    await page.close();
  });

  it('is a range by name and date, for keys and for layers', async () => {
    const page = await open(
      6,
      `const shown = [];
       const slider = createTimeSlider({ from: '1126-01-01', to: '1126-12-31', instant: '1126-01-31', layers: [{ setInstant: (day) => shown.push(day) }] });
       document.body.prepend(slider.element);
       window.shown = () => shown.map((day) => dateOf(day));`,
    );
    const range = page.getByRole('slider', { name: 'Date' });
    expect(await range.getAttribute('aria-valuetext')).toBe('1126-01-31');
    await range.focus();
    for (const key of ['ArrowRight', 'PageUp', 'Home', 'End']) await page.keyboard.press(key);
    const shown = await page.evaluate(() => (window as unknown as { shown(): string[] }).shown());
    expect(shown).toEqual(['1126-01-31', '1126-02-01', '1126-02-11', '1126-01-01', '1126-12-31']);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Pause' }).count()).toBe(1);
    await page.close();
  });
});
