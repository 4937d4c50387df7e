import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { writeBookmarks } from '../../../src/export/pdf/pdf-bookmarks.ts';
import { createPdfTags } from '../../../src/export/pdf/pdf-tags.ts';

/** A file of three pages, the last of which is read first, saved and opened again. */
async function made() {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const tags = createPdfTags(pdf);
  const pages = [0, 1].map((i) => {
    const page = pdf.addPage([200, 200]);
    const { tagged, artifact, link } = tags.page(page);
    tagged('H1', () => page.drawText(`Heading ${i}`, { font }));
    artifact(() => page.drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } }));
    tagged('Figure', () => artifact(() => page.drawSquare({ size: 4 })), 'A map');
    tagged('LI', () => tagged('P', () => page.drawText('Once', { font })));
    tagged('LI', () => page.drawText('Twice', { font }));
    const note = pdf.context.register(
      pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1] }),
    );
    page.node.addAnnot(note);
    link(note, 'Elsewhere');
    return page;
  });
  const first = pdf.insertPage(0, [200, 200]);
  tags.page(first, true).tagged('P', () => first.drawText('Front', { font }));
  tags.finish();
  writeBookmarks(
    pdf,
    [first, ...pages].map((page, i) => ({ page, title: `頁 ${i}` })),
  );
  return PDFDocument.load(await pdf.save());
}
const name = (dict: PDFDict, key: string) => String(dict.get(PDFName.of(key)));
const dicts = (list: PDFArray) => list.asArray().map((_, i) => list.lookup(i, PDFDict));

describe('the tags of a PDF', async () => {
  const pdf = await made();
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const whole = root.lookup(PDFName.of('K'), PDFDict);
  const sections = dicts(whole.lookup(PDFName.of('K'), PDFArray));
  const kids = (section: PDFDict) => dicts(section.lookup(PDFName.of('K'), PDFArray));

  it('say that the file is tagged, and read its pages in their order', () => {
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
    expect(name(whole, 'S')).toBe('/Document');
    expect(sections.map((section) => section.get(PDFName.of('Pg')))).toEqual(
      pdf.getPages().map(({ ref }) => ref),
    );
  });

  it('are a heading, a figure with its words, a list of items and a link, and nothing that is drawn lies outside', () => {
    const [, second] = sections;
    if (!second) throw new Error('there is no second page');
    expect(kids(second).map((kid) => name(kid, 'S'))).toEqual(['/H1', '/Figure', '/L', '/Link']);
    const figure = kids(second)[1];
    const list = kids(second)[2];
    const items = list ? kids(list) : [];
    expect(items.map((item) => name(item, 'S'))).toEqual(['/LI', '/LI']);
    expect(items.map((item) => kids(item).map((body) => name(body, 'S')))).toEqual([['/LBody'], ['/LBody']]);
    expect(figure?.lookup(PDFName.of('Alt'), PDFHexString).decodeText()).toBe('A map');
  });

  it('are found again from every mark of a page and every link', () => {
    const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const parents = new Map<number, unknown>();
    for (let i = 0; i < numbers.size(); i += 2)
      parents.set(numbers.lookup(i, PDFNumber).asNumber(), numbers.lookup(i + 1));
    for (const [i, page] of pdf.getPages().entries()) {
      const key = page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
      const marked = parents.get(key);
      expect(marked).toBeInstanceOf(PDFArray);
      expect((marked as PDFArray).size()).toBe(i === 0 ? 1 : 4);
      for (const note of page.node.Annots()?.asArray() ?? []) {
        const annotation = pdf.context.lookup(note, PDFDict);
        const link = parents.get(annotation.lookup(PDFName.of('StructParent'), PDFNumber).asNumber());
        expect(name(link as PDFDict, 'S')).toBe('/Link');
      }
    }
    expect(root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber()).toBe(parents.size);
  });

  it('stand beside bookmarks that lead to every page in order', () => {
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const found: [string, PDFRef | undefined][] = [];
    let at = outlines.lookupMaybe(PDFName.of('First'), PDFDict);
    while (at) {
      const target = at.lookup(PDFName.of('Dest'), PDFArray).get(0);
      const title = at.lookup(PDFName.of('Title'), PDFHexString).decodeText();
      found.push([title, target instanceof PDFRef ? target : undefined]);
      at = at.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(found).toEqual(pdf.getPages().map(({ ref }, i) => [`頁 ${i}`, ref]));
  });
});
