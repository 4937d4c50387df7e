/** Bytes that what is packed may unfold to, in all and for each byte of it. */
const UNFOLDED_LIMIT = 200 * 1024 * 1024;
const UNFOLDED_RATIO = 200;
const ALWAYS = 1024 * 1024;

/** How many bytes something packed of that size may unfold to. */
export const unfoldedLimit = (size: number): number =>
  Math.min(UNFOLDED_LIMIT, Math.max(ALWAYS, size * UNFOLDED_RATIO));
