import type { GlProgram } from '../../gl/gl-program.ts';
import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import { setClip, type FrameClip } from '../land/partly-drawn.ts';
import { PASSES, VERTEX_BYTES, type ColumnMesh } from './column-mesh.ts';
import type { RoadPart } from './road-parts.ts';
import type { RoadDrawn } from './roads-drawn.ts';
import {
  HEAD_FRAGMENT_SHADER,
  HEAD_VERTEX_SHADER,
  ROAD_FRAGMENT_SHADER,
  ROAD_VERTEX_SHADER,
  STATE_TEXELS,
} from './column-shaders.ts';

/** What one frame of columns is drawn with; lengths in px, times in days. */
interface ColumnFrame {
  /** From Mercator coordinates (0 to 1) to clip space, column-major. */
  readonly matrix: ArrayLike<number>;
  readonly origin: { readonly x: number; readonly y: number };
  readonly mercatorPerPx: number;
  readonly scale: number;
  /** Device px of a CSS px. */
  readonly pixelRatio: number;
  readonly factor: number;
  readonly now: number;
  readonly foresight: number;
  /** 0 at an instant, 1 in a window of days, 2 from the beginning. */
  readonly timeRange: number;
  readonly panel: readonly [number, number, number];
  /** Rows to draw, in order, as far as their heads go. */
  readonly runs: readonly Run[];
  /** The part of the road of each row to draw, line and body. */
  readonly roads: readonly RoadDrawn[];
  /** A row to draw once more above the others, or −1. */
  readonly chosen: number;
  readonly clip: FrameClip;
}

/** The programs and buffers of the columns in one GL context. */
export interface ColumnProgram {
  upload(mesh: ColumnMesh): void;
  draw(texels: Float32Array, frame: ColumnFrame): void;
  remove(): void;
}

/** Name, number, type, whether normalized, byte offset. */
const ROAD_ATTRIBUTES = [
  ['a_position', 2, 'FLOAT', false, 0],
  ['a_along', 2, 'FLOAT', false, 8],
  ['a_normal', 2, 'SHORT', true, 16],
  ['a_kind', 4, 'UNSIGNED_BYTE', false, 20],
  ['a_row', 1, 'UNSIGNED_SHORT', false, 24],
] as const;

/** `matrix` · translation to `origin`, computed in double precision. */
function shifted({ matrix, origin }: ColumnFrame): Float32Array {
  const result = Float32Array.from(matrix);
  for (let row = 0; row < 4; row++) {
    const cell = (column: number) => matrix[4 * column + row] ?? 0;
    result[12 + row] = cell(0) * origin.x + cell(1) * origin.y + cell(3);
  }
  return result;
}

function setFrame(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  frame: ColumnFrame,
  columns: number,
): void {
  const [red, green, blue] = frame.panel;
  gl.uniformMatrix4fv(uniform('u_matrix'), false, shifted(frame));
  gl.uniform1f(uniform('u_mercatorPerPx'), frame.mercatorPerPx);
  gl.uniform1f(uniform('u_scale'), frame.scale);
  gl.uniform1f(uniform('u_factor'), frame.factor);
  gl.uniform1f(uniform('u_layers'), 3 * columns + 5);
  gl.uniform1f(uniform('u_lift'), 0);
  gl.uniform1f(uniform('u_pixelRatio'), frame.pixelRatio);
  gl.uniform1f(uniform('u_now'), frame.now);
  gl.uniform1f(uniform('u_foresight'), frame.foresight);
  gl.uniform1f(uniform('u_timeRange'), frame.timeRange);
  gl.uniform3f(uniform('u_panel'), red / 255, green / 255, blue / 255);
  gl.uniform1i(uniform('u_state'), 0);
}

/** Begins to compile the programs in a GL context, and waits for nothing. */
export function prepareColumnPrograms(gl: WebGL2RenderingContext): void {
  prepareGlProgram(gl, ROAD_VERTEX_SHADER, ROAD_FRAGMENT_SHADER);
  prepareGlProgram(gl, HEAD_VERTEX_SHADER, HEAD_FRAGMENT_SHADER);
}

/** Takes the programs, once they are compiled, for a number of columns; throws an Error with the compiler's words where it cannot. */
export function createColumnProgram(gl: WebGL2RenderingContext, columns: number): ColumnProgram {
  const road = sharedGlProgram(gl, ROAD_VERTEX_SHADER, ROAD_FRAGMENT_SHADER, 'columns’ roads');
  const head = sharedGlProgram(gl, HEAD_VERTEX_SHADER, HEAD_FRAGMENT_SHADER, 'columns’ heads');
  const state = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, state);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, STATE_TEXELS, columns);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);

  const roadArray = gl.createVertexArray();
  const vertices = gl.createBuffer();
  const indices = gl.createBuffer();
  gl.bindVertexArray(roadArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  for (const [name, size, type, normalized, offset] of ROAD_ATTRIBUTES) {
    const location = road.attribute(name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl[type], normalized, VERTEX_BYTES, offset);
  }
  const headArray = gl.createVertexArray();
  const corners = gl.createBuffer();
  gl.bindVertexArray(headArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(head.attribute('a_corner'));
  gl.vertexAttribPointer(head.attribute('a_corner'), 2, gl.FLOAT, false, 0, 0);
  gl.bindVertexArray(null);
  let mesh: ColumnMesh | null = null;
  let room = new Uint32Array(0);

  /** Copies the indices of a part of a road in one of its passes, and says where they end. */
  function copyPass(made: ColumnMesh, row: number, pass: number, drawn: RoadPart, to: number): number {
    const column = made.columns[row];
    if (!column || !drawn) return to;
    const { start, ribs } = column;
    const steps = (ribs.at(-1) ?? 1) - 1;
    // two ribs make a step; steps are kept from the last to the first
    const [first, last] = [ribs[drawn.first] ?? 0, (ribs[drawn.last + 1] ?? 1) - 1];
    const at = start + 6 * (pass * steps + steps - last);
    const part = made.indices.subarray(at, at + 6 * (last - first));
    room.set(part, to);
    return to + part.length;
  }

  function drawRoads(roads: readonly RoadDrawn[]): void {
    if (!mesh) return;
    if (room.length < 2 * mesh.indices.length) room = new Uint32Array(2 * mesh.indices.length);
    let end = 0;
    for (const { row, line, body } of roads)
      for (let pass = 0; pass < PASSES; pass++)
        end = copyPass(mesh, row, pass, pass === 0 ? line : body, end);
    if (end === 0) return;
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, room.subarray(0, end), gl.DYNAMIC_DRAW);
    gl.drawElements(gl.TRIANGLES, end, gl.UNSIGNED_INT, 0);
  }

  function drawHeads(from: number, to: number): void {
    gl.uniform1i(head.uniform('u_firstRow'), from);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, to - from);
  }

  return {
    upload(next) {
      gl.bindVertexArray(roadArray);
      gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
      gl.bufferData(gl.ARRAY_BUFFER, next.vertices, gl.STATIC_DRAW);
      gl.bindVertexArray(null);
      mesh = next;
    },
    draw(texels, frame) {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, state);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, STATE_TEXELS, columns, gl.RGBA, gl.FLOAT, texels);
      gl.disable(gl.CULL_FACE);
      setClip(gl, frame.clip);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.depthMask(true);
      gl.depthRange(0, 1);
      gl.clearDepth(1);
      gl.clear(gl.DEPTH_BUFFER_BIT);
      gl.enable(gl.DEPTH_TEST);
      gl.depthFunc(gl.NOTEQUAL);
      gl.useProgram(road.program);
      setFrame(gl, road, frame, columns);
      gl.bindVertexArray(roadArray);
      drawRoads(frame.roads);
      if (frame.chosen >= 0) {
        gl.uniform1f(road.uniform('u_lift'), 3 * (columns - frame.chosen));
        drawRoads(frame.roads.filter(({ row }) => row === frame.chosen));
      }
      gl.disable(gl.DEPTH_TEST);
      gl.depthMask(false);
      gl.useProgram(head.program);
      setFrame(gl, head, frame, columns);
      gl.bindVertexArray(headArray);
      for (const { from, to } of frame.runs) drawHeads(from, to);
      if (frame.chosen >= 0) drawHeads(frame.chosen, frame.chosen + 1);
      gl.bindVertexArray(null);
    },
    remove() {
      for (const buffer of [vertices, indices, corners]) gl.deleteBuffer(buffer);
      for (const array of [roadArray, headArray]) gl.deleteVertexArray(array);
      gl.deleteTexture(state);
    },
  };
}
