import type { Chapter } from '../atlas/atlas.ts';
import type { Locale } from '../ui/shared/locale.ts';
import { createGallery, type GalleryPicture } from './page-renderer.ts';
import { pictureText, type PictureText } from './picture/picture-text.ts';
import { takeAwayWords, type TakeAwayWords } from './export-words.ts';
import { localeOf, type Motif, type Progress, type Workshop } from './export-context.ts';

/** One leaf of a hand-out or of slides: what is pictured, the picture, and what is written beside it. */
export interface Leaf {
  readonly motif: Motif;
  readonly picture: GalleryPicture;
  readonly text: PictureText;
  /** The chapter that is told, with “Chapter 3 of 13”; `null` on a leaf about the whole. */
  readonly chapter: { readonly told: Chapter; readonly number: string } | null;
}

/** What all leaves are written with. */
export interface LeafWords {
  readonly first: Motif;
  readonly locale: Locale;
  readonly words: TakeAwayWords;
}

/** The language of the first motif; throws a RangeError where there is none. */
export function leafWords(shop: Workshop, motifs: readonly Motif[]): LeafWords {
  const [first] = motifs;
  if (!first) throw new RangeError('a paper was asked for, but of no chapter');
  const locale = localeOf(shop, first.view);
  return { first, locale, words: takeAwayWords(locale) };
}

/**
 * Draws the motifs one after another and gives each with its text, its picture of `width` × `height` px; tells how many are
 * done, and throws the signal’s reason where it is aborted. The map behind them goes when the last is taken.
 */
export async function* leaves(
  shop: Workshop,
  motifs: readonly Motif[],
  size: { readonly width: number; readonly height: number; readonly legend: boolean },
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): AsyncGenerator<Leaf> {
  const { first, words } = leafWords(shop, motifs);
  const chapters = motifs.filter(({ chapter }) => chapter !== null);
  const gallery = await createGallery(shop, first, size, signal);
  try {
    for (const [i, motif] of motifs.entries()) {
      signal?.throwIfAborted();
      const picture = await gallery.picture(motif);
      const told = shop.atlas.chapters.find(({ id }) => id === motif.chapter);
      const number = words.chapterNumber(chapters.indexOf(motif) + 1, chapters.length);
      yield {
        motif,
        picture,
        text: pictureText(shop, motif, size, gallery.padding),
        chapter: told ? { told, number } : null,
      };
      tell({ done: i + 1, of: motifs.length });
    }
  } finally {
    gallery.remove();
  }
}
