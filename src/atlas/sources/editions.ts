import type { Traditional } from '../../time/traditional.ts';

/** A name as CSL has it: in parts, or whole. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What an edition is, in the terms of CSL; years are numbers. */
export interface EditionCsl {
  readonly type: 'book' | 'chapter' | 'article-journal' | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly 'original-date'?: number;
  readonly issued?: number;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly 'number-of-volumes'?: string;
  readonly page?: string;
  readonly ISBN?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** An edition of `geo/bibliography.json`: what it is, and what of it was read. */
export interface Edition {
  readonly id: string;
  /** The works of `geo/sources.json` that were read in it; none where it is named though it was not consulted. */
  readonly cited_as: readonly string[];
  /** text: read where it is cited; excerpt, abstract, quoted: no more than that was seen; not: not consulted. */
  readonly read: 'text' | 'excerpt' | 'abstract' | 'quoted' | 'not';
  readonly read_en: string;
  readonly read_zh: Traditional;
  readonly csl: EditionCsl;
  /** The same in Chinese, for lists in Chinese. */
  readonly csl_han?: EditionCsl;
}

/** `geo/bibliography.json`. */
export interface Editions {
  readonly works: readonly Edition[];
}

/** The edition in which a work of `geo/sources.json` was read; `undefined` where none is told. */
export function editionOf(editions: readonly Edition[], work: string): Edition | undefined {
  return editions.find(({ cited_as }) => cited_as.includes(work));
}

const nameIn = (name: CslName) => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** An edition in one line, as a list of works has it: authors, title, container, volumes, place, publisher and year. */
export function editionLine(csl: EditionCsl): string {
  const han = csl.language?.startsWith('zh') && !/[A-Za-z]/.test(csl.title);
  const names = (list: readonly CslName[] = []) => list.map(nameIn).join(han ? '、' : ', ');
  const [stop, colon] = han ? ['，', '：'] : ['. ', ': '];
  const where = [csl['publisher-place'], csl.publisher].filter(Boolean).join(colon);
  const inside = [
    csl['container-title'],
    csl.volume && (han ? `第${csl.volume}冊` : `vol. ${csl.volume}`),
    csl.issue && (han ? `第${csl.issue}期` : `no. ${csl.issue}`),
    csl.page && (han ? `頁${csl.page}` : `pp. ${csl.page}`),
  ].filter(Boolean);
  return [
    names(csl.author),
    han ? `《${csl.title}》` : csl.title,
    inside.join(han ? '，' : ', '),
    csl.editor && (han ? `${names(csl.editor)}編` : `ed. ${names(csl.editor)}`),
    [where, csl.issued].filter(Boolean).join(han ? '，' : ', '),
  ]
    .filter(Boolean)
    .join(stop)
    .concat(han ? '。' : '.');
}
