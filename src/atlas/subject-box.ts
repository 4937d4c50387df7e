import type { Geometry, Position } from 'geojson';
import { boundingBox, boxOfPoints } from '../geometry/bounding-box.ts';
import { isInBox, widened, type Box } from '../geometry/box.ts';
import type { Atlas } from './atlas.ts';
import type { ArcFeature } from './features.ts';
import { personBySlug } from './people/people.ts';
import { nearestTrace } from './people/person-on-day.ts';
import { dayOf, type Instant } from '../time/instant.ts';

/** Something of the record that has a place on the map: its kind, and its id among its kind; a person by the slug. */
export interface RecordSubject {
  readonly kind: 'event' | 'movement' | 'siege' | 'line' | 'water' | 'place' | 'prefecture' | 'person';
  readonly id: string;
}

type Placed = RecordSubject & { readonly kind: Exclude<RecordSubject['kind'], 'person'> };

/** What has the place of something on the map: of a person, what they are in on the day, or next to it; else itself. */
function placed(atlas: Atlas, subject: RecordSubject, instant: Instant): Placed | null {
  if (subject.kind !== 'person') return subject as Placed;
  const person = personBySlug(atlas, subject.id);
  return person ? nearestTrace(atlas, person, dayOf(instant)) : null;
}

function geometryOf(atlas: Atlas, { kind, id }: Placed): Geometry | null | undefined {
  if (kind === 'water') return atlas.waters.get(id)?.geometry;
  if (kind === 'place' || kind === 'prefecture') {
    const prefecture = kind === 'prefecture' ? atlas.prefectures.find((item) => item.id === id) : undefined;
    return atlas.places.get(prefecture?.feature.properties.seat ?? id)?.geometry;
  }
  const lists = { event: atlas.events, movement: atlas.movements, siege: atlas.sieges, line: atlas.lines };
  return lists[kind].map(({ feature }) => feature).find((feature) => feature.id === id)?.geometry;
}

/** The positions of a geometry, one after another. */
const positionsOf = (geometry: Geometry): Position[] =>
  geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsOf)
    : ((geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).flat(
        { Point: 0, MultiPoint: 0, LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[
          geometry.type
        ],
      ) as Position[]);

/** Where something of the record is to be seen. */
export interface SubjectPlace {
  /** The box of all of it that lies on the map. */
  readonly box: Box;
  /** A point of it: where a column stands on the day, the seat of a prefecture, the middle of a line. */
  readonly point: readonly [lon: number, lat: number];
}

/**
 * Where something of the record lies on the map on a day; a prefecture as far as the borders `arcs` that its cell is made
 * of. `null` for what lies beyond the map’s box.
 */
export function subjectPlace(
  atlas: Atlas,
  of: RecordSubject,
  instant: Instant,
  arcs: readonly ArcFeature[],
): SubjectPlace | null {
  const subject = placed(atlas, of, instant);
  const geometry = subject && geometryOf(atlas, subject);
  if (!geometry) return null;
  const onMap = positionsOf(geometry).filter((position) => isInBox(atlas.config.box, position));
  const cell = subject.kind === 'prefecture' ? cellPoints(arcs, subject.id) : [];
  const box = boxOfPoints([...onMap, ...cell.filter((position) => isInBox(atlas.config.box, position))]);
  const column =
    subject.kind === 'movement'
      ? atlas.sceneAt(instant).movements.find(({ movement }) => movement.id === subject.id)?.at
      : undefined;
  const [lon = NaN, lat = NaN] =
    column && isInBox(atlas.config.box, column) ? column : (onMap[Math.floor(onMap.length / 2)] ?? []);
  return box && { box, point: [lon, lat] };
}

/** The corners of the cell of a prefecture. */
const cellPoints = (arcs: readonly ArcFeature[], id: string): readonly Position[] =>
  arcs
    .filter(({ properties: { left, right } }) => left === id || right === id)
    .flatMap(({ geometry }) => geometry.coordinates);

/**
 * The box to look at for something of the record, `margin` degrees wider than it; of a person, for what they are in on the
 * day of `instant`, or next to it. `null` where there is none.
 */
export function subjectBox(
  atlas: Atlas,
  of: RecordSubject,
  margin = 1.2,
  instant: Instant = atlas.span.start,
): Box | null {
  const subject = placed(atlas, of, instant);
  const geometry = subject && geometryOf(atlas, subject);
  const box = geometry ? boundingBox(geometry) : null;
  return box && widened(box, margin);
}
