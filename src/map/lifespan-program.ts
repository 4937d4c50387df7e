import type { AreaMesh } from '../opened/shapes/area-meshes.ts';
import type { KindMesh } from '../opened/shapes/kind-mesh.ts';
import type { LifespanMesh } from '../opened/shapes/lifespan-mesh.ts';
import { runsBetween } from '../style/lifespan-levels.ts';
import type { LifeWindow } from '../style/life-window.ts';
import { createGlProgram, type GlProgram } from './gl-program.ts';
import {
  createAreaBuffers,
  createDotBuffers,
  createPieceTexture,
  createPointBuffers,
} from './lifespan-buffers.ts';
import * as shaders from './lifespan-shaders.ts';

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
  /** The record shown as chosen, or −1. */
  readonly chosen: number;
  /** Colour of what is chosen, and of the rim of points; 0 to 1. */
  readonly mark: readonly [number, number, number];
  readonly rim: readonly [number, number, number];
}

/** Programs and buffers of lifespans in one GL context. */
export interface LifespanProgram {
  /** Uploads the next few megabytes, for the frame’s sake no more; whether there may be more to come. */
  upload(): boolean;
  /** Draws what is wholly uploaded; where `picking`, ids instead of colours. */
  draw(frame: LifespanFrame, picking: boolean): void;
  /** How many vertices and pieces the last frame submitted. */
  submitted(): number;
  remove(): void;
}

const FAR = 1e30;
/** CSS px of the Mercator square at zoom 0. */
const WORLD_PX = 512;
/** Areas with a box of so many device px or less are squares of their content. */
const DOT_PX = 3;

const worldSize = ({ zoom, pixelRatio }: LifespanFrame) => WORLD_PX * 2 ** zoom * pixelRatio;

function shifted(matrix: ArrayLike<number>, { x, y }: LifespanMesh['origin']): Float32Array {
  const result = Float32Array.from(matrix);
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  for (let row = 0; row < 4; row++) result[12 + row] = cell(0, row) * x + cell(1, row) * y + cell(3, row);
  return result;
}

/** What draws shapes of one kind. */
interface Drawer {
  upload(): boolean;
  draw(frame: LifespanFrame, picking: boolean): void;
  remove(): void;
}

/** Compiles the programs and makes room for a mesh; throws an Error with the compiler's words where it cannot. */
export function createLifespanProgram(gl: WebGL2RenderingContext, mesh: LifespanMesh): LifespanProgram {
  let submitted = 0;

  function setFrame({ uniform }: GlProgram, frame: LifespanFrame, picking: boolean): void {
    const { window, chosen, mark, rim } = frame;
    const id = chosen < 0 ? -1 : chosen + 1;
    const digit = (shift: number) => (id < 0 ? -1 : ((id >>> shift) & 255) / 255);
    const day = (at: number) => Math.min(Math.max(at - mesh.epoch, -FAR), FAR);
    gl.uniformMatrix4fv(uniform('u_matrix'), false, shifted(frame.matrix, mesh.origin));
    gl.uniform2f(uniform('u_viewport'), frame.width, frame.height);
    gl.uniform1f(uniform('u_at'), day(window.at));
    gl.uniform2f(uniform('u_range'), day(window.from), day(window.to));
    gl.uniform2f(uniform('u_fading'), window.reach, window.least);
    gl.uniform1f(uniform('u_picking'), picking ? 1 : 0);
    gl.uniform4f(uniform('u_chosen'), digit(0), digit(8), digit(16), digit(24));
    gl.uniform4f(uniform('u_mark'), ...mark, 0.6);
    gl.uniform3f(uniform('u_rim'), ...rim);
    gl.uniform1f(uniform('u_pixelRatio'), frame.pixelRatio);
    gl.uniform1f(uniform('u_zoom'), frame.zoom);
    gl.uniform1f(uniform('u_worldSize'), worldSize(frame));
  }

  function kindDrawer(
    kind: KindMesh,
    [vertex, fragment]: readonly [string, string],
    create: typeof createPointBuffers,
  ): Drawer {
    const program = createGlProgram(gl, vertex, fragment, 'lifespans');
    const buffers = create(gl, kind, program);
    let whole = false;
    return {
      upload(): boolean {
        if (!whole) whole = !buffers.upload();
        return !whole;
      },
      draw(frame: LifespanFrame, picking: boolean) {
        if (!whole) return;
        gl.useProgram(program.program);
        setFrame(program, frame, picking);
        buffers.bind();
        for (const { from, to } of runsBetween(kind.index, frame.window.from, frame.window.to)) {
          const [first, end] = [kind.at[from] ?? 0, kind.at[to] ?? 0];
          submitted += end - first;
          if (end > first) buffers.draw(first, end - first);
        }
        gl.bindVertexArray(null);
      },
      remove() {
        buffers.remove();
        gl.deleteProgram(program.program);
      },
    };
  }

  /** Areas as triangles, or, from afar, as dots. */
  function areaDrawer({ triangles, dots, extent }: AreaMesh): Drawer {
    const near = kindDrawer(triangles, [shaders.AREA_VERTEX, shaders.AREA_FRAGMENT], createAreaBuffers);
    if (!dots) return near;
    const far = kindDrawer(dots, [shaders.DOT_VERTEX, shaders.AREA_FRAGMENT], createDotBuffers);
    return {
      upload: () => far.upload() || near.upload(),
      draw(frame, picking) {
        (extent * worldSize(frame) <= DOT_PX ? far : near).draw(frame, picking);
      },
      remove() {
        near.remove();
        far.remove();
      },
    };
  }

  const drawers = [
    ...mesh.areas.map(areaDrawer),
    mesh.lines && kindDrawer(mesh.lines, [shaders.LINE_VERTEX, shaders.LINE_FRAGMENT], createPieceTexture),
    mesh.points &&
      kindDrawer(mesh.points, [shaders.POINT_VERTEX, shaders.POINT_FRAGMENT], createPointBuffers),
  ].filter((drawer) => drawer !== null);

  return {
    upload: () => drawers.some((drawer) => drawer.upload()),
    draw(frame, picking) {
      submitted = 0;
      for (const capability of [gl.CULL_FACE, gl.STENCIL_TEST, gl.DEPTH_TEST]) gl.disable(capability);
      if (picking) gl.disable(gl.BLEND);
      else {
        gl.enable(gl.BLEND);
        gl.blendEquation(gl.FUNC_ADD);
        gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      }
      for (const drawer of drawers) drawer.draw(frame, picking);
    },
    submitted: () => submitted,
    remove: () => drawers.forEach((drawer) => drawer.remove()),
  };
}
