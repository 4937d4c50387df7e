import type { PictureKind } from './picture/picture-layout.ts';
import type { ExportWords } from './export-words.ts';
import {
  chapterSubject,
  frontSubject,
  stepSubject,
  type MadeFile,
  type Subject,
  type Progress,
  type ExportContext,
  type TakenLecture,
} from './export-context.ts';
import { INTERFACE_WORDS } from '../locale/interface-words/interface-words.ts';
import type { View } from '../view/view.ts';

/** The kinds of file that are made. */
export const FILE_KINDS = ['still', 'film', 'handout', 'slides', 'page'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What is wished for. */
export interface Wish {
  readonly kind: FileKind;
  /** How a picture is laid out. */
  readonly layout: PictureKind;
  /** The state with its language and colours. */
  readonly view: View;
  readonly subject: Subject;
  /** The lecture whose steps are shown, one by one; `null`: the subject, or all chapters. */
  readonly lecture: TakenLecture | null;
  readonly width: number;
  readonly height: number;
  /** Days of a film, both included. */
  readonly first: number;
  readonly last: number;
  readonly fps: number;
  readonly daysPerSecond: number;
}

/** Makes the file that is wished for; what makes it is fetched when it is first needed. */
export async function makeFile(
  exportContext: ExportContext,
  wish: Wish,
  words: ExportWords,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  await INTERFACE_WORDS.load(wish.view.language);
  switch (wish.kind) {
    case 'still': {
      if (wish.lecture) {
        const { makeStills } = await import('./picture/stills.ts');
        const subjects = stepsOf(exportContext, wish.view, wish.lecture);
        return makeStills(exportContext, wish.lecture, subjects, wish, wish.layout, tell, signal);
      }
      const { makeStill } = await import('./picture/still.ts');
      return makeStill(exportContext, wish.subject, wish, signal, wish.layout);
    }
    case 'film': {
      const { makeFilm, makeLectureFilm } = await import('./film/film.ts');
      const { lecture, fps, width, height } = wish;
      if (!lecture) return makeFilm(exportContext, wish, words, tell, signal);
      const subjects = stepsOf(exportContext, wish.view, lecture);
      const order = { lecture, subjects, fps, width, height };
      return makeLectureFilm(exportContext, order, words, tell, signal);
    }
    case 'handout': {
      const { makeHandout } = await import('./pdf/hand-out.ts');
      const view: View = { ...wish.view, theme: 'print' };
      return makeHandout(
        exportContext,
        frontSubject(exportContext, view),
        pagesOf(exportContext, view, wish.lecture),
        wish.lecture,
        tell,
        signal,
      );
    }
    case 'page': {
      const { makeReadingPage } = await import('./page/reading-page.ts');
      const subjects = pagesOf(exportContext, wish.view, wish.lecture);
      return makeReadingPage(exportContext, subjects, wish.lecture, tell, signal);
    }
    case 'slides': {
      const { makeSlides } = await import('./pptx/slides.ts');
      const subjects = pagesOf(exportContext, wish.view, wish.lecture);
      return makeSlides(exportContext, subjects, wish.lecture, tell, signal);
    }
  }
}

const stepsOf = (exportContext: ExportContext, view: View, { steps }: TakenLecture): Subject[] =>
  steps.map((step) => stepSubject(exportContext, view, step));

/** The subjects of a paper: the steps of a lecture, or all chapters. */
const pagesOf = (exportContext: ExportContext, view: View, lecture: TakenLecture | null): Subject[] =>
  lecture
    ? stepsOf(exportContext, view, lecture)
    : exportContext.atlas.chapters.map(({ id }) => chapterSubject(exportContext, view, id));
