import type { Atlas } from '../../atlas/atlas.ts';
import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** Where a prefecture comes in the sweep of a day: 0 first, 1 last; `alone` where nothing else goes to that holder then. */
export type SweepPlace = (day: JulianDay, prefecture: string) => number | 'alone';

/**
 * The order in which land that goes to one holder on one day does so on the map: outward from the seats that the holder
 * has already, by the great circle. The sources know only the day; the order within it is the picture’s, not theirs.
 */
export function createSweep({ prefectures, places }: Pick<Atlas, 'prefectures' | 'places'>): SweepPlace {
  const seatOf = new Map(
    prefectures.map(({ id, feature }): [string, LonLat | undefined] => {
      const [lon, lat] = places.get(feature.properties.seat)?.geometry.coordinates ?? [];
      return [id, lon === undefined || lat === undefined ? undefined : [lon, lat]];
    }),
  );
  const changes = new Map<JulianDay, Map<string, string[]>>();
  for (const { id, control } of prefectures)
    for (const { start, holder } of control.slice(1)) {
      const ofDay = changes.get(start) ?? new Map<string, string[]>();
      ofDay.set(holder, [...(ofDay.get(holder) ?? []), id]);
      changes.set(start, ofDay);
    }

  /** Kilometres from a seat to the nearest that the holder had the day before; 0 where it had none. */
  function reach(id: string, holder: string, day: JulianDay): number {
    const from = seatOf.get(id);
    const held = prefectures.filter(({ control }) =>
      control.some((span) => span.holder === holder && span.start < day && span.end >= day),
    );
    const all = held.flatMap((prefecture) => {
      const seat = seatOf.get(prefecture.id);
      return from && seat && prefecture.id !== id ? [distanceKm(from, seat)] : [];
    });
    return all.length ? Math.min(...all) : 0;
  }

  const order = new Map<JulianDay, Map<string, number>>();
  for (const [day, ofDay] of changes)
    for (const [holder, ids] of ofDay) {
      if (ids.length < 2) continue;
      const near = new Map(ids.map((id) => [id, reach(id, holder, day)]));
      const sorted = [...ids].sort((a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0));
      const placed = order.get(day) ?? new Map<string, number>();
      sorted.forEach((id, i) => placed.set(id, i / (sorted.length - 1)));
      order.set(day, placed);
    }
  return (day, prefecture) => order.get(day)?.get(prefecture) ?? 'alone';
}
