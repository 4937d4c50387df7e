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
  /** Whether WebGL paints nothing, so that no frames can be compared. */
  readonly unseen: boolean;
  /** Told what has come of it so far at each check: a soak may be ended before its time. */
  onCheck(soaked: Soaked): void;
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
/** How long a page may take, on a slow machine, until it rests once nothing is done to it. */
const REST_MS = 60_000;

/** What comes of `doing`, or an error that says `late` where it takes longer than `ms`. */
async function inTime<T>(doing: Promise<T>, ms: number, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms);
  });
  try {
    return await Promise.race([doing, over]);
  } finally {
    clearTimeout(timer);
  }
}

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
  /** How long the checks have taken: that is not the monkey’s time. */
  let checking = 0;
  const spent = () => (Date.now() - began - checking) / 60_000;
  let [actions, frames, stale] = [0, 0, 0];
  const soaked = (): Soaked => ({
    ground: ground.name,
    actions,
    minutes: spent(),
    heaps,
    errors,
    frames,
    stale,
  });

  const openAnew = async () => {
    await page.goto('about:blank');
    await page.goto(site + ground.hash);
    await waitReady(page);
  };
  /** Does something to the page; what goes wrong is told, and the page opened anew. */
  const attempt = async (doing: () => Promise<unknown>, ms: number) => {
    try {
      await inTime(doing(), ms, `the page did not answer in ${ms / 1000} s`);
      if (page.url().startsWith(site)) return;
      note(`left for ${page.url()}`);
    } catch (error) {
      note(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
    await openAnew();
  };
  const measure = async () => {
    await page.keyboard.press('Escape');
    // by way of another state, since an address that stands there already is no news, and what plays would play on
    await goTo(PLAIN);
    await settled(page);
    if (ground.name === 'explore' && !limits.unseen) {
      await installProbe(page);
      stale += await staleFrames(page);
      frames += FRAMES;
    }
    await goTo(ground.hash);
    heaps.push(await heapOf(page, session));
  };
  const check = async () => {
    const known = heaps.length;
    const since = Date.now();
    await attempt(measure, REST_MS);
    checking += Date.now() - since;
    if (heaps.length === known) heaps.push(Number.NaN);
    limits.onCheck(soaked());
  };
  /** What the page tells that went wrong; no link of the monkey’s is broken. */
  const complaint = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.notice, .not-started')?.innerText ?? '');
  const due = () =>
    heaps.length === 0
      ? actions >= limits.actions / WARM || spent() >= limits.minutes / WARM
      : Math.max(actions / limits.actions, spent() / limits.minutes) >= heaps.length / CHECKS;

  while (actions < limits.actions && spent() < limits.minutes) {
    await attempt(async () => {
      last = [...last, await choose(random)(page, random)].slice(-8);
      const told = await complaint();
      if (!told) return;
      note(`the page tells: ${told.replaceAll('\n', ' ')}`);
      await page.locator('.notice button').last().click();
    }, PATIENCE_MS);
    actions += 1;
    if (due()) await check();
  }
  await check();
  const all = soaked();
  await context.close();
  return all;
}

const COLUMNS = ['ground', 'actions', 'minutes', 'heap, MB', 'grown', 'errors', 'stale frames'] as const;

/** Soaks as a table in Markdown, a row for each ground, and what went wrong beneath; the heap is told from the first check to the last. */
export function tellSoaks(all: readonly Soaked[]): string {
  const rows = all.map(({ ground, actions, minutes, heaps, errors, frames, stale }) => {
    const measured = heaps.filter((bytes) => !Number.isNaN(bytes));
    const [first = Number.NaN, last = Number.NaN] = [measured[0], measured.at(-1)];
    const grown = `${(100 * (last / first - 1)).toFixed(1)} %`;
    const told = measured.map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ');
    return [ground, actions, minutes.toFixed(1), told, grown, errors.length, `${stale} of ${frames}`];
  });
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const faults = all.flatMap(({ ground, errors }) => errors.map((error) => `- ${ground}: ${error}`));
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows.map(line), '', ...faults].join('\n');
}
