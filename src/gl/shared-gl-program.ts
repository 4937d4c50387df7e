import { beginGlProgram, type BegunProgram, type GlProgram } from './gl-program.ts';

/** Programs of a context by their shaders: begun, and those of them that have been waited for. */
interface SharedPrograms {
  readonly begun: Map<string, BegunProgram>;
  readonly made: Map<string, GlProgram>;
}

const shared = new WeakMap<WebGL2RenderingContext, SharedPrograms>();

function programsOf(gl: WebGL2RenderingContext): SharedPrograms {
  const known = shared.get(gl);
  if (known) return known;
  const programs = { begun: new Map<string, BegunProgram>(), made: new Map<string, GlProgram>() };
  shared.set(gl, programs);
  gl.canvas.addEventListener('webglcontextlost', () => shared.delete(gl), { once: true });
  return programs;
}

const keyOf = (vertex: string, fragment: string) => `${vertex}\n${fragment}`;

/** Begins the program that {@link sharedGlProgram} gives for these shaders, and waits for nothing. */
export function prepareGlProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): void {
  const { begun } = programsOf(gl);
  const key = keyOf(vertex, fragment);
  if (!begun.has(key)) begun.set(key, beginGlProgram(gl, vertex, fragment));
}

/**
 * The program of two shaders in a context, the same for all that ask, and never to be deleted: to make one waits for
 * everything that the graphics card has yet to do. Throws an Error with the compiler’s words, naming `what`
 * it draws.
 */
export function sharedGlProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  what: string,
): GlProgram {
  const { begun, made } = programsOf(gl);
  const key = keyOf(vertex, fragment);
  const known = made.get(key);
  if (known) return known;
  const program = (begun.get(key) ?? beginGlProgram(gl, vertex, fragment)).finish(what);
  made.set(key, program);
  return program;
}
