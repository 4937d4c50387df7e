import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFetchTurns } from '../../../src/ui/offline/fetch-turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Files that are fetched one after another, and how many have begun. */
function fetches() {
  const turns = createFetchTurns();
  let begun = 0;
  void (async () => {
    for (;;) {
      await turns.next();
      begun += 1;
    }
  })();
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return begun;
  };
  return { turns, after };
}

describe('the files that a worker fetches', () => {
  it('are two for each time that a page rests, and no more however often it has said so before', async () => {
    const { turns, after } = fetches();
    turns.hold();
    expect(await after(3_600_000)).toBe(0);
    turns.allow();
    expect(await after(3_600_000)).toBe(2);
    turns.allow();
    expect(await after(0)).toBe(4);
  });

  it('do not heap up while none is asked for', async () => {
    const turns = createFetchTurns();
    for (let i = 0; i < 9; i++) turns.allow();
    let begun = 0;
    for (let i = 0; i < 9; i++) void turns.next().then(() => (begun += 1));
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toBe(2);
  });

  it('come one after another, untold, where no page says in half a minute that it will tell', async () => {
    const { turns, after } = fetches();
    expect(await after(29_000)).toBe(0);
    expect(await after(1_001)).toBe(1);
    expect(await after(3_000)).toBe(11);
    turns.hold();
    expect(await after(60_000)).toBe(11);
  });
});
