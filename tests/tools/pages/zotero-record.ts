/** A reference as Zotero keeps it. */
export interface ZoteroRecord {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly { readonly firstName: string; readonly lastName: string }[];
  readonly publicationTitle: string;
  readonly publisher: string;
  readonly date: string;
  readonly edition: string;
  readonly language: string;
  readonly rights: string;
  readonly abstract: string;
  readonly url: string;
  /** Numbers of books and journals that were read out of identifiers. */
  readonly numbers: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The tags of a head by name or property, in their order. */
function metasOf(html: string): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)"/g,
  ))
    metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), plain(content)]);
  return metas;
}

/** How Zotero parts a name: at a comma where the tag has one, else at the last blank. */
function creatorOf(name: string): { firstName: string; lastName: string } {
  const bare = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = bare.split(/, ?/);
    return { firstName, lastName };
  }
  const at = bare.lastIndexOf(' ');
  return { firstName: bare.slice(0, Math.max(at, 0)), lastName: bare.slice(at + 1) };
}

/** The type that tags give: a book’s or a journal’s title decides, then `DC.type`, then that there is a `citation_title`. */
function typeOf(has: (name: string) => boolean, dcType: string): string {
  if (has('citation_journal_title')) return 'journalArticle';
  if (has('citation_inbook_title') || has('citation_book_title')) return 'bookSection';
  if (['map', 'book', 'webpage', 'bookSection'].includes(dcType)) return dcType;
  return has('citation_title') ? 'journalArticle' : 'webpage';
}

/**
 * What Zotero makes of a page by the rules of its translators “Embedded Metadata” and “RDF”: tags of Highwire Press come
 * before Dublin Core, Dublin Core before Open Graph, and identifiers are searched for numbers of books and journals.
 */
export function zoteroRecord(html: string): ZoteroRecord {
  const metas = metasOf(html);
  const first = (...names: string[]) => names.flatMap((name) => metas.get(name) ?? [])[0]?.trim() ?? '';
  const authors = metas.get('citation_author') ?? metas.get('dc.creator') ?? [];
  return {
    itemType: typeOf((name) => metas.has(name), first('dc.type')),
    title: first('citation_title', 'dc.title', 'dcterms.title', 'og:title'),
    creators: authors.map(creatorOf),
    publicationTitle: first('citation_inbook_title', 'dc.source', 'og:site_name'),
    publisher: first('citation_publisher', 'dc.publisher'),
    date: first('citation_publication_date', 'dcterms.issued', 'dc.date'),
    edition: first('prism.edition'),
    language: first('citation_language', 'dc.language'),
    rights: first('dc.rights'),
    abstract: first('og:description', 'dcterms.abstract', 'description'),
    url: first('citation_public_url', 'og:url'),
    numbers: (metas.get('dc.identifier') ?? metas.get('dcterms.identifier') ?? []).filter((text) =>
      /(?:\d[\s-]?){7}[\dX]/.test(text),
    ),
  };
}
