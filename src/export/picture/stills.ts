import { zipSync } from 'fflate';
import { fileNameOf } from '../../atlas/file-name.ts';
import type { ExportContext, MadeFile, Progress, Subject, TakenLecture } from '../export-context.ts';
import type { PictureKind } from './picture-layout.ts';
import { makeStill } from './still.ts';

/** A picture of every step of a lecture, numbered, in one ZIP; tells how many are done. */
export async function makeStills(
  exportContext: ExportContext,
  lecture: TakenLecture,
  subjects: readonly Subject[],
  size: { readonly width: number; readonly height: number },
  kind: PictureKind,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const files: Record<string, Uint8Array> = {};
  const digits = String(subjects.length).length;
  for (const [i, subject] of subjects.entries()) {
    signal?.throwIfAborted();
    const { name, blob } = await makeStill(exportContext, subject, size, signal, kind);
    files[`${String(i + 1).padStart(digits, '0')}-${name}`] = new Uint8Array(await blob.arrayBuffer());
    tell({ done: i + 1, of: subjects.length });
  }
  const [first] = subjects;
  // pictures are packed as they are: they do not shrink again
  const bytes = zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
  return {
    name: `${fileNameOf(exportContext.atlas.config)}-${lecture.name}-${first?.view.language ?? 'en'}.zip`,
    blob: new Blob([bytes], { type: 'application/zip' }),
  };
}
