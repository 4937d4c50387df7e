import type { Geometry } from 'geojson';
import { boundingBox } from '../geometry/bounding-box.ts';
import { widened, type Box } from '../geometry/box.ts';
import type { Atlas } from './atlas.ts';

/** Something of the record that has a place on the map: its kind, and its id among its kind. */
export interface RecordSubject {
  readonly kind: 'event' | 'movement' | 'siege' | 'line' | 'water' | 'place' | 'prefecture';
  readonly id: string;
}

function geometryOf(atlas: Atlas, { kind, id }: RecordSubject): Geometry | null | undefined {
  if (kind === 'water') return atlas.waters.get(id)?.geometry;
  if (kind === 'place' || kind === 'prefecture') {
    const prefecture = kind === 'prefecture' ? atlas.prefectures.find((item) => item.id === id) : undefined;
    return atlas.places.get(prefecture?.feature.properties.seat ?? id)?.geometry;
  }
  const lists = { event: atlas.events, movement: atlas.movements, siege: atlas.sieges, line: atlas.lines };
  return lists[kind].map(({ feature }) => feature).find((feature) => feature.id === id)?.geometry;
}

/** The box to look at for something of the record, `margin` degrees wider than it; `null` where there is none. */
export function subjectBox(atlas: Atlas, subject: RecordSubject, margin = 1.2): Box | null {
  const geometry = geometryOf(atlas, subject);
  const box = geometry ? boundingBox(geometry) : null;
  return box && widened(box, margin);
}
