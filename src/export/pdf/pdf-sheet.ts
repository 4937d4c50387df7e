import {
  LineCapStyle,
  PDFHexString,
  PDFString,
  rgb,
  type Color,
  type PDFDocument,
  type PDFImage,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { rgbOf } from '../../style/palette/colour.ts';
import type { LegendStroke } from '../picture/legend-strokes.ts';
import type { PageFonts } from './page-fonts.ts';
import type { PageTags, PdfTag } from './pdf-tags.ts';
import { wrapText } from '../picture/wrap-text.ts';

/** A4 across in pt, and its margin. */
export const PAGE = { width: 841.89, height: 595.28, margin: 34 } as const;

/** How a text is set: size and leading in pt. */
export interface Setting {
  readonly size: number;
  readonly leading?: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** One page of a PDF, written in points from its lower left corner. */
export interface PdfSheet {
  /** Writes one line on a base line. */
  line(text: string, x: number, y: number, setting: Setting): void;
  /** Writes a text down from `top` in lines no wider than `width`; gives the lowest point. */
  block(text: string, x: number, top: number, width: number, setting: Setting): number;
  /** How many lines a text takes. */
  lines(text: string, width: number, setting: Setting): string[];
  /** Width of a line in pt. */
  width(text: string, setting: Setting): number;
  rule(x: number, y: number, width: number, colour: string): void;
  picture(image: PDFImage, box: readonly [x: number, y: number, width: number, height: number]): void;
  /** Draws a rectangle’s outline, `x` and `y` its lower left corner. */
  frame(box: readonly [x: number, y: number, width: number, height: number], colour: string): void;
  /** Draws a legend’s mark, its upper left corner at a point. */
  mark(strokes: readonly LegendStroke[], x: number, y: number, scale: number): void;
  /** Draws a QR code in a square of `side`, its upper left corner at a point. */
  code(modules: readonly (readonly boolean[])[], x: number, y: number, side: number): void;
  /** A link to an address; `alt` says where it leads. */
  link(
    address: string,
    box: readonly [x: number, y: number, width: number, height: number],
    alt: string,
  ): void;
  /** Leads to another page of the file. */
  goTo(
    target: PDFPage,
    box: readonly [x: number, y: number, width: number, height: number],
    alt: string,
  ): void;
  /** Writes as what it is read as; without it text is a paragraph, and all else tells nothing. */
  as(tag: PdfTag, draw: () => void, alt?: string): void;
}

/** A line that begins with Chinese. */
const HAN = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const colourOf = (colour: string): Color => {
  const [red, green, blue] = rgbOf(colour);
  return rgb(red / 255, green / 255, blue / 255);
};

/** Opens a page for writing. */
export function createPdfSheet(
  pdf: PDFDocument,
  page: PDFPage,
  fonts: PageFonts,
  { tagged, artifact, link: tagLink }: PageTags,
): PdfSheet {
  const lines = (text: string, width: number, { size, bold }: Setting) =>
    wrapText(text, width, (part) => fonts.width(part, size, bold));

  function line(text: string, x: number, y: number, { size, bold, colour }: Setting): void {
    let at = x;
    for (const run of fonts.runs(text, bold)) {
      page.drawText(run.text, { x: at, y, size, font: run.font, color: colourOf(colour) });
      at += run.font.widthOfTextAtSize(run.text, size);
    }
  }
  function addLink(box: readonly [number, number, number, number], alt: string, target: object): void {
    const [x, y, width, height] = box;
    const annotation = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, y, x + width, y + height],
      Border: [0, 0, 0],
      Contents: PDFHexString.fromText(alt),
      ...target,
    });
    const ref = pdf.context.register(annotation);
    page.node.addAnnot(ref);
    tagLink(ref, alt);
  }
  function drawMark(strokes: readonly LegendStroke[], x: number, y: number, scale: number): void {
    for (const stroke of strokes) {
      const opacity = stroke.opacity ?? 1;
      page.drawSvgPath(stroke.path, {
        x,
        y,
        scale,
        ...(stroke.fill && { color: colourOf(stroke.fill), opacity }),
        ...(stroke.stroke && {
          borderColor: colourOf(stroke.stroke),
          borderWidth: stroke.width ?? 1,
          borderOpacity: opacity,
        }),
        ...(stroke.dash?.length && { borderDashArray: [...stroke.dash] }),
        ...(stroke.round && { borderLineCap: LineCapStyle.Round }),
      });
    }
  }
  return {
    as: tagged,
    line: (text, x, y, setting) => tagged('P', () => line(text, x, y, setting)),
    lines,
    width: (text, { size, bold }) => fonts.width(text, size, bold),
    block(text, x, top, width, setting) {
      const leading = setting.leading ?? setting.size * 1.35;
      let y = top;
      tagged('P', () => {
        for (const [i, one] of lines(text, width, setting).entries()) {
          // a line’s end is a space to whoever hears the text or copies it, but for Chinese
          const before = i > 0 && !HAN.test(one) ? ' ' : '';
          if (before) line(before, x - fonts.width(before, setting.size), y - setting.size, setting);
          line(one, x, y - setting.size, setting);
          y -= leading;
        }
      });
      return y;
    },
    rule(x, y, width, colour) {
      artifact(() =>
        page.drawLine({
          start: { x, y },
          end: { x: x + width, y },
          thickness: 0.6,
          color: colourOf(colour),
        }),
      );
    },
    picture: (image, [x, y, width, height]) => artifact(() => page.drawImage(image, { x, y, width, height })),
    frame([x, y, width, height], colour) {
      artifact(() =>
        page.drawRectangle({ x, y, width, height, borderWidth: 0.6, borderColor: colourOf(colour) }),
      );
    },
    mark(strokes, x, y, scale) {
      artifact(() => drawMark(strokes, x, y, scale));
    },
    code(modules, x, y, side) {
      const cell = side / (modules.length + 8);
      const path = modules
        .flatMap((row, j) => row.flatMap((dark, i) => (dark ? [`M${i + 4},${j + 4}h1v1h-1Z`] : [])))
        .join('');
      artifact(() => page.drawSvgPath(path, { x, y, scale: cell, color: rgb(0, 0, 0) }));
    },
    link: (address, box, alt) =>
      addLink(box, alt, { A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) } }),
    goTo: (target, box, alt) => addLink(box, alt, { Dest: [target.ref, 'Fit'] }),
  };
}
