import { describe, expect, it } from 'vitest';
import { atEnd, tick, type Clock } from '../../src/time/clock.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const clock: Clock = { instant: 100, rate: 1, first: 100, last: 130, loop: false };

/** Runs a clock through frames of the given lengths in milliseconds. */
function run(from: Clock, frames: Iterable<number>): Clock {
  let state = from;
  for (const elapsed of frames) state = { ...state, instant: tick(state, elapsed) };
  return state;
}

describe('playback', () => {
  it.each([240, 144, 60, 30, 10, 1])(
    'takes 30 s for 30 days at a day a second, at %i frames a second',
    (fps) => {
      const frame = 1000 / fps;
      let [state, played] = [clock, 0];
      while (!atEnd(state)) {
        state = run(state, [frame]);
        played += frame;
      }
      expect(Math.abs(played - 30_000)).toBeLessThanOrEqual(frame * 1.001);
      expect(state.instant).toBe(130);
    },
  );

  it('comes to the same instant however the time is cut into frames', () => {
    const next = seededNumbers(30);
    for (const rate of [1, 0.25, 7, 30, -3]) {
      const long: Clock = { instant: 5000, rate, first: 0, last: 10_000, loop: false };
      const whole = run(long, [60_000]).instant;
      const frames: number[] = [];
      let left = 60_000;
      while (left > 0) {
        const frame = Math.min(left, 1 + next() * 400);
        frames.push(frame);
        left -= frame;
      }
      expect(run(long, frames).instant).toBeCloseTo(whole, 6);
    }
  });

  it('goes round the same way however the time is cut', () => {
    const round: Clock = { ...clock, loop: true, rate: 4 };
    const whole = run(round, [100_000]).instant;
    expect(
      run(
        round,
        Array.from({ length: 1000 }, () => 100),
      ).instant,
    ).toBeCloseTo(whole, 6);
    expect(whole).toBeCloseTo(100 + (400 % 30), 6);
    expect(run({ ...round, rate: -4 }, [10_000]).instant).toBeCloseTo(130 - 10, 6);
    expect(atEnd({ ...round, instant: 130 })).toBe(false);
  });

  it('stops at the end it runs into and at no other', () => {
    expect(run(clock, [1e9]).instant).toBe(130);
    expect(run({ ...clock, rate: -1 }, [1e9]).instant).toBe(100);
    expect(atEnd(clock)).toBe(false);
    expect(atEnd({ ...clock, rate: -1 })).toBe(true);
    expect(atEnd({ ...clock, instant: 130 })).toBe(true);
  });

  it('stands still where no time passes or the rate is 0', () => {
    expect(tick({ ...clock, instant: 112.5 }, 0)).toBe(112.5);
    expect(tick({ ...clock, instant: 112.5, rate: 0 }, 5000)).toBe(112.5);
  });
});
