import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { row, workbookOfSheets } from '../../imported/reported-cases.ts';
import { memoryDatabase } from './memory-database.ts';
import { openOwnData } from './open-own-data.tsx';

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => import('./read-in-place.ts'));

const BOOK = workbookOfSheets({
  Forts: row('Fort', 'Built', 'Lat', 'Lon') + row('A', 1126, 35, 114),
  Sieges:
    row('Siege', 'Start', 'Lat', 'Lon') + row('B', '1126-01-31', 36, 115) + row('C', '1126-02-05', 36, 116),
});
let kept: Map<string, unknown>;
let dispose = () => {};

function open(): (files: readonly File[]) => void {
  const root = document.body.appendChild(document.createElement('main'));
  root.className = 'page';
  const sheet = openOwnData(root);
  ({ dispose } = sheet);
  return sheet.setFiles;
}
const shown = () => document.querySelector('.imported-layer h3 .quiet')?.textContent;
const firstName = () => document.querySelector('.imported-table tbody th')?.textContent;
const field = (label: string) =>
  [...document.querySelectorAll('.imported-layer label')]
    .find((one) => one.firstChild?.textContent?.trim() === label)
    ?.querySelector('select');
function choose(label: string, value: string): void {
  const select = field(label);
  if (!select) throw new Error(`no field ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
  kept = new Map();
  localStorage.clear();
  vi.stubGlobal('indexedDB', memoryDatabase(kept as never));
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('another sheet of a workbook is chosen by its name, each with its own columns, and stays over a reload', async () => {
  open()([new File([BOOK as Uint8Array<ArrayBuffer>], 'walk.xlsx')]);
  await vi.waitFor(() => expect(shown()).toBe('1 shown'));
  expect([...(field('Sheet of the workbook')?.options ?? [])].map(({ value }) => value)).toEqual([
    'Forts',
    'Sieges',
  ]);
  choose('Name', 'Built');
  await vi.waitFor(() => expect(firstName()).toContain('1126'));
  choose('Sheet of the workbook', 'Sieges');
  await vi.waitFor(() => expect(shown()).toBe('2 shown'));
  expect(field('Name')?.value).toBe('Siege');
  choose('Sheet of the workbook', 'Forts');
  await vi.waitFor(() => expect(firstName()).toContain('1126'));
  choose('Sheet of the workbook', 'Sieges');
  await vi.waitFor(() => expect(JSON.stringify([...kept.values()])).toContain('"sheet":"Sieges"'));
  dispose();
  document.body.replaceChildren();
  open();
  await vi.waitFor(() => expect(shown()).toBe('2 shown'));
  expect(field('Sheet of the workbook')?.value).toBe('Sieges');
});
