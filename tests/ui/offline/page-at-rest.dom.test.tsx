import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { createRest } from '../../../src/ui/offline/page-at-rest.ts';

let end: () => void = () => undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A page with nothing but what moves in it, and whether it has come to rest since it was last asked. */
function page(display: 'explore' | 'present' = 'explore') {
  const [playing, setPlaying] = createSignal(false);
  const [dragging, setDragging] = createSignal(false);
  const [view, setView] = createSignal({});
  const map = document.createElement('div');
  map.className = 'map';
  map.dataset.idle = '';
  document.body.append(map);
  const session = { playing, dragging, view, display: () => display } as unknown as Session;
  const atRest = createRoot((dispose) => {
    end = dispose;
    return createRest(session);
  });
  let rests = false;
  const restsWithin = async (ms: number) => {
    rests = false;
    void atRest().then(() => (rests = true));
    await vi.advanceTimersByTimeAsync(ms);
    return rests;
  };
  return { setPlaying, setDragging, change: () => setView({}), map, restsWithin };
}

describe('a page', () => {
  it('rests a while after nothing has moved', async () => {
    const { restsWithin } = page();
    expect(await restsWithin(500)).toBe(false);
    expect(await restsWithin(1500)).toBe(true);
  });

  it.each([
    ['time plays', ({ setPlaying }: ReturnType<typeof page>, on: boolean) => setPlaying(on)],
    ['the time is in hand', ({ setDragging }: ReturnType<typeof page>, on: boolean) => setDragging(on)],
    [
      'a map is drawn',
      ({ map }: ReturnType<typeof page>, on: boolean) =>
        void (on ? delete map.dataset.idle : (map.dataset.idle = '')),
    ],
  ])('does not rest while %s, and rests after', async (_, set) => {
    const its = page();
    set(its, true);
    expect(await its.restsWithin(60_000)).toBe(false);
    set(its, false);
    expect(await its.restsWithin(3000)).toBe(true);
  });

  it('does not rest while the reader touches it or the view changes', async () => {
    const { restsWithin, change } = page();
    for (let time = 0; time < 5; time++) {
      window.dispatchEvent(new Event('pointermove'));
      expect(await restsWithin(900)).toBe(false);
      change();
      expect(await restsWithin(900)).toBe(false);
    }
    expect(await restsWithin(2000)).toBe(true);
  });

  it('must rest longer in a hall', async () => {
    const { restsWithin } = page('present');
    expect(await restsWithin(3000)).toBe(false);
    expect(await restsWithin(3000)).toBe(true);
  });
});
