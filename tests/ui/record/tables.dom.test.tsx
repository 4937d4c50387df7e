import { readFileSync } from 'node:fs';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Component } from 'solid-js';
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts';
import { downloadsOf } from '../../../src/atlas/downloads/downloads.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { createSimplifier } from '../../../src/time/simplify.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { InApp } from '../in-app.tsx';
import type { RecordPageProps } from '../../../src/ui/shared/record-page.ts';
import Downloads from '../../../src/ui/record/Downloads.tsx';
import People from '../../../src/ui/record/People.tsx';
import Search from '../../../src/ui/search/Search.tsx';
import Tables from '../../../src/ui/record/Tables.tsx';
import { atlas, record } from '../../atlas-of-geo.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const FIRST: View = openingView(parseDay('1126-02-05'));
let dispose = () => {};
afterEach(() => dispose());

function open(
  page: Component<RecordPageProps>,
  view: Partial<View> = {},
  drawn: Atlas = atlas,
): { session: Session; root: HTMLElement } {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const Page = page;
  let session!: Session;
  dispose = render(() => {
    session = createSession(drawn, { ...FIRST, ...view }, []);
    const locale = createLocale(session.language, atlas, createSimplifier(read('simplified.json')));
    return (
      <InApp session={session} locale={locale}>
        <Page session={session} />
      </InApp>
    );
  }, root);
  return { session, root };
}

function type(input: Element | null, text: string): void {
  if (!(input instanceof HTMLInputElement)) throw new Error('there is no such field');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
const press = (target: Element | null, key: string) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the search', () => {
  it('goes by keyboard to the day of what is found, and selects it', () => {
    const { session, root } = open(Search);
    const input = root.querySelector('[role=combobox]');
    type(input, 'seige of taiyuan');
    expect(root.querySelectorAll('[role=option]').length).toBeGreaterThan(1);
    press(input, 'Enter');
    expect(session.selection()).toEqual({ kind: 'siege', id: 'taiyuan-1126' });
    expect(session.day()).toBe(atlas.sieges.find(({ id }) => id === 'taiyuan-1126')?.start);
    expect(session.destination()).toMatchObject({ kind: 'box' });
  });

  it('moves the choice with the arrow keys and says which it is', () => {
    const { root } = open(Search);
    const input = root.querySelector('[role=combobox]');
    type(input, 'kaifeng');
    press(input, 'ArrowDown');
    const active = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    expect(root.querySelectorAll('[role=option]')[1]).toBe(active);
    press(input, 'Escape');
    expect(root.querySelectorAll('[role=option]')).toHaveLength(0);
  });

  it('keeps the open card when a day is gone to', () => {
    const card = { kind: 'place', id: 'taiyuan' } as const;
    const { session, root } = open(Search, { select: card });
    const input = root.querySelector('[role=combobox]');
    type(input, '1 March 1126');
    press(input, 'Enter');
    expect(session.day()).toBe(parseDay('1126-03-01'));
    expect(session.selection()).toEqual(card);
    // the reader has asked for the day
    expect(session.arrivedFrom()).toBeNull();
  });

  it('tells the power of a person from the person, whom it shows on a day of their life, and keeps the former day', async () => {
    vi.stubGlobal('fetch', async () => new Response(readFileSync('geo/persons.json')));
    const { session, root } = open(Search, { instant: parseDay('1126-03-01') });
    const input = root.querySelector('[role=combobox]');
    type(input, 'Zhang Jue');
    const kinds = [...root.querySelectorAll('[role=option]')]
      .filter((option) => option.firstElementChild?.textContent === 'Zhang Jue')
      .map((option) => option.querySelector('.finding-kind')?.textContent);
    expect(kinds).toEqual(['person', 'the land that this person held, as a power']);
    press(input, 'Enter');
    await vi.waitFor(() => expect(session.selection()).toEqual({ kind: 'person', id: 'zhang-jue' }));
    expect(session.day()).toBe(parseDay('1123-12-11'));
    expect(session.arrivedFrom()).toBe(parseDay('1126-03-01'));
    vi.unstubAllGlobals();
  });

  it('selects what is sought already, and is cleared by a button', () => {
    const { session, root } = open(Search, { find: 'Taiyuan' });
    const input = root.querySelector<HTMLInputElement>('[role=combobox]');
    expect([input?.selectionStart, input?.selectionEnd]).toEqual([0, 'Taiyuan'.length]);
    root.querySelector<HTMLButtonElement>('.finding-clear')?.click();
    expect(session.page().find).toBe('');
    expect(document.activeElement).toBe(input);
    expect(root.querySelector('.finding-clear')).toBeNull();
  });
});

describe('the tables', () => {
  it('sort by a heading both ways, filter, and go to the day of a row', () => {
    const { session, root } = open(Tables);
    const heads = [...root.querySelectorAll('thead th')];
    expect(heads[0]?.getAttribute('aria-sort')).toBe('ascending');
    heads[0]?.querySelector('button')?.click();
    expect(heads[0]?.getAttribute('aria-sort')).toBe('descending');
    type(root.querySelector('.finding-filter'), '岳飞');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    root.querySelector<HTMLButtonElement>('tbody tr button')?.click();
    expect(session.selection()).toEqual({ kind: 'event', id: 'wang-yan-in-the-taihang' });
    expect(session.scene().events.map(({ id }) => id)).toContain('wang-yan-in-the-taihang');
  });

  it('has a caption and a scope for every heading', () => {
    const { root } = open(Tables, { language: 'zh-Hans' });
    expect(root.querySelector('caption')?.textContent).toContain('大事');
    expect([...root.querySelectorAll('th')].every((th) => th.hasAttribute('scope'))).toBe(true);
  });
});

describe('the persons', () => {
  it('say where Li Gang is on the day, and leave out on demand those of whom nothing is known', () => {
    const { root } = open(People);
    const all = root.querySelectorAll('.finding-list > li').length;
    expect(all).toBeGreaterThan(120);
    type(root.querySelector('.finding-filter'), '李纲');
    expect(root.querySelector('summary')?.textContent).toMatch(/Li Gang.*李綱.*Song.*Kaifeng/);
    type(root.querySelector('.finding-filter'), '');
    root.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    const known = root.querySelectorAll('.finding-list > li').length;
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(all);
  });
});

describe('the downloads', () => {
  it('offers each format, and the day on show', () => {
    const { session, root } = open(Downloads);
    const names = () => [...root.querySelectorAll('button')].map((button) => button.textContent);
    expect(names()).toEqual(expect.arrayContaining(['places.lpf.json', 'events.csv', 'events.geojson']));
    expect(names()).toContain('scene-1126-02-05.json');
    session.setDay(parseDay('1127-01-09'));
    expect(names()).toContain('scene-1127-01-09.json');
  });

  it('hold the land of the prefectures, which the page makes from the borders', async () => {
    const bare = createAtlas(atlas.config, {
      ...record,
      prefectures: record.prefectures.map((feature) => ({ ...feature, geometry: null })),
    });
    const saved = new Promise<Blob>((resolve) => {
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (resolve(blob as Blob), 'blob:saved'));
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(readFileSync('geo/arcs.geojson', 'utf8'))));
    const { root } = open(Downloads, {}, bare);
    const file = [...root.querySelectorAll('button')].find(
      (button) => button.textContent === 'control.geojson',
    );
    file?.click();
    const text = await (await saved).text();
    const whole =
      downloadsOf(atlas)
        .find((download) => download.file === 'control.geojson')
        ?.text() ?? '';
    expect(JSON.parse(text)).toEqual(JSON.parse(whole));
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});

describe('the tables of a day', () => {
  const cellsOf = (root: HTMLElement) =>
    [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => one.textContent));

  it('say who holds what, filter, sort, and go on by a day', () => {
    const { session, root } = open(Tables, { table: 'holders', find: 'taiyuan' });
    expect(cellsOf(root)).toHaveLength(1);
    expect(cellsOf(root)[0]?.slice(0, 3)).toEqual(['Taiyuan', 'Song', 'Jin']);
    expect(root.querySelector('caption')?.textContent).toContain('5 February 1126');
    root.querySelector<HTMLElement>('[aria-label="Forward one day"]')?.click();
    expect(root.querySelector('caption')?.textContent).toContain('6 February 1126');
    expect(session.day()).toBe(parseDay('1126-02-06'));
  });

  it('take a day in any calendar, and say what is none', () => {
    const { session, root } = open(Tables, { table: 'holders' });
    const form = root.querySelector('form');
    const ask = (text: string) => {
      type(form?.querySelector('input') ?? null, text);
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    ask('靖康元年九月丙寅');
    expect(session.day()).toBe(parseDay('1126-09-21'));
    ask('soon');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('soon');
    expect(session.day()).toBe(parseDay('1126-09-21'));
  });

  it('compare two days', () => {
    const between = [parseDay('1126-09-01'), parseDay('1126-10-01')] as const;
    const { root } = open(Tables, { table: 'differences', between, find: 'taiyuan' });
    expect(cellsOf(root)[0]?.slice(0, 4)).toEqual(['Taiyuan', 'Song', 'Jin', '21 September 1126']);
  });

  it('are taken away as they stand', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && '#' }));
    const { root } = open(Tables, { table: 'holders', find: 'taiyuan' });
    root.querySelector<HTMLElement>('[aria-label$="holders-1126-02-05.csv"]')?.click();
    const lines = (await saved[0]?.text())?.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines?.[1]).toContain('Taiyuan');
  });
});
