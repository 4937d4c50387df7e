import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';
import type { OpenOptions } from '../../../src/imported/imported-file.ts';
import type { Session } from '../../../src/session/session.ts';
import { openOwnData } from './open-own-data.tsx';

const TABLE = 'name,lon,lat,start,end\nA,114,35,1126-01-10,1126-02-20\n';

vi.mock('../../../src/imported/open-in-worker.ts', () => ({
  readyWorker: () => undefined,
  openInWorker({ name, blob, options }: { name: string; blob: Blob; options: OpenOptions }) {
    const read = async () =>
      openBytes(bytesInMemory(name, new Uint8Array(await blob.arrayBuffer())), options);
    return { opened: read(), cancel: () => undefined };
  },
}));

/** A request of the page, answered when the test says so. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  answer(response: Response): void;
}
const asked: Asked[] = [];
let root: HTMLElement;
let dispose = () => {};
let session: Session;
let setFiles: (files: readonly File[]) => void = () => undefined;

function show(data: string | null): void {
  ({ session, setFiles, dispose } = openOwnData(root, { data }));
}
const names = () =>
  [...document.querySelectorAll('.imported-layer h3')].map((one) => one.textContent?.split(' ')[0]);
const shows = (...wanted: string[]) => vi.waitFor(() => expect(names()).toEqual(wanted));
const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';
const status = () => document.querySelector('.imported-data [role=status]')?.textContent ?? '';
const request = (i: number) => {
  const found = asked[i];
  if (!found) throw new Error(`no request ${i}`);
  return found;
};
const answer = (i: number) => request(i).answer(new Response(TABLE));

beforeEach(() => {
  asked.length = 0;
  root = document.createElement('main');
  root.className = 'page';
  document.body.append(root);
  vi.stubGlobal(
    'fetch',
    (url: URL, { signal }: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        const answer = (response: Response) =>
          resolve(Object.defineProperty(response, 'url', { value: String(url) }));
        asked.push({ url: String(url), signal: signal ?? undefined, answer });
      }),
  );
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the file whose address the permalink holds', () => {
  it('gives place to that of another address, and goes with it; what was dropped stays', async () => {
    show('https://example.org/a.csv');
    answer(0);
    await shows('a.csv');
    setFiles([new File([TABLE], 'dropped.csv')]);
    await shows('a.csv', 'dropped.csv');
    session.setData('https://example.org/b.csv');
    await shows('dropped.csv');
    answer(1);
    await shows('dropped.csv', 'b.csv');
    session.setData(null);
    await shows('dropped.csv');
  });

  it('is no longer fetched once the permalink holds another', async () => {
    show('https://example.org/a.csv');
    session.setData('https://example.org/b.csv');
    expect(request(0).signal?.aborted).toBe(true);
    answer(0);
    answer(1);
    await shows('b.csv');
    expect(alert()).toBe('');
  });

  it('may have a percent sign in its name', async () => {
    show('https://example.org/100%.geojson');
    answer(0);
    await shows('100%.geojson');
    expect(alert()).toBe('');
  });

  it('says how much of it has come, and is fetched no further on “Cancel”', async () => {
    show('https://example.org/a.csv');
    expect(status()).toBe('Fetching https://example.org/a.csvCancel');
    const bytes = new TextEncoder().encode(TABLE);
    const body = new ReadableStream<Uint8Array>({
      start: (out) => out.enqueue(bytes.subarray(0, bytes.length / 2)),
    });
    request(0).answer(new Response(body, { headers: { 'content-length': String(bytes.length) } }));
    await vi.waitFor(() => expect(status()).toContain('Fetching https://example.org/a.csv: 50 %'));
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel')?.click();
    expect(request(0).signal?.aborted).toBe(true);
    expect(status()).toBe('');
    // all that the fetch that was broken off has promised
    await new Promise((resolve) => setTimeout(resolve));
    expect([names(), alert()]).toEqual([[], '']);
  });

  it.each([
    [404, '', '404', 'There is no file at this address'],
    [410, '', '410', 'There is no file at this address'],
    [403, '', '403', 'to some alone'],
    [500, '', '500', 'try later'],
    [200, ' <!DOCTYPE html><title>A page</title>', 'HTML', 'It is a web page'],
  ])(
    'is named with the reason and what helps where it cannot be had: %i %s',
    async (status, body, why, hint) => {
      show('https://example.org/a.csv');
      request(0).answer(new Response(body, { status }));
      await vi.waitFor(() => {
        expect(alert()).toContain(`https://example.org/a.csv could not be read (${why}`);
        expect(alert()).toContain(hint);
      });
    },
  );

  it('is not asked for where the page may not ask, and that is told', async () => {
    show('http://example.org/a.csv');
    await vi.waitFor(() => expect(alert()).toContain('only ask at addresses that begin with https'));
    expect(asked).toHaveLength(0);
  });
});
