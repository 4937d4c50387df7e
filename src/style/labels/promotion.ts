import type { Atlas } from '../../atlas/atlas.ts';
import { hasWeight } from '../../atlas/event.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { PlaceFeature } from '../../atlas/features.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { createSlices } from '../../atlas/slices.ts';
import type { Interval } from '../../time/interval.ts';
import { dayOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** Which places the day promotes, by id. Days between which nothing changes share one set. */
export interface Promotions {
  at(day: JulianDay): ReadonlySet<string>;
}

interface PromotionSpan extends Interval {
  readonly place: string;
}

const NEAR_KM = 10;
const KM_PER_DEGREE = 111.2;
const EVENT_DAYS = 16;
/** A column that has gone on leaves its place promoted for a little, so that names do not flash by. */
const LINGER_DAYS = 3;
const LONGEST_EVENT = 31;

/** A point of a place. */
export function pointOf(place: PlaceFeature): LonLat {
  const [lon = NaN, lat = NaN] = place.geometry.coordinates;
  return [lon, lat];
}

/** Where the head of a column is: at its halts from day to day, and at noon of each day on the road. */
function headSpans({ track }: Movement): (Interval & { at: LonLat })[] {
  return track.stops.flatMap((stop, i) => {
    const [arrived, departed] = [dayOf(stop.arrive), dayOf(stop.depart)];
    const halt = { start: arrived, end: departed + 1, at: stop.at };
    const next = track.stops[i + 1];
    if (!next) return [halt];
    const length = next.arrive - stop.depart;
    const days = Array.from(
      { length: Math.max(dayOf(next.arrive) - departed - 1, 0) },
      (_, n) => departed + 1 + n,
    );
    return [
      halt,
      ...days.map((day) => {
        const share = (day - stop.depart) / length;
        const at: LonLat = [
          stop.at[0] + (next.at[0] - stop.at[0]) * share,
          stop.at[1] + (next.at[1] - stop.at[1]) * share,
        ];
        return { start: day, end: day + 1, at };
      }),
    ];
  });
}

/** Whether two points are within 10 km, on a plane true at the first. */
function isNear([lon, lat]: LonLat, at: LonLat): boolean {
  const north = (at[1] - lat) * KM_PER_DEGREE;
  if (Math.abs(north) > NEAR_KM) return false;
  return Math.hypot(north, (at[0] - lon) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)) <= NEAR_KM;
}

function byColumns(atlas: Atlas, places: readonly PlaceFeature[]): PromotionSpan[] {
  const points = places.map((place) => ({ place: place.id, point: pointOf(place) }));
  return atlas.movements.flatMap((movement) =>
    headSpans(movement).flatMap(({ start, end, at }) =>
      points
        .filter(({ point }) => isNear(point, at))
        .map(({ place }): PromotionSpan => ({ place, start, end: end + LINGER_DAYS })),
    ),
  );
}

function byEvents(atlas: Atlas): PromotionSpan[] {
  return atlas.events.filter(hasWeight).flatMap(({ feature, start, end }) => {
    const until = Math.min(end, start + LONGEST_EVENT) + EVENT_DAYS;
    return feature.properties.places.flatMap((id): PromotionSpan[] => {
      const place = atlas.places.get(id);
      return place ? [{ place: place.id, start, end: until }] : [];
    });
  });
}

function bySieges(atlas: Atlas): PromotionSpan[] {
  return atlas.sieges.flatMap(({ feature, start, end, dates }): PromotionSpan[] => {
    const place = atlas.places.get(feature.properties.place ?? '');
    const possible = dates?.possible ?? { start, end };
    return place ? [{ place: place.id, start: possible.start, end: possible.end }] : [];
  });
}

/** Runs of one place that overlap, or leave a gap shorter than the lingering, become one. */
function joined(spans: readonly PromotionSpan[]): PromotionSpan[] {
  const byPlace = new Map<string, PromotionSpan[]>();
  for (const span of spans) byPlace.set(span.place, [...(byPlace.get(span.place) ?? []), span]);
  return [...byPlace].flatMap(([place, own]) => {
    const runs: PromotionSpan[] = [];
    for (const span of own.toSorted((a, b) => a.start - b.start)) {
      const last = runs.at(-1);
      if (last && span.start <= last.end + LINGER_DAYS)
        runs[runs.length - 1] = { place, start: last.start, end: Math.max(last.end, span.end) };
      else runs.push(span);
    }
    return runs;
  });
}

/**
 * A place is promoted while it is besieged or may be, while the head of a column is within 10 km and three days longer, and for
 * the sixteen days after something of weight happened there.
 */
export function promotionsOf(atlas: Atlas): Promotions {
  const places = [...new Set(atlas.places.values())];
  const slices = createSlices(joined([...bySieges(atlas), ...byColumns(atlas, places), ...byEvents(atlas)]));
  const sets = new Map<readonly PromotionSpan[], ReadonlySet<string>>();
  return {
    at(day) {
      const spans = slices.at(day);
      const known = sets.get(spans);
      if (known) return known;
      const set = new Set(spans.map(({ place }) => place));
      sets.set(spans, set);
      return set;
    },
  };
}
