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

/** An edition in one word, as links and files carry it: `0.2.0-0123456789ab`. */
export const editionMark = ({ version, data }: Pick<Edition, 'version' | 'data'>) => `${version}-${data}`;

/** An edition in words: “0.2.0, data 0123456789ab”. */
export const editionText = ({ version, data }: Pick<Edition, 'version' | 'data'>) =>
  `${version}, data ${data}`;

/** The same in Chinese, in traditional characters. */
export const editionTextZh = ({ version, data }: Pick<Edition, 'version' | 'data'>) =>
  `${version}（資料 ${data}）`;

/** The edition that a mark names, whatever stands behind it; `null` where it is no mark. */
export function readEditionMark(text: string): Pick<Edition, 'version' | 'data'> | null {
  const [, version, data] = /^(\d[\w.+]*)-([\da-f]{12})(?![\da-z])/i.exec(text) ?? [];
  return version === undefined || data === undefined ? null : { version, data: data.toLowerCase() };
}
