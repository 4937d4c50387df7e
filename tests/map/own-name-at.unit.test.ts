import { expect, it } from 'vitest';
import { ownNameAt, recordNamed } from '../../src/map/own-name-at.ts';
import type { PlacedLabel } from '../../src/style/placing/place-labels-on-screen.ts';

const label = (key: string, left: number, target?: object) =>
  ({
    candidate: { key, ...(target && { target }) },
    boxes: [{ left, top: 0, right: left + 40, bottom: 12 }],
  }) as unknown as PlacedLabel;

it('names are met within their letters and a little beside them, those of the record never', () => {
  const labels = [
    label('town', 0, { kind: 'place', id: 'town' }),
    label('own-2:5', 100),
    label('own-12:6', 200),
  ];
  expect([20, 110, 142, 150, 220].map((x) => ownNameAt(x, 6, labels))).toEqual([
    null,
    'own-2:5',
    'own-2:5',
    null,
    'own-12:6',
  ]);
  expect(ownNameAt(110, 30, labels)).toBeNull();
});

it('a name is of its own layer alone', () => {
  expect(recordNamed('own-2', 'own-2:5')).toBe(5);
  expect(recordNamed('own-2', 'own-2:0')).toBe(0);
  expect(recordNamed('own-1', 'own-12:6')).toBe(-1);
  expect(recordNamed('own-1', null)).toBe(-1);
});
