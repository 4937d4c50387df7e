import { preview } from 'vite';
import { launch } from '../page/launch.ts';
import { buildPage } from './build-page.ts';
import { loadInAtlas, type LongTasksInAtlas } from './load-in-atlas.ts';

const PAGE_OUT = 'bench/results/load';
const ROUNDS = 5;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What opening a file of 100,000 features takes beside `JSON.parse` and one upload, by turns in one Chromium. */
export interface LoadResult {
  readonly megabytes: number;
  readonly parseMs: number;
  readonly atlasMs: number;
  readonly firstMs: number;
  /** Median of the ratios of the first picture. */
  readonly firstRatio: number;
  /** Median of the ratios of the rounds. */
  readonly ratio: number;
  /** Tasks of more than 50 ms on the page’s own thread while the atlas opened the file, ms, all rounds. */
  readonly longTasks: readonly number[];
  /** The same in the atlas’s own page, and while it is used with the file. */
  readonly inAtlas: LongTasksInAtlas;
}

/** Opens the file both ways, each on a fresh page, several times over. */
export async function benchLoad(rounds = ROUNDS): Promise<LoadResult> {
  await buildPage('load.html', PAGE_OUT);
  const server = await preview({
    build: { outDir: PAGE_OUT },
    configFile: false,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  const browser = await launch();
  let megabytes = 0;
  const took: Record<'parse' | 'atlas', number[]> = { parse: [], atlas: [] };
  const longTasks: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < rounds; i++)
    for (const way of ['parse', 'atlas'] as const) {
      const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
      page.on('console', (message) => console.error(`  ${message.text()}`));
      await page.goto(`http://127.0.0.1:${address.port}/load.html`);
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
      const load = await page.evaluate((asked) => window.load(asked), way);
      took[way].push(load.ms);
      if (way === 'atlas') {
        longTasks.push(...load.longTasks);
        first.push(load.firstMs);
      }
      megabytes = await page.evaluate(() => window.megabytes);
      console.error(
        `${way}: ${load.ms.toFixed(0)} ms, first ${load.firstMs.toFixed(0)} ms, long tasks ${load.longTasks.join(' ') || 'none'}`,
      );
      await page.close();
    }
  const inAtlas = await loadInAtlas(browser);
  await browser.close();
  await server.close();
  return {
    megabytes,
    parseMs: median(took.parse),
    atlasMs: median(took.atlas),
    firstMs: median(first),
    firstRatio: median(first.map((ms, i) => ms / (took.parse[i] ?? NaN))),
    ratio: median(took.atlas.map((ms, i) => ms / (took.parse[i] ?? NaN))),
    longTasks,
    inAtlas,
  };
}
