/**
 * Quads are drawn as triangles of an index, not as instances: a renderer without a graphics card takes each instance for a
 * draw call of its own. A vertex shader knows the corner by `gl_VertexID & 3`: 1 to the right, 2 up or down.
 */
const CORNERS = 4;

/** The index of so many quads, six entries each. */
export function quadIndex(count: number): Uint32Array {
  const index = new Uint32Array(count * 6);
  for (let quad = 0; quad < count; quad++)
    index.set(
      [0, 1, 2, 1, 3, 2].map((corner) => quad * CORNERS + corner),
      quad * 6,
    );
  return index;
}

/** Floats of so many records of equal length, each once for each corner of its quad, written into `room` where that is large enough. */
export function forCorners(
  records: Float32Array,
  length: number,
  room: Float32Array<ArrayBuffer> = new Float32Array(0),
): Float32Array<ArrayBuffer> {
  const needed = records.length * CORNERS;
  const to = room.length >= needed ? room : new Float32Array(needed);
  for (let from = 0; from < records.length; from += length)
    for (let corner = 0; corner < CORNERS; corner++)
      for (let i = 0; i < length; i++) to[from * CORNERS + corner * length + i] = records[from + i] ?? 0;
  return to.subarray(0, needed);
}

/** The index of quads in a context, as long as has been needed yet. */
export interface QuadIndexBuffer {
  /** Binds it to the vertex array that is bound, with room for so many quads. */
  bind(quads: number): void;
  remove(): void;
}

/** Makes an empty one. */
export function createQuadIndex(gl: WebGL2RenderingContext): QuadIndexBuffer {
  const buffer = gl.createBuffer();
  let room = 0;
  return {
    bind(quads) {
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
      if (quads <= room) return;
      room = Math.max(2 * room, quads, 64);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quadIndex(room), gl.STATIC_DRAW);
    },
    remove: () => gl.deleteBuffer(buffer),
  };
}
