import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../..');

/** Files of an atlas that no screen shows: the table that is made, and what cells are grown from. */
const UNSEEN = /[/\\](?:simplified|cells)\.json$/;

/** A stretch of text without ASCII, and a file in which it stands. */
export interface FoundText {
  readonly text: string;
  readonly file: string;
}

function filesOf(folder: string, ending: RegExp, deep: boolean): string[] {
  return readdirSync(folder, { recursive: deep, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/**
 * Every distinct stretch of non-ASCII text with a Han character in the files of an atlas’s folder and, as `src/` words the
 * interface, the dates and the accounts of days, in the code of `src/`. No word of OpenCC's tables holds an ASCII
 * character, so a stretch is simplified the same way alone as within its text.
 */
export function textsToSimplify(folder: string): FoundText[] {
  const files = [...filesOf(folder, /^[^/\\]*\.(geo)?json$/, false), ...filesOf(SRC, /\.tsx?$/, true)];
  const found = new Map<string, string>();
  for (const file of files) {
    if (UNSEEN.test(file)) continue;
    for (const [text] of readFileSync(file, 'utf8').matchAll(/[^\x00-\x7f]+/gu)) {
      if (/\p{Script=Han}/u.test(text) && !found.has(text)) found.set(text, file);
    }
  }
  return [...found].map(([text, file]) => ({ text, file }));
}
