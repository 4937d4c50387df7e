import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const HALL = { width: 1280, height: 720 };
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 800, height: 600 },
  { width: 390, height: 844 },
] as const;
/** Two steps that stand one after the other, without a march, on different maps. */
const FIRST = { id: 'ch08-1', title: 'Nobody at the river' };
const SECOND = { id: 'ch08-2', title: 'Before the walls' };
const THIRD = { id: 'ch08-3', title: 'Gold, hostages, three garrisons' };
/** Px by which a dot may miss. */
const MISS = 3;
/** Px that a picture is high at least. */
const LEAST_PICTURE = 60;
/** Seconds that a clock may differ by for the time that two readings take. */
const READING_S = 3;

declare global {
  interface Window {
    /** What the hall was told in words, as it came. */
    told: string[];
  }
}

interface Windows {
  readonly hall: Page;
  readonly speaker: Page;
  readonly errors: string[];
}

/** Opens the speaker’s window of a hall. */
async function openSpeaker(hall: Page, errors: string[]): Promise<Page> {
  const [speaker] = await Promise.all([hall.waitForEvent('popup'), hall.keyboard.press('p')]);
  speaker.on('pageerror', (error) => errors.push(error.message));
  speaker.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await speaker.waitForSelector('.speaker-now h2');
  return speaker;
}

async function openWindows(browser: Browser): Promise<Windows> {
  const { page: hall, errors } = await openPage(
    browser,
    '#v=1&view=present&chapter=ch08-first-siege&step=1&lang=en',
    HALL,
  );
  await hall.waitForSelector(`.present-stage[data-step="${FIRST.id}"]:not([data-moving])`, {
    state: 'attached',
  });
  return { hall, speaker: await openSpeaker(hall, errors), errors };
}

/** Waits until both pictures are those of the step that is named. */
const drawn = (speaker: Page, step: string) =>
  speaker.waitForFunction((wanted) => {
    const pictures = [...document.querySelectorAll('.hall-picture')];
    return (
      document.querySelector<HTMLElement>('.speaker')?.dataset.step === wanted &&
      pictures.length === 2 &&
      pictures.every((one) => one.getAttribute('aria-busy') === 'false' && one.querySelector('img'))
    );
  }, step);

/** The shades of a picture, 64 × 36, each 0 to 255 and three a point: of the image there, or of a PNG. */
function shades(page: Page, of: string | Buffer): Promise<number[]> {
  const png = typeof of === 'string' ? null : of.toString('base64');
  return page.evaluate(
    async ([selector, encoded]) => {
      const image = selector
        ? document.querySelector<HTMLImageElement>(selector)
        : await createImageBitmap(
            new Blob([Uint8Array.from(atob(encoded ?? ''), (one) => one.charCodeAt(0))]),
          );
      if (!image) throw new Error(`no ${selector}`);
      if (image instanceof HTMLImageElement) await image.decode();
      const canvas = new OffscreenCanvas(64, 36);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, 64, 36);
      return [...context.getImageData(0, 0, 64, 36).data].filter((_, i) => i % 4 < 3);
    },
    [typeof of === 'string' ? of : null, png] as const,
  );
}
const apart = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, shade, i) => sum + Math.abs(shade - (other[i] ?? 0)), 0) / one.length;

const NOW = '.speaker-now .hall-picture img';
const NEXT = '.speaker-next .hall-picture img';

/** What the clock of the lecture tells, in seconds. */
const elapsed = (speaker: Page) =>
  speaker
    .locator('.elapsed > span')
    .innerText()
    .then((text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));

/** The titles of the speaker’s window that cannot be read as it stands, and pictures that are too small. */
const cut = (speaker: Page, least: number) =>
  speaker.evaluate((height) => {
    const wrong: string[] = [];
    for (const title of document.querySelectorAll('.speaker-title :is(h2, h3)')) {
      const range = document.createRange();
      range.selectNodeContents(title);
      const seen = [...range.getClientRects()].every((line) =>
        [line.left + 1, (line.left + line.right) / 2, line.right - 1].every((x) =>
          [line.top + 2, line.bottom - 2].every((y) => title.contains(document.elementFromPoint(x, y))),
        ),
      );
      if (!seen) wrong.push(title.textContent ?? '');
    }
    for (const picture of document.querySelectorAll('.hall-picture'))
      if (picture.clientHeight < height) wrong.push(`a picture of ${picture.clientHeight} px`);
    return wrong;
  }, least);

let browser: Browser;
let windows: Windows;
beforeAll(async () => {
  browser = await sharedBrowser();
  windows = await openWindows(browser);
  await windows.hall.evaluate(() => {
    window.told = [];
    const told = document.querySelector('.present-told');
    if (!told) throw new Error('the hall has nowhere to be told anything');
    new MutationObserver(() => {
      const text = told.textContent?.trim();
      if (text) window.told.push(text);
    }).observe(told, { childList: true, subtree: true, characterData: true });
  });
});
afterAll(() => windows.hall.context().close());

describe('the hall and the speaker’s window', () => {
  it('show the same: the picture of now is the hall’s, that of next becomes it', async () => {
    const { hall, speaker } = windows;
    await drawn(speaker, FIRST.id);
    const [now, next] = [await shades(speaker, NOW), await shades(speaker, NEXT)];
    const texts = [FIRST, SECOND].map(({ title }) => `The hall’s screen: ${title}`);
    expect(await Promise.all([NOW, NEXT].map((one) => speaker.locator(one).getAttribute('alt')))).toEqual(
      texts,
    );
    expect(new Set(now).size).toBeGreaterThan(40);
    const screen = await shades(speaker, await hall.screenshot({ animations: 'disabled' }));
    expect(apart(now, screen)).toBeLessThan(apart(next, screen));
    await hall.keyboard.press('PageDown');
    await drawn(speaker, SECOND.id);
    const after = await shades(speaker, NOW);
    console.log(
      `shades apart: now and hall ${apart(now, screen).toFixed(1)}, next and hall ${apart(next, screen).toFixed(1)}; what was next and is now ${apart(after, next).toFixed(1)}, what was now ${apart(after, now).toFixed(1)}`,
    );
    expect(apart(after, next)).toBeLessThan(apart(after, now) / 3);
    expect(await speaker.locator('.speaker-next h3').textContent()).toBe(THIRD.title);
  });

  it.each(SCREENS)('name both steps beneath their pictures, uncut, at $width × $height', async (size) => {
    const { speaker } = windows;
    await drawn(speaker, SECOND.id);
    await speaker.setViewportSize(size);
    await expect.poll(() => speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    expect(await cut(speaker, LEAST_PICTURE)).toEqual([]);
  });

  it.each([
    [0.62, 0.3],
    [0.45, 0.55],
  ])('have a dot at one place while the speaker presses, and no longer: %f, %f', async (x, y) => {
    const { hall, speaker } = windows;
    await speaker.setViewportSize({ width: 1280, height: 720 });
    await drawn(speaker, SECOND.id);
    const field = await speaker.locator('.pointer-field').boundingBox();
    if (!field) throw new Error('nowhere to point');
    await speaker.mouse.move(field.x + field.width * x, field.y + field.height * y);
    expect(await hall.locator('.hall-pointer').count()).toBe(0);
    await speaker.mouse.down();
    const dot = await hall.waitForSelector('.hall-pointer');
    const at = await dot.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await speaker.mouse.up();
    console.log(
      `the dot misses by ${(at.x - HALL.width * x).toFixed(1)}, ${(at.y - HALL.height * y).toFixed(1)} px`,
    );
    expect(Math.abs(at.x - HALL.width * x)).toBeLessThan(MISS);
    expect(Math.abs(at.y - HALL.height * y)).toBeLessThan(MISS);
    // sooner than a dot that nobody tells of any more goes by itself
    await hall.waitForSelector('.hall-pointer', { state: 'detached', timeout: 2000 });
  });

  it('tell nothing in the hall that is for the speaker', async () => {
    const { hall, speaker } = windows;
    await speaker.keyboard.press('1');
    await speaker.keyboard.press('3');
    await speaker.waitForSelector('.speaker-told :text("Enter")');
    await speaker.keyboard.press('Escape');
    // no voice here, or one that is stopped at once
    await speaker.keyboard.press('s');
    await speaker.waitForSelector('.speaker-told :text("voice")');
    expect(await hall.evaluate(() => window.told)).toEqual([]);
  });

  it('show a code that opens the step on a phone, whose own address stands whole', async () => {
    const { hall, speaker, errors } = windows;
    const button = speaker.getByRole('button', { name: 'Show code to the hall' });
    await button.click();
    await hall.waitForSelector('.code-sheet .qr path');
    const { data, width, height } = PNG.sync.read(await hall.screenshot({ animations: 'disabled' }));
    const address = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
    expect(address.startsWith(inject('site'))).toBe(true);
    expect(address).toBe(await hall.locator('.code-address span').first().textContent());
    await button.click();
    await hall.waitForSelector('.code-sheet', { state: 'detached' });
    const phone = await openPage(browser, address.slice(inject('site').length), {
      width: 390,
      height: 844,
      touch: true,
    });
    await phone.page.waitForSelector(`.present-stage[data-step="${SECOND.id}"]`, { state: 'attached' });
    await phone.page.keyboard.press('q');
    await phone.page.waitForSelector('.code-sheet .qr path');
    expect(
      await phone.page
        .locator('.code-address')
        .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length),
    ).toBe(0);
    expect(await phone.page.getByRole('button', { name: 'Copy the address' }).isVisible()).toBe(true);
    const small = PNG.sync.read(await phone.page.screenshot({ animations: 'disabled' }));
    expect(jsQR(new Uint8ClampedArray(small.data), small.width, small.height)?.data).toBe(address);
    expect([...errors, ...phone.errors]).toEqual([]);
    await phone.page.context().close();
  });

  it('keep the clock when the speaker’s window is closed and opened again', async () => {
    const { hall, speaker, errors } = windows;
    await speaker.waitForFunction((least) => {
      const [minutes = 0, seconds = 0] = (document.querySelector('.elapsed > span')?.textContent ?? '')
        .split(':')
        .map(Number);
      return minutes * 60 + seconds > least;
    }, 2 * READING_S);
    const [before, then] = [await elapsed(speaker), Date.now()];
    await Promise.all([speaker.waitForEvent('close'), speaker.close({ runBeforeUnload: true })]);
    await hall.bringToFront();
    const again = await openSpeaker(hall, errors);
    await again.waitForSelector(`.speaker[data-step="${SECOND.id}"]`);
    const [after, passed] = [await elapsed(again), (Date.now() - then) / 1000];
    console.log(`the clock: ${before} s, ${passed.toFixed(1)} s later ${after} s`);
    expect(Math.abs(after - before - passed)).toBeLessThan(READING_S);
    await waitReady(again);
    await drawn(again, SECOND.id);
    expect(errors).toEqual([]);
  });
});
