import type { Browser, Page } from 'playwright';
import { installProbe, keepFrames } from '../page/frame-probe.ts';
import { heapOf } from '../page/heap-of.ts';
import { countRequests, settled } from '../page/settled.ts';
import { waitReady } from '../page/wait-ready.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { actsOn, type Ground } from './monkey.ts';

/** What came of a soak on one ground; heaps in bytes, after what nothing holds has been let go. */
export interface Soaked {
  readonly ground: string;
  readonly actions: number;
  readonly minutes: number;
  /** Heaps at the same state: after a first fiftieth of the actions, and at ten times since. */
  readonly heaps: readonly number[];
  /** Uncaught errors, errors of the console, and pages that had to be opened anew, each with what was done before. */
  readonly errors: readonly string[];
  /** Frames that were compared with the day of the slider, and those that showed another. */
  readonly frames: number;
  readonly stale: number;
}

interface Limits {
  readonly minutes: number;
  readonly actions: number;
  readonly seed: number;
}

const CHECKS = 10;
const WARM = 50;
const FRAMES = 8;
/** A state without names, whose places also depend on where they stood before. */
const PLAIN =
  '#v=1&date=1125-12-20&map=4.90/37.200/115.500&layers=territory,frontiers,movements,sieges,events&lang=en&theme=paper';
/** Fewer pixels of the thinned picture than a head that has moved makes differ. */
const SAME = 5;
const PATIENCE_MS = 15_000;

/** Drags over some days and counts the frames whose picture is not that of the slider’s day at rest. */
async function staleFrames(page: Page): Promise<number> {
  const days = await page.evaluate(async (count) => {
    window.probe.forget();
    window.collected = [];
    const strip = document.querySelector<HTMLElement>('[role="slider"]');
    if (!strip) throw new Error('no slider');
    strip.setPointerCapture = () => undefined;
    const { left, top, width, height } = strip.getBoundingClientRect();
    const send = (type: string, share: number) =>
      strip.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          button: 0,
          clientX: left + width * share,
          clientY: top + height / 2,
        }),
      );
    send('pointerdown', 0.6);
    for (let i = 0; i < count; i++) {
      send('pointermove', 0.6 + 0.04 * Math.sin(i));
      await window.probe.painted();
      window.collected.push(window.probe.read());
    }
    send('pointerup', 0.6);
    return window.collected.map(({ day }) => day);
  }, FRAMES);
  const names = Object.fromEntries(days.map((day) => [day, writeDay(day)]));
  return page.evaluate(
    async ({ written, same }) => {
      let stale = 0;
      for (const frame of window.collected) {
        const picture = await window.probe.pictureOf(frame.day, written[frame.day] ?? '');
        if (window.probe.apart(frame.pixels, picture) > same) stale += 1;
      }
      return stale;
    },
    { written: names, same: SAME },
  );
}

/** Lets a seeded monkey play on a ground until its actions or its minutes are spent, and reports what came of it. */
export async function soakOn(
  browser: Browser,
  site: string,
  ground: Ground,
  limits: Limits,
): Promise<Soaked> {
  const context = await browser.newContext({
    viewport: { width: ground.width, height: ground.height },
    hasTouch: ground.touch,
    isMobile: ground.touch,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const errors: string[] = [];
  const heaps: number[] = [];
  let last: string[] = [];
  const note = (text: string) => errors.push(`${text} — after ${last.slice(-4).join('; ')}`);
  const page = await context.newPage();
  context.on('page', (other) => void other.close().catch(() => undefined));
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  countRequests(page);
  await keepFrames(page);
  // the name that the script's compiler gives functions is unknown to the page
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(site + ground.hash);
  await waitReady(page);
  const session = await context.newCDPSession(page);
  const goTo = (hash: string) => page.evaluate((to) => void (window.location.hash = to), hash);
  const random = seededNumbers(limits.seed);
  const choose = actsOn(ground);
  const began = Date.now();
  const spent = () => (Date.now() - began) / 60_000;
  let [actions, frames, stale] = [0, 0, 0];

  const check = async () => {
    await page.keyboard.press('Escape');
    await goTo(ground.hash);
    heaps.push(await heapOf(page, session));
    if (ground.name !== 'explore') return;
    await goTo(PLAIN);
    await settled(page);
    await installProbe(page);
    stale += await staleFrames(page);
    frames += FRAMES;
    await goTo(ground.hash);
  };
  const due = () =>
    heaps.length === 0
      ? actions >= limits.actions / WARM || spent() >= limits.minutes / WARM
      : Math.max(actions / limits.actions, spent() / limits.minutes) >= heaps.length / CHECKS;

  while (actions < limits.actions && spent() < limits.minutes) {
    try {
      const doing = choose(random)(page, random);
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error('the page did not answer')), PATIENCE_MS).unref(),
      );
      last = [...last, await Promise.race([doing, late])].slice(-8);
    } catch (error) {
      note(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      await page.goto(site + ground.hash);
      await waitReady(page);
    }
    actions += 1;
    if (!page.url().startsWith(site)) {
      note(`left for ${page.url()}`);
      await page.goto(site + ground.hash);
      await waitReady(page);
    }
    if (due()) await check();
  }
  await check();
  const minutes = spent();
  await context.close();
  return { ground: ground.name, actions, minutes, heaps, errors, frames, stale };
}

/** A soak in one line, and its errors beneath. */
export function tellSoak({ ground, actions, minutes, heaps, errors, frames, stale }: Soaked): string {
  const megabytes = heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ');
  return [
    `${ground}: ${actions} actions in ${minutes.toFixed(1)} min; heap (MB) ${megabytes}; ${errors.length} errors; ${stale} of ${frames} frames stale`,
    ...errors.map((error) => `  ${error}`),
  ].join('\n');
}
