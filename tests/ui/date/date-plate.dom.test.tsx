import { afterEach, describe, expect, it } from 'vitest';
import { openApp, type OpenApp } from '../app/open-app.tsx';

let app: OpenApp | undefined;
afterEach(() => app?.close());

describe('the plate with the day', () => {
  it.each([
    ['en', ['Calendar of Song', 'Calendar of Jin']],
    ['zh-Hant', ['宋紀年', '金紀年']],
    ['zh-Hans', ['宋纪年', '金纪年']],
  ] as const)('names in %s whose calendar each line is in', async (language, names) => {
    app = await openApp(`#v=1&date=1126-01-31&lang=${language}`);
    const seals = [...app.root.querySelectorAll('.court-dates .seal')];
    expect(seals.map((seal) => seal.getAttribute('aria-label'))).toEqual(names);
    expect(new Set(seals.map((seal) => seal.closest('[lang]')?.getAttribute('lang')))).toEqual(
      new Set([language]),
    );
    expect(seals.map((seal) => seal.closest('li')?.title)).toEqual(names);
  });
});

describe('the title of the atlas', () => {
  const was = { width: window.innerWidth, height: window.innerHeight };
  /** Sizes the window of the environment. */
  const resize = (size: typeof was) => Reflect.get(window, 'happyDOM').setViewport(size);
  afterEach(() => resize(was));
  const headings = () => [...(app?.root.querySelectorAll('h1') ?? [])].map(({ textContent }) => textContent);
  const seen = () => app?.root.querySelector('.date-plate .atlas-title')?.textContent ?? null;
  const about = () => app?.root.querySelector('.atlas-about')?.textContent ?? null;

  it.each([
    ['en', 'Fragile Peace: Jin and Song, 1123–1127'],
    ['zh-Hant', '脆弱的和平：金宋之際，1123–1127'],
    ['zh-Hans', '脆弱的和平：金宋之际，1123–1127'],
  ])(
    'stands in %s over the day of whatever a link shows, as the one title of the page',
    async (lang, title) => {
      for (const more of [
        '',
        '&select=place:taiyuan',
        '&sheet=sources',
        '&chapter=ch08-first-siege',
        '&compare=1127-06-01',
      ]) {
        app?.close();
        app = await openApp(`#v=1&date=1126-01-31&lang=${lang}${more}`);
        expect(seen()).toBe(title);
        expect(headings()).toEqual([title]);
        expect(app.root.querySelector('h1, h2, h3')?.tagName).toBe('H1');
        expect(about()).toBeNull();
      }
    },
  );

  it.each(['present', 'embed'])('is unseen, and one, where view=%s', async (view) => {
    app = await openApp(`#v=1&date=1126-01-31&view=${view}`);
    expect(headings()).toHaveLength(1);
    expect(seen()).toBeNull();
  });

  it('stands in the menu of a hand with what the atlas is in one sentence', async () => {
    resize({ width: 390, height: 844 });
    app = await openApp('#v=1&date=1126-01-31');
    expect(about()).toBeNull();
    app.root.querySelector<HTMLElement>('.menu-opener')?.click();
    expect(about()).toMatch(/^An interactive atlas of Jin and Song/);
    expect(headings()).toHaveLength(1);
  });
});
