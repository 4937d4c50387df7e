import type { Position } from 'geojson';
import type { Atlas } from '../atlas.ts';

/** Where the seat of each prefecture lies (longitude first), by the id of the prefecture; nothing for one whose seat is no place. */
export function seatPoints({
  prefectures,
  places,
}: Pick<Atlas, 'prefectures' | 'places'>): ReadonlyMap<string, Position> {
  return new Map(
    prefectures.flatMap(({ id, feature }) => {
      const seat = places.get(feature.properties.seat);
      return seat ? [[id, seat.geometry.coordinates] as const] : [];
    }),
  );
}
