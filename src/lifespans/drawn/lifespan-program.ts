import { worldSize } from '../../geometry/mercator.ts';
import type { AreaMesh } from '../shapes/area-meshes.ts';
import type { KindMesh } from '../shapes/kind-mesh.ts';
import type { LifespanMesh } from '../shapes/lifespan-mesh.ts';
import { runsBetween } from '../lifespan-levels.ts';
import type { LifeWindow } from '../life-window.ts';
import { floatBelow } from '../../geometry/float-below.ts';
import type { GlProgram } from '../../gl/gl-program.ts';
import {
  createAreaBuffers,
  createDotBuffers,
  createPieceTexture,
  createPointBuffers,
} from './lifespan-buffers.ts';
import * as shaders from './lifespan-shaders.ts';
import { sharedGlProgram } from '../../gl/shared-gl-program.ts';

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
}

/** Programs and buffers of lifespans in one GL context. */
export interface LifespanProgram {
  /** Uploads the next few megabytes, for the frame’s sake no more; whether there may be more to come. */
  upload(): boolean;
  /** Draws what is wholly uploaded. */
  draw(frame: LifespanFrame): void;
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
const programOf = (gl: WebGL2RenderingContext, [vertex, fragment]: Sources) =>
  sharedGlProgram(gl, vertex, fragment, 'lifespans');

/** Device px of the Mercator square. */
const worldPx = ({ zoom, pixelRatio }: LifespanFrame) => worldSize(zoom) * pixelRatio;

/** The id of a record as its vertices have it, each byte from 0 to 1; of none, what no vertex has. */
function idOf(record: number): [number, number, number, number] {
  const digit = (shift: number) => (record < 0 ? -1 : (((record + 1) >>> shift) & 255) / 255);
  return [digit(0), digit(8), digit(16), digit(24)];
}

function shifted(matrix: ArrayLike<number>, { x, y }: LifespanMesh['origin']): Float32Array {
  const result = Float32Array.from(matrix);
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  for (let row = 0; row < 4; row++) result[12 + row] = cell(0, row) * x + cell(1, row) * y + cell(3, row);
  return result;
}

/** What draws shapes of one kind. */
interface Drawer {
  upload(): boolean;
  draw(frame: LifespanFrame): void;
  remove(): void;
}

/** Compiles the programs and makes room for a mesh; throws an Error with the compiler's words where it cannot. */
export function createLifespanProgram(gl: WebGL2RenderingContext, mesh: LifespanMesh): LifespanProgram {
  let submitted = 0;

  function setFrame({ uniform }: GlProgram, frame: LifespanFrame): void {
    const { window, chosen, hovered, mark, rim } = frame;
    const day = (at: number) => floatBelow(Math.min(Math.max(at - mesh.epoch, -FAR), FAR));
    gl.uniformMatrix4fv(uniform('u_matrix'), false, shifted(frame.matrix, mesh.origin));
    gl.uniform2f(uniform('u_viewport'), frame.width, frame.height);
    gl.uniform1f(uniform('u_at'), day(window.at));
    gl.uniform2f(uniform('u_range'), day(window.from), day(window.to));
    gl.uniform2f(uniform('u_fading'), window.reach, window.least);
    gl.uniform4f(uniform('u_chosen'), ...idOf(chosen));
    gl.uniform4f(uniform('u_hovered'), ...idOf(hovered));
    gl.uniform4f(uniform('u_mark'), ...mark, 0.6);
    gl.uniform3f(uniform('u_rim'), ...rim);
    gl.uniform1f(uniform('u_pixelRatio'), frame.pixelRatio);
    gl.uniform1f(uniform('u_zoom'), frame.zoom);
    gl.uniform1f(uniform('u_worldSize'), worldPx(frame));
  }

  function kindDrawer(kind: KindMesh, sources: Sources, create: typeof createPointBuffers): Drawer {
    const program = programOf(gl, sources);
    const buffers = create(gl, kind, program);
    let whole = false;
    return {
      upload(): boolean {
        if (!whole) whole = !buffers.upload();
        return !whole;
      },
      draw(frame: LifespanFrame) {
        if (!whole) return;
        gl.useProgram(program.program);
        setFrame(program, frame);
        buffers.bind();
        for (const { from, to } of runsBetween(kind.index, frame.window.from, frame.window.to)) {
          const [first, end] = [kind.at[from] ?? 0, kind.at[to] ?? 0];
          submitted += end - first;
          if (end > first) buffers.draw(first, end - first);
        }
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
      upload: () => far.upload() || near.upload(),
      draw(frame) {
        (extent * worldPx(frame) <= DOT_PX ? far : near).draw(frame);
      },
      remove() {
        near.remove();
        far.remove();
      },
    };
  }

  // all at once, while the card has nothing else to do
  for (const sources of Object.values(SOURCES)) programOf(gl, sources);
  const drawers = [
    ...mesh.areas.map(areaDrawer),
    mesh.lines && kindDrawer(mesh.lines, SOURCES.line, createPieceTexture),
    mesh.points && kindDrawer(mesh.points, SOURCES.point, createPointBuffers),
  ].filter((drawer) => drawer !== null);

  return {
    upload: () => drawers.some((drawer) => drawer.upload()),
    draw(frame) {
      submitted = 0;
      for (const capability of [gl.CULL_FACE, gl.STENCIL_TEST, gl.DEPTH_TEST]) gl.disable(capability);
      gl.enable(gl.BLEND);
      gl.blendEquation(gl.FUNC_ADD);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      for (const drawer of drawers) drawer.draw(frame);
    },
    submitted: () => submitted,
    remove: () => drawers.forEach((drawer) => drawer.remove()),
  };
}
