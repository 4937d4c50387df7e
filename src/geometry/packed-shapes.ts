import type { Feature, Geometry, Position } from 'geojson';

/** Lists of whole numbers for lines, however deep: x and y of the first point, then of each the steps from the one before. */
type Packed = readonly (number | Packed)[];

/** A line that is a stretch of a ring of another file: which ring, counted through, from which of its points, and how many. */
type Stretch = readonly [ring: number, from: number, count: number];

interface PackedGeometry {
  readonly type: string;
  readonly packed?: Packed;
  readonly stretch?: Stretch;
}

/** Features whose lines are packed: `packed` is by how much their degrees were multiplied. */
export interface PackedShapes {
  readonly packed: number;
  readonly features: readonly Omit<Feature, 'geometry'>[];
}

interface Shapes {
  readonly features: readonly Feature<Geometry | null, object | null>[];
}

/** Finer than any map, in digits of a degree. */
const MOST_DIGITS = 6;

type Deep = number | readonly Deep[];

const isPoint = (value: Deep): value is readonly [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number';
const isLine = (value: readonly Deep[]) => value[0] !== undefined && isPoint(value[0]);

function packLine(points: readonly Position[], by: number): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([lon = 0, lat = 0]) => {
    const before = [x, y] as const;
    [x, y] = [Math.round(lon * by), Math.round(lat * by)];
    return [x - before[0], y - before[1]];
  });
}

function unpackLine(steps: readonly number[], by: number): Position[] {
  const points: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x / by, y / by]);
  }
  return points;
}

const packAll = (of: readonly Deep[], by: number): Packed =>
  isLine(of)
    ? packLine(of as readonly Position[], by)
    : of.map((inner) => packAll(inner as readonly Deep[], by));

const unpackAll = (of: Packed, by: number): Deep[] =>
  typeof of[0] === 'number'
    ? (unpackLine(of as readonly number[], by) as Deep[])
    : of.map((inner) => unpackAll(inner as Packed, by));

/** All rings of the areas of some features, one after another. */
function ringsOf({ features }: Shapes): readonly (readonly Position[])[] {
  return features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return geometry.coordinates;
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
}

/** The points of a closed ring from one of them on, round and round. */
function stretchOf(rings: readonly (readonly Position[])[], [ring, from, count]: Stretch): Position[] {
  const points = rings[ring]?.slice(1) ?? [];
  return Array.from({ length: count }, (_, i) => [...(points[(from + i) % points.length] ?? [])]);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Finds lines on rings by the points they begin with. */
function findStretch(rings: readonly (readonly Position[])[]): (line: readonly Position[]) => Stretch | null {
  const starts = new Map<string, Stretch[]>();
  rings.forEach((ring, number) =>
    ring.slice(1).forEach((point, from) => {
      const key = String(point);
      starts.set(key, [...(starts.get(key) ?? []), [number, from, 0]]);
    }),
  );
  return (line) => {
    for (const [ring, from] of starts.get(String(line[0])) ?? []) {
      const stretch: Stretch = [ring, from, line.length];
      if (same(stretchOf(rings, stretch), line)) return stretch;
    }
    return null;
  };
}

/**
 * Features with the lines and rings of their shapes as steps of whole numbers, for a file that is smaller and read sooner;
 * lines that are stretches of the rings of `areas` are told by these. Those that would not come back to the last digit are
 * given as they are, as is a whole collection with finer degrees than any map.
 */
export function packShapes<S extends Shapes>(
  shapes: S,
  areas?: Shapes,
): S | (Omit<S, 'features'> & PackedShapes) {
  const digits = /\.(\d+)/g;
  const most = Math.max(
    0,
    ...[...JSON.stringify(shapes.features.map(({ geometry }) => geometry)).matchAll(digits)].map(
      ([, found = '']) => found.length,
    ),
  );
  if (most > MOST_DIGITS) return shapes;
  const by = 10 ** most;
  const find = findStretch(areas ? ringsOf(areas) : []);
  const pack = (geometry: Geometry | null): Geometry | PackedGeometry | null => {
    if (!geometry || !('coordinates' in geometry) || /Point/.test(geometry.type)) return geometry;
    const stretch = geometry.type === 'LineString' ? find(geometry.coordinates) : null;
    if (stretch) return { type: geometry.type, stretch };
    const packed = packAll(geometry.coordinates as readonly Deep[], by);
    return same(unpackAll(packed, by), geometry.coordinates) ? { type: geometry.type, packed } : geometry;
  };
  return {
    ...shapes,
    packed: by,
    features: shapes.features.map((feature) => ({ ...feature, geometry: pack(feature.geometry) })),
  };
}

/** Features as they were before they were packed, in place; those that were not are left as they are. `areas`: as they were packed with, unpacked. */
export function unpackShapes<S extends object>(shapes: S, areas?: Shapes): S {
  const { packed: by, features } = shapes as Partial<PackedShapes>;
  if (!by || !features) return shapes;
  const rings = areas ? ringsOf(areas) : [];
  for (const feature of features as unknown as { geometry: PackedGeometry | Geometry | null }[]) {
    const { geometry } = feature;
    if (!geometry) continue;
    const { type } = geometry;
    if ('packed' in geometry && geometry.packed)
      feature.geometry = { type, coordinates: unpackAll(geometry.packed, by) } as unknown as Geometry;
    else if ('stretch' in geometry && geometry.stretch)
      feature.geometry = { type, coordinates: stretchOf(rings, geometry.stretch) } as Geometry;
  }
  return shapes;
}
