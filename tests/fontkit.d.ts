declare module 'fontkit' {
  /** The little of fontkit that the tests use: the code points a font has glyphs for. */
  export function openSync(path: string): {
    readonly characterSet: readonly number[];
    readonly familyName: string;
  };

  interface Glyph {
    readonly path: {
      readonly commands: readonly unknown[];
      readonly bbox: {
        readonly minX: number;
        readonly minY: number;
        readonly maxX: number;
        readonly maxY: number;
      };
    };
  }
  /** A font from its bytes, and its glyphs. */
  export function create(bytes: Buffer): {
    getGlyph(id: number): Glyph;
    glyphForCodePoint(code: number): Glyph;
  };
}
