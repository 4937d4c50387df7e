import { noteOf, toCsl, yearOf, type CslItem, type Work } from './bibliography.ts';
import type { CslName, Edition } from './editions.ts';

/** A line of RIS: its tag of two signs, and what it holds. */
type RisField = readonly [tag: string, value: string | undefined];

/** A reference as RIS (UTF-8, CRLF), of a type and fields; those without a value are left out, line breaks are blanks. */
export function risEntry(type: string, fields: readonly RisField[]): string {
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`] : [],
  );
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'BOOK',
  chapter: 'CHAP',
  'article-journal': 'JOUR',
  dataset: 'DATA',
  webpage: 'ELEC',
  document: 'GEN',
};

const risName = (name: CslName) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** The works as RIS, one reference each, by their editions. */
export function toRis(works: readonly Work[], editions: readonly Edition[] = []): string {
  return toCsl(works, editions)
    .map((item) =>
      risEntry(TYPES[item.type], [
        ['ID', item.id],
        ['TI', item.title],
        ...(item.author ?? []).map((name): RisField => ['AU', risName(name)]),
        ...(item.editor ?? []).map((name): RisField => ['ED', risName(name)]),
        ...(item.translator ?? []).map((name): RisField => ['A4', risName(name)]),
        ['PY', yearOf(item)],
        ['T2', item['container-title']],
        ['PB', item.publisher],
        ['CY', item['publisher-place']],
        ['SP', item.page?.split('–')[0]],
        ['EP', item.page?.split('–')[1]],
        ['SN', item.ISBN],
        ['DO', item.DOI],
        ['UR', item.URL],
        ['LA', item.language],
        ['VL', item.volume],
        ['IS', item.issue],
        ['M3', item.genre],
        ['DP', item.source],
        ['N1', noteOf(item)],
      ]),
    )
    .join('\r\n');
}
