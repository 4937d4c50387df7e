import { fileNameOf } from '../../atlas/file-name.ts';
import { createFrameRenderer } from './frame-renderer.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { editionMark } from '../../atlas/citation/edition.ts';
import { withPngText, type PngText } from './png-text.ts';
import { writeDay } from '../../time/written-date.ts';
import type { PictureKind } from './picture-layout.ts';
import { localeOf, type MadeFile, type Subject, type ExportContext } from '../export-context.ts';

/** The bytes of a canvas as PNG; rejects where the browser cannot write them. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser could not write ${canvas.width} × ${canvas.height} px as PNG`);
  return blob;
}

/** What a picture says of itself where its pixels cannot: what it shows, by whom, in which edition, and where it is live. */
function textsOf(exportContext: ExportContext, { view, scene }: Subject): PngText {
  const { config } = exportContext.atlas;
  const locale = localeOf(exportContext, view);
  const licence = licenceOf(config);
  return [
    ['Title', `${locale.atlas('title')} · ${locale.date(scene.day)}`],
    ['Author', config.edition.author],
    ['Copyright', `${licence.name}, ${licence.url}`],
    ['Description', citation(config)],
    ['Edition', editionMark(config.edition)],
    ['Source', exportContext.addressOf(view)],
  ];
}

/** A subject as a PNG of `width` × `height` px, with all that tells what it shows; the same bytes each time. */
export async function makeStill(
  exportContext: ExportContext,
  subject: Subject,
  size: { readonly width: number; readonly height: number },
  signal?: AbortSignal,
  kind: PictureKind = 'plate',
): Promise<MadeFile> {
  const { width, height } = size;
  const renderer = await createFrameRenderer(exportContext, { subject, width, height, kind }, signal);
  try {
    const days = [subject.scene, subject.compared].flatMap((scene) => (scene ? [writeDay(scene.day)] : []));
    const drawn = new Uint8Array(await (await pngOf(renderer.canvas)).arrayBuffer());
    const png = withPngText(drawn, textsOf(exportContext, subject));
    return {
      name: `${fileNameOf(exportContext.atlas.config)}-${days.join('-')}.png`,
      blob: new Blob([png], { type: 'image/png' }),
    };
  } finally {
    renderer.remove();
  }
}
