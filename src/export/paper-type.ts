/**
 * How pictures among text are drawn so that nothing on them is set in smaller type than papers can bear: CSS px of their
 * width, the map’s type factor, and pt of their width on the page.
 */
export const HAND_OUT_PICTURE = {
  width: 1320,
  height: 945,
  cssWidth: 880,
  factor: 1.33,
  points: 520,
} as const;

/** The same on a slide of 13.333 inches. */
export const SLIDE_PICTURE = { width: 1600, height: 805, cssWidth: 960, factor: 1.33, points: 960 } as const;
