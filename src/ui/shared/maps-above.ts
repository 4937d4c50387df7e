import type { MapView } from '../../map/map-view.ts';

/** A further map over the first, for pictures of both: from which share (%) of the page on it is seen, across or down. */
export interface MapAbove {
  readonly view: MapView;
  readonly share: () => number;
  readonly across: () => boolean;
}

/** The maps that stand over the first. */
export interface MapsAbove {
  all(): readonly MapAbove[];
  /** Adds one; returns what takes it away. */
  add(map: MapAbove): () => void;
}

/** Creates the list of them, which is empty. */
export function createMapsAbove(): MapsAbove {
  const maps = new Set<MapAbove>();
  return {
    all: () => [...maps],
    add(map) {
      maps.add(map);
      return () => void maps.delete(map);
    },
  };
}
