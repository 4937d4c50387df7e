/**
 * How lifespans are drawn: this atlas’s engine beside a bare MapLibre map on which nothing changes (the limit), setFilter
 * and global-state, in one Chromium, one run. Stale frames are found from pixels. Prints a table and writes
 * bench/results/lifespans.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { build, preview } from 'vite';
import { launch } from '../page/launch.ts';

const OUT = 'bench/results/lifespans';
const sizes = (process.argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number);
const WAYS = ['limit', 'engine', 'set-filter', 'global-state'] as const;
const RUN_MS = Number(process.argv[3] ?? 3000);
/** Ways of MapLibre’s own are not tried beyond this: its worker takes minutes. */
const PEERS_MOST = 100_000;

await build({
  root: 'tests/bench',
  configFile: 'vite.config.ts',
  logLevel: 'error',
  build: {
    outDir: `../../${OUT}`,
    emptyOutDir: true,
    rolldownOptions: { input: 'tests/bench/lifespans.html' },
  },
});
const server = await preview({
  build: { outDir: OUT },
  configFile: false,
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
const browser = await launch();
const rows = [];
for (const n of sizes)
  for (const way of WAYS) {
    if (n > PEERS_MOST && way !== 'engine') continue;
    const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
    await page.goto(`http://127.0.0.1:${address.port}/lifespans.html?n=${n}&way=${way}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 240_000,
    });
    const loadMs = await page.evaluate(() => window.loadMs);
    const drag = await page.evaluate((ms) => window.drag(ms), RUN_MS);
    const jumpMs = way === 'limit' ? null : await page.evaluate(() => window.jump());
    await page.close();
    const row = { way, lifespans: n, stale: drag.stale / drag.frames, worstLagDays: drag.worstLag, framesPerSecond: drag.framesPerSecond, jumpMs, loadMs }; // prettier-ignore
    rows.push(row);
    console.log(
      `${way.padEnd(13)}${String(n).padStart(8)}  stale ${(100 * row.stale).toFixed(0).padStart(3)} %  lag ${String(drag.worstLag).padStart(4)} d  ${drag.framesPerSecond.toFixed(1).padStart(5)} fps  jump ${jumpMs?.toFixed(0) ?? '–'} ms  load ${loadMs.toFixed(0)} ms`,
    );
  }
mkdirSync('bench/results', { recursive: true });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, WebGL2 in software`;
writeFileSync('bench/results/lifespans.json', `${JSON.stringify({ machine, rows }, null, 2)}\n`);
await browser.close();
await server.close();
