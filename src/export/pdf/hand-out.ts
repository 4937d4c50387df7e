import { fileNameOf } from '../../atlas/file-name.ts';
import numbersUrl from '../../../geo/numbers.json?url';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Numbers } from '../../atlas/numbers/numbers.ts';
import type { Locale } from '../../locale/locale.ts';
import { PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import { editionMark } from '../../atlas/citation/edition.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { palettesOf, PRINT, type Palette } from '../../style/palette/palette.ts';
import { qrModules } from '../qr.ts';
import { fetchFile } from '../../load/fetch-file.ts';
import { armyChart, moneyChart, type NumberChart } from '../charts/number-charts.ts';
import { NUMBER_WORDS } from '../charts/number-words.ts';
import { writeNumbersPage } from './numbers-page.ts';
import { lecturePages, type LecturePage } from '../lecture-pages.ts';
import { pageWriting } from '../page-writing.ts';
import { legendStrokes } from '../picture/legend-strokes.ts';
import { HAND_OUT_PICTURE } from '../paper-type.ts';
import { chapterEvents, stepEvents, type ToldEvent } from '../told-events.ts';
import { dayOf } from '../../time/instant.ts';
import { embedPageFonts } from './page-fonts.ts';
import { writeBookmarks } from './pdf-bookmarks.ts';
import { createPdfTags } from './pdf-tags.ts';
import { createPdfSheet, PAGE, type PdfSheet, type Setting } from './pdf-sheet.ts';
import type { PictureText } from '../picture/picture-text.ts';
import { writeTitlePage, type Content } from './title-page.ts';
import type { MadeFile, Subject, Progress, ExportContext, TakenLecture } from '../export-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

const { points: PICTURE_WIDTH, ...PICTURE } = HAND_OUT_PICTURE;
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
  /** What the picture shows, and where its code leads. */
  readonly map: string;
  readonly live: string;
  readonly events: readonly ToldEvent[];
}

/** The days that a hand-out must reach over for the charts of numbers, which are of all the years, to belong to it. */
const DAYS_OF_CHARTS = 366;

/**
 * The hand-out: A4 across, a title page of `front`, then one subject a page, a chapter or a step of a lecture, with picture,
 * title, narration, events with the doubt about their days, legend, sources and QR code, and the charts of numbers after one
 * that tells of more than a year; all text is text, set in the fonts of the page, tagged and bookmarked. `lecture` is that which it is of, where it is not of the chapters.
 */
export async function makeHandout(
  exportContext: ExportContext,
  front: Subject,
  subjects: readonly Subject[],
  lecture: TakenLecture | null,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { locale, words } = pageWriting(exportContext, subjects);
  const { language } = front.view;
  const { config } = exportContext.atlas;
  const { edition } = config;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const name = lecture ? locale.text(lecture.title, 'title') : '';
  pdf.setTitle([name, locale.atlas('title')].filter(Boolean).join(' – '), { showInWindowTitleBar: true });
  pdf.setAuthor(edition.author);
  pdf.setSubject(citation(config));
  pdf.setKeywords([editionMark(edition)]);
  pdf.setLanguage(language);
  const fonts = await embedPageFonts(pdf);
  const tags = createPdfTags(pdf);
  const palette = palettesOf(config).print;
  const contents: Content[] = [];
  const charts = await numberCharts(exportContext.atlas, locale);
  /** The days that the steps of a lecture open on and end with. */
  const span: number[] = [];
  let opening: { readonly lecturePage: LecturePage; readonly picture: PDFImage } | null = null;
  for await (const lecturePage of lecturePages(
    exportContext,
    [front, ...subjects],
    { ...PICTURE, legend: false, markPx: (MARK * PICTURE.cssWidth) / PICTURE_WIDTH },
    tell,
    signal,
  )) {
    const picture = await pdf.embedJpg(lecturePage.picture.bytes);
    const { chapter, number, text, subject } = lecturePage;
    if (!number) {
      opening = { lecturePage, picture };
      continue;
    }
    const { told } = subject;
    const [first, last] = told
      ? [dayOf(told.opens), dayOf(told.until ?? told.opens)]
      : [chapter?.start ?? subject.scene.day, (chapter?.end ?? subject.scene.day + 1) - 1];
    const days = locale.words(INTERFACE_WORDS).until(locale.date(first), locale.date(last));
    const events = told
      ? stepEvents(exportContext.atlas, locale, told)
      : chapter
        ? chapterEvents(exportContext.atlas, locale, chapter)
        : [];
    const heading: Heading = {
      number,
      days,
      pictured: words.pictured(text.date),
      map: `${locale.atlas('map')}: ${text.title}, ${text.date}`,
      live: words.live,
      events,
    };
    if (told) span.push(first, last);
    const page = pdf.addPage([PAGE.width, PAGE.height]);
    writePage(createPdfSheet(pdf, page, fonts, tags.page(page)), palette, picture, heading, text);
    contents.push({ page, days, title: text.title, titleHan: text.titleHan });
  }
  if (charts.length > 0 && (!lecture || Math.max(...span) - Math.min(...span) >= DAYS_OF_CHARTS)) {
    const page = pdf.addPage([PAGE.width, PAGE.height]);
    writeNumbersPage(createPdfSheet(pdf, page, fonts, tags.page(page)), charts, palette, locale);
    contents.push({ page, days: '', title: locale.words(NUMBER_WORDS).numbers, titleHan: '' });
  }
  const marks = contents.map(({ page, title }) => ({ page, title }));
  if (opening) {
    const page = pdf.insertPage(0, [PAGE.width, PAGE.height]);
    const sheet = createPdfSheet(pdf, page, fonts, tags.page(page, true));
    writeTitlePage(sheet, opening.picture, opening.lecturePage.text, {
      config,
      locale,
      words,
      language,
      contents,
      lecture: name,
      span: span.length > 0 ? [Math.min(...span), Math.max(...span)] : null,
    });
    marks.unshift({ page, title: name || locale.atlas('short') });
  }
  tags.finish();
  writeBookmarks(pdf, marks);
  const bytes = await pdf.save();
  return {
    name: `${fileNameOf(config)}-hand-out-${lecture ? `${lecture.name}-` : ''}${language}.pdf`,
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
  };
}

/** The charts of the numbers that the record has; none where it has none. */
async function numberCharts(atlas: Atlas, locale: Locale): Promise<NumberChart[]> {
  const { payments } = numbersUrl
    ? ((await (await fetchFile(numbersUrl)).json()) as Numbers)
    : { payments: [] };
  const armies = armyChart(atlas, locale);
  const money = moneyChart(atlas, payments, locale);
  return [...(armies.rows.length > 0 ? [armies] : []), ...(money ? [money] : [])];
}

function writePage(
  sheet: PdfSheet,
  palette: Palette,
  picture: PDFImage,
  heading: Heading,
  text: PictureText,
): void {
  const { margin } = PAGE;
  const drawn = [margin, TOP - PICTURE_HEIGHT, PICTURE_WIDTH, PICTURE_HEIGHT] as const;
  sheet.as('Figure', () => sheet.picture(picture, drawn), heading.map);
  sheet.frame(drawn, palette.rule);
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
  sheet.link(text.address, [PAGE.width - margin - CODE, margin, CODE, CODE], heading.live);
  sheet.link(text.address, [margin, y - 20, room, 20], heading.live);
}

function writeColumn(sheet: PdfSheet, heading: Heading, text: PictureText): void {
  const palette = PRINT;
  const at = (top: number, words: string, setting: Setting) =>
    words ? sheet.block(words, COLUMN_X, top, COLUMN_WIDTH, setting) : top;
  let y = at(TOP, heading.number, { size: 9.5, colour: palette.note }) - 4;
  sheet.as('H1', () => (y = at(y, text.title, { size: 20, leading: 24, colour: palette.ink })));
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

/** The share of the column that the dates of events may take. */
const MOST_INDENT = 0.42;

/** Writes events with their dates, from `top` in the largest type that ends above `lowest`. */
function writeEvents(sheet: PdfSheet, events: Heading['events'], top: number, lowest: number): void {
  const palette = PRINT;
  if (!events.length) return;
  const settings = [8.4, 7.9, 7.4, 7].map((size): Setting => ({
    size,
    leading: size * 1.3,
    colour: palette.ink,
  }));
  const widest = (ink: Setting) => Math.max(...events.map(({ date }) => sheet.width(date, ink)));
  // days in doubt are told in more words than a day has, and may take lines of their own
  // half a point more, so that a date that just fits is not broken by a rounding
  const indentOf = (ink: Setting) => Math.min(widest(ink) + 0.5, COLUMN_WIDTH * MOST_INDENT) + 8;
  const linesOf = (ink: Setting, { date, title }: ToldEvent) =>
    Math.max(
      sheet.lines(date, indentOf(ink) - 8, ink).length,
      sheet.lines(title, COLUMN_WIDTH - indentOf(ink), ink).length,
    );
  const heightOf = (ink: Setting) =>
    events.reduce((sum, event) => sum + 2 + linesOf(ink, event) * ink.size * 1.3, 4);
  const ink = settings.find((one) => top - heightOf(one) >= lowest) ?? settings.at(-1);
  if (!ink) return;
  const indent = indentOf(ink);
  sheet.rule(COLUMN_X, top + 2, COLUMN_WIDTH, palette.hairline);
  let y = top - 4;
  for (const { date, title } of events) {
    const top = y;
    sheet.as('LI', () => {
      const dated = sheet.block(date, COLUMN_X, top, indent - 8, { ...ink, colour: palette.note });
      const titled = sheet.block(title, COLUMN_X + indent, top, COLUMN_WIDTH - indent, ink);
      y = Math.min(dated, titled) - 2;
    });
  }
}

const LEGEND_COLUMNS = 4;
/** Pt to a unit of a legend’s mark. */
const MARK = 0.62;

function writeLegend(sheet: PdfSheet, palette: Palette, text: PictureText): void {
  const top = TOP - PICTURE_HEIGHT - 8;
  const rows = Math.max(1, Math.ceil(text.legend.length / LEGEND_COLUMNS));
  const leading = Math.min(14, (top - FOOT - 8) / rows);
  text.legend.forEach(({ row, text: words }, i) => {
    const x = PAGE.margin + Math.floor(i / rows) * (PICTURE_WIDTH / LEGEND_COLUMNS);
    const y = top - (i % rows) * leading;
    sheet.mark(legendStrokes(row.mark, palette), x, y, MARK);
    sheet.line(words, x + 28, y - 8.6, { size: 8.6, colour: palette.ink });
  });
}
