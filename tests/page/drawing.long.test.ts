import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isInBox, type Box } from '../../src/geometry/box.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { siegesShown } from '../../src/style/labels/siege-labels.ts';
import { markedEvents, pointOfEvent, seatOfEvent } from '../../src/style/symbols/event-symbols.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { visibleBox } from '../../src/view/visible-box.ts';
import { atlas, jsonOn, sceneOn } from '../atlas-of-geo.ts';
import { keepReports, reportOf, type Drawn } from './drawn-report.ts';
import { goTo } from './go-to.ts';
import { launch } from './launch.ts';
import { countRequests, settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

const SIZE = { width: 1280, height: 720 };
const CAMERA = { lon: 114.5, lat: 37, zoom: 5.7, bearing: 0, pitch: 0 };
const AT = 'map=5.70/37.000/114.500&theme=paper';
const BOX = visibleBox(CAMERA, SIZE.width, SIZE.height);
const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;
/** Twelve days, evenly over the span. */
const DATES = Array.from({ length: 12 }, (_, i) =>
  writeDay(atlas.span.start + Math.floor(((i + 0.5) * (atlas.span.end - atlas.span.start)) / 12)),
);
const { steps } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const WEBGL2_REFUSED = `
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === 'webgl2' ? null : get.call(this, kind, ...rest);
  };`;

/** A page of the atlas that keeps what its map says of itself, ready. */
async function openIn(
  browser: Browser,
  hash: string,
  more: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...more,
  });
  const page = await context.newPage();
  countRequests(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await keepReports(page);
  await prepare?.(page);
  await page.goto(inject('site') + hash);
  await waitReady(page);
  return { page, errors };
}

const kindOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.map);

/** What of a day of the record stands in the frame and not on a drawn map. */
function lacking(date: string, drawn: Drawn, box: Box): string[] {
  const scene = sceneOn(date);
  const { holders, movements, events, places } = jsonOn(date);
  const found: string[] = [];
  const want = (has: boolean, what: string) => void (has || found.push(`${date}: ${what}`));
  for (const [id, { holder }] of Object.entries(holders))
    want(drawn.holders[id] === holder, `${id} held by ${holder}`);
  for (const { id, lon, lat } of movements)
    if (isInBox(box, [lon, lat])) want(drawn.columns.includes(id), `column ${id}`);
  const sieges = siegesShown(scene);
  for (const { siege } of sieges)
    if (isInBox(box, siege.at)) want(`siege:${siege.id}` in drawn.symbols, `siege ${siege.id}`);
  const ringed = new Set(
    sieges.map(({ siege }) => atlas.places.get(siege.feature.properties.place ?? '')?.id),
  );
  const listed = new Set(events.map(({ id }) => id));
  for (const { event } of markedEvents(atlas, scene.instant)) {
    const hidden = ringed.has(seatOfEvent(event, atlas));
    if (listed.has(event.id) && isInBox(box, pointOfEvent(event)) && !hidden)
      want(`event:${event.id}` in drawn.symbols, `event ${event.id}`);
  }
  for (const { id, rank, lon, lat } of places)
    if (rank === 1 && isInBox(box, [lon, lat])) want(`place:${id}` in drawn.symbols, `place ${id}`);
  return found;
}

let without: Browser;
let withWebGl: Browser;
beforeAll(async () => {
  without = await launch(['--disable-3d-apis', '--disable-gpu', '--disable-accelerated-2d-canvas']);
  withWebGl = await sharedBrowser();
});
afterAll(() => without.close());

describe('without WebGL', () => {
  it('tells of each day what the map of WebGL tells, in three languages, to the last name', async () => {
    const { page, errors } = await openIn(without, `#v=1&date=${DATES[0]}&${AT}&lang=en`);
    const other = await openIn(withWebGl, `#v=1&date=${DATES[0]}&${AT}&lang=en`);
    expect(await kindOf(page)).toBe('drawing');
    expect(await kindOf(other.page)).toBe('webgl');
    // the line makes the plate taller, of which names keep clear
    await page.locator('.drawn-note').waitFor();
    await page.evaluate(() => document.querySelector('.drawn-note')?.remove());
    const missing: string[] = [];
    let [names, alike] = [0, 0];
    for (const date of DATES)
      for (const language of LANGUAGES) {
        const hash = `#v=1&date=${date}&${AT}&lang=${language}`;
        await Promise.all([goTo(page, hash), goTo(other.page, hash)]);
        const [drawn, mapped] = [await reportOf(page), await reportOf(other.page)];
        missing.push(...lacking(date, drawn, BOX));
        for (const id of mapped.columns)
          if (!drawn.columns.includes(id)) missing.push(`${date}: column ${id}`);
        for (const [key, text] of Object.entries(mapped.symbols)) {
          names += 1;
          if (drawn.symbols[key] === text) alike += 1;
          else
            missing.push(`${date} ${language}: ${key} ${text}, drawn ${drawn.symbols[key] ?? 'not at all'}`);
        }
      }
    console.log('symbols and names of WebGL, and of those drawn alike:', names, alike);
    expect(missing).toEqual([]);
    expect(errors).toEqual([]);
    await Promise.all([page.context().close(), other.page.context().close()]);
  }, 900_000);

  it('says so in one line, which tries again', async () => {
    const { page } = await openIn(without, `#v=1&date=1126-01-31&${AT}&lang=en`);
    const note = page.locator('.drawn-note');
    await note.waitFor();
    expect(await note.innerText()).toContain('without WebGL');
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('canvas.drawn-map').count()).toBe(1);
    await settled(page);
    expect(await kindOf(page)).toBe('drawing');
    await page.context().close();
  });

  it('is walked through by click and key: a card, the slider, the map', async () => {
    const { page, errors } = await openIn(without, `#v=1&date=1126-01-31&${AT}&lang=en`);
    await settled(page);
    const state = () => new URL(page.url()).hash;
    const [, siege] =
      Object.entries((await reportOf(page)).points).find(([key]) => key.startsWith('siege:')) ?? [];
    if (!siege) throw new Error('no siege on the map');
    await page.mouse.click(siege.x, siege.y);
    await page.locator('.card.selected h2').waitFor();
    await expect.poll(state).toContain('select=');
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Date' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(state).toContain('1126-02-01');
    await page.locator('canvas.drawn-map').focus();
    const before = state().match(/map=([^&]*)/)?.[1];
    await page.keyboard.press('+');
    await expect.poll(() => state().match(/map=([^&]*)/)?.[1]).not.toBe(before);
    await page.mouse.move(700, 300);
    await page.mouse.down();
    await page.mouse.move(640, 330, { steps: 5 });
    await page.mouse.up();
    await page.mouse.wheel(0, -200);
    await settled(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is talked through to its last step', async () => {
    const { page, errors } = await openIn(without, '#v=1&view=present&lang=en');
    const at = () => page.locator('.present-stage').getAttribute('data-step');
    await page.locator('.present-stage').waitFor({ state: 'attached' });
    const seen = new Set<string | null>();
    // a step with a march takes two presses
    for (let i = 0; i < 2 * steps.length && seen.size < steps.length; i++) {
      seen.add(await at());
      await page.keyboard.press('PageDown');
      await settled(page);
      expect((await reportOf(page)).symbols).not.toEqual({});
    }
    console.log('steps of the talk drawn:', seen.size, 'of', steps.length);
    expect(seen.size).toBe(steps.length);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 400_000);

  it.each([
    ['a day', `#v=1&date=1126-01-31`],
    ['two days', '#v=1&date=1126-01-31&compare=1127-06-01'],
    ['a hall', '#v=1&date=1126-01-31&chapter=ch08-first-siege&view=present'],
  ])('gives axe nothing to find: %s', async (_, hash) => {
    const { page } = await openIn(without, hash);
    await settled(page);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const run = Reflect.get(window, 'axe') as typeof import('axe-core');
      const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    });
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('outlines what two days and a window of days change, on both maps', async () => {
    for (const more of ['compare=1127-06-01', 'mode=window:20']) {
      const { page } = await openIn(without, `#v=1&date=1126-01-31&${AT}&${more}`);
      await settled(page);
      expect(await page.locator('canvas.drawn-map').count()).toBe(more.startsWith('compare') ? 2 : 1);
      const dark = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.drawn-map');
        const context = canvas?.getContext('2d');
        const { data } = context?.getImageData(0, 0, canvas?.width ?? 0, canvas?.height ?? 0) ?? { data: [] };
        let ink = 0;
        for (let i = 0; i < data.length; i += 4)
          if ((data[i] ?? 255) < 60 && (data[i + 1] ?? 255) < 55 && (data[i + 2] ?? 255) < 50) ink += 1;
        return ink;
      });
      console.log(more, 'px of ink', dark);
      expect(dark).toBeGreaterThan(1000);
      await page.context().close();
    }
  });

  it('takes a picture with it', async () => {
    const { page, errors } = await openIn(without, `#v=1&date=1126-01-31&${AT}&sheet=take-away`);
    await page
      .getByRole('button', { name: /^(Make|Save|Create)/ })
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^(Make|Save|Create)/ })
        .first()
        .click(),
    ]);
    const png = PNG.sync.read(readFileSync(await download.path()));
    expect(new Set(png.data.subarray(0, 400_000)).size).toBeGreaterThan(50);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a map that cannot be had by WebGL is drawn', () => {
  const hash = `#v=1&date=1126-01-31&${AT}&lang=en`;

  it('where the browser has WebGL1 alone', async () => {
    const { page } = await openIn(withWebGl, hash, {}, (page) => page.addInitScript(WEBGL2_REFUSED));
    await settled(page);
    expect(await kindOf(page)).toBe('drawing');
    expect(lacking('1126-01-31', await reportOf(page), BOX)).toEqual([]);
    await page.context().close();
  });

  it('where MapLibre’s worker does not come, and by WebGL again once it does', async () => {
    let gone = true;
    const { page } = await openIn(withWebGl, hash, {}, (page) =>
      page.route('**/maplibre-gl-worker*', (route) =>
        gone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
      ),
    );
    await settled(page);
    expect(await kindOf(page)).toBe('drawing');
    expect(lacking('1126-01-31', await reportOf(page), BOX)).toEqual([]);
    gone = false;
    await page.locator('.drawn-note button').click();
    await expect.poll(() => kindOf(page)).toBe('webgl');
    expect(await page.locator('.map canvas').count()).toBe(1);
    expect(await page.locator('.drawn-note').count()).toBe(0);
    await page.context().close();
  });

  it('where its context is lost for good, on the day and at the place it was', async () => {
    const { page } = await openIn(withWebGl, `${hash}&select=place:taiyuan`);
    await settled(page);
    const address = page.url();
    expect(await kindOf(page)).toBe('webgl');
    await page.evaluate(() =>
      document
        .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await expect.poll(() => kindOf(page)).toBe('drawing');
    await settled(page);
    expect(page.url()).toBe(address);
    expect(lacking('1126-01-31', await reportOf(page), BOX)).toEqual([]);
    await page.locator('.drawn-note').waitFor();
    await page.context().close();
  });
});
