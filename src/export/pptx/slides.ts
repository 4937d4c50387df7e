import { fileNameOf } from '../../atlas/file-name.ts';
import PptxGenJS from 'pptxgenjs';
import { citation } from '../../atlas/downloads/credit.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import { pageWords, lecturePages } from '../lecture-pages.ts';
import { withLinkColour } from './link-colour.ts';
import type { MadeFile, Subject, Progress, ExportContext } from '../export-context.ts';

/** Inches of a slide of 16:9, and of the picture on it. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const PICTURE = { width: 1600, height: 805 } as const;
const PICTURE_INCHES = (SLIDE.width * PICTURE.height) / PICTURE.width;

/** Faces that most machines have, or have a near one of. */
const FACES = { en: 'Georgia', 'zh-Hant': 'Noto Serif CJK TC', 'zh-Hans': 'Noto Serif CJK SC' } as const;

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** Slides of 16:9, one a subject: picture, title, link to the state, and the narration and sources as speaker notes. */
export async function makeSlides(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { first, locale, words } = pageWords(exportContext, subjects);
  const palette = palettesOf(exportContext.atlas.config)[first.view.theme];
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  const { config } = exportContext.atlas;
  deck.title = locale.atlas('title');
  deck.author = config.edition.author;
  deck.subject = citation(config);
  const fontFace = FACES[first.view.language];
  for await (const { picture, text, chapter } of lecturePages(
    exportContext,
    subjects,
    { ...PICTURE, legend: true },
    tell,
    signal,
  )) {
    const slide = deck.addSlide();
    slide.background = { color: hex(palette.panel) };
    slide.addImage({
      data: await dataUrl(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' })),
      x: 0,
      y: SLIDE.height - PICTURE_INCHES,
      w: SLIDE.width,
      h: PICTURE_INCHES,
      altText: `${locale.atlas('map')}: ${text.title}, ${text.date}`,
    });
    const title = text.titleHan ? `${text.title}  ${text.titleHan}` : text.title;
    slide.addText(title, {
      x: 0.3,
      y: 0.08,
      w: 8.6,
      h: SLIDE.height - PICTURE_INCHES - 0.16,
      fontFace,
      fontSize: 24,
      color: hex(palette.ink),
      valign: 'middle',
      fit: 'shrink',
    });
    slide.addText(
      [
        { text: text.date, options: { bold: true, color: hex(palette.today), breakLine: true } },
        {
          text: words.openState,
          options: { hyperlink: { url: text.address }, fontSize: 11, color: hex(palette.ink) },
        },
      ],
      {
        x: 9,
        y: 0.08,
        w: SLIDE.width - 9.3,
        h: SLIDE.height - PICTURE_INCHES - 0.16,
        fontFace,
        fontSize: 16,
        align: 'right',
        valign: 'middle',
      },
    );
    slide.addNotes(
      [chapter?.number ?? '', text.narration, text.sourcesLine, text.credit, text.address].join('\n\n'),
    );
  }
  const packed = await deck.write({ outputType: 'uint8array' });
  if (!(packed instanceof Uint8Array)) throw new Error('the slides could not be packed');
  const bytes = withLinkColour(packed, hex(palette.ink)) as Uint8Array<ArrayBuffer>;
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return {
    name: `${fileNameOf(exportContext.atlas.config)}-slides-${first.view.language}.pptx`,
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
