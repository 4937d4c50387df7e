import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../geo/make/find-crossings.ts';

const pairs = (...lines: Position[][]) => findCrossings(lines).map(({ lines: pair }) => pair);
const across: Position[] = [
  [0, 0],
  [2, 0],
];

describe('crossings of lines', () => {
  it.each<[string, Position[]]>([
    [
      'cross between their corners',
      [
        [1, -1],
        [1, 1],
      ],
    ],
    [
      'end on a line between its corners',
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'lie on one another',
      [
        [1, 0],
        [3, 0],
      ],
    ],
    [
      'cross by a thousandth of a degree',
      [
        [1, 0.001],
        [1.5, -0.001],
      ],
    ],
    [
      'run on one another from a common end',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'pass through an end with a corner',
      [
        [1, 1],
        [2, 0],
        [3, 1],
      ],
    ],
  ])('finds lines that %s', (_, other) => {
    expect(pairs(across, other)).toContainEqual([0, 1]);
  });

  it.each<[string, Position[]]>([
    [
      'meet end on end',
      [
        [2, 0],
        [2, 1],
      ],
    ],
    [
      'go on end on end',
      [
        [2, 0],
        [3, 0],
      ],
    ],
    [
      'pass a thousandth of a degree apart',
      [
        [0, 0.001],
        [2, 0.001],
      ],
    ],
    [
      'share both ends',
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
    ],
  ])('lets lines %s', (_, other) => {
    expect(pairs(across, other)).toEqual([]);
  });

  it('finds a line that crosses, touches or turns back on itself, and lets it close', () => {
    expect(
      pairs([
        [0, 0],
        [2, 0],
        [2, 1],
        [1, -1],
      ]),
    ).toContainEqual([0, 0]);
    expect(
      pairs([
        [0, 0],
        [2, 0],
        [2, 1],
        [1, 0],
      ]),
    ).toContainEqual([0, 0]);
    expect(
      pairs([
        [0, 0],
        [2, 0],
        [1, 0],
      ]),
    ).toContainEqual([0, 0]);
    expect(
      pairs([
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 0],
      ]),
    ).toEqual([]);
  });
});
