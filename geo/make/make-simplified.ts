/** Makes geo/simplified.json: `npm run geo:simplified`, after the texts of geo/ or of the interface have changed. */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { createSimplifier, type SimplifiedTable } from '../../src/time/simplify.ts';
import { OPENCC_EXCEPTIONS } from './opencc-exceptions.ts';
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

function makeTable(texts: readonly string[]): SimplifiedTable {
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
  for (const { from, to } of OPENCC_EXCEPTIONS) phrases.set(from, to);
  const sorted = [...phrases].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...plain, phrases: Object.fromEntries(sorted) };
}

const table = makeTable(textsToSimplify().map(({ text }) => text));
const file = new URL('../simplified.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${[...table.from].length} characters, ${Object.keys(table.phrases).length} phrases`);
