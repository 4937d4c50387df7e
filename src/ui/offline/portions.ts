/** A file to be kept; what carries no hash in its name has one here, so that a change of it is found. */
export interface KeptFile {
  /** Its address, from the folder of the atlas. */
  readonly url: string;
  readonly revision: string | null;
}

/**
 * What a page says to the worker that keeps the atlas. `give-way`: it will ask for each portion itself, so nothing is to be
 * fetched unasked; `keep`: it rests, and the next portion may be fetched, which is answered with {@link Kept}; `give-up`: it
 * will ask no more.
 */
export type ToKeeper = 'give-way' | 'keep' | 'give-up';

/** How things stand after a portion. */
export interface Kept {
  /** How many files are not there yet. */
  readonly left: number;
  /** Why a file of the portion did not come: it could not be fetched, or the browser has no room for it. */
  readonly failed: 'fetch' | 'room' | null;
}
