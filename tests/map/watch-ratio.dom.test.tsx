import { afterEach, expect, it, vi } from 'vitest';
import { watchRatio } from '../../src/map/watch-ratio.ts';

afterEach(() => vi.unstubAllGlobals());

/** A screen of so many device px per CSS px, with what listens to its queries. */
function createScreen(ratio: number) {
  const listening = new Map<string, Set<() => void>>();
  vi.stubGlobal('devicePixelRatio', ratio);
  vi.stubGlobal('matchMedia', (query: string) => {
    const own = listening.get(query) ?? new Set<() => void>();
    listening.set(query, own);
    return {
      addEventListener: (_: string, heard: () => void) => own.add(heard),
      removeEventListener: (_: string, heard: () => void) => own.delete(heard),
    };
  });
  return {
    /** The window is moved to another screen: the queries of the first no longer match. */
    move(next: number) {
      const was = `(resolution: ${devicePixelRatio}dppx)`;
      vi.stubGlobal('devicePixelRatio', next);
      for (const heard of listening.get(was) ?? []) heard();
    },
    listeners: () => [...listening.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

it('tells of every move to a screen of other pixels, there and back, until it ends', () => {
  const screen = createScreen(1);
  let told = 0;
  const stop = watchRatio(() => void (told += 1));
  for (const ratio of [2, 1.5, 1]) screen.move(ratio);
  expect(told).toBe(3);
  expect(screen.listeners()).toBe(1);
  stop();
  screen.move(2);
  expect(told).toBe(3);
  expect(screen.listeners()).toBe(0);
});

it('notices by the window’s size as well, and tells nothing where the pixels are the same', () => {
  createScreen(1);
  let told = 0;
  const stop = watchRatio(() => void (told += 1));
  window.dispatchEvent(new Event('resize'));
  expect(told).toBe(0);
  vi.stubGlobal('devicePixelRatio', 2);
  window.dispatchEvent(new Event('resize'));
  expect(told).toBe(1);
  stop();
});
