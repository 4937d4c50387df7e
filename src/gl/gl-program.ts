/** A linked program and its uniforms by name. */
export interface GlProgram {
  readonly program: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
  attribute(name: string): number;
}

/** A program that may still be compiled. */
export interface BegunProgram {
  /** Waits for it; throws an Error with the compiler's words, naming `what` it draws. */
  finish(what: string): GlProgram;
}

/** Has two shaders compiled and linked, and waits for nothing. */
export function beginGlProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): BegunProgram {
  const program = gl.createProgram();
  const shaders = (
    [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ] as const
  ).map(([type, source]) => {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    return shader;
  });
  gl.linkProgram(program);
  return {
    finish(what) {
      // one question: each waits for everything that the graphics card has yet to do
      if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
        for (const shader of shaders) {
          if (!shader) throw new Error(`a shader of the ${what} could not be made`);
          if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
            throw new Error(`a shader of the ${what} is wrong: ${gl.getShaderInfoLog(shader) ?? ''}`);
        }
        throw new Error(`the program of the ${what} does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
      }
      const uniforms = new Map<string, WebGLUniformLocation | null>();
      return {
        program,
        uniform(name) {
          if (!uniforms.has(name)) uniforms.set(name, gl.getUniformLocation(program, name));
          return uniforms.get(name) ?? null;
        },
        attribute: (name) => gl.getAttribLocation(program, name),
      };
    },
  };
}
