/** What is cited: the atlas in one version of its code and of its data. */
export interface Edition {
  readonly title: string;
  readonly author: string;
  /** The version of the code, as `package.json` and `CITATION.cff` have it. */
  readonly version: string;
  /** The day of that version, `YYYY-MM-DD` (Gregorian). */
  readonly released: string;
  /** The first twelve hexadecimal digits of the SHA-256 of the files of `geo/`. */
  readonly data: string;
}
