import { lifeStrength, type LifeWindow } from '../life-window.ts';
import { runsBetween } from '../lifespan-levels.ts';
import { AREA_BYTES, PIECE_BYTES, POINT_BYTES, type KindMesh } from './kind-mesh.ts';
import type { LifespanMesh } from './lifespan-mesh.ts';

/** A place of the map that is looked at, and what is drawn there. */
export interface Looked {
  /** Mercator coordinates, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** CSS px of the Mercator square hereabouts. */
  readonly worldSize: number;
  /** Points that begin at a farther zoom are not there; with Infinity, all are. */
  readonly zoom: number;
  readonly window: LifeWindow;
  /** How far off something may be, in CSS px. */
  readonly reach: number;
}

const QUARTER = 0.25;
/** Of a tenth of a zoom: what rounding may take. */
const TENTH_SLACK = 0.5;
const WHOLE = 0xffff_ffff;
/** The last byte of the word holds the width. */
const ID_OF_PIECE = 0xff_ffff;

/** How far a point is from a piece of a line. */
function fromPiece(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const share = long > 0 ? Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / long, 0), 1) : 0;
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** How far a point is from a triangle of the corners a, b, c; 0 within it. */
function fromTriangle(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): number {
  const ab = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const bc = (cx - bx) * (y - by) - (cy - by) * (x - bx);
  const ca = (ax - cx) * (y - cy) - (ay - cy) * (x - cx);
  if ((ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0)) return 0;
  return Math.min(
    fromPiece(x, y, ax, ay, bx, by),
    fromPiece(x, y, bx, by, cx, cy),
    fromPiece(x, y, cx, cy, ax, ay),
  );
}

/** How the shapes of a kind are looked at. */
interface KindSight {
  /** Words of a vertex or piece, and at which of them its lifespan and its id lie. */
  readonly words: number;
  readonly life: number;
  readonly id: number;
  readonly idMask: number;
  /** Px from the point `x`, `y` (from the mesh’s origin) to the shape at a place; anything beyond the reach will do. */
  away(place: number, x: number, y: number): number;
}

/** West, north, east, south of each place whose box has been asked for; NaN of the others. */
const known = new WeakMap<KindMesh, Float32Array>();

/**
 * Whether a point lies within a margin of the box of a place; a box is found when it is first asked for. A vertex has so
 * many `words`, the first of them `each` positions.
 */
function nearBox(kind: KindMesh, words: number, each: 1 | 2) {
  const { at, corners } = kind;
  const boxes = known.get(kind) ?? new Float32Array(4 * (at.length - 1)).fill(NaN);
  known.set(kind, boxes);
  const floats = new Float32Array(kind.vertices);

  function find(place: number): void {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = at[place + 1] as number;
    for (let k = at[place] as number; k < end; k++) {
      const word = (corners ? (corners[k] as number) : k) * words;
      for (let position = 0; position < each; position++) {
        const x = floats[word + 2 * position] as number;
        const y = floats[word + 2 * position + 1] as number;
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < north) north = y;
        if (y > south) south = y;
      }
    }
    boxes[4 * place] = west;
    boxes[4 * place + 1] = north;
    boxes[4 * place + 2] = east;
    boxes[4 * place + 3] = south;
  }

  return (place: number, x: number, y: number, margin: number): boolean => {
    if (Number.isNaN(boxes[4 * place])) find(place);
    return (
      x >= (boxes[4 * place] as number) - margin &&
      y >= (boxes[4 * place + 1] as number) - margin &&
      x <= (boxes[4 * place + 2] as number) + margin &&
      y <= (boxes[4 * place + 3] as number) + margin
    );
  };
}

function areaSight(kind: KindMesh, { worldSize, reach }: Looked): KindSight {
  const words = AREA_BYTES / 4;
  const floats = new Float32Array(kind.vertices);
  const corners = kind.corners ?? new Uint32Array();
  const x = (corner: number) => floats[(corners[corner] as number) * words] as number;
  const y = (corner: number) => floats[(corners[corner] as number) * words + 1] as number;
  const isNear = nearBox(kind, words, 1);
  return {
    words,
    life: 2,
    id: 5,
    idMask: WHOLE,
    away(place, px, py) {
      if (!isNear(place, px, py, reach / worldSize)) return Infinity;
      let least = Infinity;
      for (let k = kind.at[place] ?? 0; k < (kind.at[place + 1] ?? 0) && least > 0; k += 3)
        least = Math.min(least, fromTriangle(px, py, x(k), y(k), x(k + 1), y(k + 1), x(k + 2), y(k + 2)));
      return least * worldSize;
    },
  };
}

function lineSight(kind: KindMesh, { worldSize, reach }: Looked): KindSight {
  const words = PIECE_BYTES / 4;
  const floats = new Float32Array(kind.vertices);
  const ids = new Uint32Array(kind.vertices);
  const float = (piece: number, word: number) => floats[piece * words + word] as number;
  const isNear = nearBox(kind, words, 2);
  return {
    words,
    life: 4,
    id: 7,
    idMask: ID_OF_PIECE,
    away(place, x, y) {
      const first = kind.at[place] ?? 0;
      const half = ((ids[first * words + 7] ?? 0) >>> 24) * QUARTER * 0.5;
      if (!isNear(place, x, y, (reach + half) / worldSize)) return Infinity;
      let least = Infinity;
      for (let piece = first; piece < (kind.at[place + 1] ?? 0); piece++)
        least = Math.min(
          least,
          fromPiece(x, y, float(piece, 0), float(piece, 1), float(piece, 2), float(piece, 3)),
        );
      return Math.max(least * worldSize - half, 0);
    },
  };
}

function pointSight(kind: KindMesh, { worldSize, zoom }: Looked): KindSight {
  const words = POINT_BYTES / 4;
  const floats = new Float32Array(kind.vertices);
  const forms = new Uint32Array(kind.vertices);
  return {
    words,
    life: 2,
    id: 5,
    idMask: WHOLE,
    away(place, x, y) {
      const word = place * words;
      const form = forms[word + 6] ?? 0;
      if (((form >>> 8) & 255) > zoom * 10 + TENTH_SLACK) return Infinity;
      const away = Math.hypot(x - (floats[word] as number), y - (floats[word + 1] as number));
      return Math.max(away * worldSize - (form & 255) * QUARTER, 0);
    },
  };
}

/**
 * The records drawn at a place, or as near as the reach: the nearest first, of those as near the one drawn last. A record
 * is named once. What a lifespan, a zoom or a fade hides is not there.
 */
export function recordsNear(mesh: LifespanMesh, looked: Looked): number[] {
  const { window, reach } = looked;
  const [x, y] = [looked.x - mesh.origin.x, looked.y - mesh.origin.y];
  const found: { readonly record: number; readonly away: number; readonly turn: number }[] = [];

  function look(kind: KindMesh | null, sight: (kind: KindMesh, looked: Looked) => KindSight): void {
    if (!kind) return;
    const { words, life, id, idMask, away } = sight(kind, looked);
    const floats = new Float32Array(kind.vertices);
    const ids = new Uint32Array(kind.vertices);
    for (const { from, to } of runsBetween(kind.index, window.from, window.to)) {
      for (let place = from; place < to; place++) {
        const first = kind.at[place] ?? 0;
        if (first === kind.at[place + 1]) continue;
        const at = (kind.corners?.[first] ?? first) * words;
        const start = (floats[at + life] as number) + mesh.epoch;
        const end = (floats[at + life + 1] as number) + mesh.epoch;
        if (lifeStrength(window, start, end) <= 0) continue;
        const px = away(place, x, y);
        if (px > reach) continue;
        const record = (((ids[at + id] ?? 0) & idMask) >>> 0) - 1;
        found.push({ record, away: px, turn: found.length });
      }
    }
  }
  for (const { triangles } of mesh.areas) look(triangles, areaSight);
  look(mesh.lines, lineSight);
  look(mesh.points, pointSight);
  found.sort((a, b) => a.away - b.away || b.turn - a.turn);
  return [...new Set(found.map(({ record }) => record))];
}
