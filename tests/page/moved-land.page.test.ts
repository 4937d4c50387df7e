import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { installProbe, keepFrames } from './frame-probe.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const HASH =
  '#v=1&date=1126-01-31&map=6.40/37.200/115.500&lang=en&theme=paper&layers=territory,frontiers,waters,relief';
const [WIDTH, HEIGHT] = [600, 420];
/** How far the map is dragged, in px: to the px of the thinned picture, which keeps one of three. */
const [RIGHT, DOWN] = [60, 30];
const THIN = 3;

let page: Page;
beforeAll(async () => {
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  countRequests(page);
  await keepFrames(page);
  // a graphics card that is never through in less than a fifth of a second
  await page.addInitScript(() => {
    const { fenceSync, getSyncParameter } = WebGL2RenderingContext.prototype;
    const made = new WeakMap<WebGLSync, number>();
    WebGL2RenderingContext.prototype.fenceSync = function (...how) {
      const sync = fenceSync.apply(this, how);
      if (sync) made.set(sync, performance.now());
      return sync;
    };
    WebGL2RenderingContext.prototype.getSyncParameter = function (sync, what) {
      if (performance.now() - (made.get(sync) ?? 0) < 200) return this.UNSIGNALED;
      return getSyncParameter.call(this, sync, what) as unknown;
    };
  });
  await page.goto(inject('site') + HASH);
  await waitReady(page);
  await installProbe(page);
});
const say = (what: string) => console.log(new Date().toISOString(), what);
afterAll(() => page.context().close());

const read = async () => Array.from(await page.evaluate(() => window.probe.read().pixels));
const asked = () => page.evaluate(() => window.probe.asked().draws);
const painted = () => page.evaluate(() => window.probe.painted());

it('while a slow machine’s map is dragged, its picture goes along and the land is not drawn; at rest it is', async () => {
  const columns = Math.ceil(WIDTH / THIN);
  const rows = Math.ceil(HEIGHT / THIN);
  await page.mouse.move(250, 200);
  await page.mouse.down();
  say('0 await page.mouse.down();');
  // its first px decide that it is a drag
  await page.mouse.move(254, 200);
  await painted();
  await page.mouse.move(250, 200);
  await painted();
  await painted();
  const before = await read();
  say('1 const before = await read();');
  await asked();
  for (let i = 1; i <= 10; i++) {
    await page.mouse.move(250 + (RIGHT * i) / 10, 200 + (DOWN * i) / 10);
    await painted();
  }
  await painted();
  const draws = await asked();
  const after = await read();
  say('2 const after = await read();');
  let [same, all] = [0, 0];
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      // rows are counted from below
      const from = before[(y + DOWN / THIN) * columns + x - RIGHT / THIN];
      if (x < RIGHT / THIN || y >= rows - DOWN / THIN) continue;
      all += 1;
      if (from === after[y * columns + x]) same += 1;
    }
  expect(before.filter((pixel, i) => pixel !== after[i]).length).toBeGreaterThan(all / 4);
  expect(same / all).toBeGreaterThan(0.97);

  await page.mouse.up();
  say('3 await page.mouse.up();');
  for (let i = 0; i < 12; i++) { await painted(); say(String(await page.evaluate(() => JSON.stringify([document.querySelector<HTMLElement>('.map')?.dataset.idle, window.probe.asked().draws])))); }
  await settled(page);
  say('4 await settled(page);');
  await painted();
  const whole = await asked();
  console.log(`triangles asked for: ${draws} in ten frames of a drag, ${whole} at rest`);
  expect(draws / 10).toBeLessThan(whole / 3);
});
