import type { Source } from '../atlas.ts';

/** A work as CSL-JSON 1.0 writes it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'article-journal' | 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly [number])[] } | { readonly literal: string };
  readonly genre?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A work of `geo/sources.json`; `access` is the edition or text that was used. */
export interface Work extends Source {
  readonly access?: string;
}

function typeOf({ kind_en = '', title_en }: Work): CslItem['type'] {
  if (/\d+\(\d+\)/.test(title_en)) return 'article-journal';
  if (/popular|local history/.test(kind_en)) return 'webpage';
  if (/data/.test(kind_en)) return 'dataset';
  if (/^primary|^compilation|modern scholarship/.test(kind_en)) return 'book';
  return 'document';
}

/** Author and date out of `Toqto’a et al., 1345`, `Li Xinchuan, early 13th c.`, `2009` or `various`. */
function authorship(written = ''): Pick<CslItem, 'author' | 'issued'> {
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const century = /(early |late )?\d+th c\./.exec(written)?.[0];
  const author = (
    /^\d/.test(written) ? '' : (written.split(/, (?=\d{4}|early |late |\d+th )/)[0] ?? '')
  ).trim();
  return {
    ...(author && { author: [{ literal: author }] }),
    ...(year
      ? { issued: { 'date-parts': [[Number(year)]] as const } }
      : century && { issued: { literal: century } }),
  };
}

/** The works as CSL-JSON, in the order given; titles carry the Chinese title in brackets. */
export function toCsl(works: readonly Work[]): CslItem[] {
  return works.map((work) => ({
    id: work.id,
    type: typeOf(work),
    title: `${work.title_en} (${work.title_zh})`,
    ...authorship(work.author_en),
    ...(work.kind_en && { genre: work.kind_en }),
    ...(work.access && { source: work.access }),
    ...(work.note_en && { note: work.note_en }),
  }));
}

const ENTRY_TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'book',
  'article-journal': 'article',
  dataset: 'misc',
  webpage: 'misc',
  document: 'misc',
};

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash `,
  '~': String.raw`\textasciitilde `,
  '^': String.raw`\textasciicircum `,
};
/** A text with the signs that TeX reads as commands made harmless. */
export const escapeTex = (text: string) =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** The works as BibTeX (UTF-8), one entry each, keyed by their ids; names of authors stand in braces, taken whole. */
export function toBibtex(works: readonly Work[]): string {
  return toCsl(works)
    .map((item) => {
      const { issued } = item;
      const year =
        issued && ('literal' in issued ? issued.literal : String(issued['date-parts'][0]?.[0] ?? ''));
      const fields: [string, string | undefined][] = [
        ['title', `{${escapeTex(item.title)}}`],
        ['author', item.author && `{${escapeTex(item.author.map(({ literal }) => literal).join(' and '))}}`],
        ['year', year && escapeTex(year)],
        ['type', item.genre && escapeTex(item.genre)],
        ['howpublished', item.source && escapeTex(item.source)],
        ['note', item.note && escapeTex(item.note)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
      return `@${ENTRY_TYPES[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}
