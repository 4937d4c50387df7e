import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build, preview } from 'vite';
import { loadFile } from './load-file.ts';

declare global {
  interface Window {
    /** Durations, in ms, of the tasks of more than 50 ms since they were last taken. */
    longTasks: number[];
  }
}

/** What a reader does with a long file in the atlas, and the long tasks (ms) that came of each. */
export type LongTasksInAtlas = Readonly<Record<'opening' | 'scrubbing' | 'pointing' | 'choosing', number[]>>;

const STEPS = 15;

function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

async function taken(page: Page): Promise<number[]> {
  await page.waitForTimeout(1000);
  return page.evaluate(() => window.longTasks.splice(0));
}

async function use(page: Page, file: string): Promise<LongTasksInAtlas> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  await page.getByRole('button', { name: 'Your data', exact: true }).click();
  await taken(page);
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page
    .locator('.imported-data')
    .getByText(/100,?000 read/)
    .waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  const opening = await taken(page);
  await page.getByRole('slider', { name: 'Date' }).focus();
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(100);
  }
  const scrubbing = await taken(page);
  for (let i = 0; i < STEPS; i++) {
    await page.mouse.move(360 + 20 * i, 300 + 10 * i);
    await page.waitForTimeout(100);
  }
  const pointing = await taken(page);
  await page.mouse.click(500, 300);
  return { opening, scrubbing, pointing, choosing: await taken(page) };
}

/** Builds the atlas, opens the file of 62 MB in it as a reader would, steps through days, points and clicks. */
export async function loadInAtlas(browser: Browser): Promise<LongTasksInAtlas> {
  await build({ logLevel: 'error' });
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the preview server has no port');
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const file = join(folder, 'survey.geojson');
  writeFileSync(file, Buffer.from(await loadFile().arrayBuffer()));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await page.addInitScript(watchLongTasks);
  try {
    await page.goto(`http://127.0.0.1:${bound.port}/#v=1&date=1125-01-31`);
    return await use(page, file);
  } finally {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
