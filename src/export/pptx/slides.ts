import { fileNameOf } from '../../atlas/file-name.ts';
import { SLIDE_PICTURE } from '../paper-type.ts';
import { lecturePages } from '../lecture-pages.ts';
import { packSlides } from './pack-slides.ts';
import type { MadeFile, Subject, Progress, ExportContext, TakenLecture } from '../export-context.ts';

/** Makes the file of {@link packSlides}: draws the subjects, tells how many are done, and throws the signal’s reason where it is aborted. */
export async function makeSlides(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  lecture: TakenLecture | null,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const size = { ...SLIDE_PICTURE, legend: true };
  const pages = lecturePages(exportContext, subjects, size, tell, signal);
  const bytes = (await packSlides(exportContext, subjects, lecture, pages)) as Uint8Array<ArrayBuffer>;
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  const language = subjects[0]?.view.language ?? 'en';
  return {
    name: `${fileNameOf(exportContext.atlas.config)}-slides-${lecture ? `${lecture.name}-` : ''}${language}.pptx`,
    blob: new Blob([bytes], { type }),
  };
}
