/**
 * Where a key leads among tabs that stand in rows: left and right one on, round at the ends, up and down to where the row before
 * or after begins, Home and End to the first and the last; `null` for any other key. `rows` holds how many tabs each has.
 */
export function tabStep(key: string, index: number, rows: readonly number[]): number | null {
  const starts = rows.map((_, row) => rows.slice(0, row).reduce((sum, count) => sum + count, 0));
  const count = rows.reduce((sum, of) => sum + of, 0);
  const row = starts.findLastIndex((start) => start <= index);
  const turned = (next: number, of: number) => (next + of) % of;
  switch (key) {
    case 'ArrowLeft':
      return turned(index - 1, count);
    case 'ArrowRight':
      return turned(index + 1, count);
    // one row alone is no list to go up and down in
    case 'ArrowUp':
    case 'ArrowDown': {
      if (rows.length < 2) return null;
      return starts[turned(row + (key === 'ArrowUp' ? -1 : 1), rows.length)] ?? null;
    }
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
