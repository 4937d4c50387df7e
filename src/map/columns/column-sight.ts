import type { MercatorBox } from '../../geometry/mercator.ts';
import type { ColumnPath } from '../../style/columns/column-path.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import { STATE_TEXELS } from './column-shaders.ts';

/** Tells which columns there is anything to draw of. */
export interface ColumnSight {
  /**
   * The rows of `runs` whose state in `texels` is that of a column on the map and whose road, with `reach` about it,
   * meets a box, as runs in the same order. Box and reach in Mercator coordinates.
   */
  runs(runs: readonly Run[], texels: Float32Array, view: MercatorBox, reach: number): Run[];
}

/** The texel’s second float: how visible the column is. */
const PRESENCE = 1;

function boxOf({ x, y }: ColumnPath): MercatorBox {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < x.length; i++) {
    box.left = Math.min(box.left, x[i] ?? Infinity);
    box.right = Math.max(box.right, x[i] ?? -Infinity);
    box.top = Math.min(box.top, y[i] ?? Infinity);
    box.bottom = Math.max(box.bottom, y[i] ?? -Infinity);
  }
  return {
    left: box.left + ORIGIN.x,
    right: box.right + ORIGIN.x,
    top: box.top + ORIGIN.y,
    bottom: box.bottom + ORIGIN.y,
  };
}

/** Measures the roads of all columns, by row. */
export function createColumnSight(paths: readonly ColumnPath[]): ColumnSight {
  const boxes = paths.map(boxOf);
  return {
    runs(runs, texels, view, reach) {
      const seen: Run[] = [];
      for (const { from, to } of runs) {
        for (let row = from; row < to; row++) {
          const box = boxes[row];
          if (!box || !((texels[row * STATE_TEXELS * 4 + PRESENCE] ?? 0) > 0)) continue;
          if (box.left > view.right + reach || box.right < view.left - reach) continue;
          if (box.top > view.bottom + reach || box.bottom < view.top - reach) continue;
          const last = seen.at(-1);
          if (last?.to === row) seen[seen.length - 1] = { from: last.from, to: row + 1 };
          else seen.push({ from: row, to: row + 1 });
        }
      }
      return seen;
    },
  };
}
