declare global {
  interface Window {
    shaded: { pixels: number };
  }
}

/**
 * Counts the pixels that are shaded, overdraw and all, in place of drawing: each fragment of each draw call adds 1 to a pixel
 * of the drawing buffer, which is read and emptied before every frame; what is copied from buffer to buffer counts too, what
 * is thrown away by a test of depth or stencil does not. The map shows nonsense meanwhile. Written into the page before it
 * opens.
 */
export function countShaded(): void {
  window.shaded = { pixels: 0 };
  const fragments = new WeakSet<WebGLShader>();
  let map: WebGL2RenderingContext | null = null;
  let counting = false;

  /** Has `instead` answer a call of any context; `own` is the call as it was. */
  function wrap<P extends unknown[]>(
    name: string,
    instead: (gl: WebGL2RenderingContext, own: (...parameters: P) => unknown, parameters: P) => unknown,
  ): void {
    const call = Reflect.get(WebGL2RenderingContext.prototype, name) as (...parameters: P) => unknown;
    Reflect.set(
      WebGL2RenderingContext.prototype,
      name,
      function (this: WebGL2RenderingContext, ...parameters: P) {
        return instead(this, (...rest) => call.apply(this, rest), parameters);
      },
    );
  }

  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    options?: object,
  ) {
    if (kind !== 'webgl2') return get.call(this, kind as '2d', options);
    const context = get.call(this, kind, {
      ...options,
      preserveDrawingBuffer: true,
    }) as WebGL2RenderingContext | null;
    if (context && !map) {
      map = context;
      map.enable(map.BLEND);
      map.blendFunc(map.ONE, map.ONE);
      counting = true;
    }
    return context;
  } as typeof get;

  wrap<[number]>('createShader', (gl, own, [type]) => {
    const shader = own(type) as WebGLShader;
    if (type === gl.FRAGMENT_SHADER) fragments.add(shader);
    return shader;
  });
  wrap<[WebGLShader, string]>('shaderSource', (_, own, [shader, source]) => {
    if (!fragments.has(shader)) return own(shader, source);
    const outs = source.matchAll(/^\s*(?:layout\s*\([^)]*\)\s*)?out\s+(?:\w+\s+)?vec4\s+(\w+)/gm);
    const ones = [...outs].map(([, name]) => `${name} = vec4(1.0 / 255.0);`).join(' ');
    const drawn = source
      .replaceAll(/\bdiscard\b/g, '')
      .replace(/\bvoid\s+main\s*\(\s*(?:void)?\s*\)/, 'void drawn()');
    return own(shader, `${drawn}\nvoid main() { drawn(); ${ones} }\n`);
  });
  for (const name of [
    'blendFunc',
    'blendFuncSeparate',
    'blendEquation',
    'blendColor',
    'colorMask',
    'drawBuffers',
  ])
    wrap(name, (gl, own, parameters) => (counting && gl === map ? undefined : own(...parameters)));
  for (const name of ['enable', 'disable'])
    wrap<[number]>(name, (gl, own, [what]) =>
      counting && gl === map && what === gl.BLEND ? undefined : own(what),
    );
  wrap<[number]>('clear', (gl, own, [mask]) =>
    own(counting && gl === map ? mask & ~gl.COLOR_BUFFER_BIT : mask),
  );
  wrap<[number, ...unknown[]]>('clearBufferfv', (gl, own, parameters) =>
    counting && gl === map && parameters[0] === gl.COLOR ? undefined : own(...parameters),
  );
  wrap<[number, WebGLFramebuffer | null]>('bindFramebuffer', (gl, own, [target, framebuffer]) =>
    own(target, counting && gl === map ? null : framebuffer),
  );
  wrap<[number, number, number, number, ...unknown[]]>('blitFramebuffer', (_, __, [x, y, right, top]) => {
    window.shaded.pixels += Math.abs((right - x) * (top - y));
  });

  const count = () => {
    const gl = map;
    if (gl) {
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
      const bytes = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
      for (let i = 0; i < bytes.length; i += 4) window.shaded.pixels += bytes[i] ?? 0;
      counting = false;
      const wasCut = gl.isEnabled(gl.SCISSOR_TEST);
      gl.disable(gl.SCISSOR_TEST);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (wasCut) gl.enable(gl.SCISSOR_TEST);
      counting = true;
    }
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}
