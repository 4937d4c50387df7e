import { createGlProgram, type GlProgram } from './gl-program.ts';

const shared = new WeakMap<WebGL2RenderingContext, Map<string, GlProgram>>();

/**
 * The program of two shaders in a context, the same for all that ask, and never to be deleted: to make one waits for
 * everything that the graphics card has yet to do. Throws like {@link createGlProgram}.
 */
export function sharedGlProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  what: string,
): GlProgram {
  let programs = shared.get(gl);
  if (!programs) {
    shared.set(gl, (programs = new Map()));
    gl.canvas.addEventListener('webglcontextlost', () => shared.delete(gl), { once: true });
  }
  const key = `${vertex}\n${fragment}`;
  const program = programs.get(key) ?? createGlProgram(gl, vertex, fragment, what);
  programs.set(key, program);
  return program;
}
