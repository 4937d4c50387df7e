import type { PixelBox } from '../../geometry/box.ts';

/** Boxes on the screen, each with an owner, found by cell. */
export interface BoxGrid {
  add(box: PixelBox, owner: string): void;
  /** The first owner other than `except` whose box comes within `pad` px, or `null`. */
  owner(box: PixelBox, except?: string | null, pad?: number): string | null;
}

const CELL = 72;
const STRIDE = 4096;
const cellOf = (px: number) => Math.floor(px / CELL);

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, { box: PixelBox; owner: string }[]>();
  return {
    add(box, owner) {
      const entry = { box, owner };
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
        for (let column = cellOf(box.left); column <= cellOf(box.right); column++) {
          const cell = cells.get(row * STRIDE + column);
          if (cell) cell.push(entry);
          else cells.set(row * STRIDE + column, [entry]);
        }
      }
    },
    owner({ left, top, right, bottom }, except = null, pad = 0) {
      for (let row = cellOf(top - pad); row <= cellOf(bottom + pad); row++) {
        for (let column = cellOf(left - pad); column <= cellOf(right + pad); column++) {
          for (const { box, owner } of cells.get(row * STRIDE + column) ?? []) {
            const apart =
              box.left >= right + pad ||
              box.right <= left - pad ||
              box.top >= bottom + pad ||
              box.bottom <= top - pad;
            if (!apart && owner !== except) return owner;
          }
        }
      }
      return null;
    },
  };
}
