import type { LonLat } from '../atlas/great-circle.ts';
import type { Stop, Track } from '../atlas/track.ts';
import type { Instant } from '../time/instant.ts';

/** The smoothed road of a column at one zoom. All arrays have one entry a sample. */
export interface ColumnPath {
  /** Mercator coordinates (0 to 1) relative to {@link ORIGIN}. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Distance from the start in px at the zoom it was made for. */
  readonly distance: Float64Array;
  /** The instant at which the column leaves the sample, smoothed along the road so that halts make no step. */
  readonly time: Float64Array;
  /** How sure the leg is: 0 attested to the day, 1 approximate, 2 interpolated. */
  readonly doubt: Uint8Array;
  /** The sample of each stop of the track. */
  readonly stopSamples: Int32Array;
}

/** The point in Mercator coordinates to which paths are relative, so that 32-bit floats suffice in the shaders. */
export const ORIGIN = { x: 0.82, y: 0.38 } as const;

const STEP_PX = 3;
const SMOOTHING = 6;
const TIME_SMOOTHING = 11;
const SLOT_RETURN_PX = 30;
const DOUBT = { day: 0, approx: 1, month: 1, interpolated: 2 } as const;

/** Size of the world in px at a zoom. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Mercator coordinates (0 to 1) of a point. */
export function mercatorOf([lon, lat]: LonLat): { x: number; y: number } {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: lon / 360 + 0.5, y: 0.5 - y / (2 * Math.PI) };
}

/** The point of Mercator coordinates (0 to 1). */
export function lonLatOf(x: number, y: number): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

interface Rough {
  readonly x: number[];
  readonly y: number[];
  readonly time: number[];
  readonly doubt: number[];
  readonly stopSamples: number[];
}

function resample(stops: readonly Stop[], size: number): Rough {
  const rough: Rough = { x: [], y: [], time: [], doubt: [], stopSamples: [] };
  stops.forEach((stop, i) => {
    const here = mercatorOf(stop.at);
    rough.stopSamples.push(rough.x.length);
    const next = stops[i + 1];
    const there = next ? mercatorOf(next.at) : here;
    const steps = next
      ? Math.max(1, Math.round((Math.hypot(there.x - here.x, there.y - here.y) * size) / STEP_PX))
      : 1;
    for (let k = 0; k < steps; k++) {
      const share = k / steps;
      rough.x.push((here.x + (there.x - here.x) * share - ORIGIN.x) * size);
      rough.y.push((here.y + (there.y - here.y) * share - ORIGIN.y) * size);
      rough.time.push(next ? stop.depart + (next.arrive - stop.depart) * share : stop.depart);
      rough.doubt.push(DOUBT[(next ?? stop).precision]);
    }
  });
  return rough;
}

function smooth(values: readonly number[], radius: number): Float64Array {
  const last = values.length - 1;
  return Float64Array.from(values, (value, i) => {
    const reach = Math.min(radius, i, last - i);
    if (reach === 0) return value;
    let sum = 0;
    let weights = 0;
    for (let j = -reach; j <= reach; j++) {
      const weight = Math.exp((-2 * j * j) / (reach * reach));
      sum += weight * (values[i + j] ?? 0);
      weights += weight;
    }
    return sum / weights;
  });
}

function distances(x: Float64Array, y: Float64Array): Float64Array {
  const along = new Float64Array(x.length);
  for (let i = 1; i < x.length; i++) {
    along[i] = (along[i - 1] ?? 0) + Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0));
  }
  return along;
}

/**
 * The road of a track at a zoom, bends rounded to about ten px, drawn `slot` px to its right; the slot closes over the
 * first and last 30 px.
 */
export function columnPath(track: Track, zoom: number, slot: number): ColumnPath {
  const size = worldSize(zoom);
  const rough = resample(track.stops, size);
  const x = smooth(rough.x, SMOOTHING);
  const y = smooth(rough.y, SMOOTHING);
  const time = smooth(rough.time, TIME_SMOOTHING);
  const along = distances(x, y);
  const length = along.at(-1) ?? 0;
  const shiftedX = x.slice();
  const shiftedY = y.slice();
  if (slot !== 0) {
    for (let i = 0; i < x.length; i++) {
      const [a, b] = [Math.max(i - 3, 0), Math.min(i + 3, x.length - 1)];
      const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
      const turn = Math.hypot(dx, dy) || 1;
      const at = along[i] ?? 0;
      const open = slot * Math.min(1, at / SLOT_RETURN_PX, (length - at) / SLOT_RETURN_PX);
      shiftedX[i] = (x[i] ?? 0) - (dy / turn) * open;
      shiftedY[i] = (y[i] ?? 0) + (dx / turn) * open;
    }
  }
  return {
    x: shiftedX.map((value) => value / size),
    y: shiftedY.map((value) => value / size),
    distance: distances(shiftedX, shiftedY),
    time,
    doubt: Uint8Array.from(rough.doubt),
    stopSamples: Int32Array.from(rough.stopSamples),
  };
}

/** The (fractional) sample at which a column is at an instant; stands still in halts, never goes back. */
export function sampleAt(path: ColumnPath, track: Track, instant: Instant): number {
  const { stops } = track;
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle]?.arrive ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  const index = Math.max(low - 1, 0);
  const [here, next] = [stops[index], stops[index + 1]];
  const from = path.stopSamples[index] ?? 0;
  if (!here || !next || instant <= here.depart) return from;
  const to = path.stopSamples[index + 1] ?? from;
  return from + ((to - from) * (instant - here.depart)) / (next.arrive - here.depart);
}

function at(values: Float64Array, sample: number): number {
  const low = Math.floor(sample);
  const a = values[low] ?? 0;
  return a + ((values[low + 1] ?? a) - a) * (sample - low);
}

/** Distance travelled (px at the path's zoom) at an instant. */
export function distanceAt(path: ColumnPath, track: Track, instant: Instant): number {
  return at(path.distance, sampleAt(path, track, instant));
}

/** A point of the path: Mercator coordinates (0 to 1) and heading there (radians clockwise from east, y down). */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The point a distance (px at the path's zoom) along the path. */
export function pointAlong(path: ColumnPath, distance: number): PathPoint {
  let low = 0;
  let high = path.distance.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((path.distance[middle] ?? Infinity) <= distance) low = middle;
    else high = middle - 1;
  }
  const [a, b] = [path.distance[low] ?? 0, path.distance[low + 1] ?? path.distance[low] ?? 0];
  const sample = low + (b > a ? Math.min((distance - a) / (b - a), 1) : 0);
  const [back, front] = [Math.max(sample - 2.5, 0), Math.min(sample + 0.5, path.x.length - 1)];
  const dx = at(path.x, front) - at(path.x, back);
  const dy = at(path.y, front) - at(path.y, back);
  return { x: at(path.x, sample) + ORIGIN.x, y: at(path.y, sample) + ORIGIN.y, angle: Math.atan2(dy, dx) };
}
