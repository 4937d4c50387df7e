import { fetchFile } from '../../load/fetch-file.ts';
import hanBoldUrl from '../../fonts/han-bold.woff2?url';
import hanMapUrl from '../../fonts/han-map.woff2?url';
import hanSimplifiedUrl from '../../fonts/han-simplified.woff2?url';
import hanTextUrl from '../../fonts/han-text.woff2?url';
import hanTitleUrl from '../../fonts/han-title.woff2?url';
import latinBoldUrl from '../../fonts/latin-bold.ttf?url';
import latinUrl from '../../fonts/latin.ttf?url';
import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** A stretch of text in one font. */
interface FontRun {
  readonly font: PDFFont;
  readonly text: string;
}

/** The fonts of the page inside a PDF; a text is set in those that have its characters, in this order. */
export interface PageFonts {
  runs(text: string, bold?: boolean): FontRun[];
  /** Width of a text in pt at a size in pt. */
  width(text: string, size: number, bold?: boolean): number;
}

const REGULAR = [latinUrl, hanMapUrl, hanTextUrl, hanSimplifiedUrl];
const HAN_BOLD = [hanBoldUrl, hanTitleUrl];
const BOLD = [latinBoldUrl, ...HAN_BOLD, ...REGULAR];
/** Bold but for Chinese, of which no text is set half bold. */
const HALF_BOLD = [latinBoldUrl, ...REGULAR];
const HAN = /\p{Script=Han}/u;

/**
 * Embeds the fonts of the page; only the glyphs that are used come into the file. Of TrueType outlines that WOFF2 has packed
 * no subset can be made: those faces lie plain beside it for PDFs.
 */
export async function embedPageFonts(pdf: PDFDocument): Promise<PageFonts> {
  pdf.registerFontkit(fontkit);
  const urls = [...new Set([...BOLD, ...REGULAR])];
  const fonts = new Map<string, { font: PDFFont; has: ReadonlySet<number> }>();
  for (const url of urls) {
    const response = await fetchFile(url);
    const font = await pdf.embedFont(await response.arrayBuffer(), { subset: true });
    const codes = font.getCharacterSet();
    fonts.set(url, { font, has: new Set(codes) });
  }
  const hasBold = (character: string) =>
    !HAN.test(character) || HAN_BOLD.some((url) => fonts.get(url)?.has.has(character.codePointAt(0) ?? 0));
  function fontOf(character: string, urls: readonly string[]): PDFFont {
    const order = urls.map((url) => fonts.get(url));
    const code = character.codePointAt(0) ?? 0;
    const found = order.find((one) => one?.has.has(code)) ?? order[2];
    if (!found) throw new Error('the fonts of the page were not embedded');
    return found.font;
  }
  function runs(text: string, bold = false): FontRun[] {
    const found: { font: PDFFont; text: string }[] = [];
    const whole = bold && [...text].every(hasBold) ? BOLD : HALF_BOLD;
    const urls = bold ? whole : REGULAR;
    for (const character of text) {
      const font = fontOf(character, urls);
      const last = found.at(-1);
      if (last?.font === font) last.text += character;
      else found.push({ font, text: character });
    }
    return found;
  }
  return {
    runs,
    width: (text, size, bold) =>
      runs(text, bold).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0),
  };
}
