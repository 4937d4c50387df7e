import type { PixelBox } from '../../geometry/box.ts';
import type { BufferBox } from './buffer-box.ts';

/** Device px along the edge of a tile. */
const TILE = 16;

/** A screen in device px, and how many of them go to a CSS px. */
export interface TiledScreen {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The tiles of a screen in which something is drawn otherwise than it stands there. */
export interface TouchedTiles {
  /** Takes in all tiles that a box (CSS px, y downwards) meets. */
  touch(box: PixelBox): void;
  /** Takes in all tiles that a box of the drawing buffer meets. */
  touchBuffer(box: BufferBox): void;
  /** Takes in all tiles of another set of the same screen. */
  touchAll(other: TouchedTiles): void;
  /** Which tiles they are, a byte each, row by row from above. */
  readonly flags: Uint8Array;
  /** The share of the screen that they are, 0 to 1. */
  share(): number;
  /** The same tiles as rectangles that do not overlap: left, lower edge, width and height of each, in px of the drawing buffer. */
  rectangles(): Float32Array;
}

/** Makes an empty set. */
export function createTouchedTiles({ width, height, ratio }: TiledScreen): TouchedTiles {
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const flags = new Uint8Array(columns * rows);

  /** In device px, y downwards. */
  function touchPx(left: number, top: number, right: number, bottom: number): void {
    const lastColumn = Math.min(Math.ceil(right / TILE), columns);
    const lastRow = Math.min(Math.ceil(bottom / TILE), rows);
    const firstColumn = Math.max(Math.floor(left / TILE), 0);
    if (lastColumn <= firstColumn) return;
    for (let row = Math.max(Math.floor(top / TILE), 0); row < lastRow; row++)
      flags.fill(1, row * columns + firstColumn, row * columns + lastColumn);
  }

  return {
    flags,
    touch: ({ left, top, right, bottom }) =>
      touchPx(left * ratio, top * ratio, right * ratio, bottom * ratio),
    touchBuffer: (box) => touchPx(box.x, height - box.y - box.height, box.x + box.width, height - box.y),
    touchAll(other) {
      for (let i = 0; i < flags.length; i++) if (other.flags[i] === 1) flags[i] = 1;
    },
    share: () => flags.reduce((sum, flag) => sum + flag, 0) / Math.max(flags.length, 1),
    rectangles() {
      const result: number[] = [];
      for (let row = 0; row < rows; row++) {
        const bottom = Math.min((row + 1) * TILE, height);
        let from = -1;
        for (let column = 0; column <= columns; column++) {
          const isTouched = column < columns && flags[row * columns + column] === 1;
          if (isTouched && from < 0) from = column;
          if (isTouched || from < 0) continue;
          const x = from * TILE;
          result.push(x, height - bottom, Math.min(column * TILE, width) - x, bottom - row * TILE);
          from = -1;
        }
      }
      return Float32Array.from(result);
    },
  };
}
