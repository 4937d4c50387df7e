import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';
import { createQuadIndex, forCorners } from '../../gl/quads.ts';
import { setClip, type FrameClip } from '../land/partly-drawn.ts';
import { SYMBOL_FRAGMENT_SHADER, SYMBOL_VERTEX_SHADER } from './symbol-shaders.ts';
import { QUAD_FLOATS } from './symbol-quads.ts';

/** The size of the screen in CSS px, and where on it is drawn. */
interface SymbolScreen {
  readonly width: number;
  readonly height: number;
  readonly clip: FrameClip;
}

/** Draws quads of the sprite sheet. */
export interface SymbolProgram {
  /** Draws quads; the sheet is bound by the caller to unit 0. */
  draw(quads: Float32Array, screen: SymbolScreen): void;
  remove(): void;
}

const ATTRIBUTES = [
  ['a_origin', 2],
  ['a_rect', 4],
  ['a_turn', 2],
  ['a_uv', 4],
  ['a_colour', 4],
  ['a_mask', 1],
] as const;

/** Begins to compile the program in a GL context, and waits for nothing. */
export const prepareSymbolProgram = (gl: WebGL2RenderingContext): void =>
  prepareGlProgram(gl, SYMBOL_VERTEX_SHADER, SYMBOL_FRAGMENT_SHADER);

/** Takes the program in a GL context, once it is compiled; throws an Error with the compiler's words where it cannot. */
export function createSymbolProgram(gl: WebGL2RenderingContext): SymbolProgram {
  const { program, uniform, attribute } = sharedGlProgram(
    gl,
    SYMBOL_VERTEX_SHADER,
    SYMBOL_FRAGMENT_SHADER,
    'symbols',
  );
  const array = gl.createVertexArray();
  const index = createQuadIndex(gl);
  const quads = gl.createBuffer();
  let room = new Float32Array(0);
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, quads);
  let offset = 0;
  for (const [name, size] of ATTRIBUTES) {
    gl.enableVertexAttribArray(attribute(name));
    gl.vertexAttribPointer(attribute(name), size, gl.FLOAT, false, QUAD_FLOATS * 4, offset * 4);
    offset += size;
  }
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);

  function upload(drawn: Float32Array): void {
    const corners = forCorners(drawn, QUAD_FLOATS, room);
    if (corners.length > room.length) room = corners;
    gl.bindBuffer(gl.ARRAY_BUFFER, quads);
    gl.bufferData(gl.ARRAY_BUFFER, corners, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  return {
    draw(drawn, { width, height, clip }) {
      const count = drawn.length / QUAD_FLOATS;
      if (count === 0) return;
      upload(drawn);
      gl.useProgram(program);
      gl.bindVertexArray(array);
      for (const test of [gl.DEPTH_TEST, gl.CULL_FACE]) gl.disable(test);
      setClip(gl, clip);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniform2f(uniform('u_screen'), width, height);
      gl.uniform1i(uniform('u_sheet'), 0);
      index.bind(count);
      gl.drawElements(gl.TRIANGLES, 6 * count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    remove() {
      index.remove();
      gl.deleteBuffer(quads);
      gl.deleteVertexArray(array);
    },
  };
}
