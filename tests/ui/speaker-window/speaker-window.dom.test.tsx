import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import {
  openPresentationChannel,
  type PresentationChannel,
} from '../../../src/ui/present/channel/presentation-channel.ts';
import type {
  AudienceState,
  PresentationCommand,
  ToldStep,
} from '../../../src/ui/present/channel/presentation-messages.ts';
import type { HallPictures } from '../../../src/ui/present/hall-pictures.ts';
import type { Miniatures, ScreenPicture } from '../../../src/export/picture/miniature.ts';
import type { FixedMapOptions } from '../../../src/map/map-options.ts';
import { traditional } from '../../../src/time/traditional.ts';
import { renderSpeakerWindow } from '../../../src/ui/speaker-window/render-speaker-window.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

const FIRST = openingView(atlas.chapters[0]?.start ?? atlas.span.start);
const SCREEN = { width: 1600, height: 900 };
const STATE: AudienceState = {
  index: 0,
  entered: true,
  away: false,
  moving: false,
  playing: false,
  blank: false,
  captions: true,
  spotlight: false,
  code: false,
  instant: FIRST.instant,
  language: 'en',
  clock: { spent: 0, since: null, from: 0 },
  told: '',
};
const text = (name: string) => ({
  title_en: name,
  title_zh: traditional(name),
  narration_en: 'x'.repeat(14 * 60),
  narration_zh: traditional(''),
  notes_en: `About ${name}`,
  notes_zh: traditional(''),
});
const stepNamed = (id: string, chapter: string | null = null): ToldStep => ({
  id,
  chapter,
  number: 1,
  texts: text(id),
  opens: FIRST.instant,
  until: null,
  seconds: null,
});
const shown = (date: number): ScreenPicture => ({
  view: {
    ...FIRST,
    instant: date,
    map: { lon: 114, lat: 36, zoom: 6, bearing: 0, pitch: 0 },
  },
  subjects: [],
  panels: [{ left: 0, top: 0, right: 160, bottom: 90 }],
});

let root: HTMLElement;
let close: () => void;
let hall: PresentationChannel;
let asked: PresentationCommand[] = [];
let drawn: ScreenPicture[] = [];
let serial = 0;
let lecture = '';

function openWindow(draw: Miniatures['draw'] = async () => new Blob(['x'], { type: 'image/jpeg' })): void {
  root = document.createElement('div');
  document.body.append(root);
  close = renderSpeakerWindow(
    root,
    atlas,
    { ...FIRST, unknown: [['lecture', lecture]] },
    (one) => one,
    {} as FixedMapOptions,
    async () => atlas,
    async () => ({
      draw: async (screen, picture) => {
        drawn.push(picture);
        return draw(screen, picture);
      },
      remove: () => undefined,
    }),
  );
}
beforeEach(async () => {
  await INTERFACE_WORDS.load('en');
  lecture = `speaker-${(serial += 1)}`;
  [asked, drawn] = [[], []];
  hall = openPresentationChannel(lecture, 'audience', (message) => {
    if (message.kind === 'command') asked.push(message.command);
  });
  openWindow();
});
afterEach(() => {
  close();
  hall.close();
  root.remove();
  localStorage.clear();
  vi.useRealTimers();
});
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 20_000 });
function the<T extends Element = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const told = (selector: string) => the(selector).textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const button = (name: string) => {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name));
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};
async function tell(state: Partial<AudienceState>, steps = ['one', 'two', 'three']): Promise<void> {
  hall.send({ kind: 'lecture', steps: steps.map((id) => stepNamed(id)) });
  hall.send({ kind: 'state', state: { ...STATE, ...state } });
  await soon(() =>
    expect(root.querySelector('.speaker')?.getAttribute('data-step')).toBe(steps[state.index ?? 0]),
  );
}

function click(element: HTMLElement): void {
  element.focus();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a clicker at the speaker’s window', () => {
  it.each([
    ['the slider', '[role="slider"]'],
    ['a button', '.speaker-go'],
    ['the list of steps', '.speaker-all'],
  ])('turns the step after a click on %s, and reloads nothing', async (_, selector) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    click(element);
    const day = root.querySelector('[role="slider"]')?.getAttribute('aria-valuenow');
    for (const key of ['PageDown', 'PageUp', '.', 'b', ' ', 'F5'])
      expect([key, press(key)]).toEqual([key, true]);
    expect(root.querySelector('[role="slider"]')?.getAttribute('aria-valuenow')).toBe(day);
    const acts = () => asked.flatMap((command) => (command.kind === 'act' ? [command.action] : [])).slice(-6);
    await vi.waitFor(() => expect(acts()).toEqual(['next', 'previous', 'blank', 'blank', 'next', 'begin']));
  });

  it('does not leave the lecture by Esc, which no key of this window could begin again', () => {
    expect(press('Escape')).toBe(false);
    expect(asked).toEqual([]);
  });

  it('shows what is told to the speaker alone', async () => {
    hall.send({ kind: 'state', state: { ...STATE, told: 'This machine has no voice for this language.' } });
    await soon(() => expect(told('.speaker-notice')).toContain('no voice'));
  });

  it('opens a part by its number, which the hall does not see typed', async () => {
    await tell({});
    for (const key of ['0', '9', '2']) press(key);
    expect(told('.speaker-told')).toBe('To 2, “two”: Enter');
    press('Enter');
    expect(told('.speaker-told')).toBe('');
    press('3');
    press('Escape');
    press('Enter');
    await soon(() =>
      expect(asked).toEqual([
        { kind: 'open', number: 2 },
        { kind: 'act', action: 'next' },
      ]),
    );
  });
});

describe('the clock of the speaker’s window', () => {
  it('tells what the hall keeps, so that a window that is closed and opened goes on', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await tell({ clock: { spent: 60_000, since: Date.now() - 5000, from: 0 } });
    expect(told('.elapsed > span')).toBe('1:05');
    close();
    root.remove();
    vi.setSystemTime(Date.now() + 30_000);
    openWindow();
    await tell({ clock: { spent: 60_000, since: Date.now() - 35_000, from: 0 } });
    expect(told('.elapsed > span')).toBe('1:35');
  });

  it('is stopped, gone on with and set to zero in the hall', async () => {
    await tell({ clock: { spent: 0, since: Date.now(), from: 0 } });
    button('Pause').click();
    await tell({ index: 1, clock: { spent: 5000, since: null, from: 0 } });
    expect(told('.elapsed > span')).toBe('0:05');
    button('Go on').click();
    button('Set the clock to zero').click();
    await soon(() =>
      expect(asked.map((one) => one.kind === 'clock' && one.does)).toEqual(['pause', 'start', 'reset']),
    );
  });

  it('tells how far the talk is ahead of its plan or behind, also of one that was typed, which it keeps', async () => {
    await tell({ index: 1, clock: { spent: 90_000, since: null, from: 0 } });
    // each step is planned as long as its 840 letters and its notes take to say
    expect(the<HTMLInputElement>('.planned').value).toBe('3');
    expect(told('.speaker-pace dd')).toBe('in time');
    await tell({ index: 2, clock: { spent: 90_000, since: null, from: 0 } });
    expect(told('.speaker-pace dd')).toMatch(/^ahead by 0:3\d$/);
    await tell({ index: 0, clock: { spent: 90_000, since: null, from: 0 } });
    expect(told('.speaker-pace dd')).toMatch(/^behind by 0:2\d$/);
    await tell({ index: 2, clock: { spent: 50_000, since: null, from: 2 } });
    expect([the<HTMLInputElement>('.planned').value, told('.speaker-pace dd')]).toEqual(['1', 'in time']);
    await tell({ index: 0, clock: { spent: 90_000, since: null, from: 0 } });
    const field = the<HTMLInputElement>('.planned');
    field.value = '6';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(told('.speaker-pace dd')).toBe('in time');
    close();
    root.remove();
    openWindow();
    await tell({ index: 0, clock: { spent: 90_000, since: null, from: 0 } });
    expect(the<HTMLInputElement>('.planned').value).toBe('6');
  });
});

describe('the notes', () => {
  it('are made larger and smaller, and stay so', async () => {
    await tell({});
    const size = () => parseFloat(the('.speaker-notes p').style.fontSize);
    const usual = size();
    button('Larger notes').click();
    button('Larger notes').click();
    const larger = size();
    expect(larger).toBeGreaterThan(usual);
    close();
    root.remove();
    openWindow();
    await tell({});
    expect(size()).toBe(larger);
    for (let i = 0; i < 20; i++) button('Smaller notes').click();
    expect(size()).toBeLessThan(usual);
    expect(button('Smaller notes').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the pictures', () => {
  const pictures = (now: number, next: number | null, step = 'one'): HallPictures => ({
    screen: SCREEN,
    step,
    now: shown(now),
    next: next === null ? null : shown(next),
  });
  const send = (told: HallPictures) => hall.send({ kind: 'pictures', pictures: told });
  const days = () => drawn.map(({ view }) => view.instant);

  it('are of what the hall shows and of the next step, each drawn anew when it has changed', async () => {
    await tell({});
    send(pictures(1, 2));
    await soon(() => expect(root.querySelectorAll('.hall-picture img')).toHaveLength(2));
    expect(days()).toEqual([1, 2]);
    send(pictures(1, 2));
    send(pictures(2, 3));
    await soon(() => expect(days()).toEqual([1, 2, 2, 3]));
    expect(the<HTMLElement>('.hall-covered').style.width).toBe('10.00%');
    expect(the<HTMLImageElement>('.speaker-next img').alt).toContain('two');
  });

  it('are busy while they are those of another step, or another day, than the window names', async () => {
    const ready: (() => void)[] = [];
    const day = (n: number) => FIRST.instant + n;
    const busy = () =>
      ['.speaker-now', '.speaker-next'].map(
        (part) => the(`${part} .hall-picture`).getAttribute('aria-busy') === 'true',
      );
    close();
    root.remove();
    openWindow(async () => {
      await new Promise<void>((resolve) => ready.push(resolve));
      return new Blob(['x'], { type: 'image/jpeg' });
    });
    const draws = async (count: number) => {
      await soon(() => expect(ready).toHaveLength(count));
      ready.at(-1)?.();
    };
    await tell({ instant: day(0) });
    expect(busy()).toEqual([true, true]);
    send(pictures(day(0), day(1)));
    await draws(1);
    await soon(() => expect(busy()).toEqual([false, true]));
    await draws(2);
    await soon(() => expect(busy()).toEqual([false, false]));
    // the title changes before anything is told of the pictures
    await tell({ index: 1, instant: day(1) });
    expect(busy()).toEqual([true, true]);
    send(pictures(day(1), day(2), 'two'));
    await draws(3);
    await soon(() => expect(busy()).toEqual([false, true]));
    await draws(4);
    await soon(() => expect(busy()).toEqual([false, false]));
    hall.send({ kind: 'state', state: { ...STATE, index: 1, instant: day(1), moving: true } });
    await soon(() => expect(busy()).toEqual([true, false]));
    hall.send({ kind: 'state', state: { ...STATE, index: 1, instant: day(1) } });
    await soon(() => expect(busy()).toEqual([false, false]));
    hall.send({ kind: 'state', state: { ...STATE, index: 1, instant: day(2) } });
    await soon(() => expect(busy()).toEqual([true, false]));
  });

  it('are taken away where a newer one cannot be drawn, and why is told', async () => {
    close();
    root.remove();
    openWindow(async (_, { view }) => {
      if (view.instant === 3) throw new Error('the graphics were lost');
      return new Blob(['x'], { type: 'image/jpeg' });
    });
    await tell({});
    send(pictures(1, 2));
    await soon(() => expect(root.querySelectorAll('.hall-picture img')).toHaveLength(2));
    send(pictures(3, 2));
    await soon(() => expect(told('.speaker-now .hall-picture')).toContain('the graphics were lost'));
    expect(the('.speaker-now .hall-picture').getAttribute('aria-busy')).toBe('false');
  });

  it('are told of where they cannot be drawn', async () => {
    close();
    root.remove();
    openWindow(() => Promise.reject(new Error('no WebGL2 here')));
    await tell({});
    send(pictures(1, 2));
    await soon(() => expect(told('.speaker-now .hall-picture')).toContain('no WebGL2 here'));
  });

  it('let the speaker point at the hall’s map, by a press, a key, or the pointer alone, and no longer', async () => {
    await tell({});
    send(pictures(1, 2));
    await soon(() => expect(root.querySelector('.pointer-field')).not.toBeNull());
    const field = the('.pointer-field');
    field.getBoundingClientRect = () => new DOMRect(0, 0, 400, 225);
    field.setPointerCapture = () => undefined;
    const at = (type: string, x: number, y: number, pointerType = 'mouse') =>
      field.dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: y, pointerType, bubbles: true, pointerId: 1 }),
      );
    const points = () => asked.flatMap((one) => (one.kind === 'point' ? [one.at] : []));
    at('pointermove', 200, 112.5);
    at('pointerdown', 200, 112.5, 'touch');
    await soon(() => expect(points()).toHaveLength(1));
    expect(points()[0]?.[0]).toBeCloseTo(114, 6);
    expect(points()[0]?.[1]).toBeCloseTo(36, 6);
    at('pointermove', 300, 112.5, 'touch');
    await soon(() => expect(points()).toHaveLength(2));
    // a quarter of 1600 px at zoom 6: 400 px of 32768 around the earth
    expect(points()[1]?.[0]).toBeCloseTo(114 + (400 / 32768) * 360, 6);
    at('pointerup', 300, 112.5, 'touch');
    await soon(() => expect(points().at(-1)).toBeNull());
    field.focus();
    press('ArrowRight');
    await soon(() => expect(points().at(-1)?.[0]).toBeGreaterThan(113.9));
    field.blur();
    await soon(() => expect(points().at(-1)).toBeNull());
    button('Pointer').click();
    at('pointermove', 100, 112.5);
    await soon(() => expect(points().at(-1)?.[0]).toBeLessThan(114));
    at('pointerleave', 0, 0);
    await soon(() => expect(points().at(-1)).toBeNull());
    expect(asked.every(({ kind }) => kind === 'point')).toBe(true);
  });
});
