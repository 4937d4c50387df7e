import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../bench/build-page.ts';
import { squares } from '../bench/lifespan-shapes.ts';
import { sharedBrowser } from './shared-browser.ts';

const COUNT = 10_000;
const OUT = 'bench/results/lifespans';
let browser: Browser;
let page: Page;
let address: string;
let server: PreviewServer;

beforeAll(async () => {
  await buildPage('lifespans.html', OUT);
  server = await preview({
    build: { outDir: OUT },
    configFile: false,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the preview server has no port');
  address = `http://127.0.0.1:${bound.port}/lifespans.html`;
  browser = await sharedBrowser();
  page = await open(COUNT);
});

async function open(count: number): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await opened.goto(`${address}?n=${count}`);
  await opened.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  return opened;
}

afterAll(async () => {
  await server.close();
});

describe('10,000 lifespans on the map', () => {
  it('spell the day asked for in every frame of a drag', async () => {
    const drag = await page.evaluate(() => window.drag(3000, true));
    expect(drag.frames).toBeGreaterThan(20);
    expect(drag).toMatchObject({ stale: 0, worstLag: 0 });
  });

  it('give the record under the pointer: the probe square that is alive', async () => {
    const record = await page.evaluate(async () => {
      await window.jumps(1);
      return window.pickProbe(2);
    });
    const alive = [...squares(COUNT)][record];
    expect(alive).toMatchObject({ probe: true });
    expect(alive && alive.start <= 1500 && alive.end > 1500).toBe(true);
    expect(alive && alive.end - alive.start).toBe(4);
  });

  it('are drawn without a sky, which MapLibre would draw in every frame', async () => {
    const draws = await page.evaluate(() => window.drawsOfFrame());
    expect(draws.own).toBeGreaterThan(0);
    expect(draws.withSky).toBe(draws.own + 1);
  });

  it('are there again after the graphics context was lost', async () => {
    expect(await page.evaluate(() => window.loseContext(1234))).toBe(1234);
  });
});

/** How dark each field of 50 px is in the mean, 0 to 255, where areas lie. */
async function darkness(opened: Page): Promise<number[]> {
  const [width, height, side] = [300, 200, 50];
  const data = await sharp(await opened.screenshot())
    .extract({ left: 170, top: 112, width, height })
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const fields = Array.from({ length: (width / side) * (height / side) }, () => 0);
  data.forEach((level, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const field = Math.floor(y / side) * (width / side) + Math.floor(x / side);
    fields[field] = (fields[field] ?? 0) + (255 - level) / side ** 2;
  });
  return fields;
}

describe('areas of two px', () => {
  it('look as dark, field by field, whether drawn as triangles or, being many, as squares of their content', async () => {
    // with those that spell the day, 175 fewer and 125 more than what is parted by size
    const [few, many] = [await open(48_000), await open(48_300)];
    const [triangles, dots] = [await darkness(few), await darkness(many)];
    expect(Math.min(...triangles)).toBeGreaterThan(5);
    const sum = (levels: readonly number[]) => levels.reduce((all, level) => all + level, 0);
    expect(Math.abs(sum(dots) / sum(triangles) - 1)).toBeLessThan(0.03);
    dots.forEach((level, field) =>
      expect(Math.abs(level / (triangles[field] ?? NaN) - 1)).toBeLessThan(0.15),
    );
    await few.close();
    await many.close();
  });
});
