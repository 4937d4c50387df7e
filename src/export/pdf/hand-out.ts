import { fileNameOf } from '../../atlas/file-name.ts';
import { PDFDocument, type PDFImage, type PDFPage } from '@cantoo/pdf-lib';
import { datingOf } from '../../atlas/event.ts';
import { datesInWords } from '../../atlas/narrative/dates-in-words.ts';
import { editionMark } from '../../atlas/citation/edition.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { palettesOf, PRINT, type Palette } from '../../style/palette/palette.ts';
import { qrModules } from '../qr.ts';
import { pageWords, lecturePages, type LecturePage } from '../lecture-pages.ts';
import { legendStrokes } from '../picture/legend-strokes.ts';
import { embedPageFonts, type PageFonts } from './page-fonts.ts';
import { createPdfSheet, PAGE, type PdfSheet, type Setting } from './pdf-sheet.ts';
import type { PictureText } from '../picture/picture-text.ts';
import { writeTitlePage, type Content } from './title-page.ts';
import type { MadeFile, Subject, Progress, ExportContext } from '../export-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The picture on a page in px (177 dpi) and pt. */
const PICTURE = { width: 1280, height: 916 } as const;
const PICTURE_WIDTH = 520;
const PICTURE_HEIGHT = (PICTURE_WIDTH * PICTURE.height) / PICTURE.width;
const COLUMN_X = PAGE.margin + PICTURE_WIDTH + 20;
const COLUMN_WIDTH = PAGE.width - PAGE.margin - COLUMN_X;
const CODE = 84;
const TOP = PAGE.height - PAGE.margin;
const FOOT = PAGE.margin + CODE;

/** What stands on a page besides what its picture’s text tells. */
interface Heading {
  readonly number: string;
  readonly days: string;
  readonly pictured: string;
  readonly events: readonly { readonly date: string; readonly title: string }[];
}

/**
 * The hand-out: A4 across, a title page of `front`, then one chapter a page, with picture, title, narration, legend, sources
 * and QR code; all text is text, set in the fonts of the page.
 */
export async function makeHandout(
  exportContext: ExportContext,
  front: Subject,
  chapters: readonly Subject[],
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { locale, words } = pageWords(exportContext, chapters);
  const { language } = front.view;
  const { config } = exportContext.atlas;
  const { edition } = config;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(locale.atlas('title'), { showInWindowTitleBar: true });
  pdf.setAuthor(edition.author);
  pdf.setSubject(citation(config));
  pdf.setKeywords([editionMark(edition)]);
  pdf.setLanguage(language);
  const fonts = await embedPageFonts(pdf);
  const palette = palettesOf(config).print;
  const contents: Content[] = [];
  let opening: { readonly lecturePage: LecturePage; readonly picture: PDFImage } | null = null;
  for await (const lecturePage of lecturePages(
    exportContext,
    [front, ...chapters],
    { ...PICTURE, legend: false },
    tell,
    signal,
  )) {
    const picture = await pdf.embedJpg(lecturePage.picture.bytes);
    if (!lecturePage.chapter) {
      opening = { lecturePage, picture };
      continue;
    }
    const { told, number } = lecturePage.chapter;
    const days = locale.words(INTERFACE_WORDS).until(locale.date(told.start), locale.date(told.end - 1));
    const events = exportContext.atlas.events
      .filter(({ id }) => told.feature.properties.events.includes(id))
      .map(({ feature }) => ({
        date: locale.tell((told) => datesInWords(datingOf(feature), told)),
        title: locale.text(feature.properties, 'title'),
      }));
    const heading: Heading = { number, days, pictured: words.pictured(lecturePage.text.date), events };
    const page = writePage(pdf, fonts, palette, picture, heading, lecturePage.text);
    contents.push({ page, days, title: lecturePage.text.title, titleHan: lecturePage.text.titleHan });
  }
  if (opening) {
    const sheet = createPdfSheet(pdf, pdf.insertPage(0, [PAGE.width, PAGE.height]), fonts);
    writeTitlePage(sheet, opening.picture, opening.lecturePage.text, {
      config,
      locale,
      words,
      language,
      contents,
    });
  }
  const bytes = await pdf.save();
  return {
    name: `${fileNameOf(config)}-hand-out-${language}.pdf`,
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
  };
}

function writePage(
  pdf: PDFDocument,
  fonts: PageFonts,
  palette: Palette,
  picture: PDFImage,
  heading: Heading,
  text: PictureText,
): PDFPage {
  const page = pdf.addPage([PAGE.width, PAGE.height]);
  const sheet = createPdfSheet(pdf, page, fonts);
  const { margin } = PAGE;
  sheet.picture(picture, [margin, TOP - PICTURE_HEIGHT, PICTURE_WIDTH, PICTURE_HEIGHT]);
  sheet.frame([margin, TOP - PICTURE_HEIGHT, PICTURE_WIDTH, PICTURE_HEIGHT], palette.rule);
  writeColumn(sheet, heading, text);
  writeLegend(sheet, palette, text);
  const note: Setting = { size: 7.6, leading: 9.6, colour: palette.note };
  sheet.rule(margin, FOOT + 4, PAGE.width - 2 * margin, palette.hairline);
  const room = PAGE.width - 2 * margin - CODE - 16;
  let y = FOOT - 2;
  y = sheet.block(text.sourcesLine, margin, y, room, note) - 2;
  y = sheet.block(text.credit, margin, y, room, note) - 2;
  sheet.block(text.address, margin, y, room, { ...note, colour: palette.ink });
  sheet.code(qrModules(text.address), PAGE.width - margin - CODE, FOOT, CODE);
  sheet.link(text.address, [PAGE.width - margin - CODE, margin, CODE, CODE]);
  sheet.link(text.address, [margin, y - 20, room, 20]);
  return page;
}

function writeColumn(sheet: PdfSheet, heading: Heading, text: PictureText): void {
  const palette = PRINT;
  const at = (top: number, words: string, setting: Setting) =>
    words ? sheet.block(words, COLUMN_X, top, COLUMN_WIDTH, setting) : top;
  let y = at(TOP, heading.number, { size: 9.5, colour: palette.note }) - 4;
  y = at(y, text.title, { size: 20, leading: 24, colour: palette.ink });
  y = at(y, text.titleHan, { size: 16, leading: 21, colour: palette.note }) - 2;
  y = at(y, heading.days, { size: 10.5, colour: palette.ink }) - 6;
  sheet.rule(COLUMN_X, y, COLUMN_WIDTH, palette.hairline);
  y = at(y - 6, heading.pictured, { size: 10.5, bold: true, colour: palette.today });
  for (const court of text.courts)
    y = at(y, `${court.seal} ${court.text}`, { size: 9.5, leading: 13, colour: palette.ink });
  y -= 8;
  const lowest = FOOT + 12;
  const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8];
  const fits = (size: number) =>
    y - sheet.lines(text.narration, COLUMN_WIDTH, { size, colour: palette.ink }).length * size * 1.42 >=
    lowest;
  const size = sizes.find(fits) ?? 8;
  y = at(y, text.narration, { size, leading: size * 1.42, colour: palette.ink }) - 8;
  writeEvents(sheet, heading.events, y, lowest);
}

/** Writes a chapter’s events with their dates, from `top` in the largest type that ends above `lowest`. */
function writeEvents(sheet: PdfSheet, events: Heading['events'], top: number, lowest: number): void {
  const palette = PRINT;
  if (!events.length) return;
  const settings = [8.4, 7.9, 7.4, 6.9].map((size): Setting => ({
    size,
    leading: size * 1.3,
    colour: palette.ink,
  }));
  const indentOf = (ink: Setting) => Math.max(...events.map(({ date }) => sheet.width(date, ink))) + 8;
  const heightOf = (ink: Setting) =>
    events.reduce(
      (sum, { title }) =>
        sum + 2 + sheet.lines(title, COLUMN_WIDTH - indentOf(ink), ink).length * ink.size * 1.3,
      4,
    );
  const ink = settings.find((one) => top - heightOf(one) >= lowest) ?? settings.at(-1);
  if (!ink) return;
  const indent = indentOf(ink);
  sheet.rule(COLUMN_X, top + 2, COLUMN_WIDTH, palette.hairline);
  let y = top - 4;
  for (const { date, title } of events) {
    sheet.line(date, COLUMN_X, y - ink.size, { ...ink, colour: palette.note });
    y = sheet.block(title, COLUMN_X + indent, y, COLUMN_WIDTH - indent, ink) - 2;
  }
}

const LEGEND_COLUMNS = 4;

function writeLegend(sheet: PdfSheet, palette: Palette, text: PictureText): void {
  const top = TOP - PICTURE_HEIGHT - 8;
  const rows = Math.max(1, Math.ceil(text.legend.length / LEGEND_COLUMNS));
  const leading = Math.min(14, (top - FOOT - 8) / rows);
  text.legend.forEach(({ row, text: words }, i) => {
    const x = PAGE.margin + Math.floor(i / rows) * (PICTURE_WIDTH / LEGEND_COLUMNS);
    const y = top - (i % rows) * leading;
    sheet.mark(legendStrokes(row.mark, palette), x, y, 0.62);
    sheet.line(words, x + 28, y - 8.6, { size: 8.6, colour: palette.ink });
  });
}
