import type { PixelBox } from '../../geometry/box.ts';
import type { ColumnPath } from '../../style/columns/column-path.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import { STATE_TEXELS } from './column-shaders.ts';

/** Samples of a road, from the first to the last of them; `null` for none. */
export type RoadPart = { readonly first: number; readonly last: number } | null;

/** What the columns of a frame are drawn with, as far as it tells which part of a road shows anything; see the shaders. */
export interface RoadFrame {
  /** Four floats a texel, {@link STATE_TEXELS} a row. */
  readonly texels: Float32Array;
  readonly now: number;
  /** The last instant to which the road ahead is dotted. */
  readonly seenUntil: number;
  /** Px of the screen to a px of the paths. */
  readonly scale: number;
  /** Whether roads are drawn for a time range, not for an instant. */
  readonly ranged: boolean;
}

/** The roads of all columns by row, the size of type and symbols (1 for a desk), and how points lie on the screen, in CSS px. */
export interface RoadsOnScreen {
  readonly paths: readonly ColumnPath[];
  readonly factor: number;
  readonly project: (x: number, y: number) => ScreenPoint;
}

/** How far past its head, and past its last dot, a column may be drawn: px, days. */
const AHEAD_PX = 64;
const AHEAD_DAYS = 3;
/** By how many days more of the tail of a body is drawn in a time range. */
const RANGE_DAYS = 4;
/** Px by which the casing of a chosen column is wider than its body to a side, with a softened edge. */
const CASING_PX = 4.6;

/** How long a stretch of road is taken into one box, in px. */
const STRETCH_PX = 12;

/** A float of a column’s state. */
export function columnFloat(texels: Float32Array, row: number, i: number): number {
  return texels[row * STATE_TEXELS * 4 + i] ?? 0;
}

/** The part whose samples hold, with one more at either end, since what is drawn runs on to the next. */
function part(count: number, isIn: (i: number) => boolean): RoadPart {
  let [first, last] = [count, -1];
  for (let i = 0; i < count; i++) {
    if (!isIn(i)) continue;
    first = Math.min(first, i);
    last = i;
  }
  return last < 0 ? null : { first: Math.max(first - 1, 0), last: Math.min(last + 1, count - 1) };
}

/** The samples that two parts have in common. */
export function commonPart(a: RoadPart, b: RoadPart): RoadPart {
  if (!a || !b) return null;
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first < last ? { first, last } : null;
}

/** The part on which the line of a column, or the road ahead of it, is drawn: of a chosen one to its end. */
export function linePart({ distance, time }: ColumnPath, row: number, frame: RoadFrame): RoadPart {
  const end = columnFloat(frame.texels, row, 0) * frame.scale + AHEAD_PX;
  const isWhole = columnFloat(frame.texels, row, 3) > 0.5 && frame.seenUntil > frame.now && !frame.ranged;
  const until = isWhole ? Infinity : frame.seenUntil + AHEAD_DAYS;
  return part(distance.length, (i) => (distance[i] ?? 0) * frame.scale <= end || (time[i] ?? 0) <= until);
}

/** The part on which the body of a column and its casing are drawn. */
export function bodyPart({ distance, time }: ColumnPath, row: number, frame: RoadFrame): RoadPart {
  const { texels, now, scale, ranged } = frame;
  const end = columnFloat(texels, row, 0) * scale + AHEAD_PX;
  const isChosen = columnFloat(texels, row, 3) > 0.5;
  const from = isChosen ? -Infinity : now - columnFloat(texels, row, 11) - (ranged ? RANGE_DAYS : 0);
  return part(distance.length, (i) => (distance[i] ?? 0) * scale <= end && (time[i] ?? 0) >= from);
}

/** Calls with the boxes (CSS px) in which stretches of a road lie, all that is drawn along it within; and each one’s samples. */
export function roadBoxes(
  { x, y }: ColumnPath,
  samples: RoadPart,
  { reach, project }: Pick<RoadsOnScreen, 'project'> & { readonly reach: number },
  take: (box: PixelBox, first: number, last: number) => void,
): void {
  if (!samples) return;
  let begin = samples.first;
  let last = project(x[begin] ?? 0, y[begin] ?? 0);
  let box = { left: last.x, top: last.y, right: last.x, bottom: last.y };
  for (let i = begin + 1; i <= samples.last; i++) {
    const at = project(x[i] ?? 0, y[i] ?? 0);
    box = {
      left: Math.min(box.left, at.x),
      top: Math.min(box.top, at.y),
      right: Math.max(box.right, at.x),
      bottom: Math.max(box.bottom, at.y),
    };
    const isLong = box.right - box.left > STRETCH_PX || box.bottom - box.top > STRETCH_PX;
    if (!isLong && i < samples.last) continue;
    const { left, top, right, bottom } = box;
    take({ left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach }, begin, i);
    begin = i;
    last = at;
    box = { left: last.x, top: last.y, right: last.x, bottom: last.y };
  }
}

/** How far from its road a column is drawn, in px. */
export const roadReach = (texels: Float32Array, row: number, factor: number) =>
  0.5 * columnFloat(texels, row, 4) + CASING_PX * factor;
