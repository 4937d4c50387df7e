import type { BufferBox } from './buffer-box.ts';

/** A copy of the drawing buffer that outlasts the frame. */
export interface LandPicture {
  /** Copies a part of the drawing buffer, or all of it, into the picture, which takes on its size. */
  take(box?: BufferBox): void;
  /** Lays the picture over the drawing buffer, which has its size. */
  lay(): void;
  remove(): void;
}

/** Makes a picture, empty at first, in a context whose drawing buffer is not multisampled. */
export function createLandPicture(gl: WebGL2RenderingContext): LandPicture {
  const framebuffer = gl.createFramebuffer();
  const colour = gl.createRenderbuffer();
  let [width, height] = [0, 0];

  function fit(): void {
    if (width === gl.drawingBufferWidth && height === gl.drawingBufferHeight) return;
    [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.bindRenderbuffer(gl.RENDERBUFFER, colour);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colour);
  }

  function copy(from: WebGLFramebuffer | null, to: WebGLFramebuffer | null, box: BufferBox): void {
    const [right, top] = [box.x + box.width, box.y + box.height];
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to);
    gl.blitFramebuffer(box.x, box.y, right, top, box.x, box.y, right, top, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  return {
    take(box) {
      fit();
      copy(null, framebuffer, box ?? { x: 0, y: 0, width, height });
    },
    lay: () => copy(framebuffer, null, { x: 0, y: 0, width, height }),
    remove() {
      gl.deleteFramebuffer(framebuffer);
      gl.deleteRenderbuffer(colour);
    },
  };
}
