import type { Browser, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../bench/build-page.ts';
import { squares } from '../bench/lifespan-shapes.ts';
import { launch } from './launch.ts';

const COUNT = 10_000;
const OUT = 'bench/results/lifespans';
let browser: Browser;
let page: Page;
let server: PreviewServer;

beforeAll(async () => {
  await buildPage('lifespans.html', OUT);
  server = await preview({
    build: { outDir: OUT },
    configFile: false,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.goto(`http://127.0.0.1:${address.port}/lifespans.html?n=${COUNT}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
});

afterAll(async () => {
  await browser.close();
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
