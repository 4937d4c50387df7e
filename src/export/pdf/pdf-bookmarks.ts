import { PDFHexString, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';

/** Writes the bookmarks of a file, one a page, in their order (ISO 32000-1, 12.3.3). */
export function writeBookmarks(
  pdf: PDFDocument,
  marks: readonly { readonly title: string; readonly page: PDFPage }[],
): void {
  const { context } = pdf;
  const root = context.nextRef();
  const items = marks.map(() => context.nextRef());
  for (const [i, { title, page }] of marks.entries()) {
    const [ref, before, after] = [items[i], items[i - 1], items[i + 1]];
    if (!ref) continue;
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: root,
        Dest: [page.ref, 'Fit'],
        ...(before && { Prev: before }),
        ...(after && { Next: after }),
      }),
    );
  }
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: items.length }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
