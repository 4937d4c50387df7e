import { readFileSync } from 'node:fs';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MadeFile } from '../../../src/export/export-context.ts';
import type * as Making from '../../../src/export/make-file.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { EXPORT_WORDS } from '../../../src/export/export-words.ts';
import { writeLecture } from '../../../src/presentation/lecture.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import TakeAway from '../../../src/ui/export/Export.tsx';
import { AppContext, createApp } from '../../../src/ui/shared/app-context.ts';
import { LocaleContext } from '../../../src/ui/shared/locale-context.ts';
import { openingView } from '../../../src/view/view.ts';
import type { FixedMapOptions } from '../../../src/map/map-options.ts';
import { atlas } from '../../atlas-of-geo.ts';

const made = vi.hoisted(() => vi.fn<typeof Making.makeFile>());
vi.mock('../../../src/export/make-file.ts', async (original) => ({
  ...(await original<typeof Making>()),
  makeFile: made,
}));

const record = readFileSync('geo/lecture.json', 'utf8');
const { steps } = JSON.parse(record) as LectureRecord;
const OWN = {
  title: 'Two days',
  language: 'en' as const,
  steps: ['1126-01-31', '1126-02-01'].map((day) => ({
    link: `#v=1&date=${day}&map=6.50/36.200/114.500&theme=dark`,
    title: day,
    narration: 'Said',
    notes: '',
  })),
};
let root: HTMLElement;
let dispose = () => {};

beforeEach(async () => {
  localStorage.setItem('fragile-peace-lecture', writeLecture(OWN));
  vi.stubGlobal('fetch', async () => new Response(record));
  made.mockReset();
  made.mockImplementation(async (_context, { kind }): Promise<MadeFile> => {
    const blob = new Blob(['x']);
    return { name: kind, blob, beside: [{ name: `${kind}.vtt`, blob }] };
  });
  root = document.createElement('main');
  document.body.append(root);
  dispose = render(() => {
    const session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    const tools = { map: { box: atlas.config.box } as FixedMapOptions, linkTo: () => '#' };
    return (
      <AppContext.Provider value={createApp(session, locale, tools)}>
        <LocaleContext.Provider value={locale}>
          <TakeAway session={session} />
        </LocaleContext.Provider>
      </AppContext.Provider>
    );
  }, root);
  await vi.waitFor(() => expect(options('Shows')).toContain('lecture'));
});
afterEach(() => {
  dispose();
  root.remove();
  localStorage.clear();
  vi.unstubAllGlobals();
});

function field(label: string): HTMLSelectElement {
  const found = [...root.querySelectorAll('.take-choice')].find((one) => one.textContent?.startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`there is no choice “${label}”`);
  return select;
}
const options = (label: string) => [...field(label).options].map(({ value }) => value);
function set(label: string, value: string): void {
  const select = field(label);
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}
async function make() {
  const before = made.mock.calls.length;
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(made.mock.calls.length).toBe(before + 1));
  await vi.waitFor(() => expect(root.querySelector('.take-status')?.textContent).toContain('is made'));
  return made.mock.calls.at(-1)?.[1];
}

describe.each(['still', 'film', 'handout', 'slides', 'page'])('%s', (kind) => {
  it('can be made of one’s own lecture, of the atlas’s, of every chapter in its steps, and of what it was', async () => {
    set('What', kind);
    const chapters = atlas.chapters.map(({ id }) => `steps:${id}`);
    const alone = kind === 'still' || kind === 'film' ? atlas.chapters.map(({ id }) => id) : [];
    expect(options('Shows')).toEqual(['', 'own-lecture', 'lecture', ...alone, ...chapters]);
    const wanted: readonly (readonly [string, readonly string[] | null])[] = [
      ['', null],
      ['own-lecture', OWN.steps.map(({ title }) => title)],
      ['lecture', steps.map(({ title_en }) => title_en)],
      [
        'steps:ch08-first-siege',
        steps.filter(({ chapter }) => chapter === 'ch08-first-siege').map(({ title_en }) => title_en),
      ],
    ];
    for (const [id, titles] of wanted) {
      set('Shows', id);
      const wish = await make();
      expect(wish?.kind).toBe(kind);
      expect(wish?.lecture?.steps.map(({ texts }) => texts.title_en) ?? null).toEqual(titles);
    }
  });
});

it('saves what is made beside a file as well', async () => {
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  set('What', 'film');
  set('Shows', 'own-lecture');
  await make();
  expect(saved).toEqual(['film', 'film.vtt']);
  click.mockRestore();
});

it('tells beforehand how long a film of a lecture is, and of its subtitles', () => {
  set('What', 'film');
  const plan = () => root.querySelector('.take-plan')?.textContent ?? '';
  const before = plan();
  set('Shows', 'own-lecture');
  const words = createLocale(
    () => 'en',
    atlas,
    (text) => text,
  ).words(EXPORT_WORDS);
  expect(plan()).toBe(`${words.frames(16, '8.0')} · ${words.withSubtitles}`);
  expect(before).not.toContain(words.frames(16, '8.0'));
});
