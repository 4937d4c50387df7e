import type { Source } from '../atlas.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** A work as CSL-JSON 1.0 writes it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'article-journal' | 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly [number])[] } | { readonly literal: string };
  readonly genre?: string;
  /** Of an article: its journal, volume and number. */
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A work of `geo/sources.json`; `access` is the edition or text that was used. */
export interface Work extends Source {
  readonly access?: string;
}

/** Journal, volume and number out of `A and B, Acta Geographica Sinica 75(11)`. */
function journalOf({ title_en }: Work): Pick<CslItem, 'container-title' | 'volume' | 'issue'> {
  const [, journal, volume, issue] = /([^,]+?) (\d+)\((\d+)\)$/.exec(title_en) ?? [];
  if (journal === undefined || volume === undefined || issue === undefined) return {};
  return { 'container-title': journal.trim(), volume, issue };
}

function typeOf(work: Work): CslItem['type'] {
  const { kind_en = '' } = work;
  if (journalOf(work).volume !== undefined) return 'article-journal';
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
    title: `${work.title_en} (${keepTraditional(work.title_zh)})`,
    ...authorship(work.author_en),
    ...journalOf(work),
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

/** The year of an item; '' where its date is no year. */
export const yearOf = ({ issued }: CslItem) =>
  issued && 'date-parts' in issued ? String(issued['date-parts'][0]?.[0] ?? '') : '';

/** What is told of an item besides its fields: a date that is no year, and a remark. */
export function noteOf({ issued, note }: CslItem): string {
  const date = issued && 'literal' in issued ? `Written ${issued.literal}` : '';
  return [date, note].filter(Boolean).join('. ');
}

/**
 * The works as BibTeX (UTF-8), one entry each, keyed by their ids; names of authors stand in braces, taken whole. `year` is
 * always a number, and `howpublished` stands where BibTeX has it, in `@misc`: elsewhere both are told in `note`.
 */
export function toBibtex(works: readonly Work[]): string {
  return toCsl(works)
    .map((item) => {
      const type = ENTRY_TYPES[item.type];
      const unusual = type === 'misc';
      const note = [noteOf(item), unusual ? '' : (item.source ?? '')].filter(Boolean).join('. ');
      const fields: [string, string | undefined][] = [
        ['title', `{${escapeTex(item.title)}}`],
        ['author', item.author && `{${escapeTex(item.author.map(({ literal }) => literal).join(' and '))}}`],
        ['year', yearOf(item)],
        ['journal', item['container-title'] && escapeTex(item['container-title'])],
        ['volume', item.volume],
        ['number', item.issue],
        ['type', item.genre && escapeTex(item.genre)],
        ['howpublished', unusual && item.source ? escapeTex(item.source) : undefined],
        ['note', note && escapeTex(note)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
      return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}
