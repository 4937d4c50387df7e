/** How much of the time is drawn: the instant, days to either side of it, or all from the beginning to it. */
export type TimeMode =
  | { readonly kind: 'instant' }
  | { readonly kind: 'window'; readonly days: number }
  | { readonly kind: 'cumulative' };
