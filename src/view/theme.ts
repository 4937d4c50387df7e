/** The palettes in which an atlas is drawn, by the words that permalinks carry. */
export const THEMES = ['paper', 'dark', 'print'] as const;
export type Theme = (typeof THEMES)[number];
