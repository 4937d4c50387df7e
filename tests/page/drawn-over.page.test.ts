import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { times } from '../sampled.ts';
import { installProbe, keepFrames } from './frame-probe.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const HASH = '#v=1&date=1125-12-20&map=5.20/36.600/114.500&lang=en&theme=paper';
const [FIRST, LAST] = [parseDay('1123-01-01'), parseDay('1127-12-31')];
const STEPS = times(150, 24);
const PATIENCE_MS = 600_000;

declare global {
  interface Window {
    /** How often a frame was confined to a part of the screen. */
    clipped: number;
  }
}

/** Days near one another, and now and then a jump. */
function walk(): number[] {
  const random = seededNumbers(19);
  let day = parseDay('1125-12-20');
  return Array.from({ length: STEPS }, () => {
    const far = random() < 0.15;
    day = far ? FIRST + Math.floor(random() * (LAST - FIRST)) : day + Math.floor(random() * 9) - 3;
    return (day = Math.min(Math.max(day, FIRST), LAST));
  });
}

/** A page whose map believes that nothing of a picture is kept from frame to frame, or one that knows what is. */
async function open(keeps: boolean): Promise<Page> {
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width: 700, height: 480 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  countRequests(page);
  await keepFrames(page);
  if (!keeps)
    await page.addInitScript(() => {
      const get = WebGL2RenderingContext.prototype.getContextAttributes;
      WebGL2RenderingContext.prototype.getContextAttributes = function () {
        const attributes = get.call(this);
        return attributes && { ...attributes, preserveDrawingBuffer: false };
      };
      // the pictures of frontiers, which are drawn in part where another's stood, are drawn whole
      const { scissor } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.scissor = function (x, y, width, height) {
        if (this.getParameter(this.FRAMEBUFFER_BINDING) === null) scissor.call(this, x, y, width, height);
        else scissor.call(this, 0, 0, this.drawingBufferWidth, this.drawingBufferHeight);
      };
    });
  await page.goto(inject('site') + HASH);
  await waitReady(page);
  await settled(page);
  await installProbe(page);
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    if (!gl) throw new Error('no map');
    Object.assign(window, { clipped: 0 });
    const { stencilFunc } = WebGL2RenderingContext.prototype;
    gl.stencilFunc = (func, ref, mask) => {
      // the tiles that are touched are marked; MapLibre never writes so
      if (func === gl.ALWAYS && ref === 1 && mask === 0xff) window.clipped += 1;
      stencilFunc.call(gl, func, ref, mask);
    };
  });
  return page;
}

async function go(page: Page, day: number): Promise<number[]> {
  await page.evaluate(
    async ([to, written]) => {
      await window.probe.goTo(to, written);
      await window.probe.painted();
      await window.probe.painted();
    },
    [day, writeDay(day)] as const,
  );
  return page.evaluate(() => Array.from(window.probe.read().pixels));
}

let pages: readonly Page[] = [];
beforeAll(async () => {
  pages = [await open(true), await open(false)];
});
afterAll(async () => {
  for (const page of pages) await page.context().close();
});

it(
  `${STEPS} frames drawn over the last one, names and all, are to the bit what is drawn from nothing, and less is drawn for them`,
  async () => {
    const [over, whole] = pages;
    if (!over || !whole) throw new Error('no pages');
    const apart: string[] = [];
    let changes = 0;
    let last: number[] = [];
    for (const day of walk()) {
      const [a, b] = [await go(over, day), await go(whole, day)];
      const wrong = a.filter((pixel, i) => pixel !== b[i]).length;
      if (wrong > 0) apart.push(`${writeDay(day)}: ${wrong}`);
      if (a.some((pixel, i) => pixel !== last[i])) changes += 1;
      last = a;
    }
    expect(apart).toEqual([]);
    expect(changes).toBeGreaterThan(STEPS * 0.7);
    const clipped = await Promise.all(pages.map((page) => page.evaluate(() => window.clipped)));
    expect(clipped[0]).toBeGreaterThan(changes / 2);
    expect(clipped[1]).toBe(0);
  },
  PATIENCE_MS,
);
