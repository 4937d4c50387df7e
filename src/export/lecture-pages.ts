import type { Chapter } from '../atlas/chapter.ts';
import type { Locale } from '../locale/locale.ts';
import { createPageRenderer, type PagePicture } from './page-renderer.ts';
import { pictureText, type PictureText } from './picture/picture-text.ts';
import { EXPORT_WORDS, type ExportWords } from './export-words.ts';
import { localeOf, type Subject, type Progress, type ExportContext } from './export-context.ts';

/** One page of a hand-out or of slides: what is pictured, the picture, and what is written beside it. */
export interface LecturePage {
  readonly subject: Subject;
  readonly picture: PagePicture;
  readonly text: PictureText;
  /** The chapter that is told, with “Chapter 3 of 13”; `null` on a page about the whole. */
  readonly chapter: { readonly told: Chapter; readonly number: string } | null;
}

/** What all pages are written with. */
export interface PageWords {
  readonly first: Subject;
  readonly locale: Locale;
  readonly words: ExportWords;
}

/** The language of the first subject; throws a RangeError where there is none. */
export function pageWords(exportContext: ExportContext, subjects: readonly Subject[]): PageWords {
  const [first] = subjects;
  if (!first) throw new RangeError('a paper was asked for, but of no chapter');
  const locale = localeOf(exportContext, first.view);
  return { first, locale, words: locale.words(EXPORT_WORDS) };
}

/**
 * Draws the subjects one after another and gives each with its text, its picture of `width` × `height` px; tells how many are
 * done, and throws the signal’s reason where it is aborted. The map behind them goes when the last is taken.
 */
export async function* lecturePages(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  size: { readonly width: number; readonly height: number; readonly legend: boolean },
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): AsyncGenerator<LecturePage> {
  const { first, words } = pageWords(exportContext, subjects);
  const chapters = subjects.filter(({ chapter }) => chapter !== null);
  const renderer = await createPageRenderer(exportContext, first, size, signal);
  try {
    for (const [i, subject] of subjects.entries()) {
      signal?.throwIfAborted();
      const picture = await renderer.picture(subject);
      const told = exportContext.atlas.chapters.find(({ id }) => id === subject.chapter);
      const number = words.chapterNumber(chapters.indexOf(subject) + 1, chapters.length);
      yield {
        subject,
        picture,
        text: pictureText(exportContext, subject, size, renderer.padding),
        chapter: told ? { told, number } : null,
      };
      tell({ done: i + 1, of: subjects.length });
    }
  } finally {
    renderer.remove();
  }
}
