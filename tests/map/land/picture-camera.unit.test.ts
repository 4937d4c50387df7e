import { expect, it } from 'vitest';
import { applied, type Affine } from '../../../src/map/land/affine.ts';
import { movementBetween } from '../../../src/map/land/picture-camera.ts';

const SIZE = { width: 1280, height: 720, ratio: 1 };
const camera = (onScreen: Affine, more = {}) => ({ onScreen, ...SIZE, ...more });
const base: Affine = [4096, 0, 0, 4096, -100, 50];

it('a picture follows its place on the screen as the map is moved', () => {
  const moved = movementBetween(camera([4096, 0, 0, 4096, 60, 10]), camera(base));
  expect(moved && applied(moved, { x: 500, y: 300 })).toEqual({ x: 340, y: 340 });
});

it('it is not moved so far that much of the screen were bare, nor seen much larger or smaller, nor on another screen', () => {
  expect(movementBetween(camera([4096, 0, 0, 4096, 300, 50]), camera(base))).toBeNull();
  expect(movementBetween(camera([4096 * 2.1, 0, 0, 4096 * 2.1, -100, 50]), camera(base))).toBeNull();
  expect(movementBetween(camera([4096 * 1.2, 0, 0, 4096 * 1.2, -140, 20]), camera(base))).not.toBeNull();
  expect(movementBetween(camera(base, { ratio: 2 }), camera(base))).toBeNull();
  expect(movementBetween(camera(base, { width: 1281 }), camera(base))).toBeNull();
});
