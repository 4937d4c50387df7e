import type { Locale } from '../../locale/locale.ts';
import { editionText } from '../../atlas/citation/edition.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';

/** A page as programs that gather references read it; the address is `null` where it is not known. */
export interface CitedPage {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly address: string | null;
  /** The title of the whole that the page is part of; `null` for the whole itself. */
  readonly within: string | null;
}

/** The vocabularies that the names of the tags are of. */
export const VOCABULARIES = [
  ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
  ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
  ['schema.prism', 'http://prismstandard.org/namespaces/1.2/basic/'],
] as const;

/**
 * The name of an author who is no person, as `citation_author` writes it: readers of that tag part a name at its last blank
 * unless it has a comma, which here stands behind the whole.
 */
const undivided = (author: string) => (author.includes(',') ? author : `${author},`);

/** Who publishes: the project, named by the atlas’s short title. */
const publisherOf = ({ short_en }: AtlasConfig) => short_en;

/**
 * What a page says to Zotero, Google Scholar and other gatherers of references: the tags of Highwire Press, then Dublin Core.
 * A page is a part of the atlas as a chapter is of a book; the atlas itself is a map. No `DC.identifier`: the digits of a
 * day in an address may pass for an ISSN.
 */
export function citationTags(
  config: AtlasConfig,
  page: CitedPage,
): (readonly [name: string, content: string])[] {
  const { edition } = config;
  const publisher = publisherOf(config);
  const licence = licenceOf(config);
  const { title, description, language, address, within } = page;
  const highwire: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', undivided(edition.author)],
    ['citation_publication_date', edition.released.replaceAll('-', '/')],
    ['citation_inbook_title', within],
    ['citation_publisher', publisher],
    ['citation_language', language],
    ['citation_public_url', address],
  ];
  const dublinCore: readonly (readonly [string, string | null])[] = [
    ['DC.title', title],
    ['DC.creator', edition.author],
    ['DC.publisher', publisher],
    ['DC.date', edition.released],
    ['DC.type', within === null ? 'map' : 'bookSection'],
    ['DC.format', 'text/html'],
    ['DC.language', language],
    ['DC.description', description],
    ['DC.rights', licence.name],
    ['DCTERMS.issued', edition.released],
    ['DCTERMS.license', licence.url],
    ['prism.edition', editionText(edition)],
  ];
  return [...highwire, ...dublinCore].flatMap(([name, content]) =>
    content === null || content === '' ? [] : [[name, content] as const],
  );
}

/** Who made a page, who publishes it, when, in which edition and under what licence, in the words of schema.org. */
export function creditData(config: AtlasConfig, locale: Locale | null = null): Record<string, unknown> {
  const { edition } = config;
  return {
    author: { '@type': 'Organization', name: edition.author },
    publisher: { '@type': 'Organization', name: publisherOf(config) },
    datePublished: edition.released,
    version: editionText(edition),
    license: licenceOf(config).url,
    ...(locale && {
      inLanguage: locale.language(),
      isPartOf: { '@type': ['WebSite', 'Map'], name: locale.atlas('title') },
    }),
  };
}
