/** Whether every case is tried, as in the long tests; else a sample is. */
export const EVERY_CASE = process.env.EVERY_CASE === '1';

/** Whether a test belongs to the long tests alone: given to `it.skipIf`. */
export const ONLY_LONG = !EVERY_CASE;

/** How many of something are tried: all of them, or as many as a sample takes. */
export const times = (all: number, few: number): number => (EVERY_CASE ? all : few);

/** The cases that are tried: all of them, or the first and every so-manieth after it. */
export const sampled = <T>(cases: readonly T[], every: number): readonly T[] =>
  EVERY_CASE ? cases : cases.filter((_, i) => i % every === 0);
