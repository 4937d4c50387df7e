import type { LabelFace, LabelRun } from '../style/label.ts';
import type { SignShape } from '../style/sign.ts';
import type { Measure } from '../style/placing/text-block.ts';
import { SYMBOL_DRAWINGS, SYMBOL_REACH } from './symbol-drawings.ts';

/** The CSS font of each face, without its size. */
const FONTS: Readonly<Record<LabelFace, { readonly style: string; readonly family: string }>> = {
  han: { style: '400', family: "'FP Han', 'FP Han Text', 'FP Han Simplified', 'FP Latin', serif" },
  'han-bold': { style: '700', family: "'FP Han', 'FP Han Text', 'FP Han Simplified', 'FP Latin', serif" },
  kai: { style: '400', family: "'FP Kai', 'FP Han', 'FP Han Text', 'FP Han Simplified', 'FP Latin', serif" },
  latin: { style: '400', family: "'FP Latin', 'FP Han', serif" },
  'latin-italic': { style: 'italic 400', family: "'FP Latin', 'FP Han', serif" },
  'latin-bold': { style: '700', family: "'FP Latin', 'FP Han', serif" },
};

/** The CSS font of a face at a size in px. */
export function fontOf(face: LabelFace, size: number): string {
  const { style, family } = FONTS[face];
  return `${style} ${size}px ${family}`;
}

/**
 * A picture in the sheet. `x`, `y`: its top left from the origin it is drawn about (the left end of the baseline, or a
 * sign's middle); `width`, `height`: its size; all in CSS px. `u0` to `v1`: its corners in the sheet, 0 to 1.
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
export interface SpriteSheet {
  /** The picture of a run with a halo of `halo` px; `null` while its font is loading. */
  text(run: LabelRun, halo: number): Sprite | null;
  sign(shape: SignShape, scale: number): Sprite;
  readonly measure: () => Measure;
  /** Rises whenever earlier sprites are no longer valid. */
  readonly generation: () => number;
  /** Resolves when every font asked for so far is there. */
  ready(): Promise<void>;
  bind(): void;
  remove(): void;
}

const SIDE = 2048;
const GUTTER = 1;
const SOFT = 0.3;
const MEASURED_AT = 100;

interface Shelf {
  readonly top: number;
  readonly height: number;
  used: number;
}

/** Creates the sheet in a GL context; `changed` is called when fonts have come and what was drawn should be drawn again. */
export function createSpriteSheet(
  gl: WebGL2RenderingContext,
  ratio: number,
  changed: () => void,
): SpriteSheet {
  const canvas = document.createElement('canvas');
  const found = canvas.getContext('2d', { willReadFrequently: true });
  if (!found) throw new Error('the names of the map need a 2D canvas, and the browser gave none');
  const pen: CanvasRenderingContext2D = found;
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RG8, SIDE, SIDE);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }

  const sprites = new Map<string, Sprite>();
  let shelves: Shelf[] = [];
  let generation = 0;
  let measured: { widths: Map<string, number>; measure: Measure } = newMeasure();
  const loading = new Map<string, Promise<unknown>>();
  const loaded = new Set<string>();
  const asked = new Map<string, boolean>();

  function newMeasure(): { widths: Map<string, number>; measure: Measure } {
    const widths = new Map<string, number>();
    const measure: Measure = (face, text) => {
      const key = `${face}|${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        pen.font = fontOf(face, MEASURED_AT);
        width = pen.measureText(text).width / MEASURED_AT;
        widths.set(key, width);
      }
      return width;
    };
    return { widths, measure };
  }

  function renew(): void {
    generation++;
    measured = newMeasure();
    asked.clear();
    changed();
  }

  /** Whether the fonts that a text needs are there; asks for them where they are not. */
  function hasFont(face: LabelFace, text: string): boolean {
    const key = `${face}|${text}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const font = fontOf(face, 16);
    const there = loaded.has(key) || document.fonts.check(font, text);
    asked.set(key, there);
    if (!there && !loading.has(key)) {
      const settled = () => {
        loading.delete(key);
        loaded.add(key);
        if (loading.size === 0) renew();
      };
      loading.set(key, document.fonts.load(font, text).then(settled, settled));
    }
    return there;
  }

  function room(width: number, height: number): { x: number; y: number } | null {
    const fitting = shelves.filter(
      (shelf) => shelf.height >= height && shelf.height <= height * 1.35 + 4 && shelf.used + width <= SIDE,
    );
    const [best] = fitting.sort((a, b) => a.height - b.height);
    if (best) {
      const x = best.used;
      best.used += width;
      return { x, y: best.top };
    }
    const last = shelves.at(-1);
    const top = last ? last.top + last.height : 0;
    if (top + height > SIDE) return null;
    shelves.push({ top, height, used: width });
    return { x: 0, y: top };
  }

  /** Draws a picture of `width` × `height` device px and packs its red and green into the sheet. */
  function pack(width: number, height: number, draw: () => void): { x: number; y: number } {
    const place = room(width + GUTTER, height + GUTTER) ?? (clear(), room(width + GUTTER, height + GUTTER));
    if (!place) throw new RangeError(`a picture of ${width} × ${height} px does not fit a sheet of ${SIDE}`);
    if (canvas.width < width) canvas.width = width;
    if (canvas.height < height) canvas.height = height;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalCompositeOperation = 'source-over';
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, width, height);
    pen.globalCompositeOperation = 'lighter';
    pen.save();
    draw();
    pen.restore();
    const { data } = pen.getImageData(0, 0, width, height);
    const masks = new Uint8Array(width * height * 2);
    for (let i = 0; i < width * height; i++) {
      masks[2 * i] = data[4 * i] ?? 0;
      masks[2 * i + 1] = data[4 * i + 1] ?? 0;
    }
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, place.x, place.y, width, height, gl.RG, gl.UNSIGNED_BYTE, masks);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    return place;
  }

  function clear(): void {
    sprites.clear();
    shelves = [];
    generation++;
  }

  function keep(
    key: string,
    x: number,
    y: number,
    width: number,
    height: number,
    place: { x: number; y: number },
  ): Sprite {
    const sprite: Sprite = {
      x: x / ratio,
      y: y / ratio,
      width: width / ratio,
      height: height / ratio,
      u0: place.x / SIDE,
      v0: place.y / SIDE,
      u1: (place.x + width) / SIDE,
      v1: (place.y + height) / SIDE,
    };
    sprites.set(key, sprite);
    return sprite;
  }

  function text(run: LabelRun, halo: number): Sprite | null {
    const { face, size, tracking } = run;
    const key = `${face}|${size}|${tracking}|${halo}|${run.text}`;
    const known = sprites.get(key);
    if (known) return known;
    if (!hasFont(face, run.text)) return null;
    const { measure } = measured;
    const letters = tracking === 0 ? [run.text] : [...run.text];
    const edge = Math.ceil((halo + SOFT) * ratio) + 2;
    let advance = 0;
    const starts = letters.map((letter) => {
      const start = advance;
      advance += (measure(face, letter) + tracking) * size;
      return start;
    });
    const overhang = Math.ceil(size * 0.12 * ratio);
    const above = Math.ceil(size * (face.startsWith('latin') ? 1.08 : 0.96) * ratio) + edge;
    const below = Math.ceil(size * 0.3 * ratio) + edge;
    const left = edge + overhang;
    const width = Math.ceil(advance * ratio) + 2 * left;
    const place = pack(width, above + below, () => {
      pen.setTransform(ratio, 0, 0, ratio, left, above);
      pen.font = fontOf(face, size);
      pen.textBaseline = 'alphabetic';
      pen.lineJoin = 'round';
      const each = (draw: (letter: string, x: number) => void) =>
        letters.forEach((letter, i) => draw(letter, starts[i] ?? 0));
      if (halo > 0) {
        pen.globalCompositeOperation = 'source-over';
        pen.strokeStyle = pen.fillStyle = 'rgba(0, 255, 0, 0.5)';
        pen.lineWidth = 2 * (halo + SOFT);
        each((letter, x) => pen.strokeText(letter, x, 0));
        pen.strokeStyle = '#0f0';
        pen.lineWidth = 2 * Math.max(halo - SOFT, 0.2);
        each((letter, x) => pen.strokeText(letter, x, 0));
        pen.fillStyle = '#0f0';
        each((letter, x) => pen.fillText(letter, x, 0));
      }
      pen.globalCompositeOperation = 'lighter';
      pen.fillStyle = '#f00';
      each((letter, x) => pen.fillText(letter, x, 0));
    });
    return keep(key, -left, -above, width, above + below, place);
  }

  function sign(shape: SignShape, scale: number): Sprite {
    const key = `sign|${shape}|${scale}`;
    const known = sprites.get(key);
    if (known) return known;
    const reach = Math.ceil(SYMBOL_REACH[shape] * scale * ratio);
    const side = 2 * reach;
    const place = pack(side, side, () => {
      for (const [colour, layer] of [
        ['#0f0', 'under'],
        ['#f00', 'over'],
      ] as const) {
        pen.save();
        pen.setTransform(scale * ratio, 0, 0, scale * ratio, reach, reach);
        pen.strokeStyle = pen.fillStyle = colour;
        pen.globalCompositeOperation = layer === 'under' ? 'source-over' : 'lighter';
        const idle = document.createElement('canvas').getContext('2d') ?? pen;
        SYMBOL_DRAWINGS[shape](layer === 'under' ? { under: pen, over: idle } : { under: idle, over: pen });
        pen.restore();
      }
    });
    return keep(key, -reach, -reach, side, side, place);
  }

  return {
    text,
    sign,
    measure: () => measured.measure,
    generation: () => generation,
    async ready() {
      while (loading.size > 0) await Promise.all(loading.values());
    },
    bind: () => gl.bindTexture(gl.TEXTURE_2D, texture),
    remove: () => gl.deleteTexture(texture),
  };
}
