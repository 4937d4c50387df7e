import { holderColours, type Palette } from '../../style/palette/palette.ts';
import type { Locale } from '../../locale/locale.ts';
import { markPaths, type ChartMark, type ChartRow, type NumberChart } from '../charts/number-charts.ts';
import type { LegendStroke } from '../picture/legend-strokes.ts';
import { PAGE, type PdfSheet, type Setting } from './pdf-sheet.ts';

const GAP = 24;
const TOP = PAGE.height - PAGE.margin;
/** The sizes that the rows below a chart may have, in pt. */
const SIZES = [9, 8.5, 8, 7.5, 7];
const LABEL = 7;

/** How a mark is drawn on paper. */
function strokesOf(mark: ChartMark, palette: Palette): LegendStroke[] {
  const { stroked, filled } = markPaths(mark);
  const colour = mark.power ? holderColours(palette, mark.power).deep : palette.ink;
  const fill = mark.kind === 'asked' ? { fill: palette.siege, opacity: 0.55 } : { fill: colour };
  return [
    ...(stroked ? [{ path: stroked, stroke: colour, width: mark.kind === 'army' ? 2.2 : 1.6 }] : []),
    ...(filled ? [{ path: filled, ...fill }] : []),
  ];
}

/** Writes the charts of numbers side by side on a page of the hand-out, each with what its marks tell below it. */
export function writeNumbersPage(
  sheet: PdfSheet,
  charts: readonly NumberChart[],
  palette: Palette,
  locale: Locale,
): void {
  const width = (PAGE.width - 2 * PAGE.margin - GAP * (charts.length - 1)) / charts.length;
  const across = Math.min(width, 420);
  for (const [i, chart] of charts.entries())
    writeChart(sheet, chart, PAGE.margin + i * (width + GAP), across, palette, locale);
}

function writeChart(
  sheet: PdfSheet,
  chart: NumberChart,
  x: number,
  width: number,
  palette: Palette,
  locale: Locale,
): void {
  const note: Setting = { size: 8, leading: 10.6, colour: palette.note };
  let y = TOP;
  sheet.as(
    'H1',
    () => (y = sheet.block(chart.title, x, y, width, { size: 15, leading: 19, colour: palette.ink })),
  );
  y = sheet.block(chart.about, x, y - 2, width, note) - 8;
  const scale = width / chart.width;
  const top = y;
  sheet.as(
    'Figure',
    () => {
      for (const [x1, y1, x2, y2] of chart.grid)
        sheet.mark(
          [{ path: `M${x1},${y1}L${x2},${y2}`, stroke: palette.hairline, width: 0.7 }],
          x,
          top,
          scale,
        );
      for (const { mark } of chart.rows) sheet.mark(strokesOf(mark, palette), x, top, scale);
      const ink: Setting = { size: LABEL, colour: palette.note };
      for (const { x: at, y: down, text, end } of chart.labels)
        sheet.line(text, x + at * scale - (end ? sheet.width(text, ink) : 0), top - down * scale, ink);
    },
    chart.title,
  );
  y -= chart.height * scale + 10;
  writeRows(sheet, chart.rows, [x, y, width], palette, locale);
}

/** Writes what marks tell with their days, in the largest type in which they end above the foot of the page. */
function writeRows(
  sheet: PdfSheet,
  rows: readonly ChartRow[],
  [x, top, width]: readonly [x: number, top: number, width: number],
  palette: Palette,
  locale: Locale,
): void {
  const told = rows.map(({ day, text, note }) => ({
    date: locale.date(day),
    text: [text, note].filter(Boolean).join(locale.language() === 'en' ? '. ' : '。'),
  }));
  const setting = (size: number): Setting => ({ size, leading: size * 1.25, colour: palette.ink });
  const indentOf = (ink: Setting) => Math.max(...told.map(({ date }) => sheet.width(date, ink))) + 8;
  const heightOf = (ink: Setting) =>
    told.reduce(
      (sum, { text }) => sum + sheet.lines(text, width - indentOf(ink), ink).length * ink.size * 1.25 + 1.5,
      0,
    );
  const size = SIZES.find((one) => top - heightOf(setting(one)) >= PAGE.margin) ?? LABEL;
  const ink = setting(size);
  const indent = indentOf(ink);
  let y = top;
  for (const { date, text } of told) {
    const at = y;
    sheet.as('LI', () => {
      sheet.block(date, x, at, indent, { ...ink, colour: palette.note });
      y = sheet.block(text, x + indent, at, width - indent, ink) - 1.5;
    });
  }
}
