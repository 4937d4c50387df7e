import type { Chapter } from '../atlas/chapter.ts';
import { createPageRenderer, type PagePicture, type PageSize } from './page-renderer.ts';
import { pictureText, type PictureText } from './picture/picture-text.ts';
import { pageWriting } from './page-writing.ts';
import type { Subject, Progress, ExportContext } from './export-context.ts';

/** One page of a hand-out or of slides: what is pictured, the picture, and what is written beside it. */
export interface LecturePage {
  readonly subject: Subject;
  readonly picture: PagePicture;
  readonly text: PictureText;
  /** The chapter that is told, or that a step belongs to; `null` for a page about the whole, and in lectures of one’s own. */
  readonly chapter: Chapter | null;
  /** “Chapter 3 of 13”, “Step 3 of 41 · A city”; '' on a page about the whole. */
  readonly number: string;
}

/**
 * Draws the subjects one after another and gives each with its text, its picture of `width` × `height` px; tells how many are
 * done, and throws the signal’s reason where it is aborted. The map behind them goes when the last is taken.
 */
export async function* lecturePages(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  size: PageSize,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): AsyncGenerator<LecturePage> {
  const { first, locale, words } = pageWriting(exportContext, subjects);
  const told = subjects.filter(({ chapter, told: step }) => step ?? chapter !== null);
  const renderer = await createPageRenderer(exportContext, first, size, signal);
  try {
    for (const [i, subject] of subjects.entries()) {
      signal?.throwIfAborted();
      const picture = await renderer.picture(subject);
      const chapter = exportContext.atlas.chapters.find(({ id }) => id === subject.chapter) ?? null;
      const at = told.indexOf(subject) + 1;
      const numbered = subject.told ? words.stepNumber : words.chapterNumber;
      const within = subject.told && chapter ? locale.text(chapter.feature.properties, 'title') : '';
      yield {
        subject,
        picture,
        text: pictureText(exportContext, subject, renderer.page, renderer.padding, renderer.markScale),
        chapter,
        number: at > 0 ? [numbered(at, told.length), within].filter(Boolean).join(' · ') : '',
      };
      tell({ done: i + 1, of: subjects.length });
    }
  } finally {
    renderer.remove();
  }
}
