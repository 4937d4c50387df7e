import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';
import type { ImportedFile, OpenOptions } from '../../../src/imported/imported-file.ts';
import { openOwnData } from './open-own-data.tsx';

const TABLE = 'name,lon,lat,x,start,end\nA,114,35,110,1126,1127\nB,115,oops,111,1126,1127\n';
const FIRST = TABLE.slice(0, TABLE.indexOf('B'));
/** Lets the rest of a long file be read. */
let readOn = () => {};
/** The whole of a long file, once its rest has been read. */
let readWhole: Promise<unknown> = Promise.resolve();
let cancel = () => {};

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => ({
  readyWorker: () => undefined,
  openInWorker(
    { name, blob, options }: { name: string; blob: Blob; options: OpenOptions },
    _: (share: number) => void,
    onFirst: (first: ImportedFile) => void,
  ) {
    const read = (bytes: Uint8Array) => openBytes(bytesInMemory(name, bytes), options);
    const whole = async () => read(new Uint8Array(await blob.arrayBuffer()));
    if (name.startsWith('bad'))
      return { opened: Promise.reject(new Error('no memory')), cancel: () => undefined };
    if (!name.startsWith('long')) return { opened: whole(), cancel: () => undefined };
    void read(new TextEncoder().encode(FIRST)).then(onFirst);
    const cancelled = new Promise<null>((resolve) => (cancel = () => resolve(null)));
    const opened = new Promise<void>((go) => (readOn = go)).then(whole);
    readWhole = opened;
    return { opened: Promise.race([opened, cancelled]), cancel: () => cancel() };
  },
}));

let root: HTMLElement;
let dispose = () => {};
let setFiles: (files: readonly File[]) => void = () => undefined;

function show(data: string | null = null): void {
  ({ setFiles, dispose } = openOwnData(root, { data }));
}
const layer = () => document.querySelector<HTMLElement>('.imported-layer');
const shown = (words: string) => vi.waitFor(() => expect(layer()?.textContent).toContain(words));

beforeEach(() => {
  root = document.createElement('main');
  root.className = 'page';
  document.body.append(root);
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the sheet of the reader’s own data', () => {
  it('opens a file that was dropped, counts its records and names what is wrong with one', async () => {
    show();
    setFiles([new File([TABLE], 'towns.csv')]);
    await shown('2 read, 1 shown');
    expect(document.querySelector('.imported-report')?.textContent).toContain('oops');
  });

  it('shows the first records of a long file while it is read, then all, in the same place', async () => {
    show();
    setFiles([new File([TABLE], 'long.csv')]);
    await shown('1 read, 1 shown');
    expect(document.body.textContent).toContain('Cancel');
    const tick = layer()?.querySelector<HTMLInputElement>('input[type=checkbox]');
    tick?.click();
    readOn();
    await shown('2 read, 1 shown');
    expect(document.querySelectorAll('.imported-layer')).toHaveLength(1);
    expect(layer()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(false);
  });

  describe('properties', () => {
    const press = (word: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === word)?.click();
    const features = (...properties: object[]) =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: properties.map((one) => ({
          type: 'Feature',
          properties: one,
          geometry: { type: 'Point', coordinates: [114, 35] },
        })),
      });
    const select = (word: string, value: string) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(word));
      const field = label?.querySelector('select');
      if (!field) throw new Error(`no field ${word}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };

    it('that look like dates are offered, and taken', async () => {
      show();
      setFiles([new File([features({ name: 'a', alpha: '1126-01-31', omega: '1126-02-05' })], 'a.geojson')]);
      await shown('No date was found in 1; these properties look like dates:');
      expect(layer()?.textContent).not.toContain('Nothing was wrong');
      press('Take “alpha” as the beginning and “omega” as the end');
      await vi.waitFor(() =>
        expect(layer()?.querySelector('tbody')?.textContent).toMatch(/31 January.*5 February/),
      );
      expect(layer()?.textContent).not.toContain('these properties look like dates');
      select('One date', 'omega');
      await vi.waitFor(() => expect(layer()?.querySelector('tbody')?.textContent).toMatch(/a5 February/));
    });

    it('are chosen for the name, and the order of day and month is said', async () => {
      show();
      setFiles([new File([features({ name: 'a', other: 'B', date: '05/06/1126' })], 'a.geojson')]);
      await shown('1 left out');
      select('Day and month', 'day-first');
      await vi.waitFor(() => expect(layer()?.querySelector('tbody')?.textContent).toMatch(/5 June/));
      select('Name', 'other');
      await vi.waitFor(() => expect(layer()?.querySelector('tbody')?.textContent).toMatch(/^B5 June/));
    });
  });

  describe('the table', () => {
    const FORTS =
      'name,lon,lat,start,side\nFort,114,35,1126,Song\nCamp,115,36,1126,Jin\nGate,116,37,1126,Song\n';
    const names = () =>
      [...(layer()?.querySelectorAll('tbody th') ?? [])].map(
        (one) => one.querySelector('input')?.value ?? one.textContent,
      );
    const press = (word: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(word))?.click();
    const field = (label: string) => {
      const found =
        document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) ??
        [...document.querySelectorAll('label')]
          .find((one) => one.textContent?.trim().startsWith(label))
          ?.querySelector('input');
      if (!found) throw new Error(`no field ${label}`);
      return found;
    };
    const write = (label: string, value: string, event: string) => {
      const found = field(label);
      found.value = value;
      found.dispatchEvent(new Event(event, { bubbles: true }));
    };
    async function open(): Promise<void> {
      show();
      setFiles([new File([FORTS], 'forts.csv')]);
      await shown('3 read, 3 shown');
    }

    it('has every column, is sorted by one, and searched', async () => {
      await open();
      const heads = [...(layer()?.querySelectorAll('thead th') ?? [])].map((one) => one.textContent?.trim());
      expect(heads).toEqual(expect.arrayContaining(['name', 'start', 'Until', 'side', 'lon']));
      press('side');
      await vi.waitFor(() => expect(names()).toEqual(['Camp', 'Fort', 'Gate']));
      press('side');
      await vi.waitFor(() => expect(names()).toEqual(['Fort', 'Gate', 'Camp']));
      write('Search', 'song', 'input');
      await shown('2 of 3, on the map too');
      expect(names()).toEqual(['Fort', 'Gate']);
    });

    it('is written in, dates and places too, and every change is taken back', async () => {
      await open();
      field('Edit:').click();
      write('start of Fort', '1126-05-01', 'change');
      write('Until of Camp', '靖康元年正月初七', 'change');
      await vi.waitFor(() => expect(field('start of Fort').value).toBe('1126-05-01'));
      await vi.waitFor(() => expect(field('Until of Camp').value).toBe('1126-01-31'));
      write('Longitude, latitude of Gate', 'somewhere', 'change');
      await shown('A place is a longitude and a latitude');
      write('Longitude, latitude of Gate', '100, 20', 'change');
      await vi.waitFor(() => expect(field('Longitude, latitude of Gate').value).toBe('100, 20'));
      write('side of Gate', 'Jin', 'change');
      await vi.waitFor(() => expect(field('side of Gate').value).toBe('Jin'));
      document.querySelector<HTMLButtonElement>('[aria-label="Take out Fort"]')?.click();
      await vi.waitFor(() => expect(names()).toEqual(['Camp', 'Gate']));
      for (let i = 0; i < 5; i++) press('Undo');
      await vi.waitFor(() => expect(field('start of Fort').value).toBe('1126-01-01'));
      expect(names()).toEqual(['Fort', 'Camp', 'Gate']);
      expect(field('side of Gate').value).toBe('Song');
    });
  });

  it.each(['Remove', 'Cancel'])('leaves nothing of a long file after “%s”', async (word) => {
    show();
    setFiles([new File([TABLE], 'long.csv')]);
    await shown('1 read, 1 shown');
    [...document.querySelectorAll('button')].find((one) => one.textContent === word)?.click();
    expect(layer()).toBeNull();
    readOn();
    await readWhole;
    await new Promise((resolve) => setTimeout(resolve));
    expect(layer()).toBeNull();
  });

  it('opens every file dropped, one after another, whatever becomes of those before', async () => {
    show();
    const press = (word: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === word)?.click();
    setFiles([new File([TABLE], 'long.csv'), new File([TABLE], 'bad.csv')]);
    await shown('1 read, 1 shown');
    setFiles([new File([TABLE], 'towns.csv'), new File([TABLE], 'bad-too.csv')]);
    expect(layer()?.textContent).toContain('long.csv');
    press('Cancel');
    await shown('towns.csv');
    expect(document.querySelectorAll('.imported-layer')).toHaveLength(1);
    const failures = () =>
      [...document.querySelectorAll('.imported-data [role=alert] p')].map((one) => one.textContent);
    await vi.waitFor(() =>
      expect(failures()).toEqual([
        'bad.csv could not be opened: no memory',
        'bad-too.csv could not be opened: no memory',
      ]),
    );
    expect(document.body.textContent).not.toContain('Cancel');
  });

  it('opens a file that is chosen, and the same once more', async () => {
    show();
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for a file');
    for (const count of [1, 2]) {
      Object.defineProperty(field, 'files', {
        value: [new File([TABLE], 'towns.csv')],
        configurable: true,
      });
      Object.defineProperty(field, 'value', { value: 'C:\\fakepath\\towns.csv', writable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
      // a browser tells of no change to what is there already
      expect(field.value).toBe('');
      await vi.waitFor(() => expect(document.querySelectorAll('.imported-layer')).toHaveLength(count));
    }
  });

  it('opens what is pasted into its field', async () => {
    show();
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field to paste into');
    field.value = TABLE;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Open the text')?.click();
    await shown('2 read, 1 shown');
  });

  it('reads the table again where another column is taken for the longitude', async () => {
    show();
    setFiles([new File([TABLE], 'towns.csv')]);
    await shown('2 read, 1 shown');
    const select = document.querySelector<HTMLSelectElement>('.imported-columns select');
    if (!select) throw new Error('no columns to choose from');
    expect(select.value).toBe('lon');
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shown('0 shown');
  });

  it('opens the address of the permalink', async () => {
    vi.stubGlobal('fetch', async (url: URL) => {
      const response = new Response(TABLE);
      Object.defineProperty(response, 'url', { value: String(url) });
      return response;
    });
    show('https://example.org/towns.csv');
    await shown('2 read, 1 shown');
  });
});
