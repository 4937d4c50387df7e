import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayLayer } from '../../../src/map/overlays/overlay-layer.ts';
import type { MapView } from '../../../src/map/map-view.ts';
import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';
import type { ImportedFile, OpenOptions } from '../../../src/imported/imported-file.ts';
import { openingView } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import ImportedSheet from '../../../src/ui/imported/ImportedSheet.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

const TABLE =
  'name,lon,lat,x,start,end\nA,114,35,110,1126-01-10,1126-02-20\nB,115,oops,111,1126-01-10,1126-02-20\n';
const FIRST = TABLE.slice(0, TABLE.indexOf('B'));

/** One reading of the page, which goes on when the test says so. */
interface Held {
  readonly name: string;
  readonly options: OpenOptions;
  cancelled: boolean;
  /** Gives the first records. */
  first(): Promise<void>;
  finish(): Promise<void>;
  break(words: string): void;
}
const held = vi.hoisted((): { readings: Held[] } => ({ readings: [] }));

vi.mock('../../../src/imported/open-in-worker.ts', () => ({
  readyWorker: () => undefined,
  openInWorker(
    { name, blob, options }: { name: string; blob: Blob; options: OpenOptions },
    _: (share: number) => void,
    onFirst: (first: ImportedFile) => void,
  ) {
    let resolve: (opened: ImportedFile | null) => void = () => undefined;
    let reject: (error: Error) => void = () => undefined;
    const opened = new Promise<ImportedFile | null>((...ends) => ([resolve, reject] = ends));
    const read = (bytes: Uint8Array) => openBytes(bytesInMemory(name, bytes), options);
    const reading: Held = {
      name,
      options,
      cancelled: false,
      first: async () => onFirst(await read(new TextEncoder().encode(FIRST))),
      finish: async () => resolve(await read(new Uint8Array(await blob.arrayBuffer()))),
      break: (words) => reject(new Error(words)),
    };
    held.readings.push(reading);
    const cancel = () => {
      reading.cancelled = true;
      resolve(null);
    };
    return { opened, cancel };
  },
}));

/** The instant each layer of the map was last told, by its id; and the record that lies under the pointer, and where that is. */
const drawn = vi.hoisted(() => ({
  instants: new Map<string, number>(),
  picked: -1,
  position: [115.5, 36.25] as const,
}));

vi.mock('../../../src/map/overlays/lifespan-layer.ts', async (original) => {
  const actual = await original<typeof import('../../../src/map/overlays/lifespan-layer.ts')>();
  const createLifespanLayer: typeof actual.createLifespanLayer = (id, mesh, first) => {
    const layer = actual.createLifespanLayer(id, mesh, first);
    drawn.instants.set(id, first.instant);
    return {
      ...layer,
      pick: () => drawn.picked,
      positionAt: () => drawn.position,
      setInstant(instant) {
        drawn.instants.set(id, instant);
        layer.setInstant(instant);
      },
    };
  };
  return { createLifespanLayer };
});

/** A map that only knows which overlays it was given, in their order. */
function createMapStub() {
  const overlays: OverlayLayer[] = [];
  const invite = (overlay: OverlayLayer) => {
    overlays.push(overlay);
    return () => void overlays.splice(overlays.indexOf(overlay), 1);
  };
  return { overlays, view: { invite } as unknown as MapView };
}

let root: HTMLElement;
let dispose = () => {};
let session: Session;
let setFiles: (files: readonly File[]) => void = () => undefined;
let setView: (view: MapView | null) => void = () => undefined;

function show(first: MapView | null = createMapStub().view): void {
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    const [files, writeFiles] = createSignal<readonly File[]>([]);
    const [view, writeView] = createSignal(first);
    [setFiles, setView] = [writeFiles, writeView];
    const nothing = () => undefined;
    return (
      <InApp session={session} locale={locale}>
        <ImportedSheet
          session={session}
          view={view()}
          open
          files={files()}
          onTaken={nothing}
          onOpen={nothing}
          onClose={nothing}
        />
      </InApp>
    );
  }, root);
}
/** A record of the atlas’s days, and one long after them. */
const LATER =
  'name,lon,lat,start,end\nNow,114,35,1126-01-10,1126-02-20\nLater,115,35,1300-01-01,1300-12-31\n';
const drop = (...names: string[]) =>
  setFiles(names.map((name) => new File([name.startsWith('later') ? LATER : TABLE], name)));
const layers = () => [...document.querySelectorAll<HTMLElement>('.imported-layer')];
const layer = (i = 0) => {
  const found = layers()[i];
  if (!found) throw new Error(`no layer ${i}`);
  return found;
};
const reading = (i: number) => {
  const found = held.readings[i];
  if (!found) throw new Error(`no reading ${i}`);
  return found;
};
const press = (word: string, within: ParentNode = document) =>
  [...within.querySelectorAll('button')].find((one) => one.textContent === word)?.click();
/** The choice of a heading: Longitude, Begins, Its dates are, … */
function select(words: string): HTMLSelectElement {
  const label = [...layer().querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  const found = label?.querySelector('select');
  if (!found) throw new Error(`nothing to choose at “${words}”`);
  return found;
}
function choose(words: string, value: string): void {
  const field = select(words);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
/** Lets all that is already promised come. */
const moment = () => new Promise((resolve) => setTimeout(resolve));
/** Ends every reading, also those that begin meanwhile. */
async function finishAll(): Promise<void> {
  await moment();
  for (let i = 0; i < held.readings.length; i++) {
    if (!reading(i).cancelled) await reading(i).finish();
    await moment();
  }
}
async function openFile(name = 'towns.csv'): Promise<void> {
  drop(name);
  await finishAll();
  expect(layer().textContent).toContain('2 read, 1 shown');
}

beforeEach(() => {
  held.readings.length = 0;
  drawn.instants.clear();
  drawn.picked = -1;
  root = document.createElement('main');
  root.className = 'page';
  document.body.append(root);
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

describe('a file that is read again', () => {
  it('stays one layer, by both of two columns chosen before it was read', async () => {
    show();
    await openFile();
    choose('Longitude', 'x');
    choose('Name', 'start');
    await finishAll();
    expect(layers()).toHaveLength(1);
    expect([select('Longitude').value, select('Name').value]).toEqual(['x', 'start']);
    expect(layer().querySelector('tbody')?.textContent).toContain('1126-01-10');
  });

  it('keeps the column that was chosen before the calendar', async () => {
    show();
    await openFile();
    choose('Longitude', '');
    choose('Its dates are', 'gregorian');
    await finishAll();
    expect(layers()).toHaveLength(1);
    expect(layer().textContent).toContain('0 shown');
    expect([select('Longitude').value, select('Its dates are').value]).toEqual(['', 'gregorian']);
  });

  it('takes the choices made while it waits for its turn', async () => {
    show();
    await openFile();
    drop('other.csv');
    choose('Longitude', 'x');
    choose('Its dates are', 'gregorian');
    await finishAll();
    expect(layers()).toHaveLength(2);
    expect(held.readings).toHaveLength(3);
    expect(reading(2).options).toMatchObject({ calendar: 'gregorian', columns: { lon: 'x' } });
  });

  it('does not come back once it is removed', async () => {
    show();
    await openFile();
    choose('Its dates are', 'gregorian');
    press('Remove');
    await finishAll();
    expect(layers()).toHaveLength(0);
    expect(document.body.textContent).not.toContain('Cancel');
  });

  it('is one layer where the calendar was chosen upon its first records', async () => {
    const map = createMapStub();
    show(map.view);
    drop('long.csv');
    await moment();
    await reading(0).first();
    choose('Its dates are', 'gregorian');
    await moment();
    await held.readings[1]?.first();
    await finishAll();
    expect(layers()).toHaveLength(1);
    expect(map.overlays).toHaveLength(1);
    expect(select('Its dates are').value).toBe('gregorian');
    expect(layer().textContent).toContain('2 read, 1 shown');
  });

  it('stays off the map where it was, and what was chosen last is taken back on “Cancel”', async () => {
    show();
    await openFile();
    layer().querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    choose('Longitude', 'x');
    press('Cancel');
    expect(select('Longitude').value).toBe('lon');
    choose('Longitude', '');
    await finishAll();
    expect(layer().textContent).toContain('0 shown');
    expect(layer().querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(false);
  });
});

describe('another map, as of another account', () => {
  it('takes over the layers with their choices, and a file still being read', async () => {
    const [first, second] = [createMapStub(), createMapStub()];
    show(first.view);
    await openFile();
    await openFile('more.csv');
    layer().querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    drop('late.csv');
    const kept = layer();
    setView(second.view);
    expect(layer()).toBe(kept);
    expect(first.overlays).toHaveLength(0);
    expect(second.overlays).toHaveLength(2);
    await finishAll();
    expect(layers().map((one) => one.querySelector('h3')?.textContent?.split(' ')[0])).toEqual([
      'towns.csv',
      'more.csv',
      'late.csv',
    ]);
    expect(second.overlays).toHaveLength(3);
    expect(layer().querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(false);
  });

  it('has what was opened before there was a map', async () => {
    const map = createMapStub();
    show(null);
    await openFile();
    setView(map.view);
    expect(map.overlays).toHaveLength(1);
    press('Remove');
    expect(map.overlays).toHaveLength(0);
  });
});

describe('a day of its own', () => {
  const first = parseDay('1126-01-10');
  const box = (i: number) => {
    const label = [...layer(i).querySelectorAll('label')].find(
      (one) => one.textContent?.trim() === 'Its own slider',
    );
    return label?.querySelector('input') ?? null;
  };
  const instants = ({ overlays }: { readonly overlays: readonly OverlayLayer[] }) =>
    overlays.map(({ id }) => drawn.instants.get(id));
  async function openLater() {
    const map = createMapStub();
    show(map.view);
    drop('later.csv', 'later-too.csv', 'towns.csv');
    await finishAll();
    expect(layers()).toHaveLength(3);
    return map;
  }

  it('is that of one layer, not of the others', async () => {
    const map = await openLater();
    const now = session.instant();
    expect(box(2)).toBeNull();
    box(0)?.click();
    expect(instants(map)).toEqual([first, now, now]);
    expect([box(0)?.checked, box(1)?.checked]).toEqual([true, false]);
    map.overlays.forEach((overlay) => overlay.setInstant(now + 1));
    expect(instants(map)).toEqual([first, now + 1, now + 1]);
  });

  it('goes with its layer', async () => {
    const map = await openLater();
    box(0)?.click();
    press('Remove', layer(0));
    expect(box(0)?.checked).toBe(false);
    drop('later-again.csv');
    await finishAll();
    expect(instants(map)).toEqual([session.instant(), session.instant(), session.instant()]);
  });

  it('is left for a record of the atlas’s days, and taken for one beyond them', async () => {
    const map = await openLater();
    press('Later', layer(0));
    expect(instants(map)[0]).toBe(parseDay('1300-01-01'));
    expect(session.day()).toBe(parseDay('1126-01-31'));
    press('Now', layer(0));
    expect(session.day()).toBe(first);
    expect(box(0)?.checked).toBe(false);
    expect(instants(map)[0]).toBe(session.instant());
  });
});

describe('the pointer over a layer', () => {
  it('is as before where the layer is removed under it', async () => {
    const pane = document.createElement('div');
    pane.className = 'map';
    const canvas = document.createElement('canvas');
    canvas.className = 'maplibregl-canvas';
    pane.append(canvas);
    document.body.append(pane);
    const map = createMapStub();
    show(map.view);
    await openFile();
    drawn.picked = 0;
    expect(map.overlays[0]?.point(1, 1, false)).toBe(true);
    expect(canvas.style.cursor).toBe('pointer');
    press('Remove');
    expect(canvas.style.cursor).toBe('');
  });
});

describe('a file that is edited on the map', () => {
  const place = (name: string) =>
    document.querySelector<HTMLInputElement>(`[aria-label="Longitude, latitude of ${name}"]`)?.value;
  /** Opens a file on a map and has it edited. */
  async function openEdited() {
    const pane = document.body.appendChild(document.createElement('div'));
    pane.className = 'map';
    const map = createMapStub();
    show(map.view);
    await openFile();
    const label = [...layer().querySelectorAll('label')].find((one) => one.textContent?.includes('Edit:'));
    label?.querySelector('input')?.click();
    expect(place('A')).toBe('114, 35');
    return { pane, map };
  }

  it('takes a point where it was dropped, and back where that is undone', async () => {
    const { pane } = await openEdited();
    drawn.picked = 0;
    const mouse = (kind: string, x: number) =>
      pane.dispatchEvent(new MouseEvent(kind, { clientX: x, clientY: 9, bubbles: true, cancelable: true }));
    for (const [kind, x] of [['mousedown', 10], ['mousemove', 40], ['mouseup', 80]] as const) mouse(kind, x); // prettier-ignore
    await finishAll();
    expect(place('A')).toBe('115.5, 36.25');
    press('Undo');
    await finishAll();
    expect(place('A')).toBe('114, 35');
  });

  it('keeps a cell as it was, and says why, where its record could not be shown with what is written there', async () => {
    await openEdited();
    const from = () => layer().querySelector<HTMLInputElement>('[aria-label="start of A"]');
    const write = async (text: string) => {
      const cell = from();
      if (!cell) throw new Error('no cell');
      cell.value = text;
      cell.dispatchEvent(new Event('change', { bubbles: true }));
      await finishAll();
    };
    const told = () => layer().querySelector('.imported-told')?.textContent ?? '';
    await write('the day after');
    expect(from()?.value).toBe('1126-01-10');
    expect(told()).toContain('“the day after” was not taken');
    expect(layer().querySelectorAll('tbody tr')).toHaveLength(1);
    await write('1126-01-12');
    expect(from()?.value).toBe('1126-01-12');
    expect(told()).not.toContain('was not taken');
  });

  it('has one more point where the map is clicked, there on the day looked at, one for each asking', async () => {
    const { map } = await openEdited();
    const click = () => map.overlays.at(-1)?.point(5, 5, true);
    click();
    press('Add a point: click on the map');
    expect(click()).toBe(true);
    await finishAll();
    expect(click()).toBe(false);
    await finishAll();
    const rows = [...layer().querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(2);
    // it stands first, and waits for its name
    const cells = [...(rows[0]?.querySelectorAll('input') ?? [])];
    expect(cells.slice(0, 4).map(({ value }) => value)).toEqual([
      '',
      '1126-01-31',
      '1126-01-31',
      '115.5, 36.25',
    ]);
    expect(document.activeElement).toBe(cells[0]);
    expect(layer().textContent).toContain('The new point stands first');
    const write = (i: number, text: string) => {
      const cell = cells[i];
      if (!cell) throw new Error(`no cell ${i}`);
      cell.value = text;
      cell.dispatchEvent(new Event('change', { bubbles: true }));
    };
    write(0, 'Watch');
    await finishAll();
    write(2, '1126-03-01');
    await finishAll();
    expect(place('Watch')).toBe('115.5, 36.25');
    const [first] = layer().querySelectorAll('tbody tr');
    expect([...(first?.querySelectorAll('input') ?? [])].slice(0, 3).map(({ value }) => value)).toEqual([
      'Watch',
      '1126-01-31',
      '1126-03-01',
    ]);
    expect(document.activeElement).toBe(cells[0]);
  });
});

describe('a name on the map', () => {
  it('chooses its record where nothing of the layer lies under it, another layer’s none', async () => {
    const map = createMapStub();
    show(map.view);
    await openFile();
    drawn.picked = -1;
    const [overlay] = map.overlays;
    if (!overlay) throw new Error('no overlay');
    expect(overlay.point(1, 1, true, `${overlay.id}1:0`)).toBe(false);
    expect(document.querySelector('.imported-card')).toBeNull();
    expect(overlay.point(1, 1, false, `${overlay.id}:0`)).toBe(true);
    expect(overlay.point(1, 1, true, `${overlay.id}:0`)).toBe(true);
    await expect.poll(() => document.querySelector('.imported-card h3')?.textContent).toBe('A');
  });
});

describe('a failure', () => {
  const failures = () =>
    [...document.querySelectorAll('.imported-data [role=alert] p')].map((one) => one.textContent);

  it('stays to be read though the next file opens, until something else is asked for', async () => {
    show();
    drop('spoilt.csv', 'towns.csv');
    await moment();
    reading(0).break('no memory');
    await finishAll();
    expect(layer().textContent).toContain('2 read, 1 shown');
    expect(failures()).toEqual(['spoilt.csv could not be opened: no memory']);
    drop('other.csv');
    await finishAll();
    expect(failures()).toEqual([]);
  });

  it('leaves no first records behind that would pass for the whole', async () => {
    const map = createMapStub();
    show(map.view);
    drop('long.csv');
    await moment();
    await reading(0).first();
    expect(layers()).toHaveLength(1);
    reading(0).break('no memory');
    await moment();
    expect(layers()).toHaveLength(0);
    expect(map.overlays).toHaveLength(0);
    expect(failures()).toEqual(['long.csv could not be opened: no memory']);
  });

  it('of another reading leaves what was shown, with the choices it was read by', async () => {
    show();
    await openFile();
    choose('Longitude', 'x');
    await moment();
    reading(1).break('no memory');
    await moment();
    expect(layer().textContent).toContain('2 read, 1 shown');
    expect(select('Longitude').value).toBe('lon');
    expect(failures()).toEqual(['towns.csv could not be opened: no memory']);
  });
});
