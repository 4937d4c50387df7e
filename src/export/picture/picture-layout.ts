import type { Padding } from '../../view/padding.ts';
import type { PixelBox } from '../../geometry/box.ts';
import { face, linesOf, writeIn, type Context } from './brush.ts';
import type { PictureText } from './picture-text.ts';

/** How a picture is laid out: a plate with its sources and code at the foot, or a frame of a film. */
export type PictureKind = 'plate' | 'film';

/** Where everything stands on a picture, in CSS px. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the map, from the top. */
  readonly mapHeight: number;
  readonly titleLines: readonly string[];
  readonly captionLines: readonly string[];
  readonly plate: Rect;
  /** Where the map shows the other day of two, and the plate of that day. */
  readonly other: { readonly part: Rect; readonly plate: Rect } | null;
  readonly legend: Rect;
  /** How many rows of the legend stand in a column, and how wide one is. */
  readonly legendColumns: { readonly rows: number; readonly width: number };
  readonly caption: Rect | null;
  readonly scale: Rect;
  readonly foot: { readonly lines: readonly FootLine[]; readonly side: number } | null;
}

type Rect = readonly [x: number, y: number, width: number, height: number];
interface FootLine {
  readonly text: string;
  readonly strong: boolean;
}

/** Room that boxes which are framed leave to the panels of a page of `width` × `height` CSS px, and to what is said where anything is. */
export function picturePadding(
  { width, height }: { readonly width: number; readonly height: number },
  said = false,
): Padding {
  const more = said ? SAID_HEIGHT : 0;
  return height > width
    ? { top: 300, right: 30, bottom: 110 + more, left: 30 }
    : { top: 30, right: 200, bottom: 40 + more, left: 200 };
}
/** How much higher than a film’s own the caption of a step is, as a rule. */
const SAID_HEIGHT = 100;
export const INSET = 20;
const PLATE_WIDTH = 330;
export const TITLE = 21;
export const LEGEND_ROW = 22;
/** What stands over and beneath the rows of a legend, and beneath it above the scale. */
const [LEGEND_HEAD, LEGEND_GAP] = [50, 12] as const;
/** From the end of a legend’s row to what stands beside it. */
const LEGEND_APART = 20;
const SCALE_HEIGHT = 40;
/** Of the plate of a second day: down to the foot of its date, between its courts, and below them. */
export const [DAY_TOP, COURT_ROW] = [36, 25] as const;
const DAY_FOOT = 20;
export const FOOT_TYPE = 11.5;
export const FOOT_LEADING = 15.5;
const FOOT_PAD = 14;

/** Lays a picture of `width` × `height` CSS px out; `modules` is the width of its QR code in modules. */
export function pictureLayout(
  context: Context,
  kind: PictureKind,
  text: PictureText,
  size: { readonly width: number; readonly height: number; readonly modules: number },
): PictureLayout {
  const { width, height } = size;
  writeIn(context, text.language);
  const inner = PLATE_WIDTH - 36;
  const titleLines = linesOf(context, text.title, inner, TITLE);
  const plateHeight =
    20 + titleLines.length * 26 + (text.titleHan ? 24 : 0) + 12 + 24 + text.courts.length * COURT_ROW + 12;
  face(context, 14);
  const widest = Math.max(
    context.measureText(text.legendTitle).width,
    ...text.legend.map((row) => 44 + context.measureText(row.text).width),
  );
  const foot = kind === 'plate' ? footOf(context, text, width, size.modules) : null;
  const mapHeight = height - (foot ? foot.height : 0);
  const legendColumns = columnsOf(text.legend.length, mapHeight, Math.ceil(widest));
  const { length: count } = text.legend;
  const legendWidth = Math.max(1, Math.ceil(count / legendColumns.rows)) * legendColumns.width + 14;
  const legendHeight = LEGEND_HEAD + Math.min(count, legendColumns.rows) * LEGEND_ROW;
  const aside = height > width ? 240 : 430;
  const captionLines = kind === 'film' && text.caption ? captionOf(context, text, width - aside - 40) : [];
  const captionHeight = 26 + Math.max(2, captionLines.length) * 25;
  const caption: Rect | null =
    kind === 'film' ? [INSET, mapHeight - INSET - captionHeight, width - aside, captionHeight] : null;
  const across = width >= mapHeight;
  const part: Rect = across ? [width / 2, 0, width / 2, mapHeight] : [0, mapHeight / 2, width, mapHeight / 2];
  const room = across ? width / 2 - legendWidth - 3 * INSET : PLATE_WIDTH;
  const otherPlate: Rect = [
    part[0] + INSET,
    part[1] + INSET,
    Math.min(PLATE_WIDTH, room),
    DAY_TOP + (text.other?.courts.length ?? 0) * COURT_ROW + DAY_FOOT,
  ];
  return {
    width,
    height,
    mapHeight,
    titleLines,
    captionLines,
    plate: [INSET, INSET, PLATE_WIDTH, plateHeight],
    other: text.other && { part, plate: otherPlate },
    legend: [width - INSET - legendWidth, INSET, legendWidth, legendHeight],
    legendColumns,
    caption,
    scale: [width - 190, mapHeight - INSET - SCALE_HEIGHT, 170, SCALE_HEIGHT],
    foot: foot && { lines: foot.lines, side: foot.side },
  };
}

/** The columns of a legend of `count` rows, as few as end above the scale; `widest` is the width of its widest row. */
function columnsOf(count: number, mapHeight: number, widest: number): PictureLayout['legendColumns'] {
  const room = mapHeight - 2 * INSET - SCALE_HEIGHT - LEGEND_GAP - LEGEND_HEAD;
  const most = Math.max(1, Math.floor(room / LEGEND_ROW));
  const rows = Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
  return { rows, width: widest + LEGEND_APART };
}

/** The lines that a caption has at most: what happens on a day fits them, and what is said at a step. */
const CAPTION_LINES = 8;

/** The lines of a caption, the last with an ellipsis where there would be more. */
function captionOf(context: Context, { caption }: PictureText, width: number): string[] {
  const lines = linesOf(context, caption, width, 18);
  if (lines.length <= CAPTION_LINES) return lines;
  const last = (lines[CAPTION_LINES - 1] ?? '').replace(/[\s·]+$/, '');
  return [...lines.slice(0, CAPTION_LINES - 1), `${last} …`];
}

function footOf(context: Context, text: PictureText, width: number, modules: number) {
  const side = Math.max(2, Math.floor(110 / (modules + 8)));
  const code = (modules + 8) * side;
  const room = width - 3 * INSET - code;
  const wrap = (words: string, strong: boolean): FootLine[] =>
    linesOf(context, words, room, FOOT_TYPE).map((line) => ({ text: line, strong }));
  const lines = [...wrap(text.sourcesLine, false), ...wrap(text.credit, false), ...wrap(text.address, true)];
  const height = Math.ceil(Math.max(lines.length * FOOT_LEADING, code) + 2 * FOOT_PAD);
  return { lines, side, height };
}

const boxOf = ([x, y, width, height]: Rect): PixelBox => ({
  left: x - 4,
  top: y - 4,
  right: x + width + 4,
  bottom: y + height + 4,
});

/** The boxes that names on the map keep clear of. */
export function panelBoxes(layout: PictureLayout): PixelBox[] {
  const { plate, other, legend, caption, scale } = layout;
  return [plate, legend, scale, ...(other ? [other.plate] : []), ...(caption ? [caption] : [])].map(boxOf);
}
