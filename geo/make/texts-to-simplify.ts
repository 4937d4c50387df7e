import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** A stretch of text without ASCII, and a file in which it stands. */
export interface FoundText {
  readonly text: string;
  readonly file: string;
}

/**
 * Every distinct stretch of non-ASCII text with a Han character in the files of `geo/` and, as `src/` words the
 * interface, the dates and the accounts of days, in the code of `src/`. No word of OpenCC's tables holds an ASCII
 * character, so a stretch is simplified the same way alone as within its text.
 */
export function textsToSimplify(): FoundText[] {
  const files = [...filesOf('geo', /^[^/\\]*\.(geo)?json$/), ...filesOf('src', /\.tsx?$/)];
  const found = new Map<string, string>();
  for (const file of files) {
    if (file === 'geo/simplified.json') continue;
    for (const [text] of readFileSync(ROOT + file, 'utf8').matchAll(/[^\x00-\x7f]+/gu)) {
      if (/\p{Script=Han}/u.test(text) && !found.has(text)) found.set(text, file);
    }
  }
  return [...found].map(([text, file]) => ({ text, file }));
}
