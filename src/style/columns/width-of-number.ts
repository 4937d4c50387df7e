/** Men to a px of width, where widths follow numbers. */
const MEN_PER_PX = 5000;

/** The numbers at and below which an army has the least width, and at and above which it has the most. */
export const WIDTH_BOUNDS = { least: 15_000, most: 150_000 } as const;

/**
 * The width (px, at type of ordinary size) of an army of a number of men: linear in the number, as in the flow map of
 * Minard’s “Carte figurative” (1869), within bounds, so that the smallest is seen and the largest hides no more than itself.
 */
export function widthOfNumber(men: number): number {
  return Math.min(Math.max(men, WIDTH_BOUNDS.least), WIDTH_BOUNDS.most) / MEN_PER_PX;
}
