/** Finds which record is drawn near a point, by drawing ids into a few pixels. */
export interface LifespanPicker {
  /**
   * The record whose pixel lies nearest to a point (device px from the lower left corner of a picture of that size), or
   * −1. `draw` draws ids with the viewport that is set.
   */
  at(x: number, y: number, width: number, height: number, draw: () => void): number;
  remove(): void;
}

const SIDE = 9;

/** The id in four bytes, lowest first. */
function idAt(bytes: Uint8Array, pixel: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(pixel * 4, pixel * 4 + 4);
  return a + b * 256 + c * 65_536 + d * 16_777_216;
}

/** Prepares the pixels in a GL context; the state that it touches is put back, since it works between frames. */
export function createLifespanPicker(gl: WebGL2RenderingContext): LifespanPicker {
  const texture = gl.createTexture();
  const frame = gl.createFramebuffer();
  const bound = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture | null;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, SIDE, SIDE);
  gl.bindTexture(gl.TEXTURE_2D, bound);
  const bytes = new Uint8Array(SIDE * SIDE * 4);
  const CAPABILITIES = [gl.BLEND, gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST];

  return {
    at(x, y, width, height, draw) {
      if (gl.isContextLost()) return -1;
      const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
      const viewport = gl.getParameter(gl.VIEWPORT) as Int32Array;
      const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram | null;
      const unit = gl.getParameter(gl.ACTIVE_TEXTURE) as number;
      gl.activeTexture(gl.TEXTURE0);
      const texture0 = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture | null;
      const array = gl.getParameter(gl.VERTEX_ARRAY_BINDING) as WebGLVertexArrayObject | null;
      const buffer = gl.getParameter(gl.ARRAY_BUFFER_BINDING) as WebGLBuffer | null;
      const clear = gl.getParameter(gl.COLOR_CLEAR_VALUE) as Float32Array;
      const mask = gl.getParameter(gl.COLOR_WRITEMASK) as boolean[];
      const on = CAPABILITIES.filter((capability) => gl.isEnabled(capability));
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
      const half = (SIDE - 1) / 2;
      gl.viewport(half - Math.floor(x), half - Math.floor(y), width, height);
      for (const capability of CAPABILITIES) gl.disable(capability);
      gl.colorMask(true, true, true, true);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      draw();
      gl.readPixels(0, 0, SIDE, SIDE, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
      gl.bindFramebuffer(gl.FRAMEBUFFER, before);
      gl.viewport(viewport[0] ?? 0, viewport[1] ?? 0, viewport[2] ?? width, viewport[3] ?? height);
      gl.useProgram(program);
      gl.bindVertexArray(array);
      gl.bindTexture(gl.TEXTURE_2D, texture0);
      gl.activeTexture(unit);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.clearColor(clear[0] ?? 0, clear[1] ?? 0, clear[2] ?? 0, clear[3] ?? 0);
      gl.colorMask(mask[0] ?? true, mask[1] ?? true, mask[2] ?? true, mask[3] ?? true);
      for (const capability of CAPABILITIES) gl.disable(capability);
      for (const capability of on) gl.enable(capability);
      let [best, least] = [0, Infinity];
      for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
        const id = idAt(bytes, pixel);
        const away = Math.hypot((pixel % SIDE) - half, Math.floor(pixel / SIDE) - half);
        if (id > 0 && away < least && away <= half) [best, least] = [id, away];
      }
      return best - 1;
    },
    remove() {
      gl.deleteFramebuffer(frame);
      gl.deleteTexture(texture);
    },
  };
}
