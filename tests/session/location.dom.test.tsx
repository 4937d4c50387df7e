import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import type { PermalinkContext } from '../../src/permalink/permalink-context.ts';
import { linkDetails } from '../../src/permalink/link-details.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { openingView } from '../../src/view/view.ts';
import { createLocation } from '../../src/session/location.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';

const FIRST = openingView(parseDay('1123-01-01'));
const CONTEXT: PermalinkContext = {
  span: atlas.span,
  box: [100, 25, 130, 50],
  zooms: { least: 4, most: 10 },
  defaults: FIRST,
  hasChapter: (id) => atlas.chapters.some((chapter) => chapter.id === id),
  hasFeature: () => true,
  spanOf: (id) => atlas.chapters.find((chapter) => chapter.id === id),
  stepsOf: () => 0,
};
let session: Session;
let dispose: () => void;
let calls: string[];

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  for (const name of ['pushState', 'replaceState'] as const) {
    vi.spyOn(history, name).mockImplementation((_, __, hash) => void calls.push(`${name} ${hash}`));
  }
  createRoot((end) => {
    dispose = end;
    session = createSession(atlas, FIRST, []);
    createLocation(session, CONTEXT);
  });
  vi.advanceTimersByTime(300);
  calls = [];
});
afterEach(() => {
  dispose();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('tells in one notice that the record has changed since a link was made, and drops what the link said', () => {
  const { edition } = atlas.config;
  const go = (mark: string) => {
    window.location.hash = `#v=1&date=1126-01-31&edition=${mark}`;
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(1000);
  };
  go(`0.1.0-${edition.data}`);
  expect(session.notices()).toEqual([]);
  go('0.1.0-0123456789ab');
  expect(session.notices()).toEqual([{ kind: 'edition', mark: '0.1.0-0123456789ab' }]);
  expect(session.view().unknown).toEqual([]);
  go('what');
  expect(session.notices()).toEqual([]);
});

it('is not written over while what reads an address that has come is fetched', async () => {
  session.setInstant(parseDay('1125-05-05'));
  window.location.hash = '#v=1&date=1126-01-31&later=kept';
  window.dispatchEvent(new Event('hashchange'));
  // the write of the day before it would come now
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual([]);
  await vi.waitFor(() => expect(session.view().instant).toBe(parseDay('1126-01-31')));
  expect(session.view().unknown).toEqual([['later', 'kept']]);
});

it('is read once more, when asked, where what reads a part of it did not come, whatever the address was made meanwhile', async () => {
  let network = false;
  const context: PermalinkContext = {
    ...CONTEXT,
    details: async () => {
      if (!network) throw new Error('the network is down');
      return linkDetails(atlas, FIRST, null);
    },
  };
  const link = '#v=1&date=1126-01-31&sheet=tables';
  for (const opens of [false, true]) {
    network = false;
    window.location.hash = opens ? link : '';
    const { view, problems } = await readPermalink(opens ? link : '', '', context);
    const [own, end] = createRoot((end) => {
      const own = createSession(atlas, view, problems);
      createLocation(own, context);
      return [own, end] as const;
    });
    if (!opens) {
      window.location.hash = link;
      window.dispatchEvent(new Event('hashchange'));
    }
    const kinds = () => own.notices().map(({ kind }) => kind);
    await vi.waitFor(() => expect(kinds()).toEqual(['problem', 'missing']));
    expect(own.view().sheet).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(calls.at(-1)).toMatch(/date=1126-01-31(?!.*sheet)/);
    own.fetchMissing();
    await vi.waitFor(() => expect(kinds()).toEqual(['problem', 'missing']));
    network = true;
    own.fetchMissing();
    await vi.waitFor(() => expect(own.view().sheet).toBe('tables'));
    expect(own.notices()).toEqual([]);
    end();
  }
});

it('is pushed at once for each chapter chosen, however fast they follow', async () => {
  const ids = ['ch07-two-armies', 'ch08-first-siege', 'ch09-taiyuan'];
  for (const id of ids) {
    session.chooseChapter(id);
    await Promise.resolve();
  }
  expect(calls.map((call) => call.replace(/ .*chapter=/, ' '))).toEqual(ids.map((id) => `pushState ${id}`));
  vi.advanceTimersByTime(1000);
  expect(calls).toHaveLength(ids.length);
});

it('is pushed with the place where the map came to stand, which may not go so far as it was sent', async () => {
  const sent = { lon: 112.569, lat: 37.939, zoom: 4, bearing: 0, pitch: 0 };
  session.restore({ ...session.view(), map: sent }, [], true);
  session.reportViewport({ ...sent, lon: 113.547 });
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual([`pushState ${encodePermalink(session.view(), FIRST)}`]);
  expect(calls[0]).toContain('113.547');
});

describe('in a hand, where a sheet gives way to the card of what is chosen from it', () => {
  let inHand: boolean;
  beforeEach(() => {
    dispose();
    inHand = true;
    createRoot((end) => {
      dispose = end;
      session = createSession(atlas, FIRST, [], undefined, () => inHand);
      createLocation(session, { ...CONTEXT, details: async () => linkDetails(atlas, FIRST, null) });
    });
    vi.advanceTimersByTime(300);
    session.openSheet('search');
    session.changePage({ find: 'tai' });
    vi.advanceTimersByTime(300);
    calls = [];
  });
  const choose = async (id: string) => {
    session.select({ kind: 'place', id });
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
  };

  it('says what is seen, over the sheet as it was when it gave way', async () => {
    session.changePage({ find: 'taiyuan' });
    await choose('taiyuan');
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatch(/^replaceState .*sheet=search.*find=taiyuan/);
    expect(calls[0]).not.toContain('select=');
    expect(calls[1]).toMatch(/^pushState .*select=place:taiyuan/);
    expect(calls[1]).not.toMatch(/sheet=|find=/);
  });

  it('goes on in the same entry while the sheet is aside, and says the sheet again once it is brought back', async () => {
    await choose('taiyuan');
    calls = [];
    await choose('yanjing');
    session.bringSheetBack();
    vi.advanceTimersByTime(1000);
    expect(calls).toEqual([
      expect.stringMatching(/^replaceState .*select=place:yanjing/),
      expect.stringMatching(/^replaceState .*sheet=search/),
    ]);
    calls = [];
    await choose('taiyuan');
    expect(calls).toEqual([expect.stringMatching(/^pushState .*select=place:taiyuan/)]);
  });

  it('leads back to the sheet, and on from it to the card alone', async () => {
    const there = encodePermalink(session.view(), FIRST);
    await choose('taiyuan');
    const on = encodePermalink(session.view(), FIRST);
    const go = (hash: string) => {
      window.location.hash = hash;
      window.dispatchEvent(new Event('popstate'));
    };
    go(there);
    await vi.waitFor(() => expect(session.gaveWay()).toBe(false));
    expect([session.sheet(), session.page().find, session.selection()]).toEqual(['search', 'tai', null]);
    go(on);
    await vi.waitFor(() => expect(session.selection()?.id).toBe('taiyuan'));
    expect(session.sheet()).toBe(null);
  });

  it('says the sheet where it stands beside the card, as on a screen that has been turned', async () => {
    inHand = false;
    await choose('taiyuan');
    expect(calls).toEqual([expect.stringMatching(/^replaceState /)]);
    expect(calls[0]).toMatch(/sheet=search/);
    expect(calls[0]).toMatch(/select=place:taiyuan/);
  });
});

it('is replaced once, when things have been still for 300 ms, and not for what changes nothing', () => {
  for (let i = 1; i <= 20; i++) {
    session.setDay(parseDay('1126-01-01') + i);
    vi.advanceTimersByTime(100);
  }
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(calls).toEqual([`replaceState ${encodePermalink(session.view(), FIRST)}`]);
  session.setDay(parseDay('1126-01-21'));
  vi.advanceTimersByTime(1000);
  expect(calls).toHaveLength(1);
});
