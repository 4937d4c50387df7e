import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';

/** Two pictures of one slice's frontiers, of the size of the screen: bands (premultiplied) and the coverage of lines. */
export interface FrontierField {
  readonly framebuffer: WebGLFramebuffer;
  readonly bands: WebGLTexture;
  readonly lines: WebGLTexture;
  /** The tiles of the screen outside which it is empty. */
  tiles: ReadonlySet<number>;
  /** What is drawn in it: a slice, and whatever else its look depends on. */
  holds: { readonly slice: readonly FrontierChain[]; readonly look: string } | null;
}

/**
 * Draws a slice where another of the same look stands, or nothing that is of use; tells in which tiles it has drawn
 * anything by then.
 */
type DrawField = (
  slice: readonly FrontierChain[],
  standing: readonly FrontierChain[] | null,
) => ReadonlySet<number>;

/** The pictures of two slices, kept while they are looked at. */
export interface FrontierFields {
  /** The pictures of one or two slices in a look; `draw` draws one that is missing into the framebuffer bound then. */
  of(slices: readonly (readonly FrontierChain[])[], look: string, draw: DrawField): FrontierField[];
  /** Fits the pictures to a screen of so many device px; they are empty if the size changed. */
  resize(width: number, height: number): void;
  remove(): void;
}

/** Makes the pictures in a GL context. */
export function createFrontierFields(gl: WebGL2RenderingContext): FrontierFields {
  const depth = gl.createRenderbuffer();
  let fields: FrontierField[] = [];
  let size = '';

  function texture(format: number, width: number, height: number): WebGLTexture {
    const made = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, made);
    gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    return made;
  }

  function createField(width: number, height: number): FrontierField {
    const framebuffer = gl.createFramebuffer();
    const bands = texture(gl.RGBA8, width, height);
    const lines = texture(gl.R8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, bands, 0);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT1, gl.TEXTURE_2D, lines, 0);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_ATTACHMENT, gl.RENDERBUFFER, depth);
    gl.drawBuffers([gl.COLOR_ATTACHMENT0, gl.COLOR_ATTACHMENT1]);
    return { framebuffer, bands, lines, tiles: new Set(), holds: null };
  }

  function clear(): void {
    for (const { framebuffer, bands, lines } of fields) {
      gl.deleteFramebuffer(framebuffer);
      gl.deleteTexture(bands);
      gl.deleteTexture(lines);
    }
    fields = [];
  }

  return {
    of(slices, look, draw) {
      const wanted = ({ holds }: FrontierField) => holds?.look === look && slices.includes(holds.slice);
      return slices.flatMap((slice) => {
        const field =
          fields.find(({ holds }) => holds?.slice === slice && holds.look === look) ??
          fields.find((candidate) => !wanted(candidate));
        if (!field) return [];
        if (field.holds?.slice !== slice || field.holds.look !== look) {
          gl.bindFramebuffer(gl.FRAMEBUFFER, field.framebuffer);
          field.tiles = draw(slice, field.holds?.look === look ? field.holds.slice : null);
          field.holds = { slice, look };
        }
        return [field];
      });
    },
    resize(width, height) {
      if (size === `${width} ${height}`) return;
      size = `${width} ${height}`;
      clear();
      gl.bindRenderbuffer(gl.RENDERBUFFER, depth);
      gl.renderbufferStorage(gl.RENDERBUFFER, gl.DEPTH_COMPONENT24, width, height);
      gl.bindRenderbuffer(gl.RENDERBUFFER, null);
      fields = [createField(width, height), createField(width, height)];
    },
    remove() {
      clear();
      gl.deleteRenderbuffer(depth);
    },
  };
}
