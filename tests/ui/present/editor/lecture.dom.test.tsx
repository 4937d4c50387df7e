import { readFileSync } from 'node:fs';
import { Show } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../../src/locale/locale.ts';
import { LECTURE_LIMITS, writeLecture, type Lecture as Own } from '../../../../src/presentation/lecture.ts';
import type { LectureRecord } from '../../../../src/presentation/lecture-file.ts';
import { packLecture } from '../../../../src/presentation/lecture-link.ts';
import { createSession, type Session } from '../../../../src/session/session.ts';
import { dayOf } from '../../../../src/time/instant.ts';
import { keepTraditional } from '../../../../src/time/traditional.ts';
import { parseDay, writeDay } from '../../../../src/time/written-date.ts';
import Lecture from '../../../../src/ui/present/editor/Lecture.tsx';
import Present from '../../../../src/ui/present/Present.tsx';
import { openingView } from '../../../../src/view/view.ts';
import { atlas } from '../../../atlas-of-geo.ts';
import { BROKEN_LECTURES, WHOLE_LECTURE } from '../../../presentation/broken-lectures.ts';
import { InApp } from '../../in-app.tsx';

const record = readFileSync('geo/lecture.json', 'utf8');
const { steps } = JSON.parse(record) as LectureRecord;
const KEY = 'fragile-peace-lecture';

let root: HTMLElement;
let session: Session;
let dispose = () => {};

/** Opens the page over a day, as after a reload where it was open before. */
function open(): void {
  dispose();
  root.replaceChildren();
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1127-06-01')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Show when={session.display() === 'present'} fallback={<Lecture session={session} />}>
          <Present session={session} fetchAhead={() => undefined} />
        </Show>
      </InApp>
    );
  }, root);
}
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', async () => new Response(record));
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  root = document.createElement('main');
  document.body.append(root);
  open();
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

const button = (name: string, within: ParentNode = root): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!found) throw new Error(`there is no button “${name}”`);
  return found;
};
const press = (name: string, within?: ParentNode) => button(name, within).click();
function field<T extends HTMLElement = HTMLInputElement>(name: string, within: ParentNode = root): T {
  const found = [...within.querySelectorAll('input, textarea, select')].find(
    (one) =>
      one.getAttribute('aria-label') === name ||
      one.closest('label')?.querySelector('span')?.textContent === name,
  );
  if (!found) throw new Error(`there is no field “${name}”`);
  return found as T;
}
function fill(name: string, value: string, within?: ParentNode, kind: 'input' | 'change' = 'input'): void {
  const one = field(name, within);
  one.value = value;
  one.dispatchEvent(new Event(kind, { bubbles: true }));
}
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as Own;
const step = (n: number) => {
  const found = root.querySelector<HTMLElement>(`.lecture-step[data-step="${n}"]`);
  if (!found) throw new Error(`there is no step ${n}`);
  return found;
};
const told = () => [...root.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');
async function take(chapter = ''): Promise<void> {
  const before = root.querySelectorAll('.lecture-step').length;
  fill('Steps of the atlas', chapter);
  press('Make it mine');
  await vi.waitFor(() => expect(root.querySelectorAll('.lecture-step').length).toBeGreaterThan(before));
}
function key(name: string, shiftKey = false, target: EventTarget = document.body): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, ctrlKey: true, shiftKey, bubbles: true, cancelable: true }),
  );
}

describe('the atlas’s lecture made one’s own', () => {
  it('is there in both languages, with its marches, and may be a chapter alone', async () => {
    await take();
    expect(kept().steps).toHaveLength(steps.length);
    expect(kept().steps.map(({ until }) => until)).toEqual(steps.map(({ until }) => until));
    expect(kept().steps[4]?.other?.notes).toBe(steps[4] && keepTraditional(steps[4].notes_zh));
    press('Begin anew');
    await take('ch08-first-siege');
    expect(kept().steps.map(({ title }) => title)).toEqual(
      steps.filter(({ chapter }) => chapter === 'ch08-first-siege').map(({ title_en }) => title_en),
    );
    expect(kept().title).toBe(
      atlas.chapters.find(({ id }) => id === 'ch08-first-siege')?.feature.properties.title_en,
    );
  });

  it('is changed in ten ways, and each is undone and done again with the keys', async () => {
    const states: string[] = [];
    const note = () => states.push(localStorage.getItem(KEY) ?? '');
    await take('ch03-summer-of-reports');
    await take('ch08-first-siege');
    note();
    const changes: (() => void | Promise<void>)[] = [
      () => fill('Title of the lecture', 'My hour'),
      () => fill('Its title in the other language', '一小時'),
      () => press('Remove', step(2)),
      () => press('Down', step(1)),
      () => fill('What the audience reads', 'Short.', step(1)),
      () => fill('Heading of step 1 in the other language', '改題', step(1)),
      () => fill('Notes for yourself', 'Say it slowly.', step(2)),
      () => fill('Seconds it lasts', '40', step(2)),
      async () => {
        const was = kept().steps[0]?.until;
        fill('Time plays on to', '29 Dec 1127', step(1), 'change');
        await vi.waitFor(() => expect(kept().steps[0]?.until).not.toBe(was));
      },
      () => press('Add the present state after it', step(1)),
    ];
    for (const change of changes) {
      await change();
      note();
      expect(states.at(-1), String(change)).not.toBe(states.at(-2));
    }
    expect(kept().steps[0]).toMatchObject({ until: '1127-12-29', narration: 'Short.' });
    for (const state of [...states].reverse().slice(1)) {
      key('z');
      expect(localStorage.getItem(KEY)).toBe(state);
    }
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    key('Z', true, elsewhere);
    elsewhere.remove();
    expect(localStorage.getItem(KEY)).toBe(states[0]);
    for (const [i, state] of states.slice(1).entries()) {
      // from a field of it, and from a place about it that merely has the focus
      key('Z', true, i % 2 ? field('Title of the lecture') : root);
      expect(localStorage.getItem(KEY)).toBe(state);
    }
  });

  it('is not taken where it would be longer than a lecture may be', async () => {
    for (let i = 0; i < 4; i++) await take();
    press('Make it mine');
    await vi.waitFor(() => expect(told()).toContain('Nothing was taken'));
    expect(kept().steps.length).toBeLessThanOrEqual(LECTURE_LIMITS.steps);
  });

  it('counts what the audience reads against what fits the screen', async () => {
    await take('ch01-empty-city');
    const [area] = step(1).querySelectorAll('textarea');
    const count = () => step(1).querySelector('.lecture-count')?.textContent;
    expect(count()).toBe(`${kept().steps[0]?.narration.length} of ${area?.maxLength} characters`);
    press('Begin anew');
    const long = { link: '#v=1&date=1126-01-31', title: '', narration: 'x'.repeat(2000), notes: '' };
    session.restore(
      {
        ...session.view(),
        unknown: [['lecture', packLecture({ title: 'Old', language: 'en', steps: [long] })]],
      },
      [],
    );
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await vi.waitFor(() => expect(count()).toContain('Longer than the screen has room for.'));
    expect(kept().steps[0]?.narration).toHaveLength(2000);
  });

  it('says why a day to play on to cannot stand', async () => {
    await take('ch08-first-siege');
    const error = () => step(1).querySelector('[role=alert]')?.textContent;
    fill('Time plays on to', 'someday', step(1), 'change');
    await vi.waitFor(() => expect(error()).not.toBe(''));
    fill('Time plays on to', '1123-01-01', step(1), 'change');
    await vi.waitFor(() => expect(error()).toContain('the day must come after'));
    expect(kept().steps[0]?.until).toBe(steps.find(({ chapter }) => chapter === 'ch08-first-siege')?.until);
  });
});

describe('a lecture that is given', () => {
  const stage = () => root.querySelector<HTMLElement>('.present-stage');
  const next = () =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
    );
  const day = () => writeDay(dayOf(session.instant()));
  async function give(): Promise<void> {
    press('Give this lecture');
    await vi.waitFor(() => expect(stage()).not.toBeNull());
  }
  const openings = (chapter: string) =>
    steps.filter((one) => one.chapter === chapter).map(({ date }) => date);

  it('begins at its beginning with its own title over its own map, the second time and after another', async () => {
    await take('ch03-summer-of-reports');
    const days = openings('ch03-summer-of-reports');
    for (const title of ['First', 'First', 'Renamed']) {
      fill('Title of the lecture', title);
      await give();
      expect(root.querySelector('.caption h2')?.textContent).toContain(title);
      expect([stage()?.dataset.step, day()]).toEqual([undefined, days[0]]);
      for (const [i, date] of days.entries()) {
        // a step that plays on takes a press of its own
        const there = new RegExp(`-${i + 1}$`);
        for (let turns = 0; turns < 3 && !there.test(stage()?.dataset.step ?? ''); turns++) next();
        expect([stage()?.dataset.step?.replace(/^own-\w+-/, ''), day()]).toEqual([String(i + 1), date]);
      }
      session.setDisplay('explore');
      await vi.waitFor(() => expect(root.querySelector('.lecture')).not.toBeNull());
    }
    press('Begin anew');
    await take('ch08-first-siege');
    await give();
    expect([stage()?.dataset.step, day()]).toEqual([undefined, openings('ch08-first-siege')[0]]);
  });

  it('is left for the sheet beside which it was made, and changed by no key while it is given', async () => {
    session.openSheet('lecture', { find: 'kept' });
    await take('ch03-summer-of-reports');
    const made = localStorage.getItem(KEY);
    await give();
    key('z');
    next();
    next();
    expect(session.sheet()).toBeNull();
    key('z');
    expect(localStorage.getItem(KEY)).toBe(made);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await vi.waitFor(() => expect(root.querySelector('.lecture')).not.toBeNull());
    expect([session.sheet(), session.page().find]).toEqual(['lecture', 'kept']);
  });

  it('goes on after a reload as it was given, whatever another window has made of it', async () => {
    await take('ch03-summer-of-reports');
    await give();
    next();
    next();
    const [at, on] = [stage()?.dataset.step, day()];
    const view = session.view();
    localStorage.setItem(KEY, writeLecture({ title: 'Other', language: 'en', steps: [] }));
    dispose = (
      (gone) => () =>
        void gone
    )(dispose);
    root.replaceChildren();
    dispose = render(() => {
      session = createSession(atlas, view, []);
      const locale = createLocale(session.language, atlas, (text) => text);
      return (
        <InApp session={session} locale={locale}>
          <Present session={session} fetchAhead={() => undefined} />
        </InApp>
      );
    }, root);
    await vi.waitFor(() => expect(stage()?.dataset.step).toBe(at));
    expect(day()).toBe(on);
  });
});

describe('a file that cannot be opened', () => {
  async function openFile(file: File): Promise<void> {
    const input = field('Open a file');
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  it.each(BROKEN_LECTURES)('%s is told of, and changes nothing', async (_, content) => {
    await take('ch01-empty-city');
    const before = localStorage.getItem(KEY);
    await openFile(new File([content], 'lecture.json'));
    await vi.waitFor(() => expect(root.querySelectorAll('.lecture-faults li').length).toBeGreaterThan(0));
    expect(root.querySelector('.lecture-faults')?.getAttribute('role')).toBe('alert');
    expect(localStorage.getItem(KEY)).toBe(before);
  });

  it('because the system refuses it is told of; one that can be is opened', async () => {
    const locked = new File([WHOLE_LECTURE], 'locked.json');
    locked.text = async () => {
      throw new Error('no permission');
    };
    await openFile(locked);
    await vi.waitFor(() =>
      expect(root.querySelector('.lecture-faults')?.textContent).toContain('no permission'),
    );
    await openFile(new File([WHOLE_LECTURE], 'whole.json'));
    await vi.waitFor(() => expect(kept()?.title).toBe('Whole'));
    expect(root.querySelector('.lecture-faults')).toBeNull();
  });
});
