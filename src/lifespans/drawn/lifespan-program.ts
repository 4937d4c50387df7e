import { worldSize } from '../../geometry/mercator.ts';
import type { AreaMesh } from '../shapes/area-meshes.ts';
import type { KindMesh } from '../shapes/kind-mesh.ts';
import type { LifespanMesh } from '../shapes/lifespan-mesh.ts';
import { runsBetween } from '../lifespan-levels.ts';
import type { LifeWindow } from '../life-window.ts';
import { boxAbout, groundOf } from '../tiles/clip.ts';
import type { Box } from '../tiles/tile-place.ts';
import { floatBelow } from '../../geometry/float-below.ts';
import type { GlProgram } from '../../gl/gl-program.ts';
import {
  createAreaBuffers,
  createDotBuffers,
  createPieceTexture,
  createPointBuffers,
  type UploadRoom,
} from './lifespan-buffers.ts';
import * as shaders from './lifespan-shaders.ts';
import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';

/** What one frame of lifespans is drawn with. */
export interface LifespanFrame {
  /** From Mercator coordinates (0 to 1) to clip space, column-major. */
  readonly matrix: ArrayLike<number>;
  readonly zoom: number;
  /** Size of the picture in device px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly window: LifeWindow;
  /** The record shown as chosen, and the one pointed at; −1: none. */
  readonly chosen: number;
  readonly hovered: number;
  /** Colour of what is chosen, and of the rim of points; 0 to 1. */
  readonly mark: readonly [number, number, number];
  readonly rim: readonly [number, number, number];
  /** CSS px of the ring that marks what is chosen, which keeps its colour; left out or 0: its colour is replaced. */
  readonly ring?: number | undefined;
  /** The box of the Mercator square within which the mesh is drawn, and by how much it is moved east; left out: all of it, as it lies. */
  readonly piece?: { readonly clip: Box; readonly shift: number } | undefined;
}

/** The kinds of shapes, in the order in which they are drawn. */
export const LIFESPAN_KINDS = ['areas', 'lines', 'points'] as const;
type LifespanKind = (typeof LIFESPAN_KINDS)[number];

/** Programs and buffers of lifespans in one GL context. */
export interface LifespanProgram {
  /** Uploads what there is room for in a frame; whether there is more to come. */
  upload(room: UploadRoom): boolean;
  /** Draws what is wholly uploaded: all of it, or one kind alone, for several meshes of which no area may cover another’s points. */
  draw(frame: LifespanFrame, kind?: LifespanKind): void;
  /** How many vertices and pieces the last frame submitted. */
  submitted(): number;
  remove(): void;
}

const FAR = 1e30;
/** Areas with a box of so many device px or less are squares of their content. */
const DOT_PX = 3;

type Sources = readonly [vertex: string, fragment: string];
const SOURCES = {
  area: [shaders.AREA_VERTEX, shaders.AREA_FRAGMENT],
  dot: [shaders.DOT_VERTEX, shaders.AREA_FRAGMENT],
  line: [shaders.LINE_VERTEX, shaders.LINE_FRAGMENT],
  point: [shaders.POINT_VERTEX, shaders.POINT_FRAGMENT],
} as const satisfies Record<string, Sources>;
const programOf = (gl: WebGL2RenderingContext, [vertex, fragment]: Sources, isClipped = false) =>
  sharedGlProgram(gl, vertex, isClipped ? shaders.clipped(fragment) : fragment, 'lifespans');

/** Runs with so few corners between them are drawn as one: a call costs more than what the shader drops. */
const GAP = 1500;

/**
 * The px of a picture within a box of the ground: left, bottom, width, height; `null` where the picture is turned or tilted, so that
 * the box is no rectangle of px. A px belongs to the box that its middle lies in.
 */
function scissorOf({ matrix, width, height }: LifespanFrame, { west, north, east, south }: Box) {
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  const w = cell(3, 3);
  const turned = Math.abs(cell(0, 1)) + Math.abs(cell(1, 0)) > 1e-9 * Math.abs(cell(0, 0));
  if (turned || Math.abs(cell(0, 3)) + Math.abs(cell(1, 3)) > 1e-9 * Math.abs(w)) return null;
  const column = (x: number) => Math.ceil((((cell(0, 0) * x + cell(3, 0)) / w + 1) * width) / 2 - 0.5);
  const row = (y: number) => Math.ceil((((cell(1, 1) * y + cell(3, 1)) / w + 1) * height) / 2 - 0.5);
  const within = (px: number, most: number) => Math.min(Math.max(px, 0), most);
  const [left, right] = [within(column(west), width), within(column(east), width)];
  const [bottom, top] = [within(row(south), height), within(row(north), height)];
  return [left, bottom, Math.max(right - left, 0), Math.max(top - bottom, 0)] as const;
}

/** Device px of the Mercator square. */
const worldPx = ({ zoom, pixelRatio }: LifespanFrame) => worldSize(zoom) * pixelRatio;

/** The id of a record as its vertices have it, each byte from 0 to 1; of none, what no vertex has. */
function idOf(record: number): [number, number, number, number] {
  const digit = (shift: number) => (record < 0 ? -1 : (((record + 1) >>> shift) & 255) / 255);
  return [digit(0), digit(8), digit(16), digit(24)];
}

function shifted(matrix: ArrayLike<number>, x: number, y: number): Float32Array {
  const result = Float32Array.from(matrix);
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  for (let row = 0; row < 4; row++) result[12 + row] = cell(0, row) * x + cell(1, row) * y + cell(3, row);
  return result;
}

/** What draws shapes of one kind. */
interface Drawer {
  upload(room: UploadRoom): boolean;
  draw(frame: LifespanFrame): void;
  remove(): void;
}

/** Has the graphics card compile all programs, while nothing is there yet to be drawn; waits for none. */
export function prepareLifespanPrograms(gl: WebGL2RenderingContext): void {
  for (const [vertex, fragment] of Object.values(SOURCES)) prepareGlProgram(gl, vertex, fragment);
}

/** Has the programs compiled and makes room for a mesh; throws an Error with the compiler's words where it cannot. */
export function createLifespanProgram(gl: WebGL2RenderingContext, mesh: LifespanMesh): LifespanProgram {
  let submitted = 0;

  function setFrame({ uniform }: GlProgram, frame: LifespanFrame): void {
    const { window, chosen, hovered, mark, rim } = frame;
    const day = (at: number) => floatBelow(Math.min(Math.max(at - mesh.epoch, -FAR), FAR));
    gl.uniformMatrix4fv(
      uniform('u_matrix'),
      false,
      shifted(frame.matrix, mesh.origin.x + (frame.piece?.shift ?? 0), mesh.origin.y),
    );
    gl.uniform2f(uniform('u_viewport'), frame.width, frame.height);
    gl.uniform1f(uniform('u_at'), day(window.at));
    gl.uniform2f(uniform('u_range'), day(window.from), day(window.to));
    gl.uniform2f(uniform('u_fading'), window.reach, window.least);
    gl.uniform4f(uniform('u_chosen'), ...idOf(chosen));
    gl.uniform4f(uniform('u_hovered'), ...idOf(hovered));
    gl.uniform4f(uniform('u_mark'), ...mark, 0.6);
    gl.uniform3f(uniform('u_rim'), ...rim);
    gl.uniform1f(uniform('u_ring'), frame.ring ?? 0);
    gl.uniform1f(uniform('u_pixelRatio'), frame.pixelRatio);
    gl.uniform1f(uniform('u_zoom'), frame.zoom);
    gl.uniform1f(uniform('u_worldSize'), worldPx(frame));
    const { piece } = frame;
    if (!piece) gl.uniform4f(uniform('u_box'), -FAR, -FAR, FAR, FAR);
    else {
      const { west, north, east, south } = piece.clip;
      const [x, y] = [mesh.origin.x + piece.shift, mesh.origin.y];
      gl.uniform4f(uniform('u_box'), west - x, north - y, east - x, south - y);
    }
  }

  /** Cuts what a frame draws to its piece; what it returns ends that. `null`: nothing of it is in the picture. */
  function cut(frame: LifespanFrame, sources: Sources): { program: GlProgram; end(): void } | null {
    const none = () => undefined;
    // points are cut by where their middles lie
    if (!frame.piece || sources === SOURCES.point) return { program: programOf(gl, sources), end: none };
    const scissor = scissorOf(frame, frame.piece.clip);
    if (!scissor) return { program: programOf(gl, sources, true), end: none };
    if (scissor[2] === 0 || scissor[3] === 0) return null;
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(...scissor);
    return { program: programOf(gl, sources), end: () => gl.disable(gl.SCISSOR_TEST) };
  }

  function setClip({ uniform }: GlProgram, frame: LifespanFrame): void {
    if (!frame.piece || uniform('u_clip') === null) return;
    const ground = groundOf(frame.matrix, frame.width, frame.height);
    gl.uniformMatrix3fv(uniform('u_ground'), false, ground.fromPx);
    gl.uniform4f(uniform('u_clip'), ...boxAbout(ground, frame.piece.clip));
  }

  function kindDrawer(kind: KindMesh, sources: Sources, create: typeof createPointBuffers): Drawer {
    const buffers = create(gl, kind, programOf(gl, sources));
    let whole = false;
    return {
      upload(room) {
        whole ||= !buffers.upload(room);
        return !whole;
      },
      draw(frame: LifespanFrame) {
        if (!whole) return;
        const made = cut(frame, sources);
        if (!made) return;
        const { program } = made;
        gl.useProgram(program.program);
        setFrame(program, frame);
        setClip(program, frame);
        buffers.bind(program);
        let [first, end] = [0, 0];
        const submit = () => {
          submitted += end - first;
          if (end > first) buffers.draw(first, end - first);
        };
        for (const run of runsBetween(kind.index, frame.window.from, frame.window.to)) {
          const [from, to] = [kind.at[run.from] ?? 0, kind.at[run.to] ?? 0];
          if (from > end + GAP) {
            submit();
            first = from;
          } else if (end === first) first = from;
          end = to;
        }
        submit();
        made.end();
        gl.bindVertexArray(null);
      },
      remove: () => buffers.remove(),
    };
  }

  /** Areas as triangles, or, from afar, as dots. */
  function areaDrawer({ triangles, dots, extent }: AreaMesh): Drawer {
    const near = kindDrawer(triangles, SOURCES.area, createAreaBuffers);
    if (!dots) return near;
    const far = kindDrawer(dots, SOURCES.dot, createDotBuffers);
    return {
      upload: (room) => far.upload(room) || near.upload(room),
      draw(frame) {
        (extent * worldPx(frame) <= DOT_PX ? far : near).draw(frame);
      },
      remove() {
        near.remove();
        far.remove();
      },
    };
  }

  // those that are not needed yet are not waited for
  prepareLifespanPrograms(gl);
  const drawers: Readonly<Record<LifespanKind, readonly Drawer[]>> = {
    areas: mesh.areas.map(areaDrawer),
    lines: mesh.lines ? [kindDrawer(mesh.lines, SOURCES.line, createPieceTexture)] : [],
    points: mesh.points ? [kindDrawer(mesh.points, SOURCES.point, createPointBuffers)] : [],
  };
  const all = LIFESPAN_KINDS.flatMap((kind) => drawers[kind]);

  return {
    upload: (room) => all.some((drawer) => drawer.upload(room)),
    draw(frame, kind) {
      if (kind === undefined || kind === LIFESPAN_KINDS[0]) submitted = 0;
      for (const capability of [gl.CULL_FACE, gl.STENCIL_TEST, gl.DEPTH_TEST]) gl.disable(capability);
      gl.enable(gl.BLEND);
      gl.blendEquation(gl.FUNC_ADD);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      for (const drawer of kind ? drawers[kind] : all) drawer.draw(frame);
    },
    submitted: () => submitted,
    remove: () => all.forEach((drawer) => drawer.remove()),
  };
}
