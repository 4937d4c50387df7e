import { isInBox, type Box } from '../../geometry/box.ts';
import type { Atlas } from '../atlas.ts';
import type { Work } from '../sources/bibliography.ts';
import type { SourceRef } from '../features.ts';
import type { Scene } from '../scene/scene.ts';
import type { Traditional } from '../../time/traditional.ts';

/** A work on which something visible rests, with the places in it (juan), each once. */
export interface VisibleSource {
  readonly work: Work;
  readonly locs: readonly Traditional[];
}

/** What is looked at: layers by id, and a box; `null` for all that there is. */
export interface Looking {
  readonly layers: readonly string[];
  readonly box: Box | null;
}

/**
 * The works on which a scene rests, as far as it is seen: events, movements, sieges and holders whose layer is on and
 * whose point (a prefecture’s seat, a column where it is now) lies within the box. In the order of the bibliography.
 */
export function visibleSources(atlas: Atlas, scene: Scene, { layers, box }: Looking): VisibleSource[] {
  const found = new Map<string, Set<Traditional>>();
  const cite = (sources: readonly SourceRef[]) => {
    for (const { ref, loc } of sources) {
      const locs = found.get(ref) ?? new Set<Traditional>();
      if (loc) locs.add(loc);
      found.set(ref, locs);
    }
  };
  const inside = (point: readonly number[]) => box === null || isInBox(box, point);
  const on = (layer: string) => layers.includes(layer);

  if (on('events')) {
    for (const { feature } of scene.events) {
      const { geometry } = feature;
      const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      if (points.some(inside)) cite(feature.properties.sources);
    }
  }
  if (on('movements')) {
    for (const { movement, at } of scene.movements) if (inside(at)) cite(movement.feature.properties.sources);
  }
  if (on('sieges')) {
    for (const { siege } of scene.sieges) if (inside(siege.at)) cite(siege.feature.properties.sources);
  }
  if (on('territory')) {
    const seats = new Map(atlas.prefectures.map(({ id, feature }) => [id, feature.properties.seat]));
    for (const { prefecture, written } of scene.control) {
      const seat = atlas.places.get(seats.get(prefecture) ?? '');
      if (seat && inside(seat.geometry.coordinates)) cite(written.sources);
    }
  }
  return [...atlas.sources.values()].flatMap((work) => {
    const locs = found.get(work.id);
    return locs ? [{ work, locs: [...locs] }] : [];
  });
}
