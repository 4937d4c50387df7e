import {
  PDFHexString,
  PDFName,
  PDFOperator,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** What a stretch of a page is, to whoever hears it read: ISO 32000-1, 14.8.4. */
export type PdfTag = 'H1' | 'P' | 'Figure' | 'LI';

/** The tags of one page. */
export interface PageTags {
  /**
   * Draws something as what it is; `alt` says in words what a figure shows. Tags within tags are left out; items that follow
   * one another are a list.
   */
  tagged(tag: PdfTag, draw: () => void, alt?: string): void;
  /** Draws what tells nothing, as rules and frames. */
  artifact(draw: () => void): void;
  /** Makes an annotation, which has been registered, a part of what is read. */
  link(annotation: PDFRef, alt: string): void;
}

/** The tree of tags of a file, page by page in the order in which it is read. */
export interface PdfTags {
  /** Begins the tags of a page; `first` puts it before all others. */
  page(page: PDFPage, first?: boolean): PageTags;
  /** Writes the tree into the file; no page may follow. */
  finish(): void;
}

/** `BDC` and `EMC` as the writer of PDFs takes operators that it has no name for. */
const operator = (name: string, ...operands: (PDFName | string)[]) =>
  PDFOperator.of(name as Parameters<typeof PDFOperator.of>[0], operands);

/** Begins the tags of a file: a document of sections, one a page (ISO 32000-1, 14.7 and 14.8). */
export function createPdfTags(pdf: PDFDocument): PdfTags {
  const { context } = pdf;
  const [root, whole] = [context.nextRef(), context.nextRef()];
  const sections: PDFRef[] = [];
  /** What the numbers of pages and annotations stand for. */
  const parents: (PDFRef | PDFRef[])[] = [];
  const endings: (() => void)[] = [];

  function page(sheet: PDFPage, first = false): PageTags {
    const section = context.nextRef();
    if (first) sections.unshift(section);
    else sections.push(section);
    const parts: PDFRef[] = [];
    const marked: PDFRef[] = [];
    const number = parents.push(marked) - 1;
    sheet.node.set(PDFName.of('StructParents'), context.obj(number));
    sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    let within = false;
    const wrap = (begin: PDFOperator, draw: () => void) => {
      within = true;
      sheet.pushOperators(begin);
      draw();
      sheet.pushOperators(operator('EMC'));
      within = false;
    };
    endings.push(() =>
      context.assign(
        section,
        context.obj({ Type: 'StructElem', S: 'Sect', P: whole, Pg: sheet.ref, K: parts as never }),
      ),
    );
    const element = (tag: string, parent: PDFRef, more: object) =>
      context.obj({ Type: 'StructElem', S: tag, P: parent, Pg: sheet.ref, ...more });
    let list: { readonly ref: PDFRef; readonly items: PDFRef[] } | null = null;
    /** A place for an item in the list that is being written, a new one where none is. */
    function itemOfList(): PDFRef {
      if (!list) {
        const begun = { ref: context.nextRef(), items: [] as PDFRef[] };
        parts.push(begun.ref);
        endings.push(() => context.assign(begun.ref, element('L', section, { K: begun.items })));
        list = begun;
      }
      const [item, body] = [context.nextRef(), context.nextRef()];
      context.assign(item, element('LI', list.ref, { K: [body] }));
      context.assign(body, element('LBody', item, { K: marked.length }));
      list.items.push(item);
      return body;
    }
    return {
      tagged(tag, draw, alt) {
        if (within) return draw();
        const id = marked.length;
        if (tag === 'LI') marked.push(itemOfList());
        else {
          list = null;
          const told = alt === undefined ? {} : { Alt: PDFHexString.fromText(alt) };
          const one = context.register(element(tag, section, { K: id, ...told }));
          parts.push(one);
          marked.push(one);
        }
        wrap(operator('BDC', PDFName.of(tag === 'LI' ? 'LBody' : tag), `<</MCID ${id}>>`), draw);
      },
      artifact(draw) {
        if (within) return draw();
        wrap(operator('BMC', PDFName.of('Artifact')), draw);
      },
      link(annotation, alt) {
        list = null;
        const one = context.register(
          element('Link', section, {
            Alt: PDFHexString.fromText(alt),
            K: { Type: 'OBJR', Obj: annotation, Pg: sheet.ref },
          }),
        );
        parts.push(one);
        const key = parents.push(one) - 1;
        const node = context.lookup(annotation);
        if (node && 'set' in node && typeof node.set === 'function')
          (node.set as (key: PDFName, value: unknown) => void)(PDFName.of('StructParent'), context.obj(key));
      },
    };
  }
  return {
    page,
    finish() {
      for (const end of endings) end();
      const numbers = parents.flatMap((parent, key) => [
        context.obj(key),
        Array.isArray(parent) ? context.register(context.obj(parent as never)) : parent,
      ]);
      context.assign(
        whole,
        context.obj({ Type: 'StructElem', S: 'Document', P: root, K: sections as never }),
      );
      context.assign(
        root,
        context.obj({
          Type: 'StructTreeRoot',
          K: whole,
          ParentTree: { Nums: numbers as never },
          ParentTreeNextKey: parents.length,
        }),
      );
      pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
      pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    },
  };
}
