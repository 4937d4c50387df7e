import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { openApp, press, textOf, type OpenApp } from '../app/open-app.tsx';

// faces of type and what is fetched ahead are the browser’s
vi.mock('../../../src/ui/app/fetch-ahead.ts', () => ({ fetchAhead: () => undefined }));

const LECTURE = readFileSync('geo/lecture.json', 'utf8');
const { steps } = JSON.parse(LECTURE) as LectureRecord;

let open: OpenApp | undefined;
const at = async (...parameters: Parameters<typeof openApp>) => (open = await openApp(...parameters));
function the<T extends Element = HTMLElement>(selector: string): T {
  const found = open?.root.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
const has = (selector: string) => open?.root.querySelector(selector) !== null;
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });
const step = () => the('.present-stage').dataset.step;
const button = (name: string) => {
  const found = [...(open?.root.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};
/** Clicks as a mouse does: the focus goes there, and the click is one of a pointer’s. */
function click(element: HTMLElement): void {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  element.focus();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}
/** Presses a key where the focus is, and tells whether the browser was kept from its own use of it. */
function taken(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}
const inTalk = async (hash = '#v=1&view=present') => {
  await at(hash);
  await soon(() => expect(has('.present-stage')).toBe(true));
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) =>
    String(url).includes('lecture') ? new Response(LECTURE) : new Response('', { status: 404 }),
  );
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a talk', () => {
  it('is begun by F5 at its first step, or where it was left, and stays, until Esc', async () => {
    await at('#v=1&date=1126-01-31');
    expect(taken('F5')).toBe(true);
    await soon(() => expect(step()).toBe(steps[0]?.id));
    for (const key of ['F5', 'PageDown', 'F5', 'PageDown']) expect(taken(key)).toBe(true);
    expect(step()).toBe(steps[2]?.id);
    expect(taken('F5', { shiftKey: true })).toBe(true);
    expect(step()).toBe(steps[2]?.id);
    press('Escape');
    expect(has('.present-stage')).toBe(false);
    open?.session.setDay(open.session.day() + 40);
    expect(taken('F5')).toBe(true);
    await soon(() => expect(step()).toBe(steps[2]?.id));
  });

  it('is begun by Shift+F5 with what is shown', async () => {
    await at('#v=1&date=1126-01-31');
    expect(taken('F5', { shiftKey: true })).toBe(true);
    await soon(() => expect(has('.present-stage')).toBe(true));
    expect(textOf(the('main'), '.julian-date')).toBe('31 January 1126');
    press('PageDown');
    expect(step()).toBe('ch08-2');
  });

  it('leaves Ctrl+F5 to the browser', async () => {
    await at('');
    expect(taken('F5', { ctrlKey: true })).toBe(false);
    expect(open?.session.display()).toBe('explore');
  });

  it('gives the focus back to what had it, else to where keys move something', async () => {
    await at('');
    the('.preferences > summary').focus();
    press('F5');
    await soon(() => expect(has('.present-stage')).toBe(true));
    expect(document.activeElement).toBe(the('.present-stage'));
    press('Escape');
    await soon(() => expect(document.activeElement).toBe(the('.preferences > summary')));
    open?.close();
    await inTalk();
    press('Escape');
    await soon(() => expect(document.activeElement).toBe(the('[role="slider"]')));
  });

  it('has Next and Back by name in every language, which turn it', async () => {
    for (const [language, next, back] of [
      ['en', 'Next', 'Back'],
      ['zh-Hant', '下一步', '上一步'],
      ['zh-Hans', '下一步', '上一步'],
    ] as const) {
      sessionStorage.clear();
      await inTalk(`#v=1&view=present&lang=${language}`);
      click(button(next));
      click(button(next));
      expect(step()).toBe(steps[1]?.id);
      click(button(back));
      expect(step()).toBe(steps[0]?.id);
      open?.close();
    }
  });

  it.each([
    ['the timeline', () => the('[role="slider"]')],
    ['the legend', () => the('.hall-legend')],
    ['Next', () => button('Next')],
    ['More', () => the('.step-more')],
  ])('does by a clicker what it did before, after a click on %s', async (_, element) => {
    await inTalk('#v=1&view=present&chapter=ch08-first-siege&step=1');
    // some of it comes later
    await soon(() => expect(element).not.toThrow());
    click(element());
    const day = open?.session.day();
    expect(taken('b')).toBe(true);
    expect(document.documentElement.classList.contains('blanked')).toBe(true);
    expect(taken('.')).toBe(true);
    expect(document.documentElement.classList.contains('blanked')).toBe(false);
    expect(open?.session.day()).toBe(day);
    const before = Number(steps.findIndex(({ id }) => id === step()));
    expect(taken('PageDown')).toBe(true);
    expect(step()).toBe(steps[before + 1]?.id);
    expect(taken('PageUp')).toBe(true);
    expect(step()).toBe(steps[before]?.id);
    open?.session.setDay((open.session.day() ?? 0) + 30);
    expect(taken('r')).toBe(true);
    expect(open?.session.day()).toBe(Math.round(open?.session.instant() ?? 0));
    expect(has('.present-back')).toBe(false);
    expect(taken('F5')).toBe(true);
    expect(has('.present-stage')).toBe(true);
    press('Escape');
    if (has('.present-stage')) press('Escape');
    expect(has('.present-stage')).toBe(false);
  });

  it('leaves the slider its arrows, and in explore all its keys', async () => {
    await inTalk('#v=1&view=present&chapter=ch08-first-siege&step=1');
    the('[role="slider"]').focus();
    const day = open?.session.day() ?? 0;
    press('ArrowRight');
    expect(open?.session.day()).toBe(day + 1);
    press('PageDown');
    expect(step()).toBe('ch08-2');
    press('Escape');
    the('[role="slider"]').focus();
    press('PageUp');
    expect(open?.session.day()).toBeGreaterThan(day + 20);
  });

  it('plays what a step can play by a button that is seen, and by the first press, unless that is set otherwise', async () => {
    await inTalk('#v=1&view=present&chapter=ch07-two-armies&step=1');
    const opens = open?.session.instant();
    click(the('.step-play'));
    expect(open?.session.instant()).toBeGreaterThan(opens ?? Infinity);
    expect(the('.step-play').textContent).toBe('Replay');
    press('PageUp');
    expect([step(), open?.session.instant()]).toEqual(['ch07-1', opens]);
    press('PageDown');
    expect(step()).toBe('ch07-1');
    press('PageDown');
    expect([step(), has('.step-play')]).toEqual(['ch07-2', false]);
    click(the('.step-more'));
    click(button('Play on the first press'));
    press('PageUp');
    press('PageDown');
    expect(step()).toBe('ch07-2');
  });

  it('keeps what turns it as it is when something else is looked at, and has the way back beside it', async () => {
    await inTalk('#v=1&view=present&chapter=ch07-two-armies&step=1');
    const row = () => [...the('.present-controls').querySelectorAll('button')].map((one) => one.className);
    const before = row();
    expect(before).toEqual(['step-play', 'step-back', 'step-next', 'step-more']);
    open?.session.select({ kind: 'place', id: 'huining' });
    await soon(() => expect(has('.present-back')).toBe(true));
    expect(row()).toEqual(before);
    click(the('.step-play'));
    expect(the('.step-play').textContent).toBe('Replay');
    click(the('.present-back'));
    expect([has('.present-back'), the('.step-play').textContent]).toEqual([false, 'Play']);
  });

  it('remembers in the settings whether steps are builds', async () => {
    await at('');
    const fold = async () => {
      the<HTMLDetailsElement>('.preferences').open = true;
      the('.preferences').dispatchEvent(new Event('toggle'));
      await soon(() => expect(has('.preferences-sheet')).toBe(true));
      const label = [...(open?.root.querySelectorAll('.preferences-sheet label') ?? [])].find((one) =>
        one.textContent?.includes('step’s march'),
      );
      const box = label?.querySelector('input');
      if (!box) throw new Error('no such setting');
      return box;
    };
    const box = await fold();
    expect(box.checked).toBe(true);
    box.click();
    open?.close();
    await at('');
    expect((await fold()).checked).toBe(false);
  });

  it('offers only chapters that there are', async () => {
    await inTalk();
    press('9');
    press('9');
    expect(textOf(the('main'), '.present-digits')).toContain('To 9, “');
    press('Enter');
    expect(step()).toBe('ch09-1');
    press('0');
    expect(has('.present-digits')).toBe(false);
  });
});

describe('what is for the speaker', () => {
  it('is told where nothing can be read aloud, and goes with the next press', async () => {
    await inTalk();
    press('s');
    expect(textOf(the('main'), '.present-told')).toMatch(/cannot read aloud|has no voice/);
    press('PageDown');
    expect(textOf(the('main'), '.present-told')).toBe('');
  });

  it('is told within a second where the window is blocked, beside its controls and never over the map', async () => {
    vi.stubGlobal('open', () => null);
    await inTalk();
    press('PageDown');
    const since = performance.now();
    press('p');
    await soon(() => expect(textOf(the('main'), '.present-told')).toContain('speaker’s window'));
    expect(performance.now() - since).toBeLessThan(1000);
    expect(the<HTMLAnchorElement>('.present-told a').href).toContain('view=speaker');
    expect(open?.session.notices()).toEqual([]);
  });

  it('waits behind More once the talk has begun', async () => {
    await inTalk('#v=1&view=present&date=1126-02-30');
    const hidden = () => document.documentElement.classList.contains('present-begun');
    await soon(() => expect(has('.notice')).toBe(true));
    expect([hidden(), has('[data-unread]')]).toEqual([false, false]);
    press('PageDown');
    expect([hidden(), has('[data-unread]')]).toEqual([true, false]);
    open?.session.notify({ kind: 'failure', text: 'A file could not be fetched.' });
    expect([hidden(), has('[data-unread]')]).toEqual([true, true]);
    click(the('.step-more'));
    expect(hidden()).toBe(false);
    click(the('.step-more'));
    expect(hidden()).toBe(true);
    press('Escape');
    expect(hidden()).toBe(false);
  });
});

describe('the screen', () => {
  it('is kept awake while a talk is given, also after it was hidden, and let go with the talk', async () => {
    const locks: { released: boolean; release(): Promise<void> }[] = [];
    const request = vi.fn<(kind: string) => Promise<(typeof locks)[number]>>(async () => {
      const lock = {
        released: false,
        async release() {
          lock.released = true;
        },
      };
      locks.push(lock);
      return lock;
    });
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
    await inTalk();
    await soon(() => expect(request).toHaveBeenCalledTimes(1));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(1);
    await locks[0]?.release();
    document.dispatchEvent(new Event('visibilitychange'));
    await soon(() => expect(locks).toHaveLength(2));
    press('Escape');
    expect(locks.map(({ released }) => released)).toEqual([true, true]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('is filled by F, and given back with the talk', async () => {
    const fill = vi.fn<() => Promise<void>>(async () => undefined);
    const leave = vi.fn<() => Promise<void>>(async () => undefined);
    Object.assign(document.documentElement, { requestFullscreen: fill });
    Object.assign(document, { exitFullscreen: leave });
    await inTalk();
    expect(taken('f')).toBe(true);
    expect(fill).toHaveBeenCalledTimes(1);
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    press('Escape');
    expect(leave).toHaveBeenCalledTimes(1);
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  });
});
