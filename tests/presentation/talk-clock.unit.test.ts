import { expect, it } from 'vitest';
import { elapsedBy, paused, reset, started, UNBEGUN } from '../../src/presentation/talk-clock.ts';

it('a talk’s clock counts what it ran, however often it stood, and goes on where it ran when set to zero', () => {
  let clock = started(UNBEGUN, 1000);
  expect(elapsedBy(clock, 4000)).toBe(3000);
  expect(started(clock, 3000)).toBe(clock);
  clock = paused(clock, 4000);
  expect(elapsedBy(clock, 9000)).toBe(3000);
  clock = started(clock, 9000);
  expect(elapsedBy(clock, 10_000)).toBe(4000);
  expect(elapsedBy(reset(clock, 10_000, 3), 10_500)).toBe(500);
  expect(reset(paused(clock, 10_000), 10_500, 3)).toEqual({ ...UNBEGUN, from: 3 });
  // the machine’s clock was set back
  expect(elapsedBy(clock, 0)).toBe(3000);
});
