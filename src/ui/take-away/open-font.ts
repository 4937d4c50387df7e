import fontkit from '@pdf-lib/fontkit';

/** What a PDF writer asks of a subset of a font: to take glyphs in, and to give the font’s file of them. */
export interface FontSubset {
  readonly cff?: unknown;
  includeGlyph(glyph: unknown): number;
  encodeStream(): unknown;
}

interface TrueTypeSubset extends FontSubset {
  readonly glyphEncoder?: { encodeSimple(path: unknown): Uint8Array };
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}

/** A font of the page, opened. */
export interface OpenFont {
  createSubset(): FontSubset;
  getGlyph(id: number): {
    readonly path: { readonly commands: readonly unknown[] };
    readonly advanceWidth: number;
    readonly bbox: { readonly minX: number };
  };
}

/**
 * Opens a font in WOFF2 such that subsets of it can be made. fontkit can read the packed `glyf` table of TrueType outlines
 * but would copy it as if it were plain: every glyph of the subset is written anew from its outline. Outlines in CFF it
 * copies rightly by itself. Its subset’s `encode` wants a stream to write into, which a PDF writer that finds `encode`
 * does not give, so only `encodeStream` is shown.
 */
export function openFont(bytes: Uint8Array): OpenFont {
  const font = fontkit.create(bytes as never) as unknown as OpenFont;
  const create = font.createSubset.bind(font) as () => TrueTypeSubset;
  font.createSubset = () => {
    const subset = create();
    const encoder = subset.glyphEncoder;
    if (encoder) {
      // oxlint-disable-next-line no-underscore-dangle -- the hook that fontkit’s own subset calls
      subset._addGlyph = (id) => {
        const glyph = font.getGlyph(id);
        const outline = glyph.path.commands.length ? encoder.encodeSimple(glyph.path) : new Uint8Array();
        subset.glyf.push(outline);
        subset.loca.offsets.push(subset.offset);
        subset.hmtx.metrics.push({
          advance: glyph.advanceWidth,
          bearing: glyph.bbox.minX,
        });
        subset.offset += outline.length;
        return subset.glyf.length - 1;
      };
    }
    return {
      cff: subset.cff,
      includeGlyph: (glyph) => subset.includeGlyph(glyph),
      encodeStream: () => subset.encodeStream(),
    };
  };
  return font;
}
