import { noteOf, toCsl, yearOf, type CslItem, type Work } from './bibliography.ts';

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
  'article-journal': 'JOUR',
  dataset: 'DATA',
  webpage: 'ELEC',
  document: 'GEN',
};

/** The works as RIS, one reference each. */
export function toRis(works: readonly Work[]): string {
  return toCsl(works)
    .map((item) =>
      risEntry(TYPES[item.type], [
        ['ID', item.id],
        ['TI', item.title],
        ...(item.author ?? []).map(({ literal }): RisField => ['AU', literal]),
        ['PY', yearOf(item)],
        ['T2', item['container-title']],
        ['VL', item.volume],
        ['IS', item.issue],
        ['M3', item.genre],
        ['DP', item.source],
        ['N1', noteOf(item)],
      ]),
    )
    .join('\r\n');
}
