import type { Atlas } from './atlas.ts';
import type { Row } from './tables/record-table.ts';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

function geometryOf(atlas: Atlas, { kind, id }: Row['subject']): unknown {
  const of = <T extends { id: string; feature: { geometry: unknown } }>(items: readonly T[]) =>
    items.find((item) => item.id === id)?.feature.geometry;
  if (kind === 'event') return of(atlas.events);
  if (kind === 'movement') return of(atlas.movements);
  if (kind === 'siege') return of(atlas.sieges);
  const prefecture = atlas.prefectures.find((candidate) => candidate.id === id);
  const seat = kind === 'prefecture' ? prefecture?.feature.properties.seat : id;
  return atlas.places.get(seat ?? id)?.geometry;
}

/** The box to look at for something of the record, `margin` degrees wider than it; `null` where there is none. */
export function subjectBox(atlas: Atlas, subject: Row['subject'], margin = 1.2): Box | null {
  const geometry = geometryOf(atlas, subject);
  if (typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry)) return null;
  const numbers = [geometry.coordinates].flat(4).filter((value) => typeof value === 'number');
  const lons = numbers.filter((_, i) => i % 2 === 0);
  const lats = numbers.filter((_, i) => i % 2 === 1);
  if (!lons.length || !lats.length) return null;
  return [
    Math.min(...lons) - margin,
    Math.min(...lats) - margin,
    Math.max(...lons) + margin,
    Math.max(...lats) + margin,
  ];
}
