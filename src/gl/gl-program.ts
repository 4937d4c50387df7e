function compile(gl: WebGL2RenderingContext, type: number, source: string, what: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error(`a shader of the ${what} could not be made`);
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** A linked program and its uniforms by name. */
export interface GlProgram {
  readonly program: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
  attribute(name: string): number;
}

/** Compiles and links two shaders; throws an Error with the compiler's words, naming `what` they draw. */
export function createGlProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  what: string,
): GlProgram {
  const program = gl.createProgram();
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertex, what),
    compile(gl, gl.FRAGMENT_SHADER, fragment, what),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  // one question: each waits for everything that the graphics card has yet to do
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    for (const shader of shaders)
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
        throw new Error(`a shader of the ${what} is wrong: ${gl.getShaderInfoLog(shader) ?? ''}`);
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
}
