import { expect, it } from 'vitest';
import { affineOf, applied, coveredShare, fromTo, magnification } from '../../../src/map/land/affine.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

/** A camera that looks at a point, turned and enlarged. */
const camera = (x: number, y: number, turn: number, zoom: number) => (u: number, v: number) => ({
  x: 640 + zoom * ((u - x) * Math.cos(turn) - (v - y) * Math.sin(turn)),
  y: 360 + zoom * ((u - x) * Math.sin(turn) + (v - y) * Math.cos(turn)),
});

it('leads from where one camera shows a place to where another does', () => {
  const random = seededNumbers(11);
  for (let i = 0; i < 200; i++) {
    const some = () => camera(random(), random(), random() * 6, 500 + 4000 * random());
    const [now, then] = [some(), some()];
    const map = fromTo(affineOf(now, 1 / 64), affineOf(then, 1 / 64));
    const [u, v] = [random(), random()];
    const [found, wanted] = [applied(map, now(u, v)), then(u, v)];
    expect(found.x).toBeCloseTo(wanted.x, 4);
    expect(found.y).toBeCloseTo(wanted.y, 4);
  }
});

it('tells how much of the screen a picture covers that is moved, shrunk or enlarged', () => {
  const still: [number, number, number, number, number, number] = [1, 0, 0, 1, 0, 0];
  expect(coveredShare(still, 1280, 720)).toBe(1);
  expect(coveredShare([1, 0, 0, 1, 320, 0], 1280, 720)).toBeCloseTo(0.75, 1);
  expect(coveredShare([1, 0, 0, 1, -1300, 0], 1280, 720)).toBe(0);
  // a map from the screen that doubles lengths shows the picture at half its size
  expect(coveredShare([2, 0, 0, 2, -640, -360], 1280, 720)).toBeCloseTo(0.25, 1);
  expect(magnification([2, 0, 0, 2, 5, 7])).toBe(2);
  expect(magnification([0, 0.5, -0.5, 0, 5, 7])).toBe(0.5);
});
