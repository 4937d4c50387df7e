import type { Viewport } from '../../view/view.ts';
import { holderColours, type Palette } from '../../style/palette/palette.ts';
import { scaleLengths } from '../../style/scale-lengths.ts';
import { drawMark, drawPanel, drawQr, face, type Context } from './brush.ts';
import {
  COURT_ROW,
  DAY_TOP,
  FOOT_LEADING,
  FOOT_TYPE,
  INSET,
  LEGEND_ROW,
  TITLE,
  type PictureLayout,
} from './picture-layout.ts';
import type { PictureText, PlateDay } from './picture-text.ts';

/** The type of a court’s date in CSS px; a long one is set smaller, within the plate. */
const COURT = 16;

/** What is drawn over and under the map of a picture. */
export interface PictureParts {
  readonly text: PictureText;
  readonly layout: PictureLayout;
  readonly palette: Palette;
  readonly viewport: Viewport;
  readonly modules: readonly (readonly boolean[])[];
}

function write(context: Context, text: string, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawPlate(context: Context, { text, layout, palette }: PictureParts): void {
  drawPanel(context, layout.plate, palette);
  const x = layout.plate[0] + 18;
  let y = layout.plate[1] + 14;
  for (const line of layout.titleLines) {
    y += 26;
    face(context, TITLE);
    write(context, line, x, y - 6, palette.ink);
  }
  if (text.titleHan) {
    y += 24;
    face(context, 18);
    write(context, text.titleHan, x, y - 6, palette.note);
  }
  y += 6;
  context.fillStyle = palette.hairline;
  context.fillRect(x, y, layout.plate[2] - 36, 1);
  drawDay(context, text, x, y + 28, layout.plate[2], palette);
}

/** The date of a plate of `width` px and under it those of the courts; its foot stands 5 px above `y`. */
function drawDay(
  context: Context,
  day: PlateDay,
  x: number,
  y: number,
  width: number,
  palette: Palette,
): void {
  face(context, 20, 700);
  write(context, day.date, x, y - 5, palette.today);
  for (const court of day.courts) {
    y += COURT_ROW;
    context.fillStyle = holderColours(palette, court.polity).deep;
    context.fillRect(x, y - 18, 20, 20);
    face(context, 14, 700);
    context.textAlign = 'center';
    write(context, court.seal, x + 10, y - 3, palette.panel);
    context.textAlign = 'left';
    face(context, COURT);
    face(context, COURT * Math.min(1, (width - 64) / context.measureText(court.text).width));
    write(context, court.text, x + 28, y - 2.5, palette.ink);
  }
}

/** Draws what parts two days that are compared, and the plate of the second. */
function drawOther(context: Context, { text, layout, palette }: PictureParts): void {
  if (!text.other || !layout.other) return;
  const { part, plate } = layout.other;
  const [left, top, width, height] = part;
  const rule = (colour: string, breadth: number) => {
    context.fillStyle = colour;
    if (left > 0) context.fillRect(left - breadth / 2, top, breadth, height);
    else context.fillRect(left, top - breadth / 2, width, breadth);
  };
  rule(palette.panel, 5);
  rule(palette.ink, 3);
  drawPanel(context, plate, palette);
  drawDay(context, text.other, plate[0] + 18, plate[1] + DAY_TOP + 5, plate[2], palette);
}

/** Draws the legend of the day. */
export function drawLegend(context: Context, { text, layout, palette }: PictureParts): void {
  if (!text.legend.length) return;
  drawPanel(context, layout.legend, palette);
  const [left, top] = layout.legend;
  face(context, 14, 700);
  write(context, text.legendTitle, left + 16, top + 28, palette.ink);
  text.legend.forEach(({ row, text: words }, i) => {
    const { rows, width } = layout.legendColumns;
    const x = left + Math.floor(i / rows) * width;
    const y = top + 40 + (i % rows) * LEGEND_ROW;
    drawMark(context, row.mark, x + 14, y, palette);
    face(context, 14);
    write(context, words, x + 58, y + 14, palette.ink);
  });
}

/** Draws the scale, on ground of its own so that no shore runs through its figures. */
export function drawScale(
  context: Context,
  { text: { oldUnit: unit }, layout, palette, viewport }: PictureParts,
): void {
  const { km, kmWidth, old, oldWidth } = scaleLengths(viewport, unit?.km);
  const [x, y] = layout.scale;
  context.save();
  context.translate(x, y);
  context.globalAlpha = 0.88;
  context.fillStyle = palette.panel;
  context.fillRect(-10, -4, Math.max(kmWidth, unit ? oldWidth : 0) + 22, unit ? 47 : 28);
  context.globalAlpha = 1;
  context.lineJoin = 'round';
  face(context, 12);
  context.textAlign = 'center';
  for (const [text, at, down] of [
    [`${km} km`, kmWidth / 2, 12],
    ...(unit ? ([[`${old} ${unit.sign}`, oldWidth / 2, 37]] as const) : []),
  ] as const) {
    context.strokeStyle = palette.halo;
    context.lineWidth = 3;
    context.strokeText(text, at, down);
    write(context, text, at, down, palette.ink);
  }
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.stroke(new Path2D(`M1,15v5H${kmWidth + 1}v-5${unit ? `M1,25v-5H${oldWidth + 1}v5` : ''}`));
  context.restore();
}

function drawFoot(context: Context, { layout, palette, modules }: PictureParts): void {
  const { foot, mapHeight, width, height } = layout;
  if (!foot) return;
  context.fillStyle = palette.panel;
  context.fillRect(0, mapHeight, width, height - mapHeight);
  context.fillStyle = palette.rule;
  context.fillRect(0, mapHeight, width, 1);
  const code = (modules.length + 8) * foot.side;
  drawQr(context, modules, width - INSET - code, mapHeight + (height - mapHeight - code) / 2, foot.side);
  foot.lines.forEach((line, i) => {
    face(context, FOOT_TYPE);
    const y = mapHeight + 14 + (i + 0.8) * FOOT_LEADING;
    write(context, line.text, INSET, y, line.strong ? palette.ink : palette.note);
  });
}

function drawCaption(context: Context, { text, layout, palette }: PictureParts): void {
  if (!layout.caption) return;
  if (layout.captionLines.length) {
    drawPanel(context, layout.caption, palette);
    const [x, y] = layout.caption;
    layout.captionLines.forEach((line, i) => {
      face(context, 18);
      const only = layout.captionLines.length === 1 ? 12 : 0;
      write(context, line, x + 18, y + 34 + only + i * 25, palette.ink);
    });
  }
  face(context, 10.5);
  context.textAlign = 'right';
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  const [right, low] = [layout.width - INSET, layout.height - 6];
  context.strokeText(text.mark, right, low);
  write(context, text.mark, right, low, palette.note);
  context.textAlign = 'left';
}

/** Draws all that stands on a picture but the map; the context is in CSS px. */
export function drawParts(context: Context, parts: PictureParts): void {
  context.textAlign = 'left';
  drawOther(context, parts);
  drawPlate(context, parts);
  drawLegend(context, parts);
  drawScale(context, parts);
  drawCaption(context, parts);
  drawFoot(context, parts);
}
