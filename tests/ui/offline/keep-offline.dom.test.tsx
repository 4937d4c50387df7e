import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOffline } from '../../../src/ui/offline/keep-offline.ts';

/** How many times a page says that it rests until a worker of these tests has all it keeps. */
const TURNS = 3;

/** A browser in which another page has begun to install a worker: what is asked of its registration waits until that is done. */
function browserThatInstalls(active: boolean) {
  const said: string[] = [];
  let done: () => void = () => undefined;
  const installed = new Promise<void>((resolve) => (done = resolve));
  const worker = Object.assign(new EventTarget(), {
    state: 'installing' as ServiceWorkerState,
    postMessage({ type }: { type: string }) {
      said.push(type);
      if (said.filter((one) => one === 'GO_ON').length !== TURNS) return;
      worker.state = 'installed';
      Object.assign(registration, { installing: null, active: worker });
      done();
    },
  });
  const registration = Object.assign(new EventTarget(), {
    installing: worker as typeof worker | null,
    waiting: null,
    active: active ? { ...worker } : null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: null,
    getRegistration: () => Promise.resolve(registration),
    register: () => installed.then(() => registration),
  });
  return { said, container };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.offline;
});

describe('a page that is opened while another one’s worker is being installed', () => {
  it.each([
    ['for the first time', false],
    ['behind one in force', true],
  ])('lets it go on until all is kept, %s', async (_, active) => {
    const { said, container } = browserThatInstalls(active);
    vi.stubGlobal('navigator', { serviceWorker: container });
    vi.stubGlobal('location', { protocol: 'https:' });
    keepOffline(
      () => undefined,
      () => Promise.resolve(),
    );
    await vi.advanceTimersByTimeAsync(5000);
    expect(said.filter((one) => one === 'GO_ON')).toHaveLength(TURNS);
    expect(document.documentElement.dataset.offline).toBe('kept');
  });
});
