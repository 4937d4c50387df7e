import { distanceKm, interpolate, type LonLat } from '../../geometry/great-circle.ts';
import { toMercator } from '../../geometry/mercator.ts';
import type { Track } from '../../atlas/movement/track.ts';
import type { Instant } from '../../time/instant.ts';

/**
 * The point in Mercator coordinates to which roads are relative, so that 32-bit floats suffice in the shaders. It is that of
 * no atlas: wherever on earth a road lies, a float tells its place to a fiftieth of a px at the nearest zoom.
 */
export const ORIGIN = { x: 0.82, y: 0.38 } as const;

/** A knot of a road: Mercator coordinates relative to {@link ORIGIN}, and when the column stands there. */
export interface RoadKnot {
  readonly x: number;
  readonly y: number;
  readonly arrive: Instant;
  readonly depart: Instant;
  /** How sure the leg after it is: 0 certain to the day, 1 possible (the month), 2 approximate, 2.5 interpolated. */
  readonly doubt: number;
  /** Whether it is a stop of the track, where the road may bend. */
  readonly stop: boolean;
}

const PIECE_KM = 25;
const DOUBT = { day: 0, month: 1, approx: 2, interpolated: 2.5 } as const;

function knotAt(at: LonLat, times: Pick<RoadKnot, 'arrive' | 'depart' | 'doubt' | 'stop'>): RoadKnot {
  const { x, y } = toMercator(at);
  return { x: x - ORIGIN.x, y: y - ORIGIN.y, ...times };
}

/** The road of a track, every leg cut along its great circle into pieces of at most 25 km. Holds for every zoom. */
export function columnRoad(track: Track): readonly RoadKnot[] {
  return track.stops.flatMap((here, i) => {
    const next = track.stops[i + 1];
    const doubt = DOUBT[(next ?? here).precision];
    const { arrive, depart } = here;
    const knots = [knotAt(here.at, { arrive, depart, doubt, stop: true })];
    if (!next) return knots;
    const pieces = Math.ceil(distanceKm(here.at, next.at) / PIECE_KM);
    for (let k = 1; k < pieces; k++) {
      const passed = depart + ((next.arrive - depart) * k) / pieces;
      const at = interpolate(here.at, next.at, k / pieces);
      knots.push(knotAt(at, { arrive: passed, depart: passed, doubt, stop: false }));
    }
    return knots;
  });
}
