import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveManner } from '../../../src/imported/saved/save-records.ts';
import { openOwnData } from './open-own-data.tsx';

const asked = vi.hoisted(() => ({ saved: [] as SaveManner[] }));
// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', async () => ({
  ...(await import('./read-in-place.ts')),
  saveInWorker: (_: unknown, __: unknown, manner: SaveManner) => {
    asked.saved.push(manner);
    return Promise.resolve({ name: 'x', blob: new Blob() });
  },
}));

const TABLE =
  'Name;From;Until;lon;lat;men\nFort;1126-01-10;1126-02-20;114,5;35,5;1100,0\nCamp;1126-01-11;unknown;115,5;36,5;90,5\nGate;;;116,5;36,5;about 50\n';
let root: HTMLElement;
let dispose = () => {};
let setFiles: (files: readonly File[]) => void = () => undefined;

async function open(text = TABLE, name = 'walk.csv'): Promise<void> {
  ({ setFiles, dispose } = openOwnData(root));
  expect(document.querySelector<HTMLDetailsElement>('.imported-opening')?.open).toBe(true);
  setFiles([new File([text], name)]);
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}
const rows = () => [...document.querySelectorAll<HTMLElement>('.imported-table tbody tr')];
const cells = (i: number) => [...(rows()[i]?.querySelectorAll<HTMLInputElement>('.imported-cell') ?? [])];
const headings = () =>
  [...document.querySelectorAll('.imported-table thead th')].map((one) => one.textContent?.trim());
const edit = () =>
  [...document.querySelectorAll('label')]
    .find((one) => one.textContent?.includes('Edit:'))
    ?.querySelector('input')
    ?.click();
/** Writes in a cell that has the focus, and presses a key there. */
function type(cell: HTMLInputElement | undefined, text: string, key: string): void {
  if (!cell) throw new Error('no cell');
  cell.focus();
  cell.value = text;
  cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
  root.className = 'page';
  Element.prototype.scrollIntoView ??= () => undefined;
  asked.saved.length = 0;
  localStorage.clear();
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

describe('the table of a file', () => {
  it('shows each thing once, the name as the heading of its row', async () => {
    await open();
    expect(headings()).toEqual(['Name', 'From', 'Until', 'lon', 'lat', 'men']);
    for (const row of rows()) expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
    // what was not understood stands as it is written
    expect(rows()[1]?.textContent).toContain('unknown');
    edit();
    expect(headings()).toEqual(['Name', 'From', 'Until', 'Longitude, latitude', 'lon', 'lat', 'men']);
    expect(cells(0).map(({ value }) => value).slice(0, 3)).toEqual(['Fort', '1126-01-10', '1126-02-20']); // prettier-ignore
  });

  it('of features shows each thing once as well', async () => {
    const feature = (properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [114, 35] } }); // prettier-ignore
    const features = [feature({ title: 'A', start: '1126', end: '1127', side: 'x' }), feature({ title: 'B', side: 'y' })]; // prettier-ignore
    await open(JSON.stringify({ type: 'FeatureCollection', features }), 'a.geojson');
    expect(headings()).toEqual(['title', 'start', 'end', 'side']);
  });

  it('keeps the rows and the place of the reader while cells are written, by Enter down and by Tab along', async () => {
    await open();
    edit();
    const before = rows();
    const [fort, camp, gate] = [cells(0), cells(1), cells(2)];
    type(fort[0], 'Castle', 'Enter');
    expect(document.activeElement).toBe(camp[0]);
    await vi.waitFor(() => expect(fort[0]?.getAttribute('aria-label')).toBe('Name of Castle'));
    expect(rows()).toEqual(before);
    expect(document.activeElement).toBe(camp[0]);
    type(camp[0], 'Tents', 'Tab');
    expect(document.activeElement).toBe(camp[1]);
    await vi.waitFor(() => expect(camp[0]?.getAttribute('aria-label')).toBe('Name of Tents'));
    expect(document.activeElement).toBe(camp[1]);
    expect(cells(1)[0]).toBe(camp[0]);
    // from the last of a row to the first of the next
    type(camp[6], '91,5', 'Tab');
    expect(document.activeElement).toBe(gate[0]);
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('Reading'));
    expect(cells(1)[6]?.value).toBe('91,5');
    expect(document.activeElement).toBe(gate[0]);
  });

  it('is below what opens another file, folded up', async () => {
    await open();
    const opening = document.querySelector<HTMLDetailsElement>('.imported-opening');
    expect(opening?.open).toBe(false);
    expect(opening?.querySelector('summary')?.textContent).toBe('Open another file');
  });

  it('has just what is shown saved', async () => {
    await open();
    const search = document.querySelector<HTMLInputElement>('.imported-layer input[type=search]');
    if (!search) throw new Error('no search');
    search.value = 'camp';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('Save what is shown, 1 of 3, mended:'),
    );
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'CSV')?.click();
    await vi.waitFor(() => expect(asked.saved).toHaveLength(1));
    expect([...(asked.saved[0]?.hidden ?? [])]).toEqual([1, 0, 1]);
    expect(asked.saved[0]?.reasons['not-a-date']).toBe('This is no date that can be read');
  });
});
