/** A rectangle on the screen, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes on the screen, each with an owner, found by cell. */
export interface BoxGrid {
  add(box: Box, owner: string): void;
  /** The first owner other than `except` whose box overlaps, or `null`. */
  owner(box: Box, except?: string): string | null;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box grown by `by` px on every side. */
export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** A square box about a point. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

const CELL = 72;
const STRIDE = 4096;

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, { box: Box; owner: string }[]>();

  function each(box: Box, visit: (key: number) => boolean): boolean {
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (visit(row * STRIDE + column)) return true;
    }
    return false;
  }

  return {
    add(box, owner) {
      const entry = { box, owner };
      each(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(entry);
        else cells.set(key, [entry]);
        return false;
      });
    },
    owner(box, except) {
      let found: string | null = null;
      each(box, (key) => {
        for (const entry of cells.get(key) ?? []) {
          if (entry.owner === except || !overlap(entry.box, box)) continue;
          found = entry.owner;
          return true;
        }
        return false;
      });
      return found;
    },
  };
}
