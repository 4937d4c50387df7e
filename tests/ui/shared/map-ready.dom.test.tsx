import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openApp, type OpenApp } from '../app/open-app.tsx';

/** What has been fetched, in the order in which it came; and what has the map stand. */
const { fetched, map, noted, fetchAhead } = vi.hoisted(() => {
  const names: string[] = [];
  return {
    fetched: names,
    map: { stands: () => undefined as void },
    noted: (name: string) => async (original: () => Promise<unknown>) => {
      names.push(name);
      return (await original()) as object;
    },
    fetchAhead: vi.fn(),
  };
});

vi.mock('../../../src/ui/shared/map-ready.ts', () => ({
  createMapReady() {
    const [ready, setReady] = createSignal(false);
    map.stands = () => void setReady(true);
    return { ready, tellReady: () => undefined };
  },
}));
vi.mock('../../../src/ui/map/Locator.tsx', noted('Locator'));
vi.mock('../../../src/ui/card/ChapterStory.tsx', noted('ChapterStory'));
vi.mock('../../../src/ui/card/ChapterSubjects.tsx', noted('ChapterSubjects'));
vi.mock('../../../src/ui/timeline/TimelineCloser.tsx', noted('TimelineCloser'));
vi.mock('../../../src/ui/offline/Offline.tsx', noted('Offline'));
vi.mock('../../../src/ui/imported/ImportedSheet.tsx', noted('ImportedSheet'));
vi.mock('../../../src/ui/begin/Beginning.tsx', noted('Beginning'));
vi.mock('../../../src/ui/present/Present.tsx', noted('Present'));
vi.mock('../../../src/ui/card/SelectedCard.tsx', noted('SelectedCard'));
vi.mock('../../../src/ui/shared/own-data-kept.ts', async (original) => ({
  ...(await original<typeof import('../../../src/ui/shared/own-data-kept.ts')>()),
  wantsKept: () => true,
  hasKeptData: () => true,
}));
vi.mock('../../../src/ui/app/fetch-ahead.ts', () => ({ fetchAhead }));

let open: OpenApp | undefined;
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });
const LATER = [
  'ChapterStory', 'ChapterSubjects', 'ImportedSheet', 'Locator', 'Offline', 'TimelineCloser',
]; // prettier-ignore

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
});

it('what the first view needs comes at once, all else once the map stands', async () => {
  // the beginning of a first reader, a card that a link asks for, and a lecture are what is to be seen first
  open = await openApp('');
  await soon(() => expect(fetched).toEqual(['Beginning']));
  open.session.select({ kind: 'place', id: 'taiyuan' });
  await soon(() => expect(fetched).toEqual(['Beginning', 'SelectedCard']));
  open.session.select(null);
  open.session.setDisplay('present');
  await soon(() => expect(fetched).toEqual(['Beginning', 'SelectedCard', 'Present']));
  expect(fetchAhead).not.toHaveBeenCalled();
  open.session.setDisplay('explore');
  map.stands();
  await soon(() => expect(fetched.slice(3).toSorted()).toEqual(LATER));
  open.session.setDisplay('present');
  await soon(() => expect(fetchAhead).toHaveBeenCalled());
});
