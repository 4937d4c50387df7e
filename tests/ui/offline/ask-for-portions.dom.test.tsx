import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForPortions } from '../../../src/ui/offline/ask-for-portions.ts';
import type { Kept } from '../../../src/ui/offline/portions.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A worker that answers each portion as it is told to; where that is `null`, it is ended instead. */
function worker(answer: (time: number) => Kept | null) {
  const heard: string[] = [];
  const events = new EventTarget();
  const fake = {
    state: 'installing' as ServiceWorkerState,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    postMessage({ type }: { readonly type: string }, ports: readonly MessagePort[] = []) {
      heard.push(type);
      if (type !== 'keep') return;
      const kept = answer(heard.filter((one) => one === 'keep').length);
      if (kept) return ports[0]?.postMessage(kept);
      fake.state = 'redundant';
      events.dispatchEvent(new Event('statechange'));
    },
  };
  return { fake: fake as unknown as ServiceWorker, heard };
}

const atOnce = () => Promise.resolve();

describe('a page that asks for portions', () => {
  it('says first that it will, and asks for each only at rest', async () => {
    const { fake, heard } = worker((time) => ({ left: 3 - time, failed: null }));
    const rests: (() => void)[] = [];
    const outcome = askForPortions(fake, () => new Promise((rest) => rests.push(rest)));
    for (let portion = 0; portion < 3; portion++) {
      await vi.waitFor(() => expect(rests).toHaveLength(portion + 1));
      expect(heard).toEqual(['give-way', ...Array.from({ length: portion }, () => 'keep')]);
      rests.at(-1)?.();
    }
    expect(await outcome).toBe('kept');
    expect(heard).toHaveLength(4);
  });

  it('tells that a worker was ended', async () => {
    const { fake } = worker((time) => (time < 2 ? { left: 9, failed: null } : null));
    expect(await askForPortions(fake, atOnce)).toBe('gone');
  });

  it('waits for the network after a failure, and gives up after three in a row', async () => {
    const { fake, heard } = worker((time) => ({ left: 9, failed: time === 2 ? null : 'fetch' }));
    const outcome = askForPortions(fake, atOnce);
    const asked = (count: number) =>
      vi.waitFor(() => expect(heard.filter((one) => one === 'keep')).toHaveLength(count));
    await asked(1);
    window.dispatchEvent(new Event('online'));
    // the second comes, the third does not
    await asked(3);
    const end = vi.waitFor(() => expect(heard.at(-1)).toBe('give-up'), { interval: 10 });
    await vi.advanceTimersByTimeAsync(60_000);
    await end;
    expect(await outcome).toBe('later');
    expect(heard.filter((one) => one === 'keep')).toHaveLength(5);
  });

  it('asks no more where there is no room', async () => {
    const { fake, heard } = worker(() => ({ left: 9, failed: 'room' }));
    expect(await askForPortions(fake, atOnce)).toBe('later');
    expect(heard).toEqual(['give-way', 'keep']);
  });
});
