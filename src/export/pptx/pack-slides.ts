import PptxGenJS from 'pptxgenjs';
import { citation } from '../../atlas/downloads/credit.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import { SLIDE_PICTURE } from '../paper-type.ts';
import { pageWriting } from '../page-writing.ts';
import type { LecturePage } from '../lecture-pages.ts';
import { finishSlides } from './finish-slides.ts';
import type { Subject, ExportContext, TakenLecture } from '../export-context.ts';

/** Inches of a slide of 16:9, and of the picture on it. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const PICTURE_INCHES = (SLIDE.width * SLIDE_PICTURE.height) / SLIDE_PICTURE.width;
const HEAD_INCHES = SLIDE.height - PICTURE_INCHES - 0.16;
/** Inches of a title’s width, and the points that it may have. */
const TITLE_INCHES = 8.6;
const TITLE_SIZES = [24, 20, 18, 16, 14, 12] as const;
/** The name of the one layout of the slides. */
const LAYOUT = 'MAP';

/** Faces that most machines have, or have a near one of. */
const FACES = { en: 'Georgia', 'zh-Hant': 'Noto Serif CJK TC', 'zh-Hans': 'Noto Serif CJK SC' } as const;

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** How many em of a title’s type a text is wide, about. */
const emOf = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\p{Script=Han}，：。、]/u.test(one) ? 1 : 0.52), 0);

/** Points of a title that stands within its place, in as many lines as that has room for: programs shrink it only once it is edited. */
function titleSize(title: string): number {
  const [width, height] = [TITLE_INCHES * 72, HEAD_INCHES * 72];
  const fits = (size: number) => Math.ceil((emOf(title) * size * 1.05) / width) * size * 1.2 <= height;
  return TITLE_SIZES.find(fits) ?? 12;
}

/**
 * Slides of 16:9, one a page: a title in the placeholder of titles, the picture with its words for who cannot see it, the
 * date, a link to the state, and notes, narration and sources for the speaker. `lecture` is that which they are of, where it
 * is not of the chapters. Gives the packed file.
 */
export async function packSlides(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  lecture: TakenLecture | null,
  pages: AsyncIterable<LecturePage>,
): Promise<Uint8Array> {
  const { first, locale, words } = pageWriting(exportContext, subjects);
  const palette = palettesOf(exportContext.atlas.config)[first.view.theme];
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  const { config } = exportContext.atlas;
  const name = lecture ? locale.text(lecture.title, 'title') : '';
  deck.title = [name, locale.atlas('title')].filter(Boolean).join(' – ');
  deck.author = config.edition.author;
  deck.subject = citation(config);
  deck.company = config.edition.author;
  const fontFace = FACES[first.view.language];
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  deck.defineSlideMaster({
    title: LAYOUT,
    background: { color: hex(palette.panel) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.3,
            y: 0.08,
            w: TITLE_INCHES,
            h: HEAD_INCHES,
            fontFace,
            fontSize: 24,
            color: hex(palette.ink),
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  for await (const { picture, text, number, subject } of pages) {
    const slide = deck.addSlide({ masterName: LAYOUT });
    const title = text.titleHan ? `${text.title}  ${text.titleHan}` : text.title;
    slide.addText([{ text: title, options: { fontSize: titleSize(title) } }], {
      placeholder: 'title',
      fit: 'shrink',
    });
    slide.addImage({
      data: `image/jpeg;base64,${toBase64(picture.bytes)}`,
      x: 0,
      y: SLIDE.height - PICTURE_INCHES,
      w: SLIDE.width,
      h: PICTURE_INCHES,
      altText: `${locale.atlas('map')}: ${text.title}, ${text.date}`,
    });
    slide.addText(
      [
        { text: text.date, options: { bold: true, color: hex(palette.today), breakLine: true } },
        {
          text: words.openState,
          options: { hyperlink: { url: text.address }, fontSize: 12, color: hex(palette.ink) },
        },
      ],
      {
        x: 9,
        y: 0.08,
        w: SLIDE.width - 9.3,
        h: HEAD_INCHES,
        fontFace,
        fontSize: 16,
        align: 'right',
        valign: 'middle',
      },
    );
    const notes = subject.told ? locale.text(subject.told.texts, 'notes') : '';
    slide.addNotes(
      [number, text.narration, notes, text.sourcesLine, text.credit, text.address]
        .filter(Boolean)
        .join('\n\n'),
    );
  }
  const packed = await deck.write({ outputType: 'uint8array' });
  if (!(packed instanceof Uint8Array)) throw new Error('the slides could not be packed');
  return finishSlides(packed, { linkColour: hex(palette.ink), language: first.view.language });
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
