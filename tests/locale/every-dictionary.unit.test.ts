import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { OPENCC_EXCEPTIONS } from '../../geo/make/opencc-exceptions.ts';
import { INTERFACE_WORDS } from '../../src/locale/interface-words/interface-words.ts';
import { createLocale } from '../../src/locale/locale.ts';
import type { Language } from '../../src/time/date-text.ts';
import { readSimplifier } from '../../src/tools/commands/read-geo.ts';
import { atlas } from '../atlas-of-geo.ts';
import { wordFiles } from '../every-dictionary.ts';

await Promise.all([INTERFACE_WORDS.load('en'), INTERFACE_WORDS.load('zh-Hant')]);

const openCc = Converter({ from: 't', to: 'cn' });
/** In simplified characters, with the words of the mainland. */
const mainland = (text: string) =>
  OPENCC_EXCEPTIONS.toSorted((a, b) => b.from.length - a.from.length).reduce(
    (result, { from, to }) => (text.includes(from) ? result.replaceAll(openCc(from), to) : result),
    openCc(text),
  );
const HAN = /\p{Script=Han}/u;
const simplify = readSimplifier();
const dictionaries = wordFiles.flatMap((one) => one.dictionaries);
const wordsIn = (language: Language, dictionary: (typeof dictionaries)[number][1]) =>
  createLocale(() => language, atlas, simplify).words(dictionary);

/** What functions of words are given: figures, texts or lists. */
const PARTS = [[2, 3, 4, 5, 6], ['a', 'b', 'c', 'd'], [['a', 'b']]];

/** Words by their paths; those that are made of something, made of figures, texts or lists. */
function leaves(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'function') {
    for (const parts of PARTS) {
      try {
        return [[`${path}()`, String(words(...parts))]];
      } catch {
        continue;
      }
    }
    throw new TypeError(`${path} wants other parts`);
  }
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Texts that Chinese needs in no other form than English, or not at all. */
const ALIKE = /^(?:Markdown|APA|BibTeX|CSL-JSON|RIS|EDTF|1280 × 720|1920 × 1080|Page Up、←、↑|Home、End|)$/;
/** Groups that only one language has words for. */
const OPEN = /\.types\./;

describe('every dictionary', () => {
  it('is one of those that are looked at here', () => {
    expect(dictionaries.length).toBeGreaterThan(20);
    for (const { file, text, dictionaries: exported } of wordFiles) {
      const defined = text.match(/\bdefine(?:Fetched)?Words\(/g)?.length ?? 0;
      expect([file, exported.length]).toEqual([file, defined]);
    }
  });

  it.each(dictionaries)('%s has both languages in full', (_, dictionary) => {
    const [en, zh] = (['en', 'zh-Hant'] as const).map((language) =>
      leaves(wordsIn(language, dictionary)).filter(([path]) => !OPEN.test(path)),
    );
    expect(zh?.map(([path]) => path).sort()).toEqual(en?.map(([path]) => path).sort());
    for (const [path, text] of en ?? []) if (!path.endsWith('gap')) expect(text, path).not.toBe('');
    for (const [path, text] of zh ?? [])
      if (/[A-Za-z]{2}/.test(text) && !HAN.test(text)) expect(text, path).toMatch(ALIKE);
  });

  it.each(dictionaries)('%s has no traditional character in simplified Chinese', (_, dictionary) => {
    const traditional = new Map(leaves(wordsIn('zh-Hant', dictionary)));
    for (const [path, text] of leaves(wordsIn('zh-Hans', dictionary))) {
      expect(text, path).toBe(mainland(traditional.get(path) ?? ''));
      expect(text, path).toBe(openCc(text));
    }
  });
});

describe('a mainland page', () => {
  it('has no word or mark of Taiwan', () => {
    const words =
      /[「」『』]|搜寻|连结|档|汇出|汇入|设定|萤幕|滑鼠|网路|储存|载入|伺服|视窗|选单|座标|程式|贴上|音讯|视讯|栏位|字元|位元|简报/;
    for (const [name, dictionary] of dictionaries)
      for (const [path, text] of leaves(wordsIn('zh-Hans', dictionary)))
        expect(words.exec(text)?.[0], `${name}.${path}: ${text}`).toBeUndefined();
  });
});

describe('the code that shows words', () => {
  const code = ['src/ui', 'src/export'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('-words.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const linesOf = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, i) => ({ text, at: `${file}:${i + 1}` }))
      .filter(({ text }) => !/^\s*(?:\/\/|\/?\*)/.test(text));

  it('has no Chinese text outside dictionaries', () => {
    expect(code.length).toBeGreaterThan(150);
    const found = code.flatMap(linesOf).filter(({ text }) => HAN.test(text));
    expect(found.map(({ at, text }) => `${at}: ${text.trim()}`)).toEqual([]);
  });
});
