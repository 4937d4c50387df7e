import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Browser, Page } from 'playwright';
import { preview } from 'vite';
import { launch } from '../page/launch.ts';
import { basename, join } from 'node:path';
import { buildPage } from './build-page.ts';
import { isLimit, lifespanTable, MOVING, WAY_NAMES, type LifespanRow } from './lifespan-table.ts';
import { squareTiles } from './square-tiles.ts';
import { tileFigures, type Flights } from './tile-figures.ts';
import { heapMB, residentMB } from './processes.ts';

/** What is measured: sizes, ways, how often the atlas and the limit are, over how many scrubs the heap is, and over how many flights the tiles kept. */
export interface LifespanPlan {
  readonly sizes: readonly number[];
  readonly ways: readonly string[];
  /** How many lifespans lie in archives of tiles, for the ways that draw those. */
  readonly tileSizes: readonly number[];
  readonly rounds: number;
  readonly scrubs: number;
  readonly flights: number;
}

export const WHOLE_PLAN: LifespanPlan = {
  sizes: [1000, 10_000, 100_000, 1_000_000],
  ways: Object.keys(WAY_NAMES),
  tileSizes: [1_000_000, 10_000_000],
  rounds: 5,
  scrubs: 10_000,
  flights: 1000,
};

const PAGE_OUT = 'bench/results/lifespans';
const PATIENCE_MS = 60_000;
const PATIENCE_OF_FLIGHTS_MS = 600_000;
const DRAG_MS = 3000;
const JUMPS = 7;
const HEAP_SIZE = 100_000;
const MB = 1024 * 1024;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What a page’s promise gives, or `null` after a minute, or as long as is said. */
async function patiently<T>(promise: Promise<T>, patienceMs = PATIENCE_MS): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patienceMs)));
  const result = await Promise.race([promise.catch(() => null), late]);
  clearTimeout(timer);
  return result;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.goto(url);
  return page;
}

async function measure(
  browser: Browser,
  url: string,
  way: string,
  lifespans: number,
  moves = false,
): Promise<LifespanRow> {
  const page = await openPage(browser, `${url}peers.html?n=${lifespans}&way=${way}${moves ? '&move=1' : ''}`);
  const ready = await patiently(
    page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: PATIENCE_MS,
    }),
  );
  const loadMs = ready ? await page.evaluate(() => window.loadMs) : null;
  const memory = ready ? await residentMB(browser) : null;
  // reading pixels back holds frames up: how many there are is counted first, without it
  const free = ready ? await patiently(page.evaluate((ms) => window.drag(ms, false), DRAG_MS)) : null;
  const drag = free ? await patiently(page.evaluate((ms) => window.drag(ms, true), DRAG_MS)) : null;
  const jumps =
    drag && !isLimit(way) && !moves ? await patiently(page.evaluate((n) => window.jumps(n), JUMPS)) : null;
  await patiently(page.close());
  return {
    way: moves ? `${way}${MOVING}` : way,
    lifespans,
    loadMs,
    stale: drag && drag.stale / drag.frames,
    worstLagDays: drag && drag.worstLag,
    framesPerSecond: free && free.framesPerSecond,
    jumpMs: jumps && (jumps.some(Number.isNaN) ? null : median(jumps)),
    residentMB: memory,
    rounds: 1,
  };
}

/** Medians of rounds of one way at one size; the worst of what is stale. */
function together(rows: readonly LifespanRow[]): LifespanRow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const middle = (key: 'loadMs' | 'framesPerSecond' | 'jumpMs' | 'residentMB') =>
    rows.some((row) => row[key] === null) ? null : median(rows.map((row) => row[key] ?? NaN));
  const worst = (key: 'stale' | 'worstLagDays') =>
    rows.some((row) => row[key] === null) ? null : Math.max(...rows.map((row) => row[key] ?? 0));
  return {
    ...first,
    loadMs: middle('loadMs'),
    stale: worst('stale'),
    worstLagDays: worst('worstLagDays'),
    framesPerSecond: middle('framesPerSecond'),
    jumpMs: middle('jumpMs'),
    residentMB: middle('residentMB'),
    rounds: rows.length,
  };
}

/** What the engine keeps of the tiles of an archive over flights anywhere in it. */
async function keptOverFlights(
  browser: Browser,
  url: string,
  lifespans: number,
  flights: number,
): Promise<Flights> {
  const page = await openPage(browser, `${url}peers.html?n=${lifespans}&way=tiles`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: PATIENCE_MS,
  });
  const before = await residentMB(browser);
  const bytes = await patiently(
    page.evaluate((times) => window.fly(times), flights),
    PATIENCE_OF_FLIGHTS_MS,
  );
  const after = await residentMB(browser);
  await page.close();
  return { lifespans, flights, keptMB: bytes && bytes / MB, residentMB: [before, after] };
}

/** The heap before and after scrubs, in MB, once the engine has warmed up. */
async function heapOverScrubs(browser: Browser, url: string, scrubs: number) {
  const page = await openPage(browser, `${url}peers.html?n=${HEAP_SIZE}&way=engine`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: PATIENCE_MS,
  });
  await page.evaluate(() => window.scrub(200));
  const before = await heapMB(page);
  await page.evaluate((times) => window.scrub(times), scrubs);
  const after = await heapMB(page);
  await page.close();
  return { lifespans: HEAP_SIZE, scrubs, beforeMB: before, afterMB: after, ratio: after / before };
}

/**
 * How lifespans are drawn: this atlas’s engine beside a bare MapLibre map on which nothing changes (the limit) and its
 * peers, in one Chromium, one run, at the 60 frames a second of a screen: without that bound, frames are submitted
 * faster than they are drawn, and counting them says nothing. Stale frames are found from pixels. Prints a table and writes
 * bench/results/lifespans.json.
 */
export async function benchLifespans(plan: LifespanPlan): Promise<string> {
  await buildPage('peers.html', PAGE_OUT);
  const server = await preview({
    build: { outDir: PAGE_OUT },
    configFile: false,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  const url = `http://127.0.0.1:${address.port}/`;
  const browser = await launch();
  const rows: LifespanRow[] = [];
  const isTiled = (way: string) => way.startsWith('tiles');
  /** Measures ways at a size in turns, so that what else the machine does falls on all of them. */
  async function measureAll(lifespans: number, ways: readonly string[], moves = false): Promise<void> {
    const measured = new Map<string, LifespanRow[]>(ways.map((way) => [way, []]));
    for (let round = 0; round < plan.rounds; round++)
      for (const way of ways) {
        // what does not finish, or needs long, is not tried again
        const before = measured.get(way) ?? [];
        if (round > 0 && before.some(({ loadMs, jumpMs }) => (loadMs ?? Infinity) + (jumpMs ?? 0) > 10_000))
          continue;
        const row = await measure(browser, url, way, lifespans, moves);
        before.push(row);
        console.error(
          `${row.way} ${lifespans}: stale ${row.stale?.toFixed(2)}, ${row.framesPerSecond?.toFixed(1)} fps, jump ${row.jumpMs?.toFixed(0)} ms, load ${row.loadMs?.toFixed(0)} ms, ${row.residentMB?.toFixed(0)} MB`,
        );
      }
    for (const each of measured.values()) {
      const row = together(each);
      if (row) rows.push(row);
    }
  }
  const [tiled, others] = [plan.ways.filter(isTiled), plan.ways.filter((way) => !isTiled(way))];
  for (const lifespans of others.length > 0 ? plan.sizes : []) await measureAll(lifespans, others);
  const flights: Flights[] = [];
  for (const lifespans of tiled.length > 0 ? plan.tileSizes : []) {
    const archive = squareTiles(lifespans);
    linkSync(archive, join(PAGE_OUT, basename(archive)));
    await measureAll(lifespans, tiled);
    await measureAll(lifespans, tiled, true);
    if (plan.flights > 0 && tiled.includes('tiles'))
      flights.push(await keptOverFlights(browser, url, lifespans, plan.flights));
  }
  const heap = plan.scrubs > 0 ? await heapOverScrubs(browser, url, plan.scrubs) : null;
  const chromium = browser.version();
  await browser.close();
  await server.close();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, WebGL2 in software`;
  const table = lifespanTable(rows);
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(
    'bench/results/lifespans.json',
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, chromium, rows, heap, flights }, null, 2)}\n`,
  );
  writeFileSync('bench/results/lifespans.md', `${table}\n`);
  console.log(table);
  for (const line of tileFigures(rows, flights)) console.log(line);
  if (heap)
    console.log(
      `heap over ${heap.scrubs} scrubs of ${heap.lifespans} lifespans: ${heap.beforeMB.toFixed(1)} MB, then ${heap.afterMB.toFixed(1)} MB (× ${heap.ratio.toFixed(3)})`,
    );
  return table;
}
