import { contains, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
import { parseWhen } from '../../time/timespan.ts';
import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import type { MovementFeature, MovementType } from '../features.ts';
import type { Presence } from '../presence.ts';
import type { Siege } from '../siege.ts';
import { createTrack, type Track } from './track.ts';

/** A movement with its road in time, on the map for the days `[start, end)`. */
export interface Movement extends Interval {
  readonly id: string;
  readonly feature: MovementFeature;
  readonly track: Track;
}

/** What a column is doing. `done`: it has reached its last stop. */
export type MovementPhase = 'marching' | 'halted' | 'besieging' | 'done';

/** A movement at an instant. */
export interface MovementState {
  readonly movement: Movement;
  readonly at: LonLat;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly phase: MovementPhase;
  /** How sure it is that it is here today: by the date of the halt, or of the end of the stage. */
  readonly presence: Presence;
  /** Places it comes from (or stands at) and is bound for, by id; `null` where none is named. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads a movement; errors name it. */
export function readMovement(feature: MovementFeature): Movement {
  const [span] = parseWhen(feature.when);
  return {
    id: feature.id,
    feature,
    start: span?.start ?? -Infinity,
    end: span?.end ?? Infinity,
    track: createTrack(feature.properties.waypoints, feature.geometry.coordinates),
  };
}

/** Whose people the column is on a day: the power whose colour it wears. */
export function powerOf(movement: Movement, day: JulianDay): string {
  const { powers, side } = movement.feature.properties;
  const now = powers.find(({ when }) => !when || parseWhen(when).some((span) => contains(span, day)));
  return now?.power ?? side;
}

/** How sure a column's place is, by how finely the date of its stop is known. */
const STAGE_PRESENCE = {
  day: 'certain',
  month: 'possible',
  approx: 'approximate',
  interpolated: 'approximate',
} as const;

/** How near to a siege a standing column of the besieger takes part in it, in km. */
const AT_THE_WALLS_KM = 15;

const UNDER_ARMS = new Set<MovementType>(['army', 'relief', 'raid', 'retreat']);

/** The siege, of those of a day, in which a column under arms that stands at `at` takes part: the nearest of its side. */
export function siegeBefore(
  { feature: { properties } }: Movement,
  at: LonLat,
  sieges: readonly Siege[],
): Siege | null {
  if (!UNDER_ARMS.has(properties.type)) return null;
  const near = sieges
    .filter(({ feature }) => feature.properties.besieger === properties.side)
    .map((siege) => ({ siege, far: distanceKm(siege.at, at) }))
    .filter(({ far }) => far <= AT_THE_WALLS_KM)
    .sort((a, b) => a.far - b.far)[0];
  return near?.siege ?? null;
}

/** The state of a movement at an instant, given the sieges of that day. */
export function movementAt(movement: Movement, instant: Instant, sieges: readonly Siege[]): MovementState {
  const { stops } = movement.track;
  const { at, bearing, stop, moving } = movement.track.positionAt(instant);
  const last = stop === stops.length - 1;
  let phase: MovementPhase = moving ? 'marching' : 'halted';
  if (!moving && siegeBefore(movement, at, sieges)) phase = 'besieging';
  if (last && dayOf(instant) >= movement.end - 1) phase = 'done';
  const from = stops.slice(0, stop + 1).findLast(({ place }) => place !== undefined)?.place ?? null;
  const to = stops.slice(last ? stop : stop + 1).find(({ place }) => place !== undefined)?.place ?? null;
  const presence = STAGE_PRESENCE[(moving ? stops[stop + 1] : stops[stop])?.precision ?? 'interpolated'];
  return { movement, at, bearing, phase, presence, from, to };
}
