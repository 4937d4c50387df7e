import type { MercatorBox } from '../../geometry/mercator.ts';
import { lifeStrength, type LifeWindow } from '../life-window.ts';
import { runsBetween } from '../lifespan-levels.ts';
import { AREA_BYTES, PIECE_BYTES, POINT_BYTES, type KindMesh } from './kind-mesh.ts';
import type { LifespanMesh } from './lifespan-mesh.ts';

/** Where the name of a record may stand: about a point, or in the middle of an area or a line. */
export interface NamePlace {
  readonly record: number;
  /** Mercator coordinates, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'point' | 'line' | 'area';
  /** The radius of the point in px; 0 of others. */
  readonly radius: number;
}

/** What is looked for. */
export interface NamesLooked {
  readonly box: MercatorBox;
  readonly zoom: number;
  readonly window: LifeWindow;
  /** How many at most. */
  readonly most: number;
}

const QUARTER = 0.25;
/** Of a tenth of a zoom: what rounding may take. */
const TENTH_SLACK = 0.5;
const WHOLE = 0xffff_ffff;
const ID_OF_PIECE = 0xff_ffff;

/** The middle of the largest triangle of an area, as two words among its floats. */
function middleOfArea(
  floats: Float32Array,
  corners: Uint32Array,
  from: number,
  to: number,
): [number, number] {
  let [x, y, largest] = [0, 0, -1];
  const words = AREA_BYTES / 4;
  for (let k = from; k < to; k += 3) {
    const [a, b, c] = [corners[k] ?? 0, corners[k + 1] ?? 0, corners[k + 2] ?? 0];
    const at = (corner: number, axis: number) => floats[corner * words + axis] as number;
    const size = Math.abs(
      (at(b, 0) - at(a, 0)) * (at(c, 1) - at(a, 1)) - (at(c, 0) - at(a, 0)) * (at(b, 1) - at(a, 1)),
    );
    if (size <= largest) continue;
    largest = size;
    x = (at(a, 0) + at(b, 0) + at(c, 0)) / 3;
    y = (at(a, 1) + at(b, 1) + at(c, 1)) / 3;
  }
  return [x, y];
}

/**
 * The places of the names of what is drawn in a box: the longest lived first, points before areas before lines, each record
 * once, by the first shape of it that is there.
 */
export function namesInView(mesh: LifespanMesh, { box, zoom, window, most }: NamesLooked): NamePlace[] {
  const found = new Map<number, NamePlace>();
  const [left, top] = [box.left - mesh.origin.x, box.top - mesh.origin.y];
  const [right, bottom] = [box.right - mesh.origin.x, box.bottom - mesh.origin.y];

  function look(
    kind: KindMesh | null,
    layout: { readonly words: number; readonly life: number; readonly id: number; readonly mask: number },
    name: NamePlace['kind'],
    middle: (floats: Float32Array, first: number, end: number) => readonly [number, number],
  ): void {
    if (!kind) return;
    const floats = new Float32Array(kind.vertices);
    const words = new Uint32Array(kind.vertices);
    for (const { from, to } of runsBetween(kind.index, window.from, window.to))
      for (let place = from; place < to && found.size < most; place++) {
        const [first, end] = [kind.at[place] as number, kind.at[place + 1] as number];
        if (first === end) continue;
        const at = (kind.corners ? (kind.corners[first] as number) : first) * layout.words;
        // most of many points lie elsewhere, and that is soon seen
        if (name === 'point') {
          const [x, y] = [floats[at] as number, floats[at + 1] as number];
          if (x < left || x > right || y < top || y > bottom) continue;
        }
        const [start, last] = [floats[at + layout.life] as number, floats[at + layout.life + 1] as number];
        if (lifeStrength(window, start + mesh.epoch, last + mesh.epoch) <= 0) continue;
        const form = name === 'point' ? (words[at + 6] as number) : 0;
        if (name === 'point' && ((form >>> 8) & 255) > zoom * 10 + TENTH_SLACK) continue;
        const record = (((words[at + layout.id] as number) & layout.mask) >>> 0) - 1;
        if (found.has(record)) continue;
        const [x, y] = middle(floats, first, end);
        if (x < left || x > right || y < top || y > bottom) continue;
        found.set(record, {
          record,
          x: x + mesh.origin.x,
          y: y + mesh.origin.y,
          kind: name,
          radius: (form & 255) * QUARTER,
        });
      }
  }

  look(mesh.points, { words: POINT_BYTES / 4, life: 2, id: 5, mask: WHOLE }, 'point', (floats, first) => {
    const at = first * (POINT_BYTES / 4);
    return [floats[at] as number, floats[at + 1] as number];
  });
  for (const { triangles } of mesh.areas)
    look(triangles, { words: AREA_BYTES / 4, life: 2, id: 5, mask: WHOLE }, 'area', (floats, first, end) =>
      middleOfArea(floats, triangles.corners ?? new Uint32Array(0), first, end),
    );
  look(
    mesh.lines,
    { words: PIECE_BYTES / 4, life: 4, id: 7, mask: ID_OF_PIECE },
    'line',
    (floats, first, end) => {
      const at = Math.floor((first + end) / 2) * (PIECE_BYTES / 4);
      return [
        ((floats[at] as number) + (floats[at + 2] as number)) / 2,
        ((floats[at + 1] as number) + (floats[at + 3] as number)) / 2,
      ];
    },
  );
  return [...found.values()];
}
