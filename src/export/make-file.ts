import type { PictureKind } from './picture/picture-layout.ts';
import type { ExportWords } from './export-words.ts';
import {
  chapterSubject,
  frontSubject,
  type MadeFile,
  type Subject,
  type Progress,
  type ExportContext,
} from './export-context.ts';
import { INTERFACE_WORDS } from '../locale/interface-words/interface-words.ts';
import type { View } from '../view/view.ts';

/** The kinds of file that are made. */
export const FILE_KINDS = ['still', 'film', 'handout', 'slides'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What is wished for. */
export interface Wish {
  readonly kind: FileKind;
  /** How a picture is laid out. */
  readonly layout: PictureKind;
  /** The state with its language and colours. */
  readonly view: View;
  readonly subject: Subject;
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
      const { makeStill } = await import('./picture/still.ts');
      return makeStill(exportContext, wish.subject, wish, signal, wish.layout);
    }
    case 'film': {
      const { makeFilm } = await import('./film/film.ts');
      return makeFilm(exportContext, wish, words.noCodec, tell, signal);
    }
    case 'handout': {
      const { makeHandout } = await import('./pdf/hand-out.ts');
      const view: View = { ...wish.view, theme: 'print' };
      return makeHandout(
        exportContext,
        frontSubject(exportContext, view),
        chapters(exportContext, view),
        tell,
        signal,
      );
    }
    case 'slides': {
      const { makeSlides } = await import('./pptx/slides.ts');
      return makeSlides(exportContext, chapters(exportContext, wish.view), tell, signal);
    }
  }
}

const chapters = (exportContext: ExportContext, view: View): Subject[] =>
  exportContext.atlas.chapters.map(({ id }) => chapterSubject(exportContext, view, id));
