import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryDatabase } from './memory-database.ts';
import { openOwnData } from './open-own-data.tsx';

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => import('./read-in-place.ts'));

const TABLE = 'name,lon,lat,start,end\nA,114,35,1126-02-31,1126-03-05\nB,115,36,1126-01-01,1126-12-31\n';
let kept: Map<string, unknown>;
let dispose = () => {};

function show(): (files: readonly File[]) => void {
  const root = document.body.appendChild(document.createElement('main'));
  root.className = 'page';
  const sheet = openOwnData(root);
  ({ dispose } = sheet);
  return sheet.setFiles;
}
const shown = () => document.querySelector('.imported-layer h3 .quiet')?.textContent;
const cell = () => document.querySelector<HTMLInputElement>('.imported-report .imported-cell');
const said = () => document.querySelector('.imported-report [role=status]')?.textContent;
function write(text: string): void {
  const input = cell();
  if (!input) throw new Error('no cell in the report');
  input.focus();
  input.value = text;
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
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

it('a row that was left out is mended in the report, joins the map, and stays there over a reload', async () => {
  show()([new File([TABLE], 'walk.csv')]);
  await vi.waitFor(() => expect(shown()).toBe('1 shown'));
  expect(cell()?.value).toBe('1126-02-31');
  expect(cell()?.getAttribute('aria-label')).toBe('start of Record 1 (row 2) “A”');
  write('1126-02-40');
  await vi.waitFor(() => expect(said()).toContain('is still left out'));
  expect(shown()).toBe('1 shown');
  expect(cell()?.value).toBe('1126-02-40');
  write('1126-02-28');
  await vi.waitFor(() => expect(shown()).toBe('2 shown'));
  expect(said()).toContain('is on the map now');
  expect(cell()).toBeNull();
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  await vi.waitFor(() => expect(JSON.stringify([...kept.values()])).toContain('1126-02-28'));
  dispose();
  document.body.replaceChildren();
  show();
  await vi.waitFor(() => expect(shown()).toBe('2 shown'));
});
