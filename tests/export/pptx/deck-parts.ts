import { strFromU8, unzipSync } from 'fflate';
import { dirname, join, normalize } from 'node:path/posix';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a slide has. */
interface SlideParts {
  /** The `idx` of its placeholders for titles, and of those that its layout has. */
  readonly titles: readonly string[];
  readonly layoutTitles: readonly string[];
  /** The size of its title’s type, in hundredths of a point. */
  readonly titleSize: number;
  /** What its pictures show, in words. */
  readonly descriptions: readonly string[];
  /** The paragraphs of its notes. */
  readonly notes: readonly string[];
  readonly languages: ReadonlySet<string>;
}

/** What a file of slides holds, and what ECMA-376 would have otherwise. */
export interface DeckParts {
  readonly untyped: readonly string[];
  readonly typedButMissing: readonly string[];
  readonly danglingTargets: readonly string[];
  /** Ids of relations that a part uses and does not have. */
  readonly unknownIds: readonly string[];
  readonly repeatedIds: readonly string[];
  /** What stands in the presentation, in its order. */
  readonly presentation: readonly string[];
  readonly slides: readonly SlideParts[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
  text: string;
}

/** All elements of a well-formed document, in its order; throws where it is none. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, depth: open.length, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

/** Reads a packed file of slides; throws where one of its parts is no well-formed XML. */
export function deckParts(bytes: Uint8Array): DeckParts {
  const files = unzipSync(bytes);
  const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
  const known = new Map<string, Element[]>();
  const elements = (path: string) => {
    const read = known.get(path) ?? elementsOf(strFromU8(files[path] ?? new Uint8Array()));
    known.set(path, read);
    return read;
  };
  const relationsOf = (path: string) => {
    const at = join(dirname(path), '_rels', `${path.split('/').at(-1) ?? ''}.rels`);
    return (paths.includes(at) ? elements(at) : [])
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes: { Id = '', Target = '', Type = '', TargetMode } }) => ({
        id: Id,
        type: Type.split('/').at(-1),
        to: TargetMode === 'External' ? null : normalize(join(dirname(path), Target)).replace(/^\//, ''),
      }));
  };
  const types = elements('[Content_Types].xml');
  const endings = new Set(types.map(({ attributes }) => attributes.Extension));
  const typed = new Set(types.map(({ attributes }) => attributes.PartName?.slice(1)));
  const xmlPaths = paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
  const targets = ['', ...xmlPaths].flatMap((path) => relationsOf(path).map(({ to }) => to));
  const slidePaths = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  slidePaths.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  const titlesOf = (path: string) =>
    elements(path)
      .filter(({ name, attributes }) => name === 'p:ph' && attributes.type === 'title')
      .map(({ attributes }) => attributes.idx ?? '');
  const relatedPart = (path: string, type: string) =>
    relationsOf(path).find((one) => one.type === type)?.to ?? '';
  return {
    untyped: paths.filter(
      (path) =>
        path !== '[Content_Types].xml' && !typed.has(path) && !endings.has(path.split('.').at(-1) ?? ''),
    ),
    typedButMissing: [...typed].filter((path): path is string => Boolean(path && !paths.includes(path))),
    danglingTargets: targets.filter((to): to is string => to !== null && !paths.includes(to)),
    unknownIds: xmlPaths.flatMap((path) => {
      const ids = new Set(relationsOf(path).map(({ id }) => id));
      return elements(path)
        .flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed'], attributes['r:link']])
        .filter((id): id is string => Boolean(id && !ids.has(id)))
        .map((id) => `${path} ${id}`);
    }),
    repeatedIds: [...slidePaths, ...paths.filter((path) => /notesSlide\d+\.xml$/.test(path))].flatMap(
      (path) => {
        const ids = elements(path)
          .filter(({ name }) => name === 'p:cNvPr')
          .map(({ attributes }) => attributes.id ?? '');
        return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} ${id}`);
      },
    ),
    presentation: elements('ppt/presentation.xml')
      .filter(({ depth }) => depth === 1)
      .map(({ name }) => name.replace('p:', '')),
    slides: slidePaths.map((path) => {
      const notes = elements(relatedPart(path, 'notesSlide'));
      const all = [...elements(path), ...notes];
      const at = elements(path).findIndex(({ attributes }) => attributes.type === 'title');
      const size = elements(path)
        .slice(at)
        .find(({ name }) => name === 'a:rPr');
      return {
        titles: titlesOf(path),
        layoutTitles: titlesOf(relatedPart(path, 'slideLayout')),
        titleSize: Number(size?.attributes.sz),
        descriptions: elements(path)
          .filter(({ name, attributes }) => name === 'p:cNvPr' && 'descr' in attributes)
          .map(({ attributes }) => attributes.descr ?? ''),
        notes: notes.filter(({ name }) => name === 'a:p').map(({ text }) => text),
        languages: new Set(all.flatMap(({ attributes }) => attributes.lang ?? [])),
      };
    }),
  };
}
