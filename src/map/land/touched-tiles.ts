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
  /** Whether a box (CSS px, y downwards) meets any of them. */
  meets(box: PixelBox): boolean;
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

  /** Goes through the parts of rows of tiles that a box meets, in device px, y downwards, until one is enough. */
  function someRow(
    { left, top, right, bottom }: PixelBox,
    isEnough: (first: number, end: number) => boolean,
  ): boolean {
    const lastColumn = Math.min(Math.ceil(right / TILE), columns);
    const lastRow = Math.min(Math.ceil(bottom / TILE), rows);
    const firstColumn = Math.max(Math.floor(left / TILE), 0);
    if (lastColumn <= firstColumn) return false;
    for (let row = Math.max(Math.floor(top / TILE), 0); row < lastRow; row++)
      if (isEnough(row * columns + firstColumn, row * columns + lastColumn)) return true;
    return false;
  }

  const inDevicePx = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
    left: left * ratio,
    top: top * ratio,
    right: right * ratio,
    bottom: bottom * ratio,
  });

  function touchPx(box: PixelBox): void {
    someRow(box, (first, end) => {
      flags.fill(1, first, end);
      return false;
    });
  }

  function isAnyTouched(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (flags[i] === 1) return true;
    return false;
  }

  return {
    flags,
    touch: (box) => touchPx(inDevicePx(box)),
    touchBuffer: ({ x, y, width: wide, height: high }) =>
      touchPx({ left: x, top: height - y - high, right: x + wide, bottom: height - y }),
    meets: (box) => someRow(inDevicePx(box), isAnyTouched),
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
