import { worldSize } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { bearsBand, frontierLook, frontierReach } from '../../style/frontiers/frontier-look.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { holderColours, type Palette } from '../../style/palette/palette.ts';
import { SEGMENT_FLOATS, type FrontierStrip } from './frontier-mesh.ts';
import { FRONTIER_FRAGMENT_SHADER, FRONTIER_VERTEX_SHADER } from './frontier-shaders.ts';
import type { BufferBox } from '../land/buffer-box.ts';
import { tilesNear } from './frontier-tiles.ts';
import { createQuadIndex, forCorners } from '../../gl/quads.ts';
import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';

/** The camera a picture is drawn under. */
interface FrontierCamera {
  /** From Mercator coordinates (0 to 1) to clip space, column-major. */
  readonly matrix: ArrayLike<number>;
  readonly zoom: number;
  /** Device px of the screen. */
  readonly width: number;
  readonly height: number;
  /** Device px per CSS px. */
  readonly ratio: number;
}

/** What of a picture is drawn: all of it, a box of it, or nothing. */
export type FrontierPart = 'all' | 'none' | BufferBox;

/** The program and the one buffer of the frontiers in one GL context. */
export interface FrontierProgram {
  /**
   * Draws strips into a part of the framebuffer that is bound, and nothing else in that part; tells outside which tiles a
   * picture of those strips is empty.
   */
  drawField(
    strips: readonly FrontierStrip[],
    camera: FrontierCamera,
    palette: Palette,
    part: FrontierPart,
  ): ReadonlySet<number>;
  remove(): void;
}

const ATTRIBUTES = [
  ['a_before', 4],
  ['a_segment', 4],
  ['a_after', 4],
  ['a_along', 4],
] as const;

/** How strips are drawn: from Mercator coordinates less {@link ORIGIN} to clip space, how far they reach, and where alone. */
interface Drawing {
  readonly matrix: Float32Array;
  readonly reach: number;
  readonly part: BufferBox | null;
}

type Premultiplied = readonly [red: number, green: number, blue: number, alpha: number];

function colourOf(palette: Palette, holder: string): Premultiplied {
  if (!bearsBand(holder)) return [0, 0, 0, 0];
  const [red, green, blue] = rgbOf(holderColours(palette, holder).band);
  return [red / 255, green / 255, blue / 255, 1];
}

/** `matrix` · translation to {@link ORIGIN}, computed in double precision. */
function fromOrigin(matrix: ArrayLike<number>): Float32Array {
  const result = Float32Array.from(matrix);
  for (let row = 0; row < 4; row++) {
    const cell = (column: number) => matrix[4 * column + row] ?? 0;
    result[12 + row] = cell(0) * ORIGIN.x + cell(1) * ORIGIN.y + cell(3);
  }
  return result;
}

/** Begins to compile the program in a GL context, and waits for nothing. */
export const prepareFrontierProgram = (gl: WebGL2RenderingContext): void =>
  prepareGlProgram(gl, FRONTIER_VERTEX_SHADER, FRONTIER_FRAGMENT_SHADER);

/** Takes the program, once it is compiled, and uploads the segments; throws an Error with the compiler's words where it cannot. */
export function createFrontierProgram(gl: WebGL2RenderingContext, segments: Float32Array): FrontierProgram {
  const { program, uniform, attribute } = sharedGlProgram(
    gl,
    FRONTIER_VERTEX_SHADER,
    FRONTIER_FRAGMENT_SHADER,
    'frontiers',
  );
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, forCorners(segments, SEGMENT_FLOATS), gl.STATIC_DRAW);
  let offset = 0;
  for (const [name, size] of ATTRIBUTES) {
    gl.enableVertexAttribArray(attribute(name));
    gl.vertexAttribPointer(attribute(name), size, gl.FLOAT, false, SEGMENT_FLOATS * 4, offset * 4);
    offset += size;
  }
  const index = createQuadIndex(gl);
  index.bind(segments.length / SEGMENT_FLOATS);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);

  function drawStrip({ chain, first, count }: FrontierStrip, camera: FrontierCamera, palette: Palette): void {
    const { ratio } = camera;
    const look = frontierLook(chain, camera.zoom);
    const width = look.lineWidth * ratio;
    gl.uniform4fv(uniform('u_left'), colourOf(palette, chain.left));
    gl.uniform4fv(uniform('u_right'), colourOf(palette, chain.right));
    const sure = frontierLook({ ...chain, doubtful: false }, camera.zoom);
    gl.uniform1f(uniform('u_wash'), palette.wash);
    gl.uniform1f(uniform('u_band'), look.band * ratio);
    gl.uniform2f(uniform('u_sure'), sure.wash * ratio, sure.bandOpacity);
    gl.uniform2f(uniform('u_look'), look.wash * ratio, look.bandOpacity);
    gl.uniform2f(uniform('u_line'), width, look.lineOpacity);
    gl.uniform4fv(
      uniform('u_dashes'),
      look.dashes.map((length) => length * width),
    );
    gl.drawElements(gl.TRIANGLES, 6 * count, gl.UNSIGNED_INT, first * 6 * 4);
  }

  function drawStrips(
    strips: readonly FrontierStrip[],
    camera: FrontierCamera,
    palette: Palette,
    { matrix, reach, part }: Drawing,
  ): void {
    gl.viewport(0, 0, camera.width, camera.height);
    gl.colorMask(true, true, true, true);
    gl.depthMask(true);
    gl.depthRange(0, 1);
    if (part) {
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(part.x, part.y, part.width, part.height);
    } else gl.disable(gl.SCISSOR_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.BLEND);
    gl.enable(gl.DEPTH_TEST);
    gl.depthFunc(gl.LESS);
    gl.clearBufferfv(gl.COLOR, 0, [0, 0, 0, 0]);
    gl.clearBufferfv(gl.COLOR, 1, [0, 0, 0, 0]);
    gl.clearBufferfv(gl.DEPTH, 0, [1]);
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniform('u_matrix'), false, matrix);
    gl.uniform2f(uniform('u_screen'), camera.width, camera.height);
    gl.uniform1f(uniform('u_reach'), reach);
    gl.uniform1f(uniform('u_pxPerMercator'), worldSize(camera.zoom) * camera.ratio);
    gl.bindVertexArray(array);
    for (const strip of strips) drawStrip(strip, camera, palette);
    gl.bindVertexArray(null);
    gl.disable(gl.SCISSOR_TEST);
  }

  return {
    drawField(strips, camera, palette, part) {
      const matrix = fromOrigin(camera.matrix);
      const reach = frontierReach(camera.zoom) * camera.ratio;
      if (part !== 'none')
        drawStrips(strips, camera, palette, { matrix, reach, part: part === 'all' ? null : part });
      return tilesNear(segments, strips, matrix, { width: camera.width, height: camera.height, reach });
    },
    remove() {
      gl.deleteBuffer(buffer);
      index.remove();
      gl.deleteVertexArray(array);
    },
  };
}
