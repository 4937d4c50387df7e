import type { Feature, Position } from 'geojson';
import { instantOf, type Instant } from '../../time/instant.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { powerOf, type Movement } from '../movement/movement.ts';
import { datedProperties } from './dated-properties.ts';
import { atlasCollection, type AtlasCollection } from './geojson.ts';

const degrees = (position: readonly number[]): Position => position.map((value) => Number(value.toFixed(5)));

/** What both files tell of the movement itself. */
function about({ id, feature: { properties } }: Movement) {
  const { title_en, title_zh, head_en, head_zh, type, side } = properties;
  return { movement: id, title_en, title_zh, head_en, head_zh, type, side };
}

/** How many points {@link movementDays} has. */
export const movementDayCount = ({ movements }: Atlas): number =>
  movements.reduce((sum, { start, end }) => sum + end - start, 0);

/** Where every movement was from day to day: a point for each of its days, at noon. */
export function movementDays(atlas: Atlas): AtlasCollection {
  const { movements } = atlas;
  const first = movements.reduce((least, { start }) => Math.min(least, start), Infinity);
  const end = movements.reduce((most, movement) => Math.max(most, movement.end), -Infinity);
  const features: Feature[] = [];
  for (let day = first; day < end; day++)
    for (const { movement, at, bearing, phase, presence, from, to } of atlas.sceneAt(instantOf(day))
      .movements)
      features.push({
        type: 'Feature',
        id: `${movement.id}-${writeDay(day)}`,
        properties: {
          id: `${movement.id}-${writeDay(day)}`,
          ...about(movement),
          power: powerOf(movement, day),
          ...datedProperties(atlas.span, { start: day, end: day + 1 }),
          phase,
          bearing: Math.round(bearing) % 360,
          from,
          to,
          presence,
          certainty: movement.feature.properties.certainty,
        },
        geometry: { type: 'Point', coordinates: degrees(at) },
      });
  return atlasCollection(atlas, 'movement-days', features);
}

/** `YYYY-MM-DDThh:mm:00` of an instant, of no time zone. */
function writeInstant(instant: Instant): string {
  const minutes = Math.round((instant + 0.5) * 1440);
  const day = Math.floor(minutes / 1440);
  const of = (count: number) => String(count).padStart(2, '0');
  return `${writeDay(day)}T${of(Math.floor((minutes % 1440) / 60))}:${of(minutes % 60)}:00`;
}

/** The instants at which the road has a vertex: each noon, and each arrival and departure between. */
function instantsOf({ start, end, track }: Movement): Instant[] {
  const noons = Array.from({ length: end - start }, (_, i) => instantOf(start + i));
  const within = (instant: Instant) => instant >= start - 0.5 && instant < end - 0.5;
  const stops = track.stops.flatMap(({ arrive, depart }) => [arrive, depart]).filter(within);
  return [...new Set([...noons, ...stops])].sort((a, b) => a - b);
}

/**
 * Where every movement went: a line with a vertex for each of its noons, and for each arrival and departure between, and
 * in `coordTimes` the time of each vertex.
 */
export function movementTracks(atlas: Atlas): AtlasCollection {
  const features = atlas.movements.map((movement): Feature & { when: object } => {
    const instants = instantsOf(movement);
    // a line has two vertices, however short its days
    if (instants.length === 1) instants.push((instants[0] ?? 0) + 0.25);
    const { certainty, sources } = movement.feature.properties;
    return {
      type: 'Feature',
      id: movement.id,
      properties: {
        id: movement.id,
        ...about(movement),
        ...datedProperties(atlas.span, movement),
        certainty,
        sources,
        coordTimes: instants.map(writeInstant),
      },
      when: movement.feature.when,
      geometry: {
        type: 'LineString',
        coordinates: instants.map((instant) => degrees(movement.track.positionAt(instant).at)),
      },
    };
  });
  return atlasCollection(atlas, 'movement-tracks', features);
}
