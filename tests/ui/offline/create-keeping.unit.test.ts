import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeping } from '../../../src/ui/offline/create-keeping.ts';
import type { Kept } from '../../../src/ui/offline/portions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper of `left` files that notes its portions; `fail` gives why one fails. */
function files(left: number, fail: () => Kept['failed'] = () => null) {
  const portions: number[] = [];
  return {
    portions,
    keepNext: async (count: number) => {
      if (count > 0) portions.push(count);
      const failed = count > 0 ? fail() : null;
      if (!failed) left = Math.max(left - count, 0);
      return { left, failed };
    },
  };
}

/** How an installation stands, after all that needs no time. */
async function standing(install: Promise<void>): Promise<string> {
  let state = 'on its way';
  install.then(
    () => (state = 'installed'),
    () => (state = 'failed'),
  );
  await vi.advanceTimersByTimeAsync(0);
  return state;
}

describe('a version that is being kept', () => {
  it('is installed at once where all of it is there', async () => {
    const keeper = files(0);
    expect(await standing(createKeeping(keeper).install())).toBe('installed');
    expect(keeper.portions).toEqual([]);
  });

  it('fetches nothing unasked for a page that asks, however long it does not', async () => {
    const keeper = files(5);
    const keeping = createKeeping(keeper);
    const install = keeping.install();
    await keeping.hear('give-way');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(keeper.portions).toEqual([]);
    expect(await keeping.hear('keep')).toEqual({ left: 3, failed: null });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(keeper.portions).toEqual([2]);
    expect(await standing(install)).toBe('on its way');
    await keeping.hear('keep');
    expect(await keeping.hear('keep')).toEqual({ left: 0, failed: null });
    expect(await standing(install)).toBe('installed');
  });

  it('fetches one portion at a time, however many pages ask', async () => {
    let now = 0;
    let most = 0;
    let left = 8;
    const keeping = createKeeping({
      keepNext: async (count) => {
        most = Math.max(most, (now += count));
        await new Promise((resolve) => setTimeout(resolve, 10));
        now -= count;
        return { left: (left -= count), failed: null };
      },
    });
    const asked = Promise.all([keeping.hear('keep'), keeping.hear('keep'), keeping.hear('keep')]);
    await vi.advanceTimersByTimeAsync(100);
    await asked;
    expect(most).toBe(2);
    expect(left).toBe(2);
  });

  it('is kept unasked, one file at a time, where no page says that it will ask', async () => {
    const keeper = files(4);
    const install = createKeeping(keeper).install();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.portions).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.portions).toEqual([1, 1, 1, 1]);
    expect(await standing(install)).toBe('installed');
  });

  it('stops what it does unasked as soon as a page says that it will ask', async () => {
    const keeper = files(1000);
    const keeping = createKeeping(keeper);
    void keeping.install();
    await vi.advanceTimersByTimeAsync(40_000);
    const before = keeper.portions.length;
    expect(before).toBeGreaterThan(0);
    await keeping.hear('give-way');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(keeper.portions.length).toBeLessThanOrEqual(before + 1);
  });

  it('is left to the next visit where there is no room, where a page gives up, and where it fails unasked; not for one failure', async () => {
    const full = createKeeping(files(4, () => 'room'));
    const noRoom = full.install();
    await Promise.all([full.hear('keep'), expect(noRoom).rejects.toThrow('no room')]);

    const given = createKeeping(files(4, () => 'fetch'));
    const install = given.install();
    expect(await given.hear('keep')).toEqual({ left: 4, failed: 'fetch' });
    expect(await standing(install)).toBe('on its way');
    await given.hear('give-up');
    expect(await standing(install)).toBe('failed');

    const alone = createKeeping(files(4, () => 'fetch')).install();
    const state = standing(alone);
    await vi.advanceTimersByTimeAsync(40_000);
    await state;
    await expect(alone).rejects.toThrow('could not be kept');
  });
});
