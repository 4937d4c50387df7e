import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allowFetches } from '../../../src/ui/offline/allow-fetches.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that is installed, or is given up, once it was allowed to go on so many times. */
function worker(turns: number, end: ServiceWorkerState = 'installed') {
  const said: string[] = [];
  const state = { state: 'installing' as ServiceWorkerState };
  return {
    said,
    get state() {
      return state.state;
    },
    postMessage({ type }: { type: string }) {
      said.push(type);
      if (said.filter((one) => one === 'GO_ON').length === turns) state.state = end;
    },
  };
}

describe('a page that has the atlas kept', () => {
  it('says at once that it will tell, and goes on telling while it rests, until all is there', async () => {
    const kept = worker(3);
    const done = allowFetches(kept, () => Promise.resolve());
    expect(kept.said).toEqual(['HOLD']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await done).toBe(true);
    expect(kept.said).toEqual(['HOLD', 'GO_ON', 'GO_ON', 'GO_ON']);
  });

  it('says nothing while it does not rest', async () => {
    const kept = worker(2);
    let rest: () => void = () => undefined;
    const done = allowFetches(kept, () => new Promise((resolve) => (rest = resolve)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept.said).toEqual(['HOLD']);
    rest();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept.said).toEqual(['HOLD', 'GO_ON']);
    rest();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await done).toBe(true);
  });

  it('knows where not all came', async () => {
    const done = allowFetches(worker(1, 'redundant'), () => Promise.resolve());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await done).toBe(false);
  });
});
