import { fileNameOf } from '../../atlas/file-name.ts';
import PptxGenJS from 'pptxgenjs';
import { citation } from '../../atlas/downloads/credit.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import { SLIDE_PICTURE } from '../paper-type.ts';
import { pageWords, lecturePages } from '../lecture-pages.ts';
import { withLinkColour } from './link-colour.ts';
import type { MadeFile, Subject, Progress, ExportContext, TakenLecture } from '../export-context.ts';

/** Inches of a slide of 16:9, and of the picture on it. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const PICTURE_INCHES = (SLIDE.width * SLIDE_PICTURE.height) / SLIDE_PICTURE.width;
const HEAD_INCHES = SLIDE.height - PICTURE_INCHES - 0.16;
/** The name of the one layout of the slides. */
const LAYOUT = 'MAP';

/** Faces that most machines have, or have a near one of. */
const FACES = { en: 'Georgia', 'zh-Hant': 'Noto Serif CJK TC', 'zh-Hans': 'Noto Serif CJK SC' } as const;

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/**
 * Slides of 16:9, one a subject: a title in the placeholder of titles, the picture with its words for who cannot see it, the
 * date, a link to the state, and notes, narration and sources for the speaker. `lecture` is that which they are of, where it
 * is not of the chapters.
 */
export async function makeSlides(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  lecture: TakenLecture | null,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { first, locale, words } = pageWords(exportContext, subjects);
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
            w: 8.6,
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
  for await (const { picture, text, number, subject } of lecturePages(
    exportContext,
    subjects,
    { ...SLIDE_PICTURE, legend: true },
    tell,
    signal,
  )) {
    const slide = deck.addSlide({ masterName: LAYOUT });
    const title = text.titleHan ? `${text.title}  ${text.titleHan}` : text.title;
    slide.addText(title, { placeholder: 'title', fit: 'shrink' });
    slide.addImage({
      data: await dataUrl(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' })),
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
  const bytes = withLinkColour(packed, hex(palette.ink)) as Uint8Array<ArrayBuffer>;
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return {
    name: `${fileNameOf(exportContext.atlas.config)}-slides-${lecture ? `${lecture.name}-` : ''}${first.view.language}.pptx`,
    blob: new Blob([bytes], { type }),
  };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('a picture could not be read back')));
    reader.readAsDataURL(blob);
  });
}
