import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, type PDFFont } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import * as writer from '@cantoo/fontkit';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/fonts/';
const wanted = readFileSync('src/export/pdf/page-fonts.ts', 'utf8').matchAll(/fonts\/(.*?)\?url/g);
const fonts = [...wanted].flatMap(([, name]) => name ?? []);

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

describe('a font of the page', () => {
  it.each(fonts)(
    'lets a PDF be written with a space and some glyphs of %s, far fewer bytes than the font, and with none',
    async (name) => {
      const bytes = readFileSync(FOLDER + name);
      const pdf = await PDFDocument.create();
      pdf.registerFontkit(writer);
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

  it.each(fonts.filter((name) => name.startsWith('latin')))(
    'tells a PDF the character of every glyph of %s, also of one that was part of another first',
    async (name) => {
      const pdf = await PDFDocument.create();
      pdf.registerFontkit(writer);
      const font: PDFFont = await pdf.embedFont(readFileSync(FOLDER + name), { subset: true });
      const text = ':;…“ā.,‘a';
      for (const character of text) font.widthOfTextAtSize(character, 12);
      pdf.addPage().drawText(text, { font });
      await pdf.save();
      const maps = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
        if (!(object instanceof PDFRawStream)) return [];
        const plain = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
        return plain.includes('beginbfchar') ? [plain] : [];
      });
      expect(maps).toHaveLength(1);
      const told = [...(maps[0] ?? '').matchAll(/^<[0-9a-f]{4}> <([0-9a-f]*)>$/gim)].map(([, code = '']) =>
        String.fromCodePoint(parseInt(code, 16) || 0),
      );
      expect(told.sort()).toEqual([...text].sort());
    },
  );

  it.each(fonts.filter((name) => name.startsWith('latin')))(
    'writes every glyph of %s where it was, to a unit',
    async (name) => {
      const bytes = readFileSync(FOLDER + name);
      const pdf = await PDFDocument.create();
      pdf.registerFontkit(writer);
      const font: PDFFont = await pdf.embedFont(bytes, { subset: true });
      // what is never drawn, as a soft hyphen, is left out of a line
      const codes = font
        .getCharacterSet()
        .filter((code) => !/\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)));
      const ids = codes.map((code) => parseInt(font.encodeText(String.fromCodePoint(code)).asString(), 16));
      pdf.addPage().drawText(String.fromCodePoint(...codes), { font });
      const [, file] = (await embedded(await pdf.save()))[0] ?? ['', new Uint8Array()];
      const [was, is] = [bytes, Buffer.from(file)].map((one) => fontkit.create(one));
      for (const [i, code] of codes.entries()) {
        const { commands = [], bbox: box } = was?.glyphForCodePoint(code).path ?? {};
        const written = is?.getGlyph(ids[i] ?? -1).path.bbox;
        if (!box || commands.length === 0) continue;
        for (const edge of ['minX', 'minY', 'maxX', 'maxY'] as const)
          expect(Math.abs((written?.[edge] ?? NaN) - box[edge]), String.fromCodePoint(code)).toBeLessThan(1);
      }
    },
  );
});
