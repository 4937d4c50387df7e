import { AREA_BYTES, DOT_BYTES, PIECE_BYTES, POINT_BYTES, type KindMesh } from '../shapes/kind-mesh.ts';
import type { GlProgram } from '../../gl/gl-program.ts';
import { ROW_TEXELS } from './lifespan-shaders.ts';

/** Bytes that may yet be uploaded within a frame, so that the page answers meanwhile. */
export interface UploadRoom {
  left: number;
}

/** One kind of shape in the memory of the graphics card. */
export interface LifespanBuffers {
  /** Uploads what there is room for; false where all is there. Nothing may be drawn before. */
  upload(room: UploadRoom): boolean;
  /** Binds what is drawn from, for the program in use: one of the same attributes. */
  bind(program: GlProgram): void;
  /** Draws corners, pieces or points from `first` on. */
  draw(first: number, count: number): void;
  remove(): void;
}

type Attribute = readonly [
  name: string,
  size: number,
  type: 'FLOAT' | 'UNSIGNED_BYTE',
  normalized: boolean,
  at: number,
];

const ROW_BYTES = ROW_TEXELS * 16;
const CORNERS_OF_PIECE = 6;
const AREA: readonly Attribute[] = [
  ['a_position', 2, 'FLOAT', false, 0],
  ['a_life', 2, 'FLOAT', false, 8],
  ['a_colour', 4, 'UNSIGNED_BYTE', true, 16],
  ['a_id', 4, 'UNSIGNED_BYTE', true, 20],
];
const DOT: readonly Attribute[] = [
  ['a_position', 2, 'FLOAT', false, 0],
  ['a_life', 2, 'FLOAT', false, 8],
  ['a_side', 1, 'FLOAT', false, 16],
  ['a_colour', 4, 'UNSIGNED_BYTE', true, 20],
  ['a_id', 4, 'UNSIGNED_BYTE', true, 24],
];
const POINT: readonly Attribute[] = [...AREA, ['a_size', 2, 'UNSIGNED_BYTE', false, 24]];

/** A buffer filled by portions. */
function portioned(
  gl: WebGL2RenderingContext,
  target: 'ARRAY_BUFFER' | 'ELEMENT_ARRAY_BUFFER',
  data: ArrayBuffer,
): { readonly buffer: WebGLBuffer; upload(room: UploadRoom): boolean } {
  const buffer = gl.createBuffer();
  let at = 0;
  gl.bindBuffer(gl[target], buffer);
  gl.bufferData(gl[target], data.byteLength, gl.STATIC_DRAW);
  return {
    buffer,
    upload(room) {
      const length = Math.min(room.left, data.byteLength - at);
      if (length > 0) {
        gl.bindBuffer(gl[target], buffer);
        gl.bufferSubData(gl[target], at, new Uint8Array(data, at, length));
        at += length;
        room.left -= length;
      }
      return at < data.byteLength;
    },
  };
}

/** Makes what makes buffers of vertices with attributes: triangles where there are corners, else points. */
const vertexBuffers =
  (attributes: readonly Attribute[], stride: number) =>
  (gl: WebGL2RenderingContext, kind: KindMesh, program: GlProgram): LifespanBuffers => {
    function create() {
      const array = gl.createVertexArray();
      gl.bindVertexArray(array);
      const vertices = portioned(gl, 'ARRAY_BUFFER', kind.vertices);
      for (const [name, size, type, normalized, at] of attributes) {
        const location = program.attribute(name);
        if (location < 0) continue;
        gl.enableVertexAttribArray(location);
        gl.vertexAttribPointer(location, size, gl[type], normalized, stride, at);
      }
      const corners = kind.corners
        ? portioned(gl, 'ELEMENT_ARRAY_BUFFER', kind.corners.buffer as ArrayBuffer)
        : null;
      return { array, vertices, corners };
    }
    let made: ReturnType<typeof create> | null = null;
    return {
      upload(room) {
        made ??= create();
        gl.bindVertexArray(made.array);
        const more = made.vertices.upload(room) || (made.corners?.upload(room) ?? false);
        gl.bindVertexArray(null);
        return more;
      },
      bind: () => gl.bindVertexArray(made?.array ?? null),
      draw(first, count) {
        if (kind.corners) gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4);
        else gl.drawArrays(gl.POINTS, first, count);
      },
      remove() {
        gl.deleteBuffer(made?.vertices.buffer ?? null);
        gl.deleteBuffer(made?.corners?.buffer ?? null);
        gl.deleteVertexArray(made?.array ?? null);
      },
    };
  };

/** Areas, as triangles. */
export const createAreaBuffers = vertexBuffers(AREA, AREA_BYTES);
/** Areas from afar, as squares. */
export const createDotBuffers = vertexBuffers(DOT, DOT_BYTES);
/** Points. */
export const createPointBuffers = vertexBuffers(POINT, POINT_BYTES);

/** Pieces of lines, in a texture. Throws a RangeError where they are more than a texture of this card holds. */
export function createPieceTexture(gl: WebGL2RenderingContext, kind: KindMesh): LifespanBuffers {
  const words = new Uint32Array(kind.vertices);
  const rows = Math.ceil(words.byteLength / ROW_BYTES);
  const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  if (rows > most || ROW_TEXELS > most)
    throw new RangeError(
      `${words.byteLength / PIECE_BYTES} pieces of lines are more than this graphics card holds`,
    );
  function create() {
    const made = { array: gl.createVertexArray(), texture: gl.createTexture() };
    gl.bindTexture(gl.TEXTURE_2D, made.texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32UI, ROW_TEXELS, rows);
    return made;
  }
  let made: ReturnType<typeof create> | null = null;
  let row = 0;
  function put(width: number, height: number): void {
    const from = (row * ROW_BYTES) / 4;
    const texels = words.subarray(from, from + width * height * 4);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, width, height, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
    row += height;
  }
  return {
    upload(room) {
      gl.activeTexture(gl.TEXTURE0);
      made ??= create();
      gl.bindTexture(gl.TEXTURE_2D, made.texture);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      while (row < rows && room.left > 0) {
        const whole = Math.floor(words.byteLength / ROW_BYTES) - row;
        const height = Math.min(Math.max(whole, 1), Math.max(Math.floor(room.left / ROW_BYTES), 1));
        put(whole > 0 ? ROW_TEXELS : (words.byteLength % ROW_BYTES) / 16, height);
        room.left -= height * ROW_BYTES;
      }
      return row < rows;
    },
    bind(program) {
      gl.bindVertexArray(made?.array ?? null);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, made?.texture ?? null);
      gl.uniform1i(program.uniform('u_pieces'), 0);
    },
    draw: (first, count) => gl.drawArrays(gl.TRIANGLES, first * CORNERS_OF_PIECE, count * CORNERS_OF_PIECE),
    remove() {
      gl.deleteTexture(made?.texture ?? null);
      gl.deleteVertexArray(made?.array ?? null);
    },
  };
}
