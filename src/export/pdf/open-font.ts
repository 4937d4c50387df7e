import fontkit from '@pdf-lib/fontkit';

/** What a PDF writer asks of a subset of a font: to take glyphs in, and to give the font’s file of them. */
export interface FontSubset {
  readonly cff?: { length: number } | undefined;
  includeGlyph(glyph: unknown): number;
  encodeStream(): unknown;
}

type EncodePoint = (
  value: number,
  last: number,
  points: number[],
  flag: number,
  short: number,
  same: number,
) => number;

interface GlyphEncoder {
  encodeSimple(path: unknown): Uint8Array;
  _encodePoint: EncodePoint;
}

const Y_SHORT = 4;
const OVERLAP = 64;

/**
 * Keeps an encoder from writing flags that repeat: it forgets how often where a glyph ends with some, and the glyph falls
 * to pieces. Every other point is given the flag of overlapping outlines, which changes nothing drawn.
 */
function writeEveryFlag(encoder: GlyphEncoder): void {
  // oxlint-disable-next-line no-underscore-dangle -- the step of fontkit’s encoder
  const encode = encoder._encodePoint.bind(encoder);
  let odd = false;
  // oxlint-disable-next-line no-underscore-dangle
  encoder._encodePoint = (value, last, points, flag, short, same) => {
    const written = encode(value, last, points, flag, short, same);
    if (short !== Y_SHORT) return written;
    odd = !odd;
    return odd ? written | OVERLAP : written;
  };
}

interface TrueTypeSubset extends FontSubset {
  readonly glyphEncoder?: GlyphEncoder;
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}

/** A font of the page, opened. */
export interface OpenFont {
  createSubset(): FontSubset;
  getGlyph(id: number, codes?: readonly number[]): OpenGlyph;
}

interface OpenGlyph {
  readonly path: { readonly commands: readonly { readonly args: number[] }[] };
  readonly advanceWidth: number;
  readonly bbox: { readonly minX: number };
  codePoints: readonly number[];
}

/**
 * Lets a glyph learn its character whenever it is first asked for by one. fontkit keeps a glyph as it was first asked for,
 * and measuring a colon asks for the full stop within it by number alone: copied out of a PDF, full stops would be missing.
 */
function keepCharacters(font: OpenFont): void {
  const get = font.getGlyph.bind(font);
  font.getGlyph = (id, codes = []) => {
    const glyph = get(id, codes);
    if (glyph.codePoints.length === 0) glyph.codePoints = codes;
    return glyph;
  };
}

/**
 * Opens a font in WOFF2 such that subsets of it can be made. fontkit can read the packed `glyf` table of TrueType outlines
 * but would copy it as if it were plain: every glyph of the subset is written anew from its outline, those without one (a
 * space) as nothing. Outlines in CFF it copies rightly by itself. Its subset’s `encode` wants a stream to write into, which a PDF writer that finds `encode`
 * does not give, so only `encodeStream` is shown.
 */
export function openFont(bytes: Uint8Array): OpenFont {
  const font = fontkit.create(bytes as never) as unknown as OpenFont;
  keepCharacters(font);
  const create = font.createSubset.bind(font) as () => TrueTypeSubset;
  font.createSubset = () => {
    const subset = create();
    const encoder = subset.glyphEncoder;
    if (encoder) {
      writeEveryFlag(encoder);
      // a stream of fontkit takes its own kind of buffer only
      const nothing = encoder.encodeSimple(font.getGlyph(0).path).slice(0, 0);
      // oxlint-disable-next-line no-underscore-dangle -- the hook that fontkit’s own subset calls
      subset._addGlyph = (id) => {
        const glyph = font.getGlyph(id);
        const blank = glyph.path.commands.length === 0;
        // points between two curves may lie on halves, which the file of a font cannot hold
        for (const { args } of glyph.path.commands) args.forEach((x, i) => (args[i] = Math.round(x)));
        const outline = blank ? nothing : encoder.encodeSimple(glyph.path);
        subset.glyf.push(outline);
        subset.loca.offsets.push(subset.offset);
        subset.hmtx.metrics.push({
          advance: glyph.advanceWidth,
          bearing: blank ? 0 : Math.round(glyph.bbox.minX),
        });
        subset.offset += outline.length;
        return subset.glyf.length - 1;
      };
    }
    // fontkit writes this as the size of an offset, which other programs refuse above 4
    if (subset.cff) subset.cff.length = 4;
    let taken = 0;
    return {
      cff: subset.cff,
      includeGlyph(glyph) {
        const id = subset.includeGlyph(glyph);
        taken = Math.max(taken, id);
        return id;
      },
      encodeStream() {
        // a subset of nothing but the sign for what is missing cannot be written
        if (taken === 0) subset.includeGlyph(1);
        return subset.encodeStream();
      },
    };
  };
  return font;
}
