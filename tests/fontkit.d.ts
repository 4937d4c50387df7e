declare module 'fontkit' {
  /** The little of fontkit that the tests use: the code points a font has glyphs for. */
  export function openSync(path: string): {
    readonly characterSet: readonly number[];
    readonly familyName: string;
  };
}
