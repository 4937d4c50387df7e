import type { PDFImage, PDFPage } from '@cantoo/pdf-lib';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { yearsShown } from '../../atlas/years-shown.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { PRINT as PALETTE } from '../../style/palette/palette.ts';
import { parseDay } from '../../time/written-date.ts';
import type { Language } from '../../time/date-text.ts';
import { qrModules } from '../qr.ts';
import type { Locale } from '../../locale/locale.ts';
import { PAGE, type PdfSheet, type Setting } from './pdf-sheet.ts';
import type { PictureText } from '../picture/picture-text.ts';
import type { ExportWords } from '../export-words.ts';
import { LANGUAGE_NAMES } from '../../locale/language-names.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** A line of the contents. */
export interface Content {
  readonly page: PDFPage;
  readonly title: string;
  readonly titleHan: string;
  readonly days: string;
}

/** What a title page is written with. */
export interface TitlePageWords {
  readonly config: AtlasConfig;
  readonly locale: Locale;
  readonly words: ExportWords;
  readonly language: Language;
  readonly contents: readonly Content[];
  /** The title of the lecture that the hand-out is of; '' where it is of the chapters. */
  readonly lecture: string;
  /** The first day and the last that it tells of; `null` for those of the atlas. */
  readonly span: readonly [first: number, last: number] | null;
}

const LEFT = 60;
const LEFT_WIDTH = 292;
const RIGHT = 388;
const RIGHT_WIDTH = PAGE.width - RIGHT - 58;
const TOP = PAGE.height - 58;
const CODE = 74;
/** The least leading of the contents, that of type of 7 points, and the columns that they may have. */
const LEAST_LEADING = 9.5;
const MOST_COLUMNS = 3;
const NOTE: Setting = { size: 8.2, leading: 11, colour: PALETTE.ink };
const HEAD: Setting = { size: 8.2, bold: true, colour: PALETTE.note };

/**
 * Writes the title page of a hand-out within the double neat-line of a plate: what the atlas is called, its days and
 * language, the land at the day of `text`, the contents, how to cite it, its licence, and the address with its code.
 */
export function writeTitlePage(
  sheet: PdfSheet,
  picture: PDFImage,
  text: PictureText,
  written: TitlePageWords,
): void {
  const { width, height } = PAGE;
  sheet.frame([26, 26, width - 52, height - 52], PALETTE.rule);
  sheet.frame([30, 30, width - 60, height - 60], PALETTE.hairline);
  writeTitle(sheet, written);
  writeImprint(sheet, text, written);
  const drawn = (RIGHT_WIDTH * picture.height) / picture.width;
  const caption = written.words.pictured(text.date);
  sheet.as('Figure', () => sheet.picture(picture, [RIGHT, TOP - drawn, RIGHT_WIDTH, drawn]), caption);
  sheet.frame([RIGHT, TOP - drawn, RIGHT_WIDTH, drawn], PALETTE.rule);
  sheet.line(caption, RIGHT, TOP - drawn - 12, { size: 8.2, colour: PALETTE.note });
  writeContents(sheet, TOP - drawn - 26, written);
}

function writeTitle(sheet: PdfSheet, written: TitlePageWords): void {
  const { config, locale, words, language, lecture } = written;
  const [first, last] = written.span ?? [parseDay(config.span.first), parseDay(config.span.last)];
  const english = language === 'en';
  const block = (top: number, line: string, setting: Setting) =>
    sheet.block(line, LEFT, top, LEFT_WIDTH, setting);
  const own: Setting = { size: english ? 38 : 46, leading: english ? 46 : 56, colour: PALETTE.ink };
  let y = TOP + 4;
  sheet.as('H1', () => (y = block(y, locale.atlas('short'), own) - 2));
  y = block(y, `${locale.atlas('subject')}${english ? ', ' : '，'}${yearsShown(config, language)}`, {
    size: 18,
    leading: 25,
    colour: PALETTE.ink,
  });
  const other = english
    ? `${locale.chinese(config, 'short')}　${locale.chinese(config, 'subject')}`
    : `${config.short_en}: ${config.subject_en}`;
  y = block(y - 4, other, { size: 15, leading: 21, colour: PALETTE.note }) - 8;
  sheet.rule(LEFT, y, LEFT_WIDTH, PALETTE.rule);
  sheet.rule(LEFT, y - 2.4, LEFT_WIDTH, PALETTE.hairline);
  const days = locale.words(INTERFACE_WORDS).until(locale.date(first), locale.date(last));
  y = block(y - 12, days, { size: 12.5, leading: 18, bold: true, colour: PALETTE.today });
  if (lecture) y = block(y, lecture, { size: 15, leading: 21, bold: true, colour: PALETTE.ink });
  y = block(y, `${words.handout} · ${LANGUAGE_NAMES[language]}`, {
    size: 10.5,
    leading: 17,
    colour: PALETTE.ink,
  });
  block(y - 6, locale.atlas('description'), { size: 10.5, leading: 15.2, colour: PALETTE.ink });
}

function writeImprint(sheet: PdfSheet, text: PictureText, { config, words }: TitlePageWords): void {
  const low = 54;
  sheet.code(qrModules(text.address), LEFT - 6, low + CODE - 6, CODE);
  sheet.link(text.address, [LEFT, low, CODE, CODE], words.live);
  const beside = LEFT + CODE + 8;
  const beneath = sheet.block(words.live, beside, low + CODE - 12, LEFT_WIDTH - CODE - 8, HEAD);
  const address: Setting = { ...NOTE, size: 7.6, leading: 10 };
  sheet.block(text.address, beside, beneath, LEFT_WIDTH - CODE - 8, address);
  const [cite, credits] = text.credit.split(' · ', 1).concat(text.credit.split(' · ').slice(1).join(' · '));
  const site = text.address.replace(/#.*$/, '');
  const licence = licenceOf(config);
  const parts: readonly (readonly [head: string, body: string])[] = [
    [words.cite, words.citeText(cite ?? '', site)],
    [words.licence, `${words.licenceText(licence.name, licence.url)}${credits ? ` · ${credits}` : ''}`],
  ];
  const lineCount = parts.reduce((sum, [, body]) => sum + sheet.lines(body, LEFT_WIDTH, NOTE).length, 0);
  let y = low + CODE + 12 + parts.length * 18 + lineCount * 11;
  sheet.rule(LEFT, y + 8, LEFT_WIDTH, PALETTE.hairline);
  for (const [head, body] of parts) {
    y = sheet.block(head, LEFT, y, LEFT_WIDTH, HEAD);
    y = sheet.block(body, LEFT, y, LEFT_WIDTH, NOTE) - 6;
  }
}

function writeContents(sheet: PdfSheet, top: number, { words, contents }: TitlePageWords): void {
  sheet.rule(RIGHT, top + 6, RIGHT_WIDTH, PALETTE.hairline);
  const y = sheet.block(words.contents, RIGHT, top, RIGHT_WIDTH, HEAD) - 1;
  const room = Math.floor((y - 46) / LEAST_LEADING);
  const columns = Math.min(MOST_COLUMNS, Math.ceil(contents.length / room));
  const all = contents.length <= columns * room;
  const shown = all ? contents : contents.slice(0, columns * room - 1);
  const rows = all ? Math.ceil(shown.length / columns) : room;
  const leading = Math.min(14, (y - 46) / Math.max(1, rows));
  const size = Math.min(columns < MOST_COLUMNS ? 9.2 : 8, leading * 0.74);
  const width = RIGHT_WIDTH / columns;
  const ink: Setting = { size, colour: PALETTE.ink };
  const note: Setting = { size, colour: PALETTE.note };
  for (const [i, { page, title, titleHan, days }] of shown.entries()) {
    const left = RIGHT + Math.floor(i / rows) * width;
    const base = y - size - (i % rows) * leading;
    const number = String(i + 1);
    sheet.line(number, left + 12 - sheet.width(number, ink), base, note);
    const written = clipped(title, width - (columns > 1 ? 28 : 20), (part) => sheet.width(part, ink));
    sheet.line(written, left + 20, base, ink);
    if (columns === 1) {
      const dated = RIGHT + RIGHT_WIDTH - sheet.width(days, note);
      const beside = left + 20 + sheet.width(written, ink) + 7;
      if (titleHan && beside + sheet.width(titleHan, note) < dated - 7)
        sheet.line(titleHan, beside, base, note);
      if (left + 20 + sheet.width(written, ink) < dated - 4) sheet.line(days, dated, base, note);
    }
    sheet.goTo(page, [left, base - 3, width, leading], title);
  }
  if (all) return;
  const left = RIGHT + (columns - 1) * width;
  sheet.line(
    words.furtherPages(contents.length - shown.length),
    left + 20,
    y - size - (rows - 1) * leading,
    note,
  );
}

/** A text that is cut, with an ellipsis, where it is wider than there is room. */
function clipped(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  let kept = [...text];
  while (kept.length > 1 && measure(`${kept.join('').trimEnd()}…`) > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
