import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../src/time/written-date.ts';
import { openApp, press, textOf, type OpenApp } from './open-app.tsx';

let open: OpenApp | undefined;
const at = async (...parameters: Parameters<typeof openApp>) => (open = await openApp(...parameters));
/** An element that must be there. */
function the<T extends Element = HTMLElement>(selector: string): T {
  const found = open?.root.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
const date = () => (open ? textOf(open.root, '.julian-date') : '');
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the slider', () => {
  it('is moved by keys by days, months and to the ends, and says its day in every calendar', async () => {
    await at('#v=1&date=1126-01-31');
    const slider = the('[role="slider"]');
    expect(slider.getAttribute('aria-label')).toBe('Date');
    expect(slider.getAttribute('aria-valuemin')).toBe('2131234');
    expect(slider.getAttribute('aria-valuemax')).toBe('2133059');
    expect(slider.getAttribute('aria-valuenow')).toBe('2132360');
    const text = slider.getAttribute('aria-valuetext');
    expect(text).toContain('31 January 1126');
    expect(text).toContain('Jingkang 1, 1st month, day 7');
    expect(text).toContain('Tianhui 4, 1st month, day 7');
    slider.focus();
    for (const [key, day] of [
      ['ArrowRight', '1126-02-01'],
      ['ArrowLeft', '1126-01-31'],
      ['Shift+ArrowRight', '1126-02-28'],
      ['PageDown', '1126-01-31'],
      ['PageUp', '1126-02-28'],
      ['Shift+ArrowRight', '1126-03-31'],
      ['ArrowRight', '1126-04-01'],
      ['ArrowLeft', '1126-03-31'],
      ['PageDown', '1126-02-28'],
      ['ArrowRight', '1126-03-01'],
      ['ArrowLeft', '1126-02-28'],
      ['Shift+ArrowLeft', '1126-01-28'],
      ['Home', '1123-01-01'],
      ['ArrowLeft', '1123-01-01'],
      ['End', '1127-12-31'],
      ['ArrowRight', '1127-12-31'],
    ] as const) {
      press(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift+') });
      expect(slider.getAttribute('aria-valuenow'), key).toBe(String(parseDay(day)));
    }
  });
});

describe('the address', () => {
  it('keeps what it does not know, and stays as short as it came until something changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await at('');
    vi.advanceTimersByTime(5000);
    expect(['', '#v=1']).toContain(window.location.hash);
    open?.close();
    await at('#v=1&date=1126-01-31&later=kept');
    press('ArrowRight');
    the('[role="slider"]').focus();
    press('ArrowRight');
    expect(window.location.hash).not.toContain('1126-02-01');
    vi.advanceTimersByTime(299);
    expect(window.location.hash).not.toContain('1126-02-01');
    vi.advanceTimersByTime(1);
    expect(window.location.hash).toContain('date=1126-02-01');
    expect(window.location.hash).toContain('later=kept');
    vi.advanceTimersByTime(5000);
    expect(window.location.hash).not.toContain('map=');
  });
});

describe('playing', () => {
  it('begins and pauses by Space with nothing in focus', async () => {
    await at('');
    const play = the('.playback .play');
    press(' ');
    expect(play.textContent).toBe('Pause');
    press(' ');
    expect(play.textContent).toBe('Play');
  });

  it.each([
    ['sixty frames a second', () => 1000 / 60],
    ['twenty', () => 50],
    ['now two, now a hundred', (i: number) => (i % 7 === 0 ? 500 : 10)],
  ])('goes by elapsed time, at %s', async (_, length) => {
    const asked: ((ms: number) => void)[] = [];
    const frames = { request: (callback: (ms: number) => void) => asked.push(callback), cancel: () => {} };
    const { session } = await at('#v=1&date=1124-03-01', frames);
    const speed = the<HTMLSelectElement>('.playback select');
    speed.value = '8';
    speed.dispatchEvent(new Event('input', { bubbles: true }));
    the('.playback .play').click();
    let now = 1000;
    const first = session.instant();
    const draw = () => asked.splice(0).forEach((callback) => callback(now));
    draw();
    for (let i = 0; now < 6000; i++) {
      now += length(i);
      draw();
      expect(session.instant() - first).toBeCloseTo((8 * (now - 1000)) / 1000, 6);
    }
    expect(Number(the('[role="slider"]').getAttribute('aria-valuenow'))).toBe(session.day());
    expect(session.day() - parseDay('1124-03-01')).toBeGreaterThanOrEqual(40);
  });
});

describe('a broken link', () => {
  it('is mended aloud and loses nothing of the rest', async () => {
    await at('#v=1&date=1126-02-30&map=6/99/114&theme=dark&lang=xx&select=place:nowhere');
    await soon(() => expect(textOf(the('.notices[role="alert"]'), '.notice')).not.toBe(''));
    const notice = the('.notices[role="alert"]');
    for (const wrong of ['1126-02-30', '6/99/114', 'xx', 'place:nowhere'])
      expect(notice.textContent).toContain(wrong);
    expect(date()).toBe('28 February 1126');
    expect(document.documentElement.dataset.theme).toBe('dark');
    [...notice.querySelectorAll('button')].find((one) => one.textContent?.includes('Dismiss'))?.click();
    expect(notice.textContent).toBe('');
  });
});

describe('the date field', () => {
  const field = () => the<HTMLInputElement>('.date-field input');
  const type = (text: string) => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    field().form?.requestSubmit();
  };

  it('goes to a typed date, and names one that is none', async () => {
    await at('');
    expect(the('.date-field label').textContent).toBe('Go to a date');
    type('9 January 1127');
    await soon(() => expect(date()).toBe('9 January 1127'));
    type('30 February 1126');
    await soon(() => expect(textOf(the('main'), '.field-error')).toContain('30 February 1126'));
    expect(field().value).toBe('30 February 1126');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(date()).toBe('9 January 1127');
  });

  it('reads any calendar, names the span, and lists several readings as buttons', async () => {
    await at('');
    type('天会四年冬');
    await soon(() => expect(date()).toBe('18 October 1126'));
    expect(textOf(the('main'), '.field-note')).toContain('18 October 1126 – 12 February 1127');
    type('丙辰');
    const readings = () => [
      ...(open?.root.querySelectorAll<HTMLButtonElement>('ul[aria-label="Readings"] button') ?? []),
    ];
    await soon(() => expect(readings()).toHaveLength(30));
    expect(date()).toBe('18 October 1126');
    readings()
      .find(({ textContent }) => textContent?.includes('9 January 1127'))
      ?.click();
    expect(date()).toBe('9 January 1127');
    expect(readings()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });
});

describe('the languages', () => {
  it.each([
    ['zh-Hant', '1126年1月31日', '靖康元年正月七日癸酉', '當日圖例'],
    ['zh-Hans', '1126年1月31日', '靖康元年正月七日癸酉', '当日图例'],
  ])('the page speaks %s throughout', async (language, written, lunar, legend) => {
    await at(`#v=1&date=1126-01-31&lang=${language}&select=siege:kaifeng-1126`);
    expect(document.documentElement.lang).toBe(language);
    await soon(() => expect(textOf(the('main'), '.legend-sheet h2')).toBe(legend));
    expect(date()).toBe(written);
    expect(textOf(the('main'), '.court-dates')).toContain(lunar);
    const words = (the('main').textContent ?? '').replace(
      /NASA SRTM30|KDE Marble|Natural Earth|CHGIS v6|km|English|YYYY-MM-DD/g,
      '',
    );
    expect(words.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  });
});

describe('the days drawn', () => {
  const hash = () => window.location.hash;
  const choose = (label: string) => {
    const choice = the<HTMLSelectElement>('.mode-choice');
    const option = [...choice.options].find(({ text }) => text === label);
    if (!option) throw new Error(`there is no choice “${label}”`);
    choice.value = option.value;
    for (const kind of ['input', 'change']) choice.dispatchEvent(new Event(kind, { bubbles: true }));
  };

  it('are chosen beside the timeline, said in the plate and by the slider, and kept in the address', async () => {
    await at('#v=1&date=1126-01-31');
    await soon(() => the('.mode-choice'));
    choose('± 10 days');
    expect(date()).toBe('31 January 1126 ± 10 days');
    expect(the('[role="slider"]').getAttribute('aria-valuetext')).toContain(
      '31 January 1126 ± 10 days, Jingkang 1',
    );
    await soon(() => expect(hash()).toContain('mode=window:10'));
    choose('From the beginning');
    expect(date()).toBe('31 January 1126 and all before');
    await soon(() => expect(hash()).toContain('mode=cumulative'));
    choose('This day');
    expect(date()).toBe('31 January 1126');
    await soon(() => expect(hash()).not.toContain('mode='));
  });

  it('open from their address, and list a window of its own', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await at('#v=1&date=1126-01-31&mode=window:17&lang=zh-Hant');
    vi.useRealTimers();
    await soon(() => the('.mode-choice'));
    expect(date()).toBe('1126年1月31日 前後17日');
    expect(the('.mode-choice').getAttribute('aria-label')).toBe('顯示哪些日子');
    expect(open?.session.mode()).toEqual({ kind: 'window', days: 17 });
    expect([...the<HTMLSelectElement>('.mode-choice').options].map(({ value }) => value)).toContain('17');
    expect(hash()).toContain('mode=window:17');
  });
});

describe('the live region', () => {
  it('tells a screen reader, once settled, what the day changed', async () => {
    await at('#v=1&date=1126-09-20');
    the('[role="slider"]').focus();
    press('ArrowRight');
    await soon(() =>
      expect(textOf(the('main'), '.spoken-account')).toMatch(/21 September 1126.*Taiyuan.*Jin/),
    );
    expect(the('.day-told').getAttribute('role')).toBe('status');
    expect(textOf(the('main'), '.day-told')).toMatch(/^Taiyuan .*21 September 1126\.$/);
  });

  it('is not said on in one language on a page of another', async () => {
    const { session } = await at('#v=1&date=1126-09-20');
    await soon(() => expect(textOf(the('main'), '.spoken-account')).toContain('September'));
    session.setLanguage('zh-Hant');
    expect(textOf(the('main'), '.spoken-account')).toBe('');
    expect(textOf(the('main'), '.day-told')).toBe('');
    await soon(() => expect(textOf(the('main'), '.spoken-account')).toContain('太原'));
  });
});

describe('the card', () => {
  it('tells what is selected, and closes by Escape', async () => {
    const { session } = await at('#v=1&date=1123-06-20&select=prefecture:pingzhou');
    await soon(() => expect(textOf(the('main'), '.card')).toContain('Held by'));
    press('Escape');
    await soon(() => expect(textOf(the('main'), '.card')).not.toContain('Held by'));
    expect(session.selection()).toBeNull();
  });
});
