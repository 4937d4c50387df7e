import {
  AREA_BYTES,
  colourWord,
  DOT_BYTES,
  membersOf,
  oneEach,
  orderByLife,
  type KindMesh,
} from './kind-mesh.ts';
import { AREA, type Shapes } from './shape-store.ts';

/** Areas of about one size. */
export interface AreaMesh {
  readonly triangles: KindMesh;
  /** The same areas, each as one square of its content, for zooms at which none is larger than a few px. */
  readonly dots: KindMesh | null;
  /** The longest side of their boxes, as a share of the Mercator square. */
  readonly extent: number;
}

/** Fewer areas than this are not parted by size. */
const MANY = 50_000;
/** An area with a larger box, in shares of the Mercator square (about half a degree), is never looked at as a dot. */
const LARGEST_DOT = 0.0015;

/** Of an area, the first of its positions and the first after them. */
const positionsOf = ({ partAt, ringAt }: Shapes, i: number): readonly [from: number, to: number] => [
  ringAt[partAt[i] ?? 0] ?? 0,
  ringAt[partAt[i + 1] ?? 0] ?? 0,
];

/** Of each area, the middle of its box and the longer of its sides. */
function boxesOf(shapes: Shapes, xy: Float32Array, members: Uint32Array) {
  const middles = new Float32Array(2 * members.length);
  const extents = new Float32Array(members.length);
  const { partAt, ringAt } = shapes;
  for (let k = 0; k < members.length; k++) {
    const i = members[k] as number;
    const to = ringAt[partAt[i + 1] ?? 0] ?? 0;
    let west = Infinity;
    let north = Infinity;
    let east = -Infinity;
    let south = -Infinity;
    for (let p = ringAt[partAt[i] ?? 0] ?? 0; p < to; p++) {
      const x = xy[2 * p] as number;
      const y = xy[2 * p + 1] as number;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    middles[2 * k] = (west + east) / 2;
    middles[2 * k + 1] = (north + south) / 2;
    extents[k] = Math.max(east - west, south - north);
  }
  return { middles, extents };
}

/** The content of an area: that of its triangles. */
function contentOf({ cornerAt, corners }: Shapes, xy: Float32Array, i: number, from: number): number {
  const x = (corner: number) => xy[2 * (from + (corners[corner] as number))] as number;
  const y = (corner: number) => xy[2 * (from + (corners[corner] as number)) + 1] as number;
  let twice = 0;
  for (let k = cornerAt[i] ?? 0; k < (cornerAt[i + 1] ?? 0); k += 3)
    twice += Math.abs((x(k + 1) - x(k)) * (y(k + 2) - y(k)) - (x(k + 2) - x(k)) * (y(k + 1) - y(k)));
  return twice / 2;
}

type Ordered = ReturnType<typeof orderByLife>;

function trianglesOf(shapes: Shapes, xy: Float32Array, epoch: number, { index, shape }: Ordered): KindMesh {
  const { partAt, ringAt, cornerAt } = shapes;
  let positions = 0;
  let triangles = 0;
  for (let place = 0; place < shape.length; place++) {
    const i = shape[place] as number;
    positions += (ringAt[partAt[i + 1] ?? 0] ?? 0) - (ringAt[partAt[i] ?? 0] ?? 0);
    triangles += (cornerAt[i + 1] ?? 0) - (cornerAt[i] ?? 0);
  }
  const vertices = new ArrayBuffer(positions * AREA_BYTES);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  const corners = new Uint32Array(triangles);
  const at = new Uint32Array(shape.length + 1);
  let vertex = 0;
  let corner = 0;
  for (let place = 0; place < shape.length; place++) {
    const i = shape[place] as number;
    const start = (shapes.start[i] ?? 0) - epoch;
    const end = (shapes.end[i] ?? 0) - epoch;
    const colour = colourWord(shapes.fill[i] ?? 0);
    const id = (shapes.record[i] ?? 0) + 1;
    const cornersTo = cornerAt[i + 1] ?? 0;
    for (let k = cornerAt[i] ?? 0; k < cornersTo; k++)
      corners[corner++] = vertex + (shapes.corners[k] as number);
    const to = ringAt[partAt[i + 1] ?? 0] ?? 0;
    for (let k = ringAt[partAt[i] ?? 0] ?? 0; k < to; k++, vertex++) {
      const word = vertex * (AREA_BYTES / 4);
      floats[word] = xy[2 * k] as number;
      floats[word + 1] = xy[2 * k + 1] as number;
      floats[word + 2] = start;
      floats[word + 3] = end;
      words[word + 4] = colour;
      words[word + 5] = id;
    }
    at[place + 1] = corner;
  }
  return { index, vertices, corners, at };
}

/** Dots in the order of the triangles; `middles` are those of the members, in which `index.order` counts. */
function dotsOf(
  shapes: Shapes,
  xy: Float32Array,
  epoch: number,
  { index, shape }: Ordered,
  middles: Float32Array,
): KindMesh {
  const vertices = new ArrayBuffer(shape.length * DOT_BYTES);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  shape.forEach((i, place) => {
    const word = place * (DOT_BYTES / 4);
    const member = index.order[place] ?? 0;
    floats[word] = middles[2 * member] ?? 0;
    floats[word + 1] = middles[2 * member + 1] ?? 0;
    floats[word + 2] = (shapes.start[i] ?? 0) - epoch;
    floats[word + 3] = (shapes.end[i] ?? 0) - epoch;
    floats[word + 4] = Math.sqrt(contentOf(shapes, xy, i, positionsOf(shapes, i)[0]));
    words[word + 5] = colourWord(shapes.fill[i] ?? 0);
    words[word + 6] = (shapes.record[i] ?? 0) + 1;
  });
  return { index, vertices, corners: null, at: oneEach(shape.length) };
}

/** The members by the power of four of their extent, the largest first; their places in `members`. */
function bySize(extents: Float32Array): readonly Uint32Array[] {
  const all = Uint32Array.from({ length: extents.length }, (_, k) => k);
  if (extents.length < MANY) return all.length > 0 ? [all] : [];
  const classOf = (k: number) => Math.ceil(Math.log2(Math.max(extents[k] ?? 0, 1e-9)) / 2);
  const classes = [...new Set(Array.from(all, classOf))].sort((a, b) => b - a);
  return classes.map((size) => all.filter((k) => classOf(k) === size));
}

/** Builds the meshes of all areas. Where they are many, they are parted by size. */
export function areaMeshes(shapes: Shapes, xy: Float32Array, epoch: number): AreaMesh[] {
  const members = membersOf(shapes, (i) => shapes.kind[i] === AREA);
  const { middles, extents } = boxesOf(shapes, xy, members);
  return bySize(extents).map((places) => {
    const ordered = orderByLife(
      shapes,
      places.map((k) => members[k] ?? 0),
    );
    const extent = places.reduce((longest, k) => Math.max(longest, extents[k] ?? 0), 0);
    const far = members.length >= MANY && extent <= LARGEST_DOT;
    const own = far
      ? Float32Array.from(
          { length: 2 * places.length },
          (_, j) => middles[2 * (places[j >> 1] ?? 0) + (j & 1)] ?? 0,
        )
      : null;
    return {
      triangles: trianglesOf(shapes, xy, epoch, ordered),
      dots: own && dotsOf(shapes, xy, epoch, ordered, own),
      extent,
    };
  });
}
