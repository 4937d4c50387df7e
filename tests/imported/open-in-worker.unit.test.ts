import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openInWorker, readyWorker } from '../../src/imported/open-in-worker.ts';
import { NOTHING_CHOSEN, type ImportedFile } from '../../src/imported/imported-file.ts';

/** A worker that does nothing of itself; what it would say is said by the test. */
class SaidWorker extends EventTarget {
  static readonly made: SaidWorker[] = [];
  ended = false;
  constructor() {
    super();
    SaidWorker.made.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  break(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}
const LONG = 16 * 1024 * 1024;
const open = (
  size: number,
  onFirst: (first: ImportedFile) => void = () => {},
  onProgress: (share: number) => void = () => {},
) =>
  openInWorker(
    {
      name: 'a.json',
      blob: { size } as unknown as Blob,
      options: { ...NOTHING_CHOSEN, calendar: 'julian' },
    },
    onProgress,
    onFirst,
  );
const worker = (i: number) => SaidWorker.made[i] as SaidWorker;

beforeEach(() => {
  SaidWorker.made.length = 0;
  vi.stubGlobal('Worker', SaidWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('tells the first records once, though the reading begins again where the second worker breaks', async () => {
  const firsts: unknown[] = [];
  const opening = open(LONG, (first) => firsts.push(first));
  expect(SaidWorker.made).toHaveLength(2);
  worker(0).say({ kind: 'first', opened: 'first' });
  worker(1).break();
  expect(worker(0).ended).toBe(true);
  expect(SaidWorker.made).toHaveLength(3);
  worker(2).say({ kind: 'first', opened: 'again' });
  worker(2).say({ kind: 'opened', opened: 'whole' });
  expect(await opening.opened).toBe('whole');
  expect(firsts).toEqual(['first']);
});

it('does not begin again where the second worker breaks after the end', async () => {
  const opening = open(LONG);
  worker(0).say({ kind: 'opened', opened: 'whole' });
  expect(await opening.opened).toBe('whole');
  worker(1).break();
  expect(SaidWorker.made).toHaveLength(2);
});

it('tells nothing more once it is cancelled', async () => {
  const told: unknown[] = [];
  const opening = open(
    1,
    (first) => told.push(first),
    (share) => told.push(share),
  );
  opening.cancel();
  worker(0).say({ kind: 'progress', share: 0.5 });
  worker(0).say({ kind: 'first', opened: 'first' });
  worker(0).break();
  expect(await opening.opened).toBeNull();
  expect(told).toEqual([]);
});

it('rejects with the worker’s words', async () => {
  const opening = open(1);
  worker(0).break();
  await expect(opening.opened).rejects.toThrow('out of memory');
});

it('takes the worker that was fetched ahead, once, unless it failed', async () => {
  readyWorker();
  readyWorker();
  expect(SaidWorker.made).toHaveLength(1);
  const first = open(10);
  expect(SaidWorker.made).toHaveLength(1);
  worker(0).say({ kind: 'opened', opened: null });
  await first.opened;
  open(10).cancel();
  expect(SaidWorker.made).toHaveLength(2);
  readyWorker();
  worker(2).break();
  open(10).cancel();
  expect(SaidWorker.made).toHaveLength(4);
});
