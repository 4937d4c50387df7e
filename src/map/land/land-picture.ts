import { prepareGlProgram, sharedGlProgram } from '../../gl/shared-gl-program.ts';
import { createQuadIndex, forCorners } from '../../gl/quads.ts';
import type { BufferBox } from './buffer-box.ts';

/** A copy of the drawing buffer that outlasts the frame. */
export interface LandPicture {
  /** Copies a part of the drawing buffer, or all of it, into the picture, which takes on its size. */
  take(box?: BufferBox): void;
  /**
   * Lays the picture over the drawing buffer, which has its size, or over rectangles of it (left, lower edge, width,
   * height), whose stencil becomes 1. Leaves the context’s state other than it was.
   */
  lay(rectangles?: Float32Array): void;
  /** The same over all of the drawing buffer that the picture covers where it is laid so many px to the right and upwards. */
  layShifted(x: number, y: number): void;
  /** The same over all of the drawing buffer; what is there shows where the picture can be seen through. */
  layOver(): void;
  remove(): void;
}

/** A rectangle of the drawing buffer. */
const VERTEX = `#version 300 es
precision highp float;
in vec4 a_rectangle;
uniform vec2 u_screen;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  gl_Position = vec4((a_rectangle.xy + corner * a_rectangle.zw) / (0.5 * u_screen) - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
uniform highp ivec2 u_shift;
out vec4 colour;
void main() { colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy) - u_shift, 0); }`;

/** Has the program of all pictures compiled. */
export const prepareLandPictures = (gl: WebGL2RenderingContext): void =>
  prepareGlProgram(gl, VERTEX, FRAGMENT);

/** Makes a picture, empty at first, in a context whose drawing buffer is not multisampled. */
export function createLandPicture(gl: WebGL2RenderingContext): LandPicture {
  const { program, uniform, attribute } = sharedGlProgram(gl, VERTEX, FRAGMENT, 'kept land');
  const framebuffer = gl.createFramebuffer();
  let texture: WebGLTexture | null = null;
  let [width, height] = [0, 0];

  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  const index = createQuadIndex(gl);
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(attribute('a_rectangle'));
  gl.vertexAttribPointer(attribute('a_rectangle'), 4, gl.FLOAT, false, 0, 0);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);

  function fit(): void {
    if (width === gl.drawingBufferWidth && height === gl.drawingBufferHeight) return;
    [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.deleteTexture(texture);
    texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  }

  /** What of the drawing buffer the picture covers once it is shifted. */
  const covered = (x: number, y: number) =>
    Float32Array.of(Math.max(x, 0), Math.max(y, 0), width - Math.abs(x), height - Math.abs(y));

  function draw(rectangles: Float32Array | undefined, over: boolean, x = 0, y = 0): void {
    gl.useProgram(program);
    for (const test of [gl.DEPTH_TEST, gl.CULL_FACE]) gl.disable(test);
    if (over) {
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    } else gl.disable(gl.BLEND);
    gl.colorMask(true, true, true, true);
    if (rectangles) {
      gl.enable(gl.STENCIL_TEST);
      gl.stencilMask(0xff);
      gl.stencilFunc(gl.ALWAYS, 1, 0xff);
      gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
    } else gl.disable(gl.STENCIL_TEST);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.uniform1i(uniform('u_picture'), 0);
    gl.uniform2f(uniform('u_screen'), width, height);
    gl.uniform2i(uniform('u_shift'), x, y);
    const laid = rectangles ?? covered(x, y);
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, forCorners(laid, 4), gl.DYNAMIC_DRAW);
    index.bind(laid.length / 4);
    gl.drawElements(gl.TRIANGLES, (laid.length / 4) * 6, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  return {
    take(box) {
      fit();
      const { x, y, width: wide, height: high } = box ?? { x: 0, y: 0, width, height };
      const [right, top] = [x + wide, y + high];
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
      gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, framebuffer);
      gl.blitFramebuffer(x, y, right, top, x, y, right, top, gl.COLOR_BUFFER_BIT, gl.NEAREST);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    },
    lay: (rectangles) => draw(rectangles, false),
    layShifted: (x, y) => draw(undefined, false, x, y),
    layOver: () => draw(undefined, true),
    remove() {
      gl.deleteFramebuffer(framebuffer);
      gl.deleteTexture(texture);
      gl.deleteBuffer(buffer);
      index.remove();
      gl.deleteVertexArray(array);
    },
  };
}
