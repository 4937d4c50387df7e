/**
 * `npm run bench:frames -- [seconds] [folder of another build]`: frames a second of the atlas in WebGL without a GPU, as it
 * plays, is dragged and is panned, at two sizes, with what a frame asks for: draw calls, and pixels shaded, as so many times
 * the screen. Frames are counted only where something was drawn. With another build, the two are measured by turns. Prints a
 * table.
 */
import type { Browser } from 'playwright';
import { builtSite } from '../page/built-site.ts';
import { launch } from '../page/launch.ts';
import { serveFolder } from '../page/serve-folder.ts';
import { waitReady } from '../page/wait-ready.ts';
import { countShaded } from './count-shaded.ts';

interface Rates {
  readonly framesPerSecond: number;
  readonly drawsPerFrame: number;
  /** Pixels shaded a frame, as a multiple of those of the screen; NaN where they were not counted. */
  readonly screensPerFrame: number;
}

declare global {
  interface Window {
    drawn: { frames: number; draws: number };
  }
}

const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;
const DOINGS = ['playing at 4 days/s', 'playing at 60 days/s', 'dragging the timeline', 'panning'] as const;
const HASH = '#v=1&date=1125-12-20&lang=en&theme=paper';

/** Counts draw calls, and the frames in which there was one. Written into the page before it opens. */
function countDraws(): void {
  window.drawn = { frames: 0, draws: 0 };
  let inFrame = 0;
  for (const name of [
    'drawElements',
    'drawArrays',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...rest: number[]) => void;
    Reflect.set(WebGL2RenderingContext.prototype, name, function (this: object, ...rest: number[]) {
      inFrame += 1;
      draw.apply(this, rest);
    });
  }
  const frame = () => {
    if (inFrame) window.drawn.frames += 1;
    window.drawn.draws += inFrame;
    inFrame = 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function measure(
  browser: Browser,
  site: string,
  [width, height]: readonly [number, number],
  doing: (typeof DOINGS)[number],
  { ms, shaded }: { readonly ms: number; readonly shaded: boolean },
): Promise<Rates> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(countDraws);
  if (shaded) await page.addInitScript(countShaded);
  await page.goto(site + HASH);
  await waitReady(page);
  const speed = /at (\d+)/.exec(doing)?.[1];
  if (speed) {
    await page.locator('.playback select').selectOption(speed);
    await page.locator('.playback .play').click();
  }
  const slider = await page.getByRole('slider').first().boundingBox();
  if (!slider) throw new Error('no slider');
  const y = doing === 'panning' ? height / 2 : slider.y + slider.height / 2;
  if (!speed) {
    await page.mouse.move(width / 2, y);
    await page.mouse.down();
  }
  await page.evaluate(() => {
    Object.assign(window.drawn, { frames: 0, draws: 0 });
    window.shaded = { pixels: 0 };
  });
  const began = performance.now();
  const there = () => performance.now() - began;
  if (speed) await page.waitForTimeout(ms);
  else
    for (let i = 0; there() < ms; i++) {
      const swing = Math.sin(i / 20) * 200;
      await page.mouse.move(width / 2 + swing, doing === 'panning' ? y + swing / 3 : y);
    }
  const seconds = there() / 1000;
  const { frames, draws } = await page.evaluate(() => window.drawn);
  const pixels = await page.evaluate(() => window.shaded.pixels);
  await page.close();
  const each = (count: number) => count / Math.max(frames, 1);
  return {
    framesPerSecond: frames / seconds,
    drawsPerFrame: each(draws),
    screensPerFrame: shaded ? each(pixels) / (width * height) : NaN,
  };
}

const ms = Number(process.argv[2] ?? 8) * 1000;
const folders = [await builtSite(), ...process.argv.slice(3)];
const browser = await launch();
const sites = await Promise.all(folders.map((folder) => serveFolder(folder, '/')));
for (const size of SIZES)
  for (const doing of DOINGS) {
    const told: string[] = [];
    for (const { url } of sites) {
      const { framesPerSecond, drawsPerFrame } = await measure(browser, url, size, doing, {
        ms,
        shaded: false,
      });
      const { screensPerFrame } = await measure(browser, url, size, doing, { ms, shaded: true });
      told.push(
        `${framesPerSecond.toFixed(1)} frames/s, ${drawsPerFrame.toFixed(0)} draws and ${screensPerFrame.toFixed(2)} screens of pixels a frame`,
      );
    }
    console.log(`${size.join('×')} ${doing}: ${told.join(' | ')}`);
  }
await browser.close();
await Promise.all(sites.map(({ close }) => close()));
