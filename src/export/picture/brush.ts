import type { Language } from '../../time/date-text.ts';
import type { Palette } from '../../style/palette/palette.ts';
import { legendStrokes } from './legend-strokes.ts';
import type { PictureText } from './picture-text.ts';
import { wrapText } from './wrap-text.ts';

/** A 2D canvas context, on the page or off it. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The faces of the page’s own type. */
const SERIF =
  "'FP Latin', 'FP Han', 'FP Han Text', 'FP Han Simplified', 'FP Han Plain', 'FP Han Text Plain', 'FP Han Simplified Plain', 'Noto Serif', serif";

/** The face that has punctuation where mainland Chinese has it, and the contexts that are written in it. */
const MARKS = "'FP Han Marks'";
const mainland = new WeakSet<Context>();

/** Says in which language a context is written from now on: its punctuation stands where that has it. */
export function writeIn(context: Context, language: Language): void {
  if (language === 'zh-Hans') mainland.add(context);
  else mainland.delete(context);
}

/** Sets a face in px; `weight` 400 or 700. */
export function face(context: Context, size: number, weight: 400 | 700 = 400): void {
  context.font = `${weight} ${size}px ${mainland.has(context) ? `${MARKS}, ` : ''}${SERIF}`;
  context.textBaseline = 'alphabetic';
}

/** A text in lines of a face. */
export function linesOf(
  context: Context,
  text: string,
  width: number,
  size: number,
  weight: 400 | 700 = 400,
): string[] {
  face(context, size, weight);
  return wrapText(text, width, (part) => context.measureText(part).width);
}

/** A panel with the double neat-line of a plate. */
export function drawPanel(
  context: Context,
  box: readonly [x: number, y: number, width: number, height: number],
  palette: Palette,
): void {
  const [x, y, width, height] = box;
  context.fillStyle = palette.panel;
  context.fillRect(x, y, width, height);
  context.lineWidth = 1;
  context.strokeStyle = palette.rule;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.lineWidth = 0.75;
  context.strokeStyle = palette.hairline;
  context.strokeRect(x + 4.5, y + 4.5, width - 9, height - 9);
}

/** The mark of a legend’s row, in a box of 36 × 18 px. */
export function drawMark(
  context: Context,
  mark: PictureText['legend'][number]['row']['mark'],
  x: number,
  y: number,
  palette: Palette,
): void {
  context.save();
  context.translate(x, y);
  for (const stroke of legendStrokes(mark, palette)) {
    const shape = new Path2D(stroke.path);
    context.globalAlpha = stroke.opacity ?? 1;
    if (stroke.fill) {
      context.fillStyle = stroke.fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
      context.fill(shape);
    }
    if (stroke.stroke) {
      context.strokeStyle = stroke.stroke;
      context.lineWidth = stroke.width ?? 1;
      context.lineCap = stroke.round ? 'round' : 'butt';
      context.setLineDash([...(stroke.dash ?? [])]);
      context.stroke(shape);
    }
  }
  context.restore();
}

/** A QR code as squares of `side` px with a light margin of four modules; gives the width of the whole. */
export function drawQr(
  context: Context,
  modules: readonly (readonly boolean[])[],
  x: number,
  y: number,
  side: number,
): number {
  const width = (modules.length + 8) * side;
  context.fillStyle = '#ffffff';
  context.fillRect(x, y, width, width);
  context.fillStyle = '#000000';
  modules.forEach((row, j) =>
    row.forEach((dark, i) => {
      if (dark) context.fillRect(x + (i + 4) * side, y + (j + 4) * side, side, side);
    }),
  );
  return width;
}

/** Makes sure that every face of a page in a language is there, so that no picture is drawn with a stand-in. */
export async function loadFaces(language: Language): Promise<void> {
  const families = [
    "'FP Latin'",
    "'FP Han'",
    "'FP Han Text'",
    "'FP Han Simplified'",
    "'FP Kai'",
    "'FP Kai More'",
  ];
  const faces = families.flatMap((family) => [`400 16px ${family}`, `700 16px ${family}`]);
  const marks = language === 'zh-Hans' ? [`400 16px ${MARKS}`, `700 16px ${MARKS}`] : [];
  await Promise.all([
    ...[...faces, "italic 400 16px 'FP Latin'"].map((one) => document.fonts.load(one, 'a\u5dde')),
    ...marks.map((one) => document.fonts.load(one, '\u3002')),
  ]);
}
