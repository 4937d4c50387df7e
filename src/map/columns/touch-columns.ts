import type { ColumnPath } from '../../style/columns/column-path.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import type { TouchedTiles } from '../land/touched-tiles.ts';
import { STATE_TEXELS } from './column-shaders.ts';

/** What tells where columns are drawn; see the shaders, whose rules these are. */
export interface DrawnColumns {
  readonly paths: readonly ColumnPath[];
  readonly texels: Float32Array;
  readonly runs: readonly Run[];
  /** Px of the screen to a px of the paths. */
  readonly scale: number;
  readonly factor: number;
  /** The last instant to which the road ahead is dotted. */
  readonly seenUntil: number;
  /** Where a point of a path is on the screen, in CSS px. */
  readonly project: (x: number, y: number) => ScreenPoint;
}

/** How far past its head, and past its last dot, a column may be drawn: px, days. */
const AHEAD_PX = 64;
const AHEAD_DAYS = 3;
/** Px by which the casing of a chosen column is wider than its body to a side, with a softened edge; and by which a head is larger than its form. */
const CASING_PX = 4.6;
const HEAD_PX = 8;
/** How long a stretch of road is taken into one box, in px. */
const STRETCH_PX = 12;

/** Takes in all tiles in which anything of the columns is drawn. */
export function touchColumns(
  tiles: TouchedTiles,
  { paths, texels, runs, scale, factor, seenUntil, project }: DrawnColumns,
): void {
  function touchRoad({ x, y, distance, time }: ColumnPath, row: number): void {
    const float = (i: number) => texels[row * STATE_TEXELS * 4 + i] ?? 0;
    const [head, width] = [float(0) * scale, float(4)];
    const reach = 0.5 * width + CASING_PX * factor;
    const isSeen = (i: number) =>
      (distance[i] ?? 0) * scale <= head + AHEAD_PX || (time[i] ?? 0) <= seenUntil + AHEAD_DAYS;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    let last: ScreenPoint | null = null;
    const take = (at: ScreenPoint) => {
      left = Math.min(left, at.x);
      right = Math.max(right, at.x);
      top = Math.min(top, at.y);
      bottom = Math.max(bottom, at.y);
    };
    const flush = () => {
      if (right >= left)
        tiles.touch({ left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach });
      [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    };
    for (let i = 0; i < x.length; i++) {
      const at = project(x[i] ?? 0, y[i] ?? 0);
      if (isSeen(i) || (i > 0 && isSeen(i - 1))) {
        if (last) take(last);
        take(at);
        if (right - left > STRETCH_PX || bottom - top > STRETCH_PX) flush();
      }
      last = at;
    }
    flush();
    const round = float(5) + float(6) + HEAD_PX * factor;
    const tip = project(float(12), float(13));
    tiles.touch({ left: tip.x - round, top: tip.y - round, right: tip.x + round, bottom: tip.y + round });
  }

  for (const { from, to } of runs)
    for (let row = from; row < to; row++) {
      const path = paths[row];
      // the texel’s third float: whether the column is drawn at all
      if (path && (texels[row * STATE_TEXELS * 4 + 2] ?? 0) > 0) touchRoad(path, row);
    }
}
