import type { ColumnPath } from '../../style/columns/column-path.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import type { TouchedTiles } from '../land/touched-tiles.ts';
import {
  bodyPart,
  columnFloat,
  linePart,
  roadBoxes,
  roadReach,
  type RoadFrame,
  type RoadPart,
  type RoadsOnScreen,
} from './road-parts.ts';

/** The columns of a frame, and which of them are drawn. */
export interface DrawnColumns extends RoadFrame {
  readonly runs: readonly Run[];
}

/** By how much a head is larger than its form, in px. */
const HEAD_PX = 8;
/** The share of presence above which the line of a column that has arrived is as strong as any; see the shaders. */
const LEAST_GHOST = 1 / 7;

/** Where in a column’s state its presence, whether it is chosen, its colour and the days of its tail are. */
const [GHOST, CHOSEN, COLOUR, TAIL] = [1, 3, [8, 9, 10], 11];

function drawnRows({ runs, texels }: DrawnColumns): Set<number> {
  const rows = new Set<number>();
  for (const { from, to } of runs)
    // the texel’s third float: whether the column is drawn at all
    for (let row = from; row < to; row++) if (columnFloat(texels, row, 2) > 0) rows.add(row);
  return rows;
}

/** Whether the line of a column looks in two frames alike wherever it has come. */
function keepsLine(a: DrawnColumns, b: DrawnColumns, row: number): boolean {
  const [was, is] = [columnFloat(a.texels, row, GHOST), columnFloat(b.texels, row, GHOST)];
  const strength = (ghost: number) => (ghost >= 1 ? 'whole' : ghost >= LEAST_GHOST ? 'ghost' : 'fading');
  const isSame = (i: number) => columnFloat(a.texels, row, i) === columnFloat(b.texels, row, i);
  return (
    !a.ranged &&
    !b.ranged &&
    strength(was) === strength(is) &&
    strength(is) !== 'fading' &&
    columnFloat(a.texels, row, CHOSEN) + columnFloat(b.texels, row, CHOSEN) === 0 &&
    [...COLOUR, TAIL].every(isSame)
  );
}

/**
 * Takes in all tiles in which columns are drawn otherwise in one frame than in another under the same camera: of a column
 * in both whose line stays as it is, its body, its head and the road ahead; of any other all that is drawn.
 */
export function touchColumns(
  tiles: TouchedTiles,
  before: DrawnColumns,
  after: DrawnColumns,
  { paths, factor, project }: RoadsOnScreen,
): void {
  function touchPart(path: ColumnPath, row: number, { texels }: DrawnColumns, samples: RoadPart): void {
    const reach = roadReach(texels, row, factor);
    roadBoxes(path, samples, { reach, project }, (box) => tiles.touch(box));
  }

  function touchHead(row: number, { texels }: DrawnColumns): void {
    const float = (i: number) => columnFloat(texels, row, i);
    const round = float(5) + float(6) + HEAD_PX * factor;
    const tip = project(float(12), float(13));
    tiles.touch({ left: tip.x - round, top: tip.y - round, right: tip.x + round, bottom: tip.y + round });
  }

  const [was, is] = [drawnRows(before), drawnRows(after)];
  const from = (path: ColumnPath, row: number) => {
    const tail = Math.min(before.now, after.now) - columnFloat(after.texels, row, TAIL);
    const first = path.time.findIndex((time) => time >= tail);
    return Math.max((first < 0 ? path.time.length : first) - 1, 0);
  };
  for (const row of new Set([...was, ...is])) {
    const path = paths[row];
    if (!path) continue;
    const isKept = was.has(row) && is.has(row) && keepsLine(before, after, row);
    const first = isKept ? from(path, row) : 0;
    for (const [frame, rows] of [
      [before, was],
      [after, is],
    ] as const) {
      if (!rows.has(row)) continue;
      for (const drawn of [linePart(path, row, frame), bodyPart(path, row, frame)])
        if (drawn && drawn.last > first)
          touchPart(path, row, frame, { first: Math.max(drawn.first, first), last: drawn.last });
      touchHead(row, frame);
    }
  }
}
