import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, type PDFFont } from '@cantoo/pdf-lib';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../src/ui/take-away/open-font.ts';

const FOLDER = 'src/fonts/';
const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));

/** The fonts that a PDF holds, by the key they hang on. */
async function embedded(bytes: Uint8Array): Promise<[key: string, file: Uint8Array][]> {
  const pdf = await PDFDocument.load(bytes);
  const keys = ['FontFile2', 'FontFile3'];
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!('get' in object) || object instanceof PDFRawStream) return [];
    return keys.flatMap((key): [string, Uint8Array][] => {
      const reference = (object as { get(key: PDFName): unknown }).get(PDFName.of(key));
      const stream = reference ? pdf.context.lookup(reference as never) : undefined;
      return stream instanceof PDFRawStream ? [[key, decodePDFRawStream(stream).decode()]] : [];
    });
  });
}

describe('openFont', () => {
  it.each(fonts)(
    'lets a PDF be written with a space and some glyphs of %s, far fewer bytes than the font, and with none',
    async (name) => {
      const bytes = readFileSync(FOLDER + name);
      const pdf = await PDFDocument.create();
      pdf.registerFontkit({ create: (from: Uint8Array) => openFont(from) } as never);
      const font: PDFFont = await pdf.embedFont(bytes, { subset: true });
      const codes = font.getCharacterSet();
      const text = String.fromCodePoint(...codes.slice(0, 6), ...codes.slice(-6));
      await pdf.embedFont(bytes, { subset: true, customName: 'left-unused' });
      pdf.addPage().drawText(text, { x: 20, y: 20, size: 12, font });
      const found = await embedded(await pdf.save());
      expect(found).toHaveLength(2);
      const [key, file] = found[0] ?? ['', new Uint8Array()];
      if (key === 'FontFile3') expect(file[3], 'bytes of an offset').toBeLessThanOrEqual(4);
      expect(file.length).toBeGreaterThan(200);
      expect(file.length).toBeLessThan(bytes.length / 1.5);
    },
  );
});
