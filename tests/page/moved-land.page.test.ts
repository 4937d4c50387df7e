import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStill } from './open-still.ts';
import { settled } from './settled.ts';
import { installStill } from './still-pixels.ts';

const HASH =
  '#v=1&date=1126-01-20&map=5.40/36.000/114.000&layers=territory,frontiers,waters,relief&theme=paper';
const SCREEN = { width: 640, height: 420 };
const FROM = { x: 330, y: 200 };

let page: Page;
beforeAll(async () => {
  page = await openStill(HASH, SCREEN);
  await installStill(page);
});
afterAll(() => page.context().close());

/** Lets so many frames be painted. */
const frames = (count: number) =>
  page.evaluate(async (many) => {
    for (let i = 0; i < many; i++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, count);

const keep = (name: string) => page.evaluate((as) => window.still.keep(as), name);

it('is, while the map is dragged, the picture that it is at rest in the same place', async () => {
  await keep('before');
  await page.mouse.move(FROM.x, FROM.y);
  await page.mouse.down();
  for (const [x, y] of [
    [12, 3],
    [25, 11],
    [31, 30],
    [18, 42],
    [-4, 26],
    [-23, 9],
  ] as const) {
    await page.mouse.move(FROM.x + x, FROM.y + y);
    await frames(2);
  }
  await keep('moved');
  // held still, it is not thrown
  await frames(20);
  await page.mouse.up();
  await settled(page);
  await keep('rest');
  const apart = (a: string, b: string) =>
    page.evaluate(([one, other]) => window.still.differ(one, other, [], 0).many, [a, b] as const);
  const all = SCREEN.width * SCREEN.height;
  // MapLibre sets patterns and pictures on whole px at rest alone: in the strips that came into view they stand beside that
  expect(await apart('moved', 'rest')).toBeLessThan(0.008 * all);
  expect(await apart('before', 'rest')).toBeGreaterThan(0.1 * all);
}, 120_000);
