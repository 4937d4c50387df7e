import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { hasKeptData } from '../../../src/ui/shared/own-data-kept.ts';
import type { SharedOverlays } from '../../../src/ui/shared/shared-overlays.ts';
import { memoryDatabase } from './memory-database.ts';
import { openOwnData } from './open-own-data.tsx';

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => import('./read-in-place.ts'));
const saved = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock('../../../src/ui/shared/save-file.ts', () => ({
  saveText: (_: string, __: string, text: string) => void saved.texts.push(text),
  saveFile: () => undefined,
}));

const TABLE = 'name,lon,lat,start,side\nFort,114,35,1126,Song\nCamp,115,36,1126,Jin\n';
let root: HTMLElement;
let dispose = () => {};
let session: Session;
let overlays: SharedOverlays;
let setFiles: (files: readonly File[]) => void = () => undefined;
let kept: Map<string, unknown>;

function show(hash: readonly (readonly [string, string])[] = []): void {
  ({ session, overlays, setFiles, dispose } = openOwnData(root, { unknown: hash }));
}
const layers = () => [...document.querySelectorAll<HTMLElement>('.imported-layer')];
const press = (word: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word)?.click();
const until = (check: () => void) => vi.waitFor(check, { timeout: 5000 });
const choose = (word: string, value: string) => {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.trim().startsWith(word),
  );
  const field = label?.querySelector('select');
  if (!field) throw new Error(`no choice ${word}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const groups = () =>
  overlays
    .layers()[0]
    ?.legendRow()
    .groups.map(({ label, shown }) => [label, shown]);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
  root.className = 'page';
  Element.prototype.scrollIntoView ??= () => undefined;
  kept = new Map();
  saved.texts.length = 0;
  localStorage.clear();
  vi.stubGlobal('indexedDB', memoryDatabase(kept));
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

/** Opens the table and parts it by a column, of which one group is not shown. */
async function openStyled(): Promise<void> {
  show();
  setFiles([new File([TABLE], 'forts.csv')]);
  await until(() => expect(layers()).toHaveLength(1));
  choose('Groups by', 'side');
  await until(() => expect(groups()).toHaveLength(2));
  overlays
    .layers()[0]
    ?.legendRow()
    .groups.find(({ label }) => label === 'Jin')
    ?.toggle();
}

describe('files of the reader’s', () => {
  it('stay over a reload with all that was chosen, until they are forgotten', async () => {
    await openStyled();
    const name = document.querySelector<HTMLInputElement>('.imported-name');
    if (!name) throw new Error('no field for a name');
    name.value = 'Garrisons';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    expect(document.querySelector('.imported-layer h3')?.textContent).toContain('Garrisons');
    await until(() => expect(JSON.stringify([...kept.values()])).toContain('"hidden":["Jin"]'));
    await until(() => expect(JSON.stringify([...kept.values()])).toContain('"title":"Garrisons"'));
    expect(hasKeptData()).toBe(true);
    dispose();
    document.querySelector('main')?.replaceChildren();
    show();
    await until(() => expect(layers()).toHaveLength(1));
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    await until(() => expect(document.body.textContent).toContain('kept in this browser alone'));
    expect(kept.size).toBe(1);
    expect(document.querySelector('.imported-layer h3')?.textContent).toContain('Garrisons');
    press('Forget them all …');
    press('Keep');
    expect(layers()).toHaveLength(1);
    press('Forget them all …');
    press('Forget');
    await until(() => expect(kept.size).toBe(0));
    expect(layers()).toEqual([]);
    await until(() => expect(hasKeptData()).toBe(false));
  });

  it('are not kept where the reader does not want it, and one that is removed is forgotten', async () => {
    await openStyled();
    await until(() => expect(kept.size).toBe(1));
    press('Remove');
    await until(() => expect(kept.size).toBe(0));
    setFiles([new File([TABLE], 'more.csv')]);
    await until(() => expect(kept.size).toBe(1));
    const tick = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.includes('Keep my files'),
    );
    tick?.querySelector('input')?.click();
    await until(() => expect(kept.size).toBe(0));
    expect(layers()).toHaveLength(1);
  });

  it('say so where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await openStyled();
    await until(() => expect(document.body.textContent).toContain('This browser does not keep them'));
  });
});

describe('looks of files', () => {
  const WALK =
    'name;lon;lat;walked;side\nA;114,5;35,5;820,75;x\nB;115,5;35,5;90,5;y\nC;116,5;35,5;1250,5;x\nD;117,5;35,5;about 50;z\nE;118,5;35,5;far;x\n';
  const row = (i = 0) => overlays.layers()[i]?.legendRow();
  const colours = (i = 0) => row(i)?.groups.map(({ label, colour }) => [label, colour] as const) ?? [];

  it('begin in colours that no other file has, and so do their groups', async () => {
    show();
    setFiles([new File([WALK], 'one.csv'), new File([WALK], 'two.csv'), new File([WALK], 'three.csv')]);
    await until(() => expect(layers()).toHaveLength(3));
    const own = overlays.layers().map((layer) => layer.legendRow().colour);
    expect(new Set(own).size).toBe(3);
    choose('Groups by', 'side');
    await until(() => expect(colours()).toHaveLength(3));
    const all = [...colours().map(([, colour]) => colour), own[1], own[2]];
    expect(new Set(all).size).toBe(5);
  }); // prettier-ignore

  it('keep the colour of each group, chosen or not, while others are added, and over a reload', async () => {
    show();
    setFiles([new File([WALK], 'walk.csv')]);
    await until(() => expect(layers()).toHaveLength(1));
    choose('Groups by', 'side');
    await until(() => expect(colours()).toHaveLength(3));
    const chosen = document.querySelector<HTMLInputElement>('[aria-label="Colour of y"]');
    if (!chosen) throw new Error('no colour to choose');
    chosen.value = '#123abc';
    chosen.dispatchEvent(new Event('input', { bubbles: true }));
    const before = new Map(colours());
    expect(before.get('y')).toBe('#123abc');
    [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('Edit:'))?.querySelector('input')?.click();
    for (const name of ['A', 'C']) {
      const cell = document.querySelector<HTMLInputElement>(`[aria-label="side of ${name}"]`);
      if (!cell) throw new Error('no cell');
      cell.value = 'new';
      cell.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => expect(colours()).toHaveLength(4));
    const after = new Map(colours());
    for (const [label, colour] of before) expect(after.get(label)).toBe(colour);
    expect(new Set(after.values()).size).toBe(4);
    await until(() => expect(JSON.stringify([...kept.values()])).toContain(`["new","${after.get('new')}"]`));
    dispose();
    document.querySelector('main')?.replaceChildren();
    show();
    await until(() => expect(new Map(colours())).toEqual(after));
  }); // prettier-ignore

  it('that size points have a key, of numbers as they are written, and tell what is none', async () => {
    show();
    setFiles([new File([WALK], 'walk.csv')]);
    await until(() => expect(layers()).toHaveLength(1));
    expect(row()?.sizes).toBeUndefined();
    choose('Sized by', 'walked');
    await until(() => expect(row()?.sizes?.name).toBe('walked'));
    const dots = row()?.sizes?.dots ?? [];
    expect(dots.map(({ text }) => text)).toEqual(['50', '820.75', '1,250.5']);
    expect(dots.map(({ radius }) => radius)).toEqual(
      dots.map(({ radius }) => radius).toSorted((a, b) => a - b),
    );
    expect(dots[0]?.radius).toBeGreaterThanOrEqual(4);
    expect(layers()[0]?.textContent).toContain('1 cell is no number: its point is small.');
  });

  it('are kept with what was looked for in their tables', async () => {
    show();
    setFiles([new File([WALK], 'walk.csv')]);
    await until(() => expect(layers()).toHaveLength(1));
    const rowsShown = () => layers()[0]?.querySelectorAll('tbody tr').length;
    choose('Only where', 'walked');
    const [comparison] = document.querySelectorAll<HTMLSelectElement>('[aria-label="Condition"]');
    const [value] = document.querySelectorAll<HTMLInputElement>('[aria-label="Value"]');
    if (!comparison || !value) throw new Error('no condition');
    comparison.value = 'least';
    comparison.dispatchEvent(new Event('change', { bubbles: true }));
    value.value = '700';
    value.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => expect(rowsShown()).toBe(2));
    expect(layers()[0]?.textContent).toContain('1 cell is no number, and is left out.');
    expect(layers()[0]?.textContent).toContain('Save what is shown, 2 of 5, mended:');
    await until(() => expect(JSON.stringify([...kept.values()])).toContain('"value":"700"'));
    dispose();
    document.querySelector('main')?.replaceChildren();
    show();
    await until(() => expect(rowsShown()).toBe(2));
  });
});

describe('a project', () => {
  it('saved and dropped on another page opens the same files, with their looks, and goes to its view', async () => {
    await openStyled();
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    press('Save the project');
    await until(() => expect(saved.texts).toHaveLength(1));
    dispose();
    document.querySelector('main')?.replaceChildren();
    kept.clear();
    localStorage.clear();
    show();
    setFiles([new File([saved.texts[0] ?? ''], 'mine.json')]);
    await until(() => expect(layers()).toHaveLength(1));
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    expect(window.location.hash).toContain('date=1126-01-31');
  });

  it('at an address, or pasted, opens its files, which are kept only where they were pasted', async () => {
    await openStyled();
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    press('Save the project');
    await until(() => expect(saved.texts).toHaveLength(1));
    const text = saved.texts[0] ?? '';
    press('Remove');
    await until(() => expect(kept.size).toBe(0));
    vi.stubGlobal('fetch', async () => new Response(text));
    session.setData('https://example.org/mine.atlas.json');
    await until(() => expect(layers()).toHaveLength(1));
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    expect(kept.size).toBe(0);
    session.setData(null);
    await until(() => expect(layers()).toHaveLength(0));
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field to paste into');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press('Open the text');
    await until(() => expect(layers()).toHaveLength(1));
    await until(() => expect(kept.size).toBe(1));
  });

  it('fits in a link where it is small, and comes with it, without being kept', async () => {
    await openStyled();
    const hash = await overlays.project()?.link();
    const packed = /[&#]project=([\w-]+)/.exec(hash ?? '')?.[1] ?? '';
    expect(packed.length).toBeGreaterThan(50);
    dispose();
    document.querySelector('main')?.replaceChildren();
    kept.clear();
    localStorage.clear();
    show([['project', packed]]);
    await until(() => expect(layers()).toHaveLength(1));
    await until(() => expect(Object.fromEntries(groups() ?? [])).toEqual({ Song: true, Jin: false }));
    expect(kept.size).toBe(0);
  });

  it('of a large file fits in none; one that is cut is told', async () => {
    show();
    const rows = Array.from({ length: 20_000 }, (_, i) => `n${(i * 2_654_435_761) % 4_294_967_291},114,35\n`);
    setFiles([new File([`name,lon,lat\n${rows.join('')}`], 'large.csv')]);
    await until(() => expect(layers()).toHaveLength(1));
    expect(await overlays.project()?.link()).toBeNull();
    dispose();
    document.querySelector('main')?.replaceChildren();
    show([['project', 'AAAAxx']]);
    await until(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('no project'));
  });
});
