import { rgbOf } from '../../style/palette/colour.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { FrontierField } from './frontier-fields.ts';
import { SCREEN_FRAGMENT_SHADER, SCREEN_VERTEX_SHADER } from './frontier-shaders.ts';
import { TILE } from './frontier-tiles.ts';
import { createQuadIndex, forCorners } from '../../gl/quads.ts';
import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';

/** What is laid on the map: the picture of one day, part-way to that of the next; both of one size. */
interface FrontierBlend {
  readonly before: FrontierField;
  readonly after: FrontierField;
  /** From 0 (before) to 1 (after). */
  readonly share: number;
}

/**
 * Lays pictures of frontiers on the map, tile by tile, in the order of the layers: the sea comes over them.
 */
export interface FrontierScreen {
  /** Sets what is laid on a screen of so many device px from now on. */
  set(blend: FrontierBlend, width: number, height: number): void;
  drawBands(): void;
  drawLines(palette: Palette): void;
  remove(): void;
}

/** Begins to compile the program in a GL context, and waits for nothing. */
export const prepareFrontierScreen = (gl: WebGL2RenderingContext): void =>
  prepareGlProgram(gl, SCREEN_VERTEX_SHADER, SCREEN_FRAGMENT_SHADER);

/** Takes the program in a GL context, once it is compiled; throws an Error with the compiler's words where it cannot. */
export function createFrontierScreen(gl: WebGL2RenderingContext): FrontierScreen {
  const { program, uniform, attribute } = sharedGlProgram(
    gl,
    SCREEN_VERTEX_SHADER,
    SCREEN_FRAGMENT_SHADER,
    'frontiers’ picture',
  );
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  const index = createQuadIndex(gl);
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(attribute('a_tile'));
  gl.vertexAttribPointer(attribute('a_tile'), 2, gl.FLOAT, false, 0, 0);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
  let shown: { blend: FrontierBlend; width: number; height: number } | null = null;
  let uploaded: readonly ReadonlySet<number>[] = [];
  let count = 0;

  function draw(picture: 'bands' | 'lines', [red, green, blue]: readonly [number, number, number]): void {
    if (!shown) return;
    const { blend, width, height } = shown;
    gl.useProgram(program);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    [blend.before, blend.after].forEach((field, unit) => {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, field[picture]);
    });
    gl.activeTexture(gl.TEXTURE0);
    gl.uniform1i(uniform('u_before'), 0);
    gl.uniform1i(uniform('u_after'), 1);
    gl.uniform1f(uniform('u_share'), blend.share);
    gl.uniform2f(uniform('u_screen'), width, height);
    gl.uniform1f(uniform('u_tile'), TILE);
    gl.uniform4f(uniform('u_colour'), red / 255, green / 255, blue / 255, 1);
    gl.uniform1i(uniform('u_mask'), picture === 'lines' ? 1 : 0);
    gl.bindVertexArray(array);
    index.bind(count);
    gl.drawElements(gl.TRIANGLES, 6 * count, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  return {
    set(blend, width, height) {
      shown = { blend, width, height };
      const sets = [blend.before.tiles, blend.after.tiles];
      if (sets.every((tiles, i) => tiles === uploaded[i])) return;
      uploaded = sets;
      const columns = Math.ceil(width / TILE);
      const tiles = [...new Set(sets.flatMap((set) => [...set]))];
      count = tiles.length;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(
        gl.ARRAY_BUFFER,
        forCorners(
          Float32Array.from(
            tiles.flatMap((tile) => [(tile % columns) * TILE, Math.floor(tile / columns) * TILE]),
          ),
          2,
        ),
        gl.DYNAMIC_DRAW,
      );
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
    },
    drawBands: () => draw('bands', [255, 255, 255]),
    drawLines: (palette) => draw('lines', rgbOf(palette.frontier)),
    remove() {
      gl.deleteBuffer(buffer);
      index.remove();
      gl.deleteVertexArray(array);
    },
  };
}
