/**
 * `npm run bench`: frames a second of the playing atlas beside the same map standing still, the frame with 60 movements
 * beside that with 600, time to data-ready and the bytes of the first view beside a bare MapLibre page with the same base
 * layers, and the time that the scene of a day takes; then lifespans beside the peers (see
 * `benchLifespans`), unless it is called as `npm run bench -- page`; each in one Chromium, one run. Prints tables and writes bench/results/bench.json and lifespans.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { build, preview } from 'vite';
import { launch } from '../page/launch.ts';
import { atlas as record, everyDay } from '../atlas-of-geo.ts';
import { buildPage } from './build-page.ts';
import { benchLifespans, WHOLE_PLAN } from './lifespans.ts';

/** Rounds of opening the page and the bare map by turns. */
const RUNS = 9;
/** Rounds of 60 movements and 600 by turns. */
const ROUNDS = 7;
const PLAY_MS = 12_000;
const OUT = 'bench/results';
const BARE_OUT = 'bench/results/bare';

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function serve(root: string, outDir: string): Promise<string> {
  const server = await preview({
    root,
    build: { outDir },
    configFile: false,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** What is waited for of a page; whatever the page throws meanwhile ends the bench with its words. */
function unlessThrown<T>(page: Page, wanted: Promise<T>): Promise<T> {
  const thrown = new Promise<never>((_, reject) => page.once('pageerror', reject));
  return Promise.race([wanted, thrown]);
}

async function untilReady(page: Page): Promise<void> {
  const ready = page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120_000,
  });
  await unlessThrown(page, ready);
}

async function timeToReady(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  await untilReady(page);
  const elapsed = performance.now() - start;
  await context.close();
  return elapsed;
}

async function framesOfMap(browser: Browser, url: string, query: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
  await page.goto(`${url}bare.html?${query}`);
  await untilReady(page);
  const rate = await unlessThrown(
    page,
    page.evaluate((duration) => window.framesIn(duration), PLAY_MS),
  );
  await page.close();
  return rate;
}

async function framesPlaying(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
  // the name that the script's compiler gives functions is unknown to the page
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`${url}#v=1&date=1125-12-20&theme=paper`);
  await untilReady(page);
  const playing = page.evaluate((duration) => {
    const speed = document.querySelector<HTMLSelectElement>('.playback select');
    const play = document.querySelector<HTMLButtonElement>('.playback .play');
    if (!speed || !play) throw new Error('the page has no playback');
    speed.value = '8';
    speed.dispatchEvent(new Event('input', { bubbles: true }));
    play.click();
    return new Promise<number>((resolve) => {
      const start = performance.now();
      let frames = 0;
      const step = () => {
        frames += 1;
        if (performance.now() - start < duration) requestAnimationFrame(step);
        else resolve(frames / ((performance.now() - start) / 1000));
      };
      requestAnimationFrame(step);
    });
  }, PLAY_MS);
  const rate = await unlessThrown(page, playing);
  await page.close();
  return rate;
}

async function bytesOfFirstView(
  browser: Browser,
  url: string,
  folder: string,
): Promise<{ total: number; ours: number; rows: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  const page = await context.newPage();
  const names = new Set<string>();
  page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    if (protocol === 'http:') names.add(pathname.slice(1) || 'index.html');
  });
  await page.goto(url);
  await untilReady(page);
  await page.waitForTimeout(500);
  await context.close();
  const sizes = [...names].map(
    (name) => [name, brotliCompressSync(readFileSync(join(folder, name))).length] as const,
  );
  const ours = sizes
    .filter(([name]) => /assets\/first-view-[^/]*\.js$/.test(name))
    .reduce((sum, [, size]) => sum + size, 0);
  const rows = sizes
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, size]) => `${String(size).padStart(8)} ${name}`);
  return { total: sizes.reduce((sum, [, size]) => sum + size, 0), ours, rows };
}

/** Microseconds that the scene of each day of the record takes, after one round to warm up. */
function sceneTimes(): { median: number; most95: number; worst: number } {
  for (const day of everyDay) record.sceneAt(day);
  const took = everyDay
    .map((day) => {
      const start = performance.now();
      record.sceneAt(day);
      return 1000 * (performance.now() - start);
    })
    .sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(share * (took.length - 1))] ?? NaN;
  return { median: at(0.5), most95: at(0.95), worst: at(1) };
}

await build({ logLevel: 'error' });
await buildPage('bare.html', BARE_OUT);
const [atlas, bare] = [await serve('.', 'dist'), await serve('.', BARE_OUT)];
const browser = await launch();
const ready: { atlas: number[]; bare: number[] } = { atlas: [], bare: [] };
const rate = {
  atlas: [] as number[],
  still: [] as number[],
  sixty: [] as number[],
  sixHundred: [] as number[],
};
for (let i = 0; i < RUNS; i++) {
  ready.bare.push(await timeToReady(browser, `${bare}bare.html`));
  ready.atlas.push(await timeToReady(browser, atlas));
}
for (let i = 0; i < 2; i++) {
  rate.still.push(await framesOfMap(browser, bare, 'copies=1'));
  rate.atlas.push(await framesPlaying(browser, atlas));
}
// by turns, so that whatever else the machine does falls on both
for (let i = 0; i < ROUNDS; i++) {
  rate.sixty.push(await framesOfMap(browser, bare, 'copies=1&moving'));
  rate.sixHundred.push(await framesOfMap(browser, bare, 'copies=10&moving'));
}
const bytes = await bytesOfFirstView(browser, atlas, 'dist');
const bareBytes = await bytesOfFirstView(browser, `${bare}bare.html`, BARE_OUT);
const scene = sceneTimes();
await browser.close();

const result = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, WebGL2 in software`,
  readyMs: {
    atlas: median(ready.atlas),
    bare: median(ready.bare),
    ratio: median(ready.atlas) / median(ready.bare),
    all: ready,
  },
  framesPerSecond: {
    playing: median(rate.atlas),
    still: median(rate.still),
    ratio: median(rate.atlas) / median(rate.still),
    all: rate,
  },
  movements: {
    frameMs60: 1000 / median(rate.sixty),
    frameMs600: 1000 / median(rate.sixHundred),
    ratio: median(rate.sixty.map((few, i) => few / (rate.sixHundred[i] ?? NaN))),
  },
  brotliBytes: { ownJavaScript: bytes.ours, firstView: bytes.total, bare: bareBytes.total },
  sceneMicroseconds: scene,
  fonts: readdirSync('src/fonts').filter((name) => name.endsWith('.woff2')).length,
};
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(bytes.rows.join('\n'));
console.log(
  `time to data-ready   ${result.readyMs.atlas.toFixed(0)} ms, bare ${result.readyMs.bare.toFixed(0)} ms, ratio ${result.readyMs.ratio.toFixed(2)}`,
);
console.log(
  `frames a second      ${result.framesPerSecond.playing.toFixed(1)}, still ${result.framesPerSecond.still.toFixed(1)}, ratio ${result.framesPerSecond.ratio.toFixed(2)}`,
);
console.log(
  `frame with movements 60: ${result.movements.frameMs60.toFixed(0)} ms, 600: ${result.movements.frameMs600.toFixed(0)} ms, ratio ${result.movements.ratio.toFixed(2)}`,
);
console.log(
  `own JavaScript       ${bytes.ours} bytes brotli; first view ${bytes.total}, bare ${bareBytes.total}`,
);
console.log(
  `scene of a day       ${scene.median.toFixed(1)} µs, 95 % ${scene.most95.toFixed(1)}, worst ${scene.worst.toFixed(0)}`,
);
if (process.argv[2] !== 'page') await benchLifespans(WHOLE_PLAN);
process.exit(0);
