import type { Atlas } from '../atlas/atlas.ts';
import type { Box } from '../geometry/box.ts';
import type { View } from '../view/view.ts';

/** Narrower screens, in CSS px, are opened on less of the atlas. */
const NARROW_PX = 600;

/** What a page of a width (CSS px) frames where its link names no viewport: the chapter that it names, else where the atlas is at home. */
export function openingBox({ chapters, config }: Atlas, { chapter }: View, width: number): Box {
  const named = chapters.find(({ id }) => id === chapter)?.feature.bbox;
  return named ?? (width < NARROW_PX ? config.home_narrow : config.home);
}
