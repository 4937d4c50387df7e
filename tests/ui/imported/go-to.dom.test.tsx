import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { openOwnData } from './open-own-data.tsx';

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => import('./read-in-place.ts'));

let dispose = () => {};
let session!: Session;

async function open(lines: string): Promise<void> {
  const root = document.body.appendChild(document.createElement('main'));
  root.className = 'page';
  const sheet = openOwnData(root, { map: { lon: 114, lat: 35, zoom: 6, bearing: 0, pitch: 0 } });
  ({ dispose, session } = sheet);
  sheet.setFiles([new File([`name,lon,lat,start,end\n${lines}`], 'a.csv')]);
  await vi.waitFor(() => expect(document.querySelector('.imported-layer')).not.toBeNull());
}
const line = () => document.querySelector('.imported-away-line')?.textContent ?? null;
const press = () => document.querySelector<HTMLButtonElement>('.imported-away-line button')?.click();

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
  localStorage.clear();
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

describe('a file that the reader opens', () => {
  it('is left alone where something of it is seen', async () => {
    await open('A,114,35,1126-01-01,1126-12-31\nB,131,46,1126-01-01,1126-12-31\n');
    expect(session.destination()).toBeNull();
    expect(line()).toBeNull();
  });

  it('is gone to where none of it lies in view', async () => {
    await open('A,131,46,1126-01-01,1126-12-31\nB,132,47,1127-01-01,1127-12-31\n');
    await vi.waitFor(() =>
      expect(session.destination()).toEqual({ kind: 'box', box: [130.5, 45.5, 131.5, 46.5] }),
    );
  });

  it('of another day leaves the day as it is, and leads there on request', async () => {
    await open('A,114,35,1124-03-01,1124-03-31\nB,131,46,1127-01-01,1127-12-31\n');
    expect(session.destination()).toBeNull();
    expect(line()).toContain('None of it is there on this day.');
    press();
    expect(session.day()).toBe(parseDay('1127-01-01'));
    expect(session.destination()).toMatchObject({ kind: 'box' });
    session.setDay(parseDay('1124-03-05'));
    expect(line()).toBeNull();
    // what has been seen is told of no more
    session.setDay(parseDay('1125-03-05'));
    expect(line()).toBeNull();
  });

  it('that lies beyond the map leaves it where it is, and says so', async () => {
    await open('A,12,42,1126-01-01,1126-12-31\n');
    expect(session.destination()).toBeNull();
    expect(line()?.trim()).toBe('All of it lies beyond this map.');
  });

  it('whose days all lie beyond the slider leads to its own', async () => {
    await open('A,114,35,1400-03-01,1400-03-31\n');
    expect(line()).toContain('None of it is there on this day.');
    press();
    expect(document.querySelector('.imported-slider')).not.toBeNull();
    expect(line()).toBeNull();
  });
});
