import type { TouchedTiles } from '../land/touched-tiles.ts';
import {
  bodyPart,
  commonPart,
  linePart,
  roadBoxes,
  roadReach,
  type RoadPart,
  type RoadsOnScreen,
} from './road-parts.ts';
import type { DrawnColumns } from './touch-columns.ts';

/** The parts of a column’s road to draw. */
export interface RoadDrawn {
  readonly row: number;
  readonly line: RoadPart;
  readonly body: RoadPart;
}

/** From the first to the last sample of a road about which a tile is touched. */
function touchedPart(
  row: number,
  { texels }: DrawnColumns,
  { paths, factor, project }: RoadsOnScreen,
  tiles: TouchedTiles,
): RoadPart {
  const path = paths[row];
  if (!path) return null;
  let [first, end] = [Infinity, -1];
  const whole = { first: 0, last: path.x.length - 1 };
  roadBoxes(path, whole, { reach: roadReach(texels, row, factor), project }, (box, from, to) => {
    if (!tiles.meets(box)) return;
    first = Math.min(first, from);
    end = to;
  });
  return end < 0 ? null : { first, last: end };
}

/** What of the roads of a frame’s columns shows anything, row by row; with `tiles`, what of it reaches into one of them. */
export function roadsDrawn(
  frame: DrawnColumns,
  roads: RoadsOnScreen,
  tiles: TouchedTiles | null,
): RoadDrawn[] {
  const drawn: RoadDrawn[] = [];
  for (const { from, to } of frame.runs)
    for (let row = from; row < to; row++) {
      const path = roads.paths[row];
      if (!path) continue;
      const near = tiles ? touchedPart(row, frame, roads, tiles) : { first: 0, last: path.x.length - 1 };
      const line = commonPart(near, linePart(path, row, frame));
      const body = commonPart(near, bodyPart(path, row, frame));
      drawn.push({ row, line, body });
    }
  return drawn;
}
