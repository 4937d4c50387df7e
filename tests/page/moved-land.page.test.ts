import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { keepFrames } from './frame-probe.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { installStill } from './still-pixels.ts';
import { waitReady } from './wait-ready.ts';

const HASH =
  '#v=1&date=1126-01-20&map=5.40/36.000/114.000&layers=territory,frontiers,waters,relief&theme=paper';
const [WIDTH, HEIGHT] = [640, 420];
const FROM = { x: 330, y: 200 };

declare global {
  interface Window {
    /** Draw calls since they were last counted. */
    drawCalls: number;
  }
}

let page: Page;
beforeAll(async () => {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  countRequests(page);
  await keepFrames(page);
  await page.goto(inject('site') + HASH);
  await waitReady(page);
  await settled(page);
  await installStill(page);
});
afterAll(() => page.context().close());

/** Lets so many frames be painted. */
async function frames(count: number): Promise<void> {
  await page.evaluate(async (many) => {
    for (let i = 0; i < many; i++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, count);
}

const keep = (name: string) => page.evaluate((as) => window.still.keep(as), name);

it('is, while the map is dragged, the picture that it is at rest in the same place', async () => {
  await page.evaluate(() => {
    window.drawCalls = 0;
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      window.drawCalls += 1;
      drawElements.apply(this, given);
    };
  });
  await keep('before');
  await page.mouse.move(FROM.x, FROM.y);
  await page.mouse.down();
  const calls: number[] = [];
  for (const [x, y] of [
    [12, 3],
    [25, 11],
    [31, 30],
    [18, 42],
    [-4, 26],
    [-23, 9],
  ] as const) {
    await page.evaluate(() => void (window.drawCalls = 0));
    await page.mouse.move(FROM.x + x, FROM.y + y);
    await frames(2);
    calls.push(await page.evaluate(() => window.drawCalls));
  }
  await keep('moved');
  // held still, it is not thrown
  await frames(20);
  await page.evaluate(() => void (window.drawCalls = 0));
  await page.mouse.up();
  await page.waitForFunction(() => window.drawCalls > 0);
  await frames(6);
  const whole = await page.evaluate(() => window.drawCalls);
  await keep('rest');
  const apart = (a: string, b: string) =>
    page.evaluate(([one, other]) => window.still.differ(one, other, [], 0), [a, b] as const);
  const moved = await apart('moved', 'rest');
  const journey = await apart('before', 'rest');
  console.log(
    `moved and at rest apart in ${moved.many} px; draw calls a frame ${calls.join(', ')}, at rest ${whole}`,
  );
  expect(journey.outside).toBeGreaterThan(40);
  // MapLibre sets patterns and pictures on whole px at rest alone: in the strips that came into view they stand beside that
  expect(moved.many).toBeLessThan(0.008 * WIDTH * HEIGHT);
  expect(journey.many).toBeGreaterThan(0.1 * WIDTH * HEIGHT);
}, 120_000);
