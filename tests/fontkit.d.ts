declare module 'fontkit' {
  interface Glyph {
    /** How far the next glyph stands, in units of the font. */
    readonly advanceWidth: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly path: {
      readonly commands: readonly unknown[];
      readonly bbox: Glyph['bbox'];
    };
  }

  /** The little of fontkit that the tests use: the code points a font has glyphs for, and these. */
  export function openSync(path: string): {
    readonly characterSet: readonly number[];
    readonly familyName: string;
    readonly unitsPerEm: number;
    glyphForCodePoint(code: number): Glyph;
  };

  /** A font from its bytes, and its glyphs. */
  export function create(bytes: Buffer): {
    getGlyph(id: number): Glyph;
    glyphForCodePoint(code: number): Glyph;
  };
}
