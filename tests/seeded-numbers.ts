/**
 * An endless row of numbers from 0 to below 1 that looks random and is the same each time, for property tests.
 * Formula: the linear congruential generator of Numerical Recipes (a = 1664525, c = 1013904223, m = 2³²).
 */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
