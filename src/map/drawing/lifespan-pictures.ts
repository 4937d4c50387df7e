import { worldSize } from '../../geometry/mercator.ts';
import {
  AREA_BYTES,
  DOT_BYTES,
  PIECE_BYTES,
  POINT_BYTES,
  type KindMesh,
} from '../../lifespans/shapes/kind-mesh.ts';
import { lifeStrength } from '../../lifespans/life-window.ts';
import { runsBetween } from '../../lifespans/lifespan-levels.ts';
import type { LifespanLook } from '../../lifespans/drawn/lifespan-look.ts';
import { mercatorProjection } from './flat-camera.ts';
import type { FlatPen } from './flat-pen.ts';

/** A shape as its first vertex says. */
interface DrawnShape {
  /** Its first corner, piece or point, and the first after them. */
  readonly from: number;
  readonly to: number;
  /** The word at which its first vertex begins. */
  readonly word: number;
  readonly marked: boolean;
  readonly colour: string;
  readonly alpha: number;
}

/** Where in the words of a vertex its lifespan, colour and id lie. */
interface Layout {
  readonly words: number;
  readonly life: number;
  readonly colour: number;
  readonly id: number;
  readonly idMask: number;
}

const WHOLE = 0xffff_ffff;
const AREA: Layout = { words: AREA_BYTES / 4, life: 2, colour: 4, id: 5, idMask: WHOLE };
const DOT: Layout = { words: DOT_BYTES / 4, life: 2, colour: 5, id: 6, idMask: WHOLE };
const PIECE: Layout = { words: PIECE_BYTES / 4, life: 4, colour: 6, id: 7, idMask: 0xff_ffff };
const POINT: Layout = { words: POINT_BYTES / 4, life: 2, colour: 4, id: 5, idMask: WHOLE };
const QUARTER = 0.25;
const DOT_PX = 3;
const MARK_ALPHA = 0.6;
const HOVERED = 0.4;
const MARKED_PX = 2;

const cssOf = (colour: LifespanLook['mark']) => `rgb(${colour.join(', ')})`;

/** The shapes of a kind that are there, in the order in which they are drawn. */
function* shapesOf(kind: KindMesh, layout: Layout, look: LifespanLook): Generator<DrawnShape> {
  const { words, life, colour, id, idMask } = layout;
  const floats = new Float32Array(kind.vertices);
  const whole = new Uint32Array(kind.vertices);
  for (const { from, to } of runsBetween(kind.index, look.window.from, look.window.to))
    for (let place = from; place < to; place++) {
      const [first, end] = [kind.at[place] ?? 0, kind.at[place + 1] ?? 0];
      if (first === end) continue;
      const word = (kind.corners?.[first] ?? first) * words;
      const { epoch } = look.mesh;
      const alive = lifeStrength(
        look.window,
        (floats[word + life] ?? 0) + epoch,
        (floats[word + life + 1] ?? 0) + epoch,
      );
      if (alive <= 0) continue;
      const rgba = whole[word + colour] ?? 0;
      const record = (((whole[word + id] ?? 0) & idMask) >>> 0) - 1;
      const [chosen, hovered] = [record === look.chosen, record === look.hovered];
      const own = (rgba >>> 24) / 255;
      yield {
        from: first,
        to: end,
        word,
        marked: chosen || hovered,
        colour: chosen
          ? cssOf(look.mark)
          : `rgb(${rgba & 255}, ${(rgba >>> 8) & 255}, ${(rgba >>> 16) & 255})`,
        alpha: alive * (chosen ? Math.max(own, MARK_ALPHA) : hovered ? own + (1 - own) * HOVERED : own),
      };
    }
}

/** Draws shapes with lifespans under a pen, as the graphics card does: areas, lines, points. */
export function drawLifespans(pen: FlatPen, look: LifespanLook): void {
  if (!look.visible) return;
  const { context, sight } = pen;
  const { mesh } = look;
  const project = mercatorProjection(sight);
  const at = (floats: Float32Array, word: number) =>
    project((floats[word] ?? 0) + mesh.origin.x, (floats[word + 1] ?? 0) + mesh.origin.y);
  const world = worldSize(sight.zoom);
  pen.inPx();

  for (const { triangles, dots, extent } of mesh.areas) {
    if (dots && extent * world <= DOT_PX) {
      const floats = new Float32Array(dots.vertices);
      for (const { word, colour, alpha } of shapesOf(dots, DOT, look)) {
        const side = (floats[word + 4] ?? 0) * world;
        const { x, y } = at(floats, word);
        context.globalAlpha = alpha * Math.min(side * side, 1);
        context.fillStyle = colour;
        const wide = Math.max(side, 1);
        context.fillRect(x - wide / 2, y - wide / 2, wide, wide);
      }
      continue;
    }
    const floats = new Float32Array(triangles.vertices);
    for (const { from, to, colour, alpha } of shapesOf(triangles, AREA, look)) {
      context.globalAlpha = alpha;
      context.fillStyle = colour;
      context.beginPath();
      for (let corner = from; corner < to; corner++) {
        const { x, y } = at(floats, (triangles.corners?.[corner] ?? 0) * AREA.words);
        if ((corner - from) % 3 === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.fill();
    }
  }
  if (mesh.lines) {
    const floats = new Float32Array(mesh.lines.vertices);
    const whole = new Uint32Array(mesh.lines.vertices);
    context.lineCap = context.lineJoin = 'round';
    for (const { from, to, word, marked, colour, alpha } of shapesOf(mesh.lines, PIECE, look)) {
      context.globalAlpha = alpha;
      context.strokeStyle = colour;
      context.lineWidth = ((whole[word + 7] ?? 0) >>> 24) * QUARTER + (marked ? MARKED_PX : 0);
      context.beginPath();
      let [lastX, lastY] = [NaN, NaN];
      for (let piece = from; piece < to; piece++) {
        const [a, b] = [at(floats, piece * PIECE.words), at(floats, piece * PIECE.words + 2)];
        if (a.x !== lastX || a.y !== lastY) context.moveTo(a.x, a.y);
        context.lineTo(b.x, b.y);
        [lastX, lastY] = [b.x, b.y];
      }
      context.stroke();
    }
  }
  if (mesh.points) {
    const floats = new Float32Array(mesh.points.vertices);
    const whole = new Uint32Array(mesh.points.vertices);
    for (const { word, marked, colour, alpha } of shapesOf(mesh.points, POINT, look)) {
      const form = whole[word + 6] ?? 0;
      if (((form >>> 8) & 255) > sight.zoom * 10 + 0.5 && !marked) continue;
      const radius = (form & 255) * QUARTER + (marked ? MARKED_PX : 0);
      const { x, y } = at(floats, word);
      context.globalAlpha = alpha;
      for (const [paint, reach] of [
        [cssOf(look.rim), radius],
        [colour, Math.max(radius - 1, 0)],
      ] as const) {
        context.fillStyle = paint;
        context.beginPath();
        context.arc(x, y, reach, 0, 2 * Math.PI);
        context.fill();
      }
    }
  }
  context.globalAlpha = 1;
}
