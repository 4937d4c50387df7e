import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packLecture, unpackLecture } from '../../../src/presentation/lecture-link.ts';
import type { Lecture } from '../../../src/presentation/lecture.ts';
import { elapsedBy } from '../../../src/presentation/talk-clock.ts';
import {
  openPresentationChannel,
  type PresentationChannel,
} from '../../../src/ui/present/channel/presentation-channel.ts';
import type {
  AudienceState,
  PresentationCommand,
  PresentationMessage,
} from '../../../src/ui/present/channel/presentation-messages.ts';
import { seededNumbers } from '../../seeded-numbers.ts';
import { openApp, press, textOf, type OpenApp } from '../app/open-app.tsx';

// faces of type and what is fetched ahead are the browser’s
vi.mock('../../../src/ui/app/fetch-ahead.ts', () => ({ fetchAhead: () => undefined }));

const LECTURE = readFileSync('geo/lecture.json', 'utf8');
let open: OpenApp;
let speaker: PresentationChannel | undefined;
let heard: PresentationMessage[] = [];
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });
const has = (selector: string) => open.root.querySelector(selector) !== null;
const step = () => open.root.querySelector<HTMLElement>('.present-stage')?.dataset.step;

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) =>
    String(url).includes('lecture') ? new Response(LECTURE) : new Response('', { status: 404 }),
  );
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
});
afterEach(() => {
  speaker?.close();
  open.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  sessionStorage.clear();
  localStorage.clear();
});

/** Opens the hall with a speaker’s window beside it. */
async function hall(hash = '#v=1&view=present'): Promise<void> {
  open = await openApp(hash);
  await soon(() => expect(has('.present-stage')).toBe(true));
  joinHall();
  await soon(() => expect(heard.some(({ kind }) => kind === 'state')).toBe(true));
}
function joinHall(): void {
  heard = [];
  const id = String(JSON.parse(sessionStorage.getItem('fragile-peace-presentation-id') ?? '""'));
  speaker = openPresentationChannel(id, 'speaker', (message) => heard.push(message));
  speaker.send({ kind: 'hello' });
}
const ask = (command: PresentationCommand) => speaker?.send({ kind: 'command', command });
const state = (): AudienceState => {
  const found = heard.findLast((message) => message.kind === 'state');
  if (found?.kind !== 'state') throw new Error('nothing was told');
  return found.state;
};

describe('the hall, asked by the speaker’s window,', () => {
  it('opens a chapter by its number, and shows no digits that are typed while the speaker sees them', async () => {
    await hall();
    ask({ kind: 'open', number: 9 });
    await soon(() => expect(step()).toBe('ch09-1'));
    press('7');
    expect(has('.present-digits')).toBe(false);
    await soon(() => expect(state().told).toContain('To 7, “'));
  });

  it('keeps the clock: begun with the first step, stopped, gone on with, and there again after the window or the page was closed', async () => {
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    await hall();
    expect(state().clock.since).toBeNull();
    press('PageDown');
    await soon(() => expect(state().clock).toMatchObject({ spent: 0, since: Date.now() }));
    now += 60_000;
    ask({ kind: 'clock', does: 'pause' });
    await soon(() => expect(state().clock).toMatchObject({ spent: 60_000, since: null }));
    press('PageDown');
    await soon(() => expect(state().index).toBe(1));
    expect(state().clock.since).toBeNull();
    ask({ kind: 'clock', does: 'start' });
    await soon(() => expect(state().clock.since).not.toBeNull());
    now += 30_000;
    speaker?.close();
    open.close();
    await hall('#v=1&view=present');
    expect(elapsedBy(state().clock, Date.now())).toBe(90_000);
    ask({ kind: 'clock', does: 'reset' });
    await soon(() => expect(state().clock).toEqual({ spent: 0, since: Date.now(), from: 1 }));
  });

  it('shows a dot where the speaker points, until it is taken away, or its teller falls silent', async () => {
    await hall('#v=1&view=present&chapter=ch08-first-siege&step=1');
    open.session.reportViewport({ lon: 114, lat: 36, zoom: 6, bearing: 0, pitch: 0 });
    const point = (at: readonly [number, number] | null) => ask({ kind: 'point', at });
    point([114, 36]);
    await soon(() => expect(has('.hall-pointer')).toBe(true));
    const { style } = open.root.querySelector<HTMLElement>('.hall-pointer') as HTMLElement;
    expect(style.transform).toBe(
      `translate(${(window.innerWidth / 2).toFixed(1)}px, ${(window.innerHeight / 2).toFixed(1)}px)`,
    );
    point(null);
    await soon(() => expect(has('.hall-pointer')).toBe(false));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    point([114, 36]);
    await vi.waitFor(() => expect(has('.hall-pointer')).toBe(true));
    await vi.advanceTimersByTimeAsync(3100);
    expect(has('.hall-pointer')).toBe(false);
    expect(textOf(open.root, '.present-told')).toBe('');
  });

  it('tells what it shows and what comes next, in the size of its screen', async () => {
    await hall('#v=1&view=present&chapter=ch08-first-siege&step=1');
    const pictures = () => {
      const found = heard.findLast((message) => message.kind === 'pictures');
      return found?.kind === 'pictures' ? found.pictures : null;
    };
    await soon(() => expect(pictures()).not.toBeNull());
    expect(pictures()?.step).toBe('ch08-1');
    expect(pictures()?.screen).toEqual({ width: window.innerWidth, height: window.innerHeight });
    const next = pictures()?.next;
    expect(next?.view.step).toBe(2);
    expect(next?.view.map).not.toBeNull();
    press('PageDown');
    await soon(() => expect(pictures()?.now.view.instant).toBe(next?.view.instant));
    expect([pictures()?.step, state().instant]).toEqual(['ch08-2', pictures()?.now.view.instant]);
    press('End');
    await soon(() => expect(pictures()?.next).toBeNull());
  });
});

describe('the code for phones', () => {
  const shown = () => textOf(open.root, '.code-address');

  it('is shown by Q and by the speaker, opens the step, and goes with Esc or the next press', async () => {
    await hall('#v=1&view=present&chapter=ch08-first-siege&step=2&lang=zh-Hant');
    press('q');
    await soon(() => expect(has('.code-sheet .qr path')).toBe(true));
    expect(new URL(shown()).hash).toMatch(
      /^#v=1&chapter=ch08-first-siege&step=2&lang=zh-Hant&view=present&edition=/,
    );
    await soon(() => expect(state().code).toBe(true));
    const address = shown();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = open.root.querySelector<HTMLElement>('.code-acts button');
    expect(copy?.textContent).toBe('複製網址');
    copy?.click();
    expect(copied.mock.calls).toEqual([[address]]);
    expect(has('.code-sheet')).toBe(true);
    press('Escape');
    expect(has('.code-sheet')).toBe(false);
    ask({ kind: 'act', action: 'code' });
    await soon(() => expect(has('.code-sheet')).toBe(true));
    press('PageDown');
    expect([has('.code-sheet'), step()]).toEqual([false, 'ch08-3']);
    speaker?.close();
    open.close();
    sessionStorage.clear();
    open = await openApp(new URL(address).hash);
    await soon(() => expect(step()).toBe('ch08-2'));
    expect(open.session.language()).toBe('zh-Hant');
  });
});

describe('a lecture of one’s own', () => {
  const LINKS = ['#v=1&date=1126-01-31', '#v=1&date=1127-01-09'];
  const lecture = (steps: number, text = ''): Lecture => ({
    title: 'Two sieges',
    language: 'en',
    steps: Array.from({ length: steps }, (_, i) => ({
      link: LINKS[i % 2] ?? '',
      title: `Day ${i + 1}`,
      narration: text && seededText(i),
      notes: 'not for the hall',
    })),
  });
  /** Text that does not pack well. */
  const seededText = (seed: number) => {
    const numbers = seededNumbers(seed + 1);
    return Array.from({ length: 200 }, () => String.fromCharCode(97 + Math.floor(numbers() * 26))).join('');
  };
  const carrying = (one: Lecture) => `#v=1&view=present&lang=en&lecture-step=2&lecture=${packLecture(one)}`;

  it('is opened by its code at the step, without being taken into this reader’s own', async () => {
    await hall(carrying(lecture(3)));
    await soon(() => expect(textOf(open.root, '.caption h2')).toBe('Day 2'));
    expect(open.session.sheet()).toBeNull();
    expect(localStorage.getItem('fragile-peace-lecture')).toBeNull();
    press('q');
    await soon(() => expect(has('.code-sheet')).toBe(true));
    const address = textOf(open.root, '.code-address');
    expect(address.length).toBeLessThan(1732);
    const packed = new URLSearchParams(new URL(address).hash.slice(1)).get('lecture') ?? '';
    expect(unpackLecture(packed).lecture?.steps.map(({ title, notes }) => [title, notes])).toEqual(
      [1, 2, 3].map((n) => [`Day ${n}`, '']),
    );
  });

  it('that is too long for a code is told to the speaker alone, with its file; the code opens the map of the step', async () => {
    await hall(carrying(lecture(20, 'x')));
    await soon(() => expect(textOf(open.root, '.caption h2')).toBe('Day 2'));
    press('q');
    await soon(() => expect(state().told).toContain('too long for a code'));
    expect(textOf(open.root, '.code-sheet h2')).toBe('The map of this step on your own phone');
    expect(textOf(open.root, '.code-address')).toContain('date=1127-01-09');
    expect(textOf(open.root, '.present-told')).toBe('');
    speaker?.send({ kind: 'bye' });
    press('q');
    await soon(() => expect(textOf(open.root, '.present-told')).toContain('Save its file'));
  });

  it('whose link was cut off is told of, and the atlas’s own is given', async () => {
    open = await openApp(carrying(lecture(3)).slice(0, -20));
    await soon(() => expect(has('.present-stage')).toBe(true));
    expect(JSON.stringify(open.session.notices())).toContain('cannot be read');
    press('PageDown');
    await soon(() => expect(step()).not.toMatch(/^own-/));
  });
});
