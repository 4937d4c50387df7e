import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { fingersOf, type Place } from './fingers.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const { steps } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const MARCHES = steps.filter(({ until }) => until !== undefined).map(({ id }) => id);
const DESK = { width: 1280, height: 720 };
const SCREENS = [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet held upright', { width: 820, height: 1180 }],
  ['a tablet that lies', { width: 1024, height: 768 }],
  ['a touch board', { width: 1920, height: 1080 }],
] as const;
/** As long as a whole talk takes, there and back, on a machine that has much else to do. */
const PATIENCE = { timeout: 900_000 };
/** Px that a finger needs. */
const FINGER = 44;
/** All that a talk shows from its beginning to its end: each step, and after it that its march was played. */
const WHOLE = steps.flatMap(({ id, until }) =>
  until === undefined ? [`${id}`] : [`${id} ready`, `${id} played`],
);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const stage = '.present-stage';
const shows = (page: Page, step: string | undefined) =>
  page.waitForSelector(`${stage}[data-step="${step}"]:not([data-moving])`, { state: 'attached' });
const built = (page: Page, how: string) => page.waitForSelector(`.step-play[data-build="${how}"]`);
/** What stands on the screen: the step, and how far its march has been played. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const step = document.querySelector<HTMLElement>('.present-stage')?.dataset.step;
    const build = document.querySelector<HTMLElement>('.step-play')?.dataset.build;
    return [step, build].filter(Boolean).join(' ');
  });
/** Waits until the screen shows something else than `before`, and tells what. */
async function other(page: Page, before: string): Promise<string> {
  await page.waitForFunction((was) => {
    const of = document.querySelector<HTMLElement>('.present-stage');
    const build = document.querySelector<HTMLElement>('.step-play')?.dataset.build;
    return of && !of.dataset.moving && [of.dataset.step, build].filter(Boolean).join(' ') !== was;
  }, before);
  return shown(page);
}
const blank = (page: Page) => page.locator('html.blanked').count();
const middleOf = async (page: Page, selector: string): Promise<Place> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`there is no ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** Says what a talk has shown: so many steps and marches, of so many. */
function told(name: string, seen: readonly string[]): void {
  const reached = new Set(seen.map((one) => one.split(' ')[0]));
  const played = MARCHES.filter((id) => seen.includes(`${id} played`));
  console.log(
    `${name}: ${reached.size} of ${steps.length} steps reached, ${played.length} of ${MARCHES.length} marches played`,
  );
}

describe('without a mouse', () => {
  const ON = ['PageDown', 'ArrowRight', ' ', 'n', 'ArrowDown', 'Enter'];
  const BACK = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'];

  it('a talk is given whole by the keys, there and back, and nothing of it is lost', PATIENCE, async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', DESK);
    await page.keyboard.press('F5');
    await shows(page, steps[0]?.id);
    const seen = [await shown(page)];
    for (let i = 1; i < WHOLE.length; i++) {
      const before = seen.at(-1) ?? '';
      await page.keyboard.press(before.endsWith('ready') && i % 2 ? 'k' : (ON[i % ON.length] ?? ''));
      seen.push(await other(page, before));
    }
    told('by keys', seen);
    expect(seen).toEqual(WHOLE);
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toBe(WHOLE.at(-1));
    const back = [await shown(page)];
    for (let i = 1; i < WHOLE.length; i++) {
      await page.keyboard.press(BACK[i % BACK.length] ?? '');
      back.push(await other(page, back.at(-1) ?? ''));
    }
    expect(back.reverse()).toEqual(WHOLE);
    await page.keyboard.press('Escape');
    await page.waitForSelector(stage, { state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('what turns it is reached by Tab, and pressed by Enter', async () => {
    const { page, errors } = await openPage(
      browser,
      '#v=1&view=present&chapter=ch07-two-armies&step=1',
      DESK,
    );
    await shows(page, 'ch07-1');
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab does not come to ${selector}`);
    };
    await tabTo('.step-play');
    await page.keyboard.press('Enter');
    await built(page, 'played');
    await tabTo('.step-next');
    await page.keyboard.press('Enter');
    await shows(page, 'ch07-2');
    await tabTo('.step-back');
    await page.keyboard.press(' ');
    await shows(page, 'ch07-1');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('with a clicker', () => {
  it(
    'a talk is given whole by its six keys, there and back, and nothing of it is lost',
    PATIENCE,
    async () => {
      const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', DESK);
      await page.keyboard.press('F5');
      await shows(page, steps[0]?.id);
      const seen = [await shown(page)];
      for (let i = 1; i < WHOLE.length; i++) {
        const before = seen.at(-1) ?? '';
        if (i % 5 === 0) {
          const [dark, light] = i % 2 ? ['b', '.'] : ['.', 'b'];
          await page.keyboard.press(dark);
          expect(await blank(page)).toBe(1);
          await page.keyboard.press(light);
          expect([await blank(page), await shown(page)]).toEqual([0, before]);
        }
        if (i % 13 === 0) {
          await page.keyboard.press('Escape');
          await page.waitForSelector(stage, { state: 'detached' });
          await page.keyboard.press(i % 2 ? 'F5' : 'Shift+F5');
          await shows(page, before.split(' ')[0]);
          if (before.endsWith('played') && (await shown(page)).endsWith('ready'))
            await page.keyboard.press('PageDown');
          await page.waitForFunction(
            (wanted) => document.querySelector<HTMLElement>('.step-play')?.dataset.build === wanted,
            before.split(' ')[1],
          );
        }
        if (i % 7 === 0) await page.keyboard.press('b');
        await page.keyboard.press('PageDown');
        seen.push(await other(page, before));
        expect(await blank(page)).toBe(0);
      }
      told('by a clicker', seen);
      expect(seen).toEqual(WHOLE);
      const back = [await shown(page)];
      for (let i = 1; i < WHOLE.length; i++) {
        await page.keyboard.press('PageUp');
        back.push(await other(page, back.at(-1) ?? ''));
      }
      expect(back.reverse()).toEqual(WHOLE);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

/** A hand that knows where the controls of a talk are, and looks at nothing else. */
async function handOn(page: Page) {
  const fingers = await fingersOf(page);
  const { width, height } = page.viewportSize() ?? DESK;
  const [next, back, more] = await Promise.all(
    ['.step-next', '.step-back', '.step-more'].map((one) => middleOf(page, one)),
  );
  if (!next || !back || !more) throw new Error('no controls');
  return {
    ...fingers,
    next,
    back,
    more,
    map: { x: width * 0.62, y: height * 0.4 },
    right: { x: width - 8, y: height * 0.45 },
    left: { x: 8, y: height * 0.45 },
  };
}
type Known = Awaited<ReturnType<typeof handOn>>;
const left = { x: -130, y: 8 };
const right = { x: 130, y: 8 };

/** Ways to turn a step on, from whatever the map shows. */
const ONWARD: readonly ((hand: Known) => Promise<void>)[] = [
  (hand) => hand.tap(hand.next),
  (hand) => hand.tap(hand.right),
  (hand) => hand.tap(hand.next, 90, 24),
  (hand) => hand.swipe(hand.next, left, 180),
  (hand) => hand.tapBeside(hand.next, hand.map),
  (hand) => hand.swipe(hand.right, left, 400),
  (hand) => hand.tap(hand.next, 900),
];
/** Ways that need the step’s own map. */
const AT_STEP: readonly ((hand: Known) => Promise<void>)[] = [(hand) => hand.swipe(hand.map, left, 110)];
const BACKWARD: readonly ((hand: Known) => Promise<void>)[] = [
  (hand) => hand.tap(hand.back),
  (hand) => hand.tap(hand.left),
  (hand) => hand.swipe(hand.back, right, 180),
  (hand) => hand.swipe(hand.left, right, 300),
];
/** What a hand may do to the map and the panels before it means to play a march. */
const BEFORE: readonly (readonly [string, (hand: Known, play: Place) => Promise<void>])[] = [
  ['nothing', async () => undefined],
  ['a pinch', (hand) => hand.pinch(hand.map, 30, 60)],
  ['a drag', (hand) => hand.swipe(hand.map, { x: 40, y: 90 }, 900)],
  ['a slow drag across', (hand) => hand.swipe(hand.map, { x: -90, y: 0 }, 1400)],
  ['a long press', (hand) => hand.tap(hand.map, 900)],
  ['a tap on the map', (hand) => hand.tap(hand.map)],
  ['a finger along the edge', (hand) => hand.swipe(hand.right, { x: 0, y: 120 }, 200)],
  ['a finger up from Play', (hand, play) => hand.swipe(play, { x: 0, y: -70 }, 150)],
  ['a finger down from Back', (hand) => hand.swipe(hand.back, { x: 0, y: 60 }, 150)],
  [
    'two quick taps on the map',
    async (hand) => {
      await hand.tap(hand.map, 40);
      await hand.tap(hand.map, 40);
    },
  ],
];

describe('without a keyboard', () => {
  it.each(SCREENS)(
    'a talk is given whole on %s, there and back, and nothing of it is lost',
    PATIENCE,
    async (name, size) => {
      const { page, errors } = await openPage(browser, '#v=1&view=present', { ...size, touch: true });
      await page.waitForSelector('.step-next');
      const hand = await handOn(page);
      await hand.tap(hand.next);
      await shows(page, steps[0]?.id);
      const seen = [await shown(page)];
      let play: Place | null = null;
      const unanswered: string[] = [];
      for (let i = 1; i < WHOLE.length; i++) {
        const before = seen.at(-1) ?? '';
        if (before.endsWith('ready')) {
          play ??= await middleOf(page, '.step-play');
          const [what, act] = BEFORE[i % BEFORE.length] ?? ['', async () => undefined];
          await act(hand, play);
          await hand.tap(play);
          await built(page, 'played').catch(() => unanswered.push(`Play after ${what} at ${before}`));
          seen.push(await shown(page));
        } else {
          const ways = before.endsWith('played') ? ONWARD : [...ONWARD, ...AT_STEP];
          await ways[i % ways.length]?.(hand);
          seen.push(await other(page, before));
        }
        const boxes = await page.evaluate(() =>
          ['.step-back', '.step-next', '.step-more', '.step-play', '.present-controls', '.date-plate'].map(
            (one) => {
              const {
                left = 0,
                top = 0,
                width = 0,
                height = 0,
              } = document.querySelector(one)?.getBoundingClientRect() ?? {};
              return { left, top, width, height };
            },
          ),
        );
        const [onBack, onNext, onMore, onPlay, controls, date] = boxes;
        for (const [box, known] of [
          [onBack, hand.back],
          [onNext, hand.next],
          [onMore, hand.more],
          [onPlay, play],
        ] as const) {
          if (!box?.width || !known) continue;
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(FINGER);
          expect(Math.abs(box.left + box.width / 2 - known.x)).toBeLessThan(2);
          expect(Math.abs(box.top + box.height / 2 - known.y)).toBeLessThan(2);
        }
        if (controls && date?.width)
          expect(
            controls.top >= date.top + date.height || controls.left >= date.left + date.width,
            `the controls beside the date at ${seen.at(-1)}`,
          ).toBe(true);
      }
      told(`by hand on ${name}`, seen);
      expect(unanswered).toEqual([]);
      expect(seen).toEqual(WHOLE);
      const back = [await shown(page)];
      for (let i = 1; i < WHOLE.length; i++) {
        await BACKWARD[i % BACKWARD.length]?.(hand);
        back.push(await other(page, back.at(-1) ?? ''));
      }
      expect(back.reverse()).toEqual(WHOLE);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it(
    'what a hand does while days pass, the screen is dark or the phone is turned loses nothing',
    PATIENCE,
    async () => {
      const at = '#v=1&view=present&chapter=ch07-two-armies&step=1';
      const size = { width: 390, height: 844 };
      const { page, errors } = await openPage(browser, at, { ...size, touch: true, moves: true });
      await built(page, 'ready');
      let hand = await handOn(page);
      const play = await middleOf(page, '.step-play');
      await hand.tap(hand.next);
      await built(page, 'playing');
      await hand.tap(hand.map);
      await hand.pinch(hand.map, 30, 50);
      await built(page, 'played');
      await hand.tap(hand.back);
      await built(page, 'ready');
      await hand.tap(play);
      await built(page, 'playing');
      await hand.tap(play);
      await built(page, 'begun');
      await hand.tap(play);
      await built(page, 'playing');
      await hand.tap(hand.next);
      await shows(page, 'ch07-2');
      await hand.tap(hand.back);
      await shows(page, 'ch07-1');
      await built(page, 'played');
      await hand.tap(hand.back);
      await built(page, 'ready');
      // one after the other, sooner than anything arrives
      await hand.tap(hand.next, 30);
      await hand.tap(hand.next, 30);
      await shows(page, 'ch07-2');

      await hand.tap(hand.more);
      await hand.tap(await middleOf(page, '.present-bar button:text-is("Blank the screen")'));
      await page.waitForSelector('html.blanked', { state: 'attached' });
      await hand.tap(hand.right);
      await page.waitForSelector('html:not(.blanked)', { state: 'attached' });
      expect(await shown(page)).toBe('ch07-2');

      for (const turned of [{ width: 844, height: 390 }, size]) {
        await page.setViewportSize(turned);
        await page.waitForFunction(
          (width) => document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.clientWidth === width,
          turned.width,
        );
        hand = await handOn(page);
        for (const { x, y } of [hand.next, hand.back, hand.more]) {
          expect(x).toBeLessThan(turned.width - FINGER / 2);
          expect(y).toBeLessThan(turned.height - FINGER / 2);
        }
        await hand.tap(hand.right);
        await shows(page, 'ch07-3');
        await hand.tap(hand.back);
        await shows(page, 'ch07-2');
        expect(await page.locator('.present-back').count()).toBe(0);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
