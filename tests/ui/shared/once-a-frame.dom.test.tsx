import { expect, it } from 'vitest';
import { onceAFrame } from '../../../src/ui/shared/once-a-frame.ts';

const frame = () => new Promise(requestAnimationFrame);

it('does the last of what was asked since the last frame, within the frame', async () => {
  const done: number[] = [];
  const { ask } = onceAFrame((value: number) => done.push(value));
  for (const value of [1, 2, 3]) ask(value);
  expect(done).toEqual([]);
  await frame();
  expect(done).toEqual([3]);
  ask(4);
  await frame();
  expect(done).toEqual([3, 4]);
});

it('does what waits at once, or not at all, and never twice', async () => {
  const done: number[] = [];
  const { ask, now, drop } = onceAFrame((value: number) => done.push(value));
  ask(1);
  now();
  now();
  expect(done).toEqual([1]);
  ask(2);
  drop();
  await frame();
  expect(done).toEqual([1]);
});
