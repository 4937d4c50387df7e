import type { Source } from '../atlas.ts';
import { keepTraditional } from '../../time/traditional.ts';
import { editionOf, type CslName, type Edition, type EditionCsl } from './editions.ts';

/** A date as CSL-JSON writes it. */
type CslDate = { readonly 'date-parts': readonly (readonly [number])[] } | { readonly literal: string };

/** A work as CSL-JSON 1.0 writes it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'chapter' | 'article-journal' | 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  /** When it was first written, where `issued` is the year of the edition. */
  readonly 'original-date'?: CslDate;
  readonly genre?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'number-of-volumes'?: string;
  readonly page?: string;
  readonly ISBN?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly language?: string;
  /** Of an article or a part: its journal or book, volume and number. */
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

/** Author and date out of `Toqto’a et al., 1345`, `Li Xinchuan, early 13th c.`, `2009`, `various` or `脫脫等，1345年`. */
function authorship(written = ''): Pick<CslItem, 'author' | 'issued'> {
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const century = /(early |late )?\d+th c\./.exec(written)?.[0];
  const author = (
    /^\d/.test(written) ? '' : (written.split(/(?:, |，)(?=\d{4}|early |late |\d+th )/)[0] ?? '')
  ).trim();
  return {
    ...(author && { author: [{ literal: author }] }),
    ...(year
      ? { issued: { 'date-parts': [[Number(year)]] as const } }
      : century && { issued: { literal: century } }),
  };
}

const inYear = (year: number): CslDate => ({ 'date-parts': [[year]] });

/** A work by the edition in which it was read; a part of it (a juan) keeps the title by which it is cited. */
function byEdition(work: Work, edition: Edition, language: 'en' | 'zh'): CslItem {
  const chosen: EditionCsl = (language === 'zh' && edition.csl_han) || edition.csl;
  const { issued, 'original-date': written, ...fields } = chosen;
  const part = edition.cited_as.length > 1 && keepTraditional(work.title_zh) !== edition.csl_han?.title;
  const own =
    language === 'zh'
      ? keepTraditional(work.title_zh)
      : `${work.title_en} (${keepTraditional(work.title_zh)})`;
  return {
    ...fields,
    id: work.id,
    title: part ? own : chosen.title,
    ...(issued !== undefined && { issued: inYear(issued) }),
    ...(written !== undefined && { 'original-date': inYear(written) }),
    note: [language === 'zh' ? keepTraditional(edition.read_zh) : edition.read_en, fields.note]
      .filter(Boolean)
      .join(' '),
  };
}

/**
 * The works as CSL-JSON, in the order given, each by the edition in which it was read, where one is told; else titles carry
 * the Chinese title in brackets.
 */
export function toCsl(
  works: readonly Work[],
  editions: readonly Edition[] = [],
  language: 'en' | 'zh' = 'en',
): CslItem[] {
  return works.map((work) => {
    const edition = editionOf(editions, work.id);
    return edition ? byEdition(work, edition, language) : withoutEdition(work, language);
  });
}

function withoutEdition(work: Work, language: 'en' | 'zh'): CslItem {
  const own = keepTraditional(work.title_zh);
  const [author, genre, note] =
    language === 'zh'
      ? [work.author_zh, work.kind_zh, work.note_zh].map((text) => text && keepTraditional(text))
      : [work.author_en, work.kind_en, work.note_en];
  return {
    id: work.id,
    type: typeOf(work),
    title: language === 'zh' ? own : `${work.title_en} (${own})`,
    ...authorship(author),
    ...journalOf(work),
    ...(genre && { genre }),
    ...(work.access && { source: work.access }),
    ...(note && { note }),
  };
}

const ENTRY_TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'book',
  chapter: 'incollection',
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

/** Names as BibTeX has them: in parts, or in braces, taken whole. */
const bibtexNames = (names: readonly CslName[]) =>
  names
    .map((name) =>
      'literal' in name ? `{${escapeTex(name.literal)}}` : escapeTex(`${name.family}, ${name.given}`),
    )
    .join(' and ');

/** What is told of an item besides its fields: a date that is no year, when it was written, and a remark. */
export function noteOf({ issued, note, 'original-date': first }: CslItem): string {
  const written = first && 'date-parts' in first ? first['date-parts'][0]?.[0] : undefined;
  const date =
    issued && 'literal' in issued ? `Written ${issued.literal}` : written ? `Written ${written}` : '';
  return [date, note].filter(Boolean).join('. ');
}

/**
 * The works as BibTeX (UTF-8), one entry each, keyed by their ids; names of authors stand in braces, taken whole. `year` is
 * always a number, and `howpublished` stands where BibTeX has it, in `@misc`: elsewhere both are told in `note`.
 */
export function toBibtex(works: readonly Work[], editions: readonly Edition[] = []): string {
  return toCsl(works, editions)
    .map((item) => {
      const type = ENTRY_TYPES[item.type];
      const unusual = type === 'misc';
      const note = [noteOf(item), unusual ? '' : (item.source ?? '')].filter(Boolean).join('. ');
      const fields: [string, string | undefined][] = [
        ['title', `{${escapeTex(item.title)}}`],
        ['author', item.author && bibtexNames(item.author)],
        ['editor', item.editor && bibtexNames(item.editor)],
        ['translator', item.translator && bibtexNames(item.translator)],
        ['year', yearOf(item)],
        [
          type === 'article' ? 'journal' : 'booktitle',
          item['container-title'] && escapeTex(item['container-title']),
        ],
        ['publisher', item.publisher && escapeTex(item.publisher)],
        ['address', item['publisher-place'] && escapeTex(item['publisher-place'])],
        ['pages', item.page?.replace('–', '--')],
        ['isbn', item.ISBN],
        ['doi', item.DOI],
        ['url', item.URL],
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
