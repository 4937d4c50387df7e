import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { overlap } from '../../src/geometry/box.ts';
import { chapterSubjects } from '../../src/presentation/chapter-subjects.ts';
import { screenKind } from '../../src/view/screen-kind.ts';
import { screenPoint } from '../../src/view/screen-point.ts';
import { atlas } from '../atlas-of-geo.ts';
import { drawnOn, findLayers } from './drawn-labels.ts';
import { fingersOf, type Fingers } from './fingers.ts';
import { freeShare } from './free-share.ts';
import { goTo } from './go-to.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

/** Screens, and the least share of them that the map has: at first, with the card of something chosen, with the legend. */
const SCREENS = [
  [390, 844, 0.65, 0.65, 0.35],
  [360, 640, 0.65, 0.6, 0.3],
  [820, 1180, 0.65, 0.65, 0.6],
  [1024, 768, 0.65, 0.5, 0.5],
  [844, 390, 0.5, 0.5, 0.45],
] as const;
const DAY = '#v=1&date=1126-01-31';
const KAIFENG = [114.35, 34.79] as const;
const TAIYUAN = [112.55, 37.87] as const;

let page: Page;
let fingers: Fingers;
beforeAll(async () => {
  const size = { width: 390, height: 844 };
  ({ page } = await openPage(await sharedBrowser(), DAY, { ...size, touch: true, mobile: true }));
  fingers = await fingersOf(page);
  await settled(page);
});
afterAll(() => page.context().close());

const stop = () => page.locator('.drawer').getAttribute('data-stop');
const upright = () => page.setViewportSize({ width: 390, height: 844 });

describe('the map of a small screen', () => {
  it.each(SCREENS)('has its share of %i × %i', async (width, height, first, card, legend) => {
    await page.setViewportSize({ width, height });
    const shares: number[] = [];
    for (const hash of [DAY, `${DAY}&select=siege:kaifeng-1126`, `${DAY}&open=legend`]) {
      await goTo(page, hash);
      if (hash.includes('select')) await page.locator('.card.selected .card-title').waitFor();
      shares.push(await freeShare(page));
    }
    const told = shares.map((share) => `${(100 * share).toFixed(1)} %`);
    console.log(`${width} × ${height}: ${told[0]} free, ${told[1]} with a card, ${told[2]} with the legend`);
    for (const [i, least] of [first, card, legend].entries())
      expect(shares[i], `${width} × ${height}`).toBeGreaterThan(least);
    await goTo(page, DAY);
  });
});

describe('the first day of a chapter', () => {
  const [chapter] = atlas.chapters;
  const told = chapter ? chapterSubjects(atlas, chapter) : [];

  it('tells of something that has a place', () => expect(told.length).toBeGreaterThan(1));

  it.each([...SCREENS.map(([width, height]) => [width, height] as const), [1280, 720] as const])(
    'names what the chapter is about on %i × %i',
    async (width, height) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${inject('site')}?${width}#v=1&date=1123-01-04`);
      await waitReady(page);
      await page.locator('.timeline-tools').waitFor({ state: 'attached' });
      await settled(page);
      await findLayers(page);
      const { labels, panels } = await drawnOn(page);
      const seen = (key: string) =>
        labels.some(
          (label) =>
            (label.key === key || label.key.startsWith(`${key}:`)) &&
            label.boxes.length > 0 &&
            label.boxes.every(
              (box) =>
                box.left >= 0 &&
                box.top >= 0 &&
                box.right <= width &&
                box.bottom <= height &&
                !panels.some((panel) => overlap(box, panel)),
            ),
        );
      expect(told.map(({ key }) => key).filter((key) => !seen(key))).toEqual([]);
    },
  );
});

describe('what tells of a mended link', () => {
  const WRONG = `${DAY}&select=place:nowhere`;
  const HANDS = SCREENS.filter(([width, height]) => screenKind(width, height) === 'hand');

  it.each(HANDS)('is one line that covers neither card nor bar on %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const hash of [WRONG, `${WRONG}&open=card`, `${WRONG}&sheet=sources`, `${WRONG}&account=seed`]) {
      await goTo(page, hash);
      const notice = page.locator('.notice.folded');
      await notice.waitFor();
      const box = await notice.boundingBox();
      expect(box?.height, hash).toBeLessThanOrEqual(50);
      expect(await notice.innerText()).toContain('nowhere');
      const covered = await page.evaluate(() => {
        const own = document.querySelector('.notice')?.getBoundingClientRect();
        return [...document.querySelectorAll('.drawer, .date-plate, .timeline, .account-band')].flatMap(
          (one) => {
            const { left, top, right, bottom } = one.getBoundingClientRect();
            const meet = own && left < own.right && own.left < right && top < own.bottom && own.top < bottom;
            return meet ? [one.className] : [];
          },
        );
      });
      expect(covered, hash).toEqual([]);
    }
    await page.getByRole('button', { name: 'Show more' }).and(page.locator('.notice-fold')).tap();
    await page.getByLabel('The link as it came').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).tap();
    expect(await page.locator('.notice').count()).toBe(0);
    await goTo(page, DAY);
  });
});

describe('the title of the atlas', () => {
  it.each([...SCREENS.map(([width, height]) => [width, height] as const), [1280, 720] as const])(
    'is read over the day of a shared link on %i × %i',
    async (width, height) => {
      await page.setViewportSize({ width, height });
      await goTo(page, DAY);
      const heading = page.getByRole('heading', { level: 1 });
      expect(await heading.count()).toBe(1);
      const title = page.locator('.atlas-title');
      expect(await title.innerText()).toBe(await heading.textContent());
      const seen = await title.evaluate((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return right - left > 100 && one.contains(met);
      });
      expect(seen).toBe(true);
    },
  );
});

describe('the sheet at the foot of a phone', () => {
  it('is dragged by a finger to half and to full, and let down again', async () => {
    await upright();
    await goTo(page, DAY);
    expect(await stop()).toBe('peek');
    const drawer = page.locator('.drawer');
    for (const [by, then] of [
      [-260, 'half'],
      [-420, 'full'],
      [330, 'half'],
      [400, 'peek'],
    ] as const) {
      const box = await drawer.boundingBox();
      await fingers.swipe({ x: 195, y: (box?.y ?? 0) + 12 }, { x: 0, y: by }, 600);
      await expect.poll(stop, { message: `after ${by} px` }).toBe(then);
    }
  });

  it('is moved by its buttons and by a tap as well', async () => {
    for (const [name, then] of [
      ['Show more', 'half'],
      ['Show more', 'full'],
      ['Show less', 'half'],
      ['Show less', 'peek'],
    ] as const) {
      await page.locator('.drawer-grip').getByRole('button', { name }).tap();
      await expect.poll(stop).toBe(then);
    }
    await page.locator('.drawer .card-title').tap();
    await expect.poll(stop).toBe('half');
    await page.locator('.drawer-grip').getByRole('button', { name: 'Show less' }).tap();
  });

  it('holds one thing at a time: the card, the legend or a page of the record', async () => {
    await page.locator('.legend > summary').tap();
    await page.locator('.legend-sheet').waitFor();
    await expect.poll(() => page.locator('.card').isVisible()).toBe(false);
    await page.locator('.legend > summary').tap();
    await page.locator('.card').waitFor();
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('button', { name: 'Record', exact: true }).tap();
    await page.locator('.sheet').waitFor();
    await expect.poll(() => page.locator('.card').isVisible()).toBe(false);
    expect(await page.locator('.date-field').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Close the record' }).tap();
    await page.locator('.card').waitFor();
    // nothing that is shown has opened it: the button that leads there has the focus
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('menu-opener');
  });
});

describe('going somewhere from a sheet', () => {
  it('shows it: the sheet gives way to a glance at the card, and the place lies in the free part of the map', async () => {
    await upright();
    await goTo(page, DAY);
    await page.getByRole('button', { name: 'Search' }).tap();
    await page.getByRole('combobox', { name: 'Search' }).fill('Taiyuan');
    await page.getByRole('option').first().tap();
    await expect.poll(() => page.locator('.card.selected').innerText()).toContain('Taiyuan');
    await page.waitForFunction(() => location.hash.includes('select=') && location.hash.includes('map='));
    await settled(page);
    expect(await stop()).toBe('peek');
    expect(await page.locator('.sheet').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('card'))).toBe(true);
    const [zoom = 0, lat = 0, lon = 0] = (/map=([\d./-]+)/.exec(page.url())?.[1] ?? '')
      .split('/')
      .map(Number);
    const viewport = { zoom, lat, lon, bearing: 0, pitch: 0 };
    const at = screenPoint(viewport, { width: 390, height: 844 }, TAIYUAN);
    const free = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.map') !== null,
      at,
    );
    expect(free, JSON.stringify(at)).toBe(true);
    expect(page.url(), 'the address says what is seen').not.toContain('sheet=');
    await page.getByRole('button', { name: 'Back to the list' }).tap();
    await page.waitForFunction(() => location.hash.includes('sheet='));
    await page.getByRole('option').first().tap();
    await page.waitForFunction(() => !location.hash.includes('sheet='));
    await page.goBack();
    await page.locator('.sheet').waitFor();
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('Taiyuan');
    await page.getByRole('button', { name: 'Close the record', exact: true }).tap();
  });

  it('keeps what is selected in view when its card is opened further', async () => {
    await upright();
    await goTo(page, `${DAY}&select=siege:kaifeng-1126`);
    await page.locator('.card.selected .card-title').waitFor();
    await settled(page);
    await page.locator('.drawer-grip').getByRole('button', { name: 'Show more' }).tap();
    await expect.poll(stop).toBe('half');
    const lies = () => {
      const [zoom = 0, lat = 0, lon = 0] = (/map=([\d./-]+)/.exec(page.url())?.[1] ?? '')
        .split('/')
        .map(Number);
      const looks = { zoom, lat, lon, bearing: 0, pitch: 0 };
      return screenPoint(looks, { width: 390, height: 844 }, KAIFENG).y;
    };
    const top = (await page.locator('.drawer').boundingBox())?.y ?? 0;
    await expect.poll(lies).toBeLessThan(top);
    await page.locator('.drawer-grip').getByRole('button', { name: 'Show less' }).tap();
  });

  it('brings what is tapped out from under the card', async () => {
    await goTo(page, `${DAY}&map=6.00/39.500/112.550&open=card`);
    const size = { width: 390, height: 844 };
    const viewport = { zoom: 6, lat: 39.5, lon: 112.55, bearing: 0, pitch: 0 };
    const at = screenPoint(viewport, size, TAIYUAN);
    const sheet = await page.locator('.drawer').boundingBox();
    expect(at.y).toBeGreaterThan(sheet?.y ?? Infinity);
    await page.locator('.day-events button', { hasText: 'Taiyuan' }).first().tap();
    await page.waitForFunction(() => location.hash.includes('select='));
    await settled(page);
    const moved = (/map=([\d./-]+)/.exec(page.url())?.[1] ?? '').split('/').map(Number);
    const now = screenPoint(
      { zoom: moved[0] ?? 0, lat: moved[1] ?? 0, lon: moved[2] ?? 0, bearing: 0, pitch: 0 },
      size,
      TAIYUAN,
    );
    expect(now.y).toBeLessThan(sheet?.y ?? 0);
  });
});
