import { createFrameRenderer } from './frame-renderer.ts';
import { writeDay } from '../../time/written-date.ts';
import type { PictureKind } from './picture-layout.ts';
import type { MadeFile, Subject, ExportContext } from '../export-context.ts';

/** The bytes of a canvas as PNG; rejects where the browser cannot write them. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser could not write ${canvas.width} × ${canvas.height} px as PNG`);
  return blob;
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
    return { name: `fragile-peace-${days.join('-')}.png`, blob: await pngOf(renderer.canvas) };
  } finally {
    renderer.remove();
  }
}
