import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { createSimplifier, type SimplifiedTable } from '../../time/simplify.ts';
import { OWN_FOLDER } from './geo-folder.ts';
import { textsToSimplify } from './texts-to-simplify.ts';

const LONGEST_PHRASE = 8;
const convert = Converter({ from: 't', to: 'cn' });

/** The shortest stretch around character `at` of `text` that OpenCC converts alone as it does within the text. */
function phraseAround(text: readonly string[], wanted: readonly string[], at: number): [string, string] {
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at; start++) {
      const phrase = text.slice(start, start + length).join('');
      const form = wanted.slice(start, start + length).join('');
      if (convert(phrase) === form) return [phrase, form];
    }
  }
  throw new Error(`no phrase of ${LONGEST_PHRASE} characters explains “${text[at]}” in “${text.join('')}”`);
}

/** A word that is simplified otherwise than OpenCC has it. */
export interface SimplifiedWord {
  readonly from: string;
  readonly to: string;
}

/** The words that the table of the first atlas holds, which the interface shares with every other. */
function wordsKnown(): SimplifiedWord[] {
  const { phrases } = JSON.parse(readFileSync(`${OWN_FOLDER}simplified.json`, 'utf8')) as SimplifiedTable;
  return Object.entries(phrases).map(([from, to]) => ({ from, to }));
}

/**
 * The simplified forms of every text of an atlas’s folder and of the interface, after OpenCC but for `exceptions`: characters,
 * and the words that are not simplified character by character. Throws where a text changes its length.
 */
export function simplifiedTable(
  folder: string,
  exceptions: readonly SimplifiedWord[] = wordsKnown(),
): SimplifiedTable {
  const texts = textsToSimplify(folder).map(({ text }) => text);
  const characters = [...new Set(texts.flatMap((text) => [...text]))].sort();
  const changed = characters.filter((character) => convert(character) !== character);
  const plain = {
    from: changed.join(''),
    to: changed.map((character) => convert(character)).join(''),
    phrases: {},
  };
  const phrases = new Map<string, string>();
  const simplifyPlain = createSimplifier(plain);
  for (const text of texts) {
    const [source, wanted, got] = [[...text], [...convert(text)], [...simplifyPlain(text)]];
    if (wanted.length !== source.length)
      throw new Error(`“${text}” changes its length: “${wanted.join('')}”`);
    source.forEach((_, i) => {
      if (wanted[i] !== got[i]) phrases.set(...phraseAround(source, wanted, i));
    });
  }
  for (const { from, to } of exceptions) phrases.set(from, to);
  const sorted = [...phrases].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...plain, phrases: Object.fromEntries(sorted) };
}
