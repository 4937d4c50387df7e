/**
 * The first place in `[low, high)` that is past something; `high` where none is. Places must be in an order in which all
 * that are past follow all that are not.
 */
export function bisect(low: number, high: number, isPast: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How many entries of a rising list are at most `value`. */
export const countUpTo = (rising: ArrayLike<number>, value: number): number =>
  bisect(0, rising.length, (place) => (rising[place] ?? Infinity) > value);
