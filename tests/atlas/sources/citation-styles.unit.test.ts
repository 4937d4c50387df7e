// How the bibliography reads in the two kinds of style that historians ask for: author and date, as Chicago has them, and
// numbers with carriers, as GB/T 7714 has them. The styles here are the tests' own; CSL_STYLES names a folder with those of
// the CSL project (chicago-author-date.csl, china-national-standard-gb-t-7714-2015-numeric.csl) to try the same with.
import { existsSync, readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { toCsl, type CslItem, type Work } from '../../../src/atlas/sources/bibliography.ts';
import type { Edition } from '../../../src/atlas/sources/editions.ts';

const works: Work[] = JSON.parse(readFileSync('geo/sources.json', 'utf8')).sources;
const editions: Edition[] = JSON.parse(readFileSync('geo/bibliography.json', 'utf8')).works;
/** What a work that was not consulted would be cited as. */
const unread = editions
  .filter(({ cited_as }) => cited_as.length === 0)
  .map(({ id, csl, csl_han }) => ({
    edition: { id, cited_as: [id], csl, csl_han } as unknown as Edition,
    work: { id, title_en: csl.title, title_zh: csl_han?.title ?? csl.title } as unknown as Work,
  }));
const cited = (language: 'en' | 'zh'): CslItem[] => [
  ...toCsl(works, editions, language),
  ...unread.flatMap(({ work, edition }) => toCsl([work], [edition], language)),
];

const folder = process.env['CSL_STYLES'];
const STYLES = [
  { kind: 'author-date', official: 'chicago-author-date', language: 'en' as const },
  { kind: 'numeric', official: 'china-national-standard-gb-t-7714-2015-numeric', language: 'zh' as const },
].map((style) => {
  const path = folder
    ? `${folder}/${style.official}.csl`
    : `tests/fixtures/citation-styles/${style.kind}.csl`;
  expect(existsSync(path), path).toBe(true);
  plugins.config.get('@csl').styles.add(style.kind, readFileSync(path, 'utf8'));
  return style;
});

const set = (item: CslItem, template: string) =>
  new Cite([item]).format('bibliography', { format: 'text', template, lang: 'en-US' }).trim();
/** The first name of those that stand before a work: as it is written, or the surname. */
const nameOf = ({ author, editor }: CslItem): string => {
  const [first] = author ?? editor ?? [];
  return first === undefined ? '' : 'literal' in first ? first.literal : first.family;
};
/** The letters of a text, in lower case: styles change capitals, quotation marks and dashes. */
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const GAPS = /undefined|NaN|null|\.\.|\. \.|, ,|，，|: :|\(\)|（）|\[\]|“”|《》|\s[,.;:]|\/\/[.:]/;

describe.each(STYLES)('the bibliography, set by $kind', ({ kind, language }) => {
  const items = cited(language);

  it('has each work that is cited, and each that a reader would look for', () => {
    expect(items.length).toBe(works.length + unread.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(items)('names author, title and year of $id, without a gap', (item) => {
    const text = set(item, kind);
    expect(text).not.toMatch(GAPS);
    expect(text).toMatch(/[.]”?$/);
    expect(letters(text)).toContain(letters(item.title));
    const name = nameOf(item);
    expect(name, item.id).not.toBe('');
    expect(letters(text)).toContain(letters(name));
    const year = item.issued && 'date-parts' in item.issued ? String(item.issued['date-parts'][0]?.[0]) : '';
    if (year) expect(text).toContain(year);
    else if (language === 'en') expect(text).toContain('n.d.');
  });
});

it('is Chinese, authors and titles, where Chinese is asked for', () => {
  const western = new Set(
    editions.filter(({ csl_han }) => !csl_han).flatMap(({ cited_as, id }) => [...cited_as, id]),
  );
  const latin = cited('zh').filter(
    (item) => !western.has(item.id) && !/\p{Script=Han}/u.test(item.title.slice(0, 2) + nameOf(item)),
  );
  expect(latin.map(({ id }) => id)).toEqual([]);
});
