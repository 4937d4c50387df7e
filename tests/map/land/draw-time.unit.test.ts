import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrawTime } from '../../../src/map/land/draw-time.ts';

/** A graphics card that is through `busy` ms after it was asked. */
function card() {
  const state = { busy: 0, lost: false, fences: 0, through: 0 };
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    fenceSync: () => {
      state.fences += 1;
      state.through = Date.now() + state.busy;
      return {};
    },
    getSyncParameter: () => (Date.now() >= state.through ? 3 : 0),
    deleteSync: () => void (state.fences -= 1),
    flush: () => undefined,
    isContextLost: () => state.lost,
  };
  return { state, gl: gl as unknown as WebGL2RenderingContext };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is the shorter of the last two times that the graphics card took, and 0 before any is known', async () => {
  const { state, gl } = card();
  const time = createDrawTime(
    () => gl,
    () => Date.now(),
  );
  const draw = async (busy: number) => {
    state.busy = busy;
    time.begin();
    time.end();
    await vi.advanceTimersByTimeAsync(busy + 50);
  };
  expect(time.ms()).toBe(0);
  await draw(400);
  expect(time.ms()).toBeGreaterThanOrEqual(400);
  await draw(12);
  expect(time.ms()).toBeLessThan(30);
  await draw(300);
  expect(time.ms()).toBeLessThan(30);
  await draw(300);
  expect(time.ms()).toBeGreaterThanOrEqual(300);
  expect(state.fences).toBe(0);
});

it('is asked of one frame at a time, and of none once the context is lost', async () => {
  const { state, gl } = card();
  const time = createDrawTime(() => gl);
  state.busy = 1000;
  for (let i = 0; i < 5; i++) {
    time.begin();
    time.end();
  }
  expect(state.fences).toBe(1);
  state.lost = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(state.fences).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(time.ms()).toBe(0);
});
