import { describe, expect, it } from 'vitest';
import { createThrown } from '../../../src/map/drawing/thrown.ts';

/** A hand that drags by `dx`, `dy` every 16 ms, and lets go so long after its last move. */
function glideOf(moves: number, dx: number, dy: number, later = 0) {
  const thrown = createThrown();
  thrown.hold();
  for (let i = 0; i < moves; i++) thrown.move(dx, dy, 1000 + 16 * i);
  return thrown.letGo(1000 + 16 * (moves - 1) + later);
}

describe('a map that is let go while it moves', () => {
  it('goes on the way it went, farther and longer the faster it was', () => {
    const [slow, fast] = [glideOf(8, 4, -3), glideOf(8, 16, -12)];
    for (const glide of [slow, fast]) expect((glide?.dy ?? 0) / (glide?.dx ?? 1)).toBeCloseTo(-0.75, 6);
    expect(fast?.dx).toBeGreaterThan(slow?.dx ?? Infinity);
    expect(fast?.ms).toBeGreaterThan(slow?.ms ?? Infinity);
  });

  it('flies no faster than a map may', () => {
    const [hasty, wild] = [glideOf(8, 400, 0), glideOf(8, 4000, 0)];
    expect(wild).toEqual(hasty);
    // at 1,400 px a second that slow down by 750 px each
    expect(wild?.dx).toBeCloseTo(1400 ** 2 / 750 / 2, 6);
  });

  it('stays where a hand held it still, moved it once, or did not move it', () => {
    expect(glideOf(8, 16, 0, 200)).toBeNull();
    expect(glideOf(1, 16, 0)).toBeNull();
    expect(createThrown().letGo(0)).toBeNull();
  });

  it('forgets what another hand did', () => {
    const thrown = createThrown();
    for (let i = 0; i < 8; i++) thrown.move(16, 0, 16 * i);
    thrown.hold();
    expect(thrown.letGo(128)).toBeNull();
  });
});
