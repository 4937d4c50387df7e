import type { Instant } from '../../time/instant.ts';
import { worldSize } from '../../geometry/mercator.ts';
import { ORIGIN, type RoadKnot } from './column-road.ts';
import type { ColumnSlot } from './column-slot.ts';
import { alongAt, createRoadLine, smoothAlong, type RoadLine } from './road-line.ts';
import { bisect } from '../../time/bisect.ts';

/** The smoothed road of a column at one zoom. All arrays have one entry a sample. */
export interface ColumnPath {
  /** Mercator coordinates (0 to 1) relative to {@link ORIGIN}. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Distance from the start in px at the zoom it was made for. */
  readonly distance: Float64Array;
  /** Distance from the start along the unsmoothed road, px. */
  readonly along: Float64Array;
  /** The instant at which the column leaves the sample, smoothed along the road so that halts make no step. */
  readonly time: Float64Array;
  /** How sure the leg is: from 0 certain to the day, by 1 possible and 2 approximate, to 2.5 interpolated; smoothed as the time is. */
  readonly doubt: Float64Array;
  readonly line: RoadLine;
}

const STEP_PX = 3;
const STRIDE_PX = 48;
const BEND_PX = 18;
const TIME_PX = 33;
const DOUBT_PX = 9;
const SLOT_RETURN_PX = 30;

/** Every 3 px within `near` px of a stop, every 48 px elsewhere, where the road is straight and its pace even. */
function samplePositions({ length, stops }: RoadLine, near: number): number[] {
  const positions = [0];
  let next = 0;
  for (let s = 0; s < length - STEP_PX;) {
    while ((stops[next] ?? Infinity) <= s) next++;
    const behind = s - (stops[next - 1] ?? 0);
    const ahead = (stops[next] ?? length) - s;
    s += behind < near || ahead < near + STEP_PX ? STEP_PX : Math.min(STRIDE_PX, ahead - near);
    if (s < length - STEP_PX / 2) positions.push(s);
  }
  positions.push(length);
  return positions;
}

function distances(x: Float64Array, y: Float64Array): Float64Array {
  const far = new Float64Array(x.length);
  for (let i = 1; i < x.length; i++) {
    far[i] = (far[i - 1] ?? 0) + Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0));
  }
  return far;
}

/**
 * The road at a zoom, bends rounded to about ten px, drawn beside itself by its slot (times `factor`); the slot closes
 * over the first 30 px, and over the last 30 where the column ends alone.
 */
export function columnPath(
  road: readonly RoadKnot[],
  zoom: number,
  slot: ColumnSlot,
  factor: number,
): ColumnPath {
  const size = worldSize(zoom);
  const line = createRoadLine(road, size);
  const offset = slot.offset * factor;
  const bend = BEND_PX + 1.5 * Math.abs(offset);
  const along = Float64Array.from(samplePositions(line, Math.max(bend, TIME_PX) + STEP_PX));
  const none = new Float64Array(along.length);
  const [x = none, y = none] = smoothAlong(line, along, bend, [line.x, line.y]);
  const [time = none] = smoothAlong(line, along, TIME_PX, [line.time]);
  const [doubt = none] = smoothAlong(line, along, DOUBT_PX, [line.doubt]);
  const shiftedX = x.slice();
  const shiftedY = y.slice();
  const last = along.length - 1;
  for (let i = 0; i <= last; i++) {
    const [a, b] = [Math.max(i - 2, 0), Math.min(i + 2, last)];
    const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
    const turn = Math.hypot(dx, dy) || 1;
    const fromStart = (along[i] ?? 0) / SLOT_RETURN_PX;
    const fromEnd = slot.keepsEnd ? 1 : (line.length - (along[i] ?? 0)) / SLOT_RETURN_PX;
    const opened = Math.min(1, fromStart, fromEnd);
    const open = offset * opened * opened * (3 - 2 * opened);
    shiftedX[i] = (x[i] ?? 0) - (dy / turn) * open;
    shiftedY[i] = (y[i] ?? 0) + (dx / turn) * open;
  }
  return {
    x: shiftedX.map((value) => value / size),
    y: shiftedY.map((value) => value / size),
    distance: distances(shiftedX, shiftedY),
    along,
    time,
    doubt,
    line,
  };
}

/** The last sample at or before a value of a rising array, with the share of the way to the next. */
function sampleAt(rising: Float64Array, value: number): number {
  const low = bisect(1, rising.length, (place) => (rising[place] ?? Infinity) > value) - 1;
  const a = rising[low] ?? 0;
  const b = rising[low + 1] ?? a;
  return low + (b > a ? Math.min(Math.max((value - a) / (b - a), 0), 1) : 0);
}

function at(values: Float64Array, sample: number): number {
  const low = Math.floor(sample);
  const a = values[low] ?? 0;
  return a + ((values[low + 1] ?? a) - a) * (sample - low);
}

/** Distance travelled (px at the path's zoom) at an instant: never falls, stands still in halts. */
export function distanceAt(path: ColumnPath, instant: Instant): number {
  return at(path.distance, sampleAt(path.along, alongAt(path.line, instant)));
}

/** A point of the path: Mercator coordinates (0 to 1) and heading there (radians clockwise from east, y down). */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The point a distance (px at the path's zoom) along the path, heading as the last `reach` px before it do. */
export function pointAlong(path: ColumnPath, distance: number, reach = STEP_PX): PathPoint {
  const far = Math.min(Math.max(distance, 0), path.distance.at(-1) ?? 0);
  const sample = sampleAt(path.distance, far);
  const back = sampleAt(path.distance, Math.max(far - reach, 0));
  const front = far < reach ? sampleAt(path.distance, reach) : sample;
  const dx = at(path.x, front) - at(path.x, back);
  const dy = at(path.y, front) - at(path.y, back);
  return { x: at(path.x, sample) + ORIGIN.x, y: at(path.y, sample) + ORIGIN.y, angle: Math.atan2(dy, dx) };
}
