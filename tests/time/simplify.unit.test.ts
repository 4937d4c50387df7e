import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { OPENCC_EXCEPTIONS } from '../../geo/make/opencc-exceptions.ts';
import { readSimplifier } from '../../src/tools/commands/read-geo.ts';
import { textsToSimplify } from '../../src/tools/commands/texts-to-simplify.ts';
import { createSimplifier } from '../../src/time/simplify.ts';

const convert = Converter({ from: 't', to: 'cn' });
const texts = textsToSimplify('geo');

/** OpenCC's conversion, with the words that it gets wrong put right. */
function expected(text: string): string {
  let result = convert(text);
  // the longer first, as a word may hold another
  for (const { from, to } of OPENCC_EXCEPTIONS.toSorted((a, b) => b.from.length - a.from.length))
    if (text.includes(from)) result = result.replaceAll(convert(from), to);
  return result;
}

describe('simplified characters', () => {
  const simplify = readSimplifier();

  it('are those of OpenCC in every text of geo/ and of the interface (else run: npm run geo:simplified)', () => {
    const wrong = texts.filter(({ text }) => simplify(text) !== expected(text));
    expect(
      wrong.map(({ text, file }) => `${file}: ${text} → ${simplify(text)}, not ${expected(text)}`),
    ).toEqual([]);
    expect(texts.length).toBeGreaterThan(3000);
  });

  it.each(OPENCC_EXCEPTIONS)('$from is written $to: $reason', ({ from, to }) => {
    expect(simplify(from)).toBe(to);
    expect(convert(from), 'OpenCC now agrees: take the exception out').not.toBe(to);
    expect(
      texts.some(({ text }) => text.includes(from)),
      'no text needs the exception: take it out',
    ).toBe(true);
  });

  it('leave alone what is simplified already, and everything that is not Chinese', () => {
    for (const text of ['Jingkang 1, day 7 — 31 January', '汴京 1126-01-31', '辽、西夏', '']) {
      expect(simplify(text)).toBe(text);
    }
  });
});

describe('createSimplifier', () => {
  it('takes the longest phrase first, then the character', () => {
    const simplify = createSimplifier({
      from: '乾長',
      to: '干长',
      phrases: { 乾: '乾', 乾長: 'A', 長乾長: 'B' },
    });
    expect(simplify('乾長')).toBe('A');
    expect(simplify('長乾長')).toBe('B');
    expect(simplify('長長乾')).toBe('长长乾');
  });

  it('refuses a table whose halves do not match', () => {
    expect(() => createSimplifier({ from: '長乾', to: '长', phrases: {} })).toThrow('2 characters but 1');
  });
});
