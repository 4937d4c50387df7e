import type { Position } from 'geojson';
import type { Instant } from '../../time/instant.ts';
import { parseDay } from '../../time/written-date.ts';
import { bearingAt, interpolate, type LonLat } from '../../geometry/great-circle.ts';
import type { WrittenWaypoint } from '../features.ts';
import { bisect } from '../../time/bisect.ts';

/** A waypoint with the instants between which the column stands there. */
export interface Stop {
  readonly at: LonLat;
  readonly arrive: Instant;
  readonly depart: Instant;
  readonly precision: WrittenWaypoint['precision'];
  readonly place: string | undefined;
}

/** Where a column is: position, heading in degrees from north, the stop it stands at or left last, and whether it moves. */
interface TrackPosition {
  readonly at: LonLat;
  readonly bearing: number;
  readonly stop: number;
  readonly moving: boolean;
}

/** A movement's road in time. */
export interface Track {
  readonly stops: readonly Stop[];
  /** Position at an instant; before the first and after the last stop it stands there. Continuous in time. */
  positionAt(instant: Instant): TrackPosition;
}

const WITHIN_DAY = 0.25;

/**
 * Dates are days and a march begins and ends at noon. Where several stops share one day they are spread over the six
 * hours on either side of noon, so that the road is travelled and never jumped.
 */
function spread(stops: readonly Stop[]): Stop[] {
  const marks = stops.flatMap((stop, i) => [
    { stop: i, instant: stop.arrive },
    { stop: i, instant: stop.depart },
  ]);
  let from = 0;
  while (from < marks.length) {
    let to = from;
    while (marks[to + 1] && marks[to + 1]?.instant === marks[from]?.instant) to++;
    const firstStop = marks[from]?.stop ?? 0;
    const stopsInDay = (marks[to]?.stop ?? 0) - firstStop;
    if (stopsInDay > 0) {
      for (const mark of marks.slice(from, to + 1)) {
        mark.instant += WITHIN_DAY * ((2 * (mark.stop - firstStop)) / stopsInDay - 1);
      }
    }
    from = to + 1;
  }
  return stops.map((stop, i) => ({
    ...stop,
    arrive: marks[2 * i]?.instant ?? stop.arrive,
    depart: marks[2 * i + 1]?.instant ?? stop.depart,
  }));
}

/** Builds the track of a movement; throws a RangeError where a stop departs before it arrives or before the last departed. */
export function createTrack(waypoints: readonly WrittenWaypoint[], coordinates: readonly Position[]): Track {
  if (waypoints.length < 2 || waypoints.length !== coordinates.length) {
    throw new RangeError(`${waypoints.length} waypoints do not fit ${coordinates.length} coordinates`);
  }
  const written = waypoints.map((waypoint, i): Stop => {
    const [lon = NaN, lat = NaN] = coordinates[i] ?? [];
    return {
      at: [lon, lat],
      arrive: parseDay(waypoint.arrive),
      depart: parseDay(waypoint.depart),
      precision: waypoint.precision,
      place: waypoint.place,
    };
  });
  written.forEach((stop, i) => {
    const before = written[i - 1]?.depart ?? -Infinity;
    if (stop.depart < stop.arrive || stop.arrive < before) {
      throw new RangeError(
        `waypoint ${i} (${waypoints[i]?.arrive} to ${waypoints[i]?.depart}) is out of order`,
      );
    }
  });
  const stops = spread(written);

  function stopBefore(instant: Instant): number {
    const later = bisect(0, stops.length, (place) => (stops[place]?.arrive ?? Infinity) > instant);
    return Math.max(later - 1, 0);
  }

  function legAfter(index: number): readonly [Stop, Stop] {
    for (let i = Math.min(index, stops.length - 2); i >= 0; i--) {
      const a = stops[i];
      const b = stops[i + 1];
      if (a && b && (a.at[0] !== b.at[0] || a.at[1] !== b.at[1])) return [a, b];
    }
    return [stops[0] as Stop, stops[1] as Stop];
  }

  function positionAt(instant: Instant): TrackPosition {
    const index = stopBefore(instant);
    const here = stops[index] as Stop;
    const next = stops[index + 1];
    if (!next || instant <= here.depart) {
      const standing = index === 0 || instant < (stops[0]?.arrive ?? 0);
      const [a, b] = legAfter(standing ? 0 : index - 1);
      return { at: here.at, bearing: bearingAt(a.at, b.at, standing ? 0 : 1), stop: index, moving: false };
    }
    const share = (instant - here.depart) / (next.arrive - here.depart);
    return {
      at: interpolate(here.at, next.at, share),
      bearing: bearingAt(here.at, next.at, share),
      stop: index,
      moving: true,
    };
  }

  return { stops, positionAt };
}
