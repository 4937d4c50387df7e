const STEP = 2;
const LONG_STEP = 10;

/** Where a key takes the divider (0 to 100, from the left or the top), or `null` for any other key. */
export function shareAfterKey(key: string, shift: boolean, share: number): number | null {
  const by = shift ? LONG_STEP : STEP;
  const next = {
    ArrowLeft: share - by,
    ArrowUp: share - by,
    ArrowRight: share + by,
    ArrowDown: share + by,
    PageUp: share - LONG_STEP,
    PageDown: share + LONG_STEP,
    Home: 0,
    End: 100,
  }[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), 100);
}
