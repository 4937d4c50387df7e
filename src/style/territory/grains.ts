import type { Grain } from '../../atlas/atlas-config.ts';

/** The side of the tile of a grain, in px. */
export const GRAIN_TILE = 9;

/** What stands on the tile of each grain, for map and legend: a line from a point to another, or a dot at a point. */
export const GRAIN_MARKS: Readonly<Record<Grain, readonly (readonly number[])[]>> = {
  dots: [
    [2.25, 2.25],
    [6.75, 6.75],
  ],
  lines: [[0, 4.5, 9, 4.5]],
  bars: [[4.5, 0, 4.5, 9]],
  crosses: [
    [2.5, 4.5, 6.5, 4.5],
    [4.5, 2.5, 4.5, 6.5],
  ],
};

/** The half width of a dot of a grain, in px. */
export const GRAIN_DOT = 1.15;

/** The width of a line of a grain, in px. */
export const GRAIN_LINE = 1.1;

/**
 * A grain in a box, as an SVG path to be stroked {@link GRAIN_LINE} wide, dots as circles to be filled. Its tiles begin
 * at whole px, one row of them in the middle of the box; dots and crosses are whole or left out, and what runs on ends
 * at the edge of the box.
 */
export function grainPath(kind: Grain, x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  const first = (from: number, length: number) => {
    const middle = Math.round(from + (length - GRAIN_TILE) / 2);
    return middle - GRAIN_TILE * Math.ceil((middle - from) / GRAIN_TILE);
  };
  const isWithin = (atX: number, atY: number, by = 0) =>
    atX - by >= x && atX + by <= right && atY - by >= y && atY + by <= bottom;
  const parts: string[] = [];
  for (let top = first(y, height); top < bottom; top += GRAIN_TILE)
    for (let left = first(x, width); left < right; left += GRAIN_TILE)
      for (const [atX = 0, atY = 0, toX, toY] of GRAIN_MARKS[kind]) {
        const from = [left + atX, top + atY] as const;
        if (toX === undefined || toY === undefined) {
          const [r, across] = [GRAIN_DOT, 2 * GRAIN_DOT];
          if (isWithin(...from, r))
            parts.push(
              `M${from[0] - r},${from[1]}a${r},${r} 0 1 0 ${across},0a${r},${r} 0 1 0 ${-across},0Z`,
            );
          continue;
        }
        const to = [left + toX, top + toY] as const;
        if (kind !== 'crosses' || (isWithin(...from) && isWithin(...to))) {
          const [x0, x1] = [Math.max(from[0], x), Math.min(to[0], right)];
          const [y0, y1] = [Math.max(from[1], y), Math.min(to[1], bottom)];
          if (x0 <= x1 && y0 <= y1 && (x0 < x1 || y0 < y1)) parts.push(`M${x0},${y0}L${x1},${y1}`);
        }
      }
  return parts.join('');
}
