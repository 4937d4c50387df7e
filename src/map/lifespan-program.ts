import {
  AREA_BYTES,
  PIECE_BYTES,
  POINT_BYTES,
  type KindMesh,
  type LifespanMesh,
} from '../opened/shapes/lifespan-mesh.ts';
import { runsBetween } from '../style/lifespan-levels.ts';
import type { LifeWindow } from '../style/life-window.ts';
import { createGlProgram, type GlProgram } from './gl-program.ts';
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
  /** Draws; where `picking`, ids instead of colours. */
  draw(frame: LifespanFrame, picking: boolean): void;
  /** How many vertices and pieces the last frame submitted. */
  submitted(): number;
  remove(): void;
}

type Attribute = readonly [
  name: string,
  size: number,
  type: 'FLOAT' | 'UNSIGNED_BYTE',
  normalized: boolean,
  at: number,
];

const FAR = 1e30;
const AREA: readonly Attribute[] = [
  ['a_position', 2, 'FLOAT', false, 0],
  ['a_life', 2, 'FLOAT', false, 8],
  ['a_colour', 4, 'UNSIGNED_BYTE', true, 16],
  ['a_id', 4, 'UNSIGNED_BYTE', true, 20],
];
const POINT: readonly Attribute[] = [...AREA, ['a_size', 2, 'UNSIGNED_BYTE', false, 24]];
const PIECE: readonly Attribute[] = [
  ['a_ends', 4, 'FLOAT', false, 0],
  ['a_life', 2, 'FLOAT', false, 16],
  ['a_colour', 4, 'UNSIGNED_BYTE', true, 24],
  ['a_id', 4, 'UNSIGNED_BYTE', true, 28],
  ['a_width', 1, 'UNSIGNED_BYTE', false, 32],
];

function shifted(matrix: ArrayLike<number>, { x, y }: LifespanMesh['origin']): Float32Array {
  const result = Float32Array.from(matrix);
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  for (let row = 0; row < 4; row++) result[12 + row] = cell(0, row) * x + cell(1, row) * y + cell(3, row);
  return result;
}

/** Compiles the programs and uploads a mesh; throws an Error with the compiler's words where it cannot. */
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
  }

  function kindDrawer(
    kind: KindMesh,
    [vertex, fragment]: readonly [string, string],
    attributes: readonly Attribute[],
    stride: number,
    drawRun: (first: number, count: number, point: (first: number) => void) => void,
  ) {
    const program = createGlProgram(gl, vertex, fragment, 'lifespans');
    const array = gl.createVertexArray();
    const vertices = gl.createBuffer();
    const corners = kind.corners ? gl.createBuffer() : null;
    const instanced = attributes === PIECE;
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
    gl.bufferData(gl.ARRAY_BUFFER, kind.vertices, gl.STATIC_DRAW);
    const point = (first: number) => {
      for (const [name, size, type, normalized, at] of attributes) {
        const location = program.attribute(name);
        if (location >= 0)
          gl.vertexAttribPointer(location, size, gl[type], normalized, stride, first * stride + at);
      }
    };
    for (const [name] of attributes) {
      const location = program.attribute(name);
      if (location < 0) continue;
      gl.enableVertexAttribArray(location);
      if (instanced) gl.vertexAttribDivisor(location, 1);
    }
    point(0);
    if (corners && kind.corners) {
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, corners);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, kind.corners, gl.STATIC_DRAW);
    }
    gl.bindVertexArray(null);
    return {
      draw(frame: LifespanFrame, picking: boolean) {
        gl.useProgram(program.program);
        setFrame(program, frame, picking);
        gl.bindVertexArray(array);
        if (instanced) gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
        for (const { from, to } of runsBetween(kind.index, frame.window.from, frame.window.to)) {
          const [first, end] = [kind.at[from] ?? 0, kind.at[to] ?? 0];
          submitted += end - first;
          if (end > first) drawRun(first, end - first, point);
        }
        gl.bindVertexArray(null);
      },
      remove() {
        gl.deleteBuffer(vertices);
        gl.deleteBuffer(corners);
        gl.deleteVertexArray(array);
        gl.deleteProgram(program.program);
      },
    };
  }

  const drawers = [
    mesh.areas &&
      kindDrawer(mesh.areas, [shaders.AREA_VERTEX, shaders.AREA_FRAGMENT], AREA, AREA_BYTES, (first, count) =>
        gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4),
      ),
    mesh.lines &&
      kindDrawer(
        mesh.lines,
        [shaders.LINE_VERTEX, shaders.LINE_FRAGMENT],
        PIECE,
        PIECE_BYTES,
        (first, count, point) => {
          point(first);
          gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
        },
      ),
    mesh.points &&
      kindDrawer(
        mesh.points,
        [shaders.POINT_VERTEX, shaders.POINT_FRAGMENT],
        POINT,
        POINT_BYTES,
        (first, count) => gl.drawArrays(gl.POINTS, first, count),
      ),
  ].filter((drawer) => drawer !== null);

  return {
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
