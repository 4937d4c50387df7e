import type { LabelRun } from '../../style/labels/label.ts';
import type { SymbolShape } from '../../style/symbols/symbol.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import { createFontWatch } from './font-watch.ts';
import { keptMeasure } from './kept-measure.ts';
import { createMaskPainter, type SpriteMasks } from './sprite-masks.ts';

/**
 * A picture in the sheet. `x`, `y`: its top left from the origin it is drawn about (the left end of the baseline, or a
 * symbol's middle); `width`, `height`: its size; all in CSS px. `u0` to `v1`: its corners in the sheet, 0 to 1.
 */
export interface Sprite {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

/** A sheet of two masks: red holds the letters or lines over, green the halo or paper under. */
export interface SpriteSheet<S = Sprite> {
  /** The picture of a run with a halo of `halo` px; `null` while its font is loading. */
  text(run: LabelRun, halo: number): S | null;
  /** The picture of a symbol at a scale. */
  symbol(shape: SymbolShape, scale: number): S;
  /** Widths of texts in the fonts that are there; another function once others have come. */
  measure(): Measure;
  /** Rises whenever earlier sprites are no longer valid. */
  generation(): number;
  /** Resolves when every font asked for so far is there. */
  ready(): Promise<void>;
  bind(): void;
  remove(): void;
}

const SIDE = 2048;
const GUTTER = 1;

interface Shelf {
  readonly top: number;
  readonly height: number;
  used: number;
}

/** Places pictures on shelves of like height; `null` when the sheet is full. */
function createShelves(): (width: number, height: number) => { x: number; y: number } | null {
  const shelves: Shelf[] = [];
  return (width, height) => {
    let best: Shelf | null = null;
    for (const shelf of shelves) {
      const fits = shelf.height >= height && shelf.height <= height * 1.35 + 4 && shelf.used + width <= SIDE;
      if (fits && (best === null || shelf.height < best.height)) best = shelf;
    }
    if (!best) {
      const last = shelves.at(-1);
      best = { top: last ? last.top + last.height : 0, height, used: 0 };
      if (best.top + height > SIDE) return null;
      shelves.push(best);
    }
    const place = { x: best.used, y: best.top };
    best.used += width;
    return place;
  };
}

function createTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8, SIDE, SIDE);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}

/** Creates the sheet in a GL context; `changed` is called when fonts have come and what was drawn should be drawn again. */
export function createSpriteSheet(
  gl: WebGL2RenderingContext,
  ratio: number,
  changed: () => void,
): SpriteSheet {
  const painter = createMaskPainter(ratio);
  const texture = createTexture(gl);
  const sprites = new Map<string, Sprite>();
  let shelves = createShelves();
  let generation = 0;
  let measure = keptMeasure(painter.measure);

  function clear(): void {
    sprites.clear();
    shelves = createShelves();
    generation++;
  }

  const fonts = createFontWatch(() => {
    clear();
    measure = keptMeasure(painter.measure);
    changed();
  });

  fonts.prefetch();

  function roomFor(width: number, height: number): { x: number; y: number } {
    const room = shelves(width + GUTTER, height + GUTTER);
    if (room) return room;
    clear();
    const first = shelves(width + GUTTER, height + GUTTER);
    if (!first)
      throw new RangeError(`a picture of ${width} × ${height} px does not fit a sheet of ${SIDE} px`);
    return first;
  }

  function keep(key: string, { left, top, width, height, bytes }: SpriteMasks): Sprite {
    const { x, y } = roomFor(width, height);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RG, gl.UNSIGNED_BYTE, bytes);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    const sprite: Sprite = {
      x: left / ratio,
      y: top / ratio,
      width: width / ratio,
      height: height / ratio,
      u0: x / SIDE,
      v0: y / SIDE,
      u1: (x + width) / SIDE,
      v1: (y + height) / SIDE,
    };
    sprites.set(key, sprite);
    return sprite;
  }

  return {
    text(run, halo) {
      const { face, size, tracking, text } = run;
      const key = `${face}|${size}|${tracking}|${halo}|${text}`;
      const known = sprites.get(key);
      if (known) return known;
      return fonts.has(face) ? keep(key, painter.text(run, halo, measure)) : null;
    },
    symbol(shape, scale) {
      const key = `symbol|${shape}|${scale}`;
      return sprites.get(key) ?? keep(key, painter.symbol(shape, scale));
    },
    measure: () => measure,
    generation: () => generation,
    ready: () => fonts.ready(),
    bind: () => gl.bindTexture(gl.TEXTURE_2D, texture),
    remove() {
      fonts.stop();
      gl.deleteTexture(texture);
    },
  };
}
