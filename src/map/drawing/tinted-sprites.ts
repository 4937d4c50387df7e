import type { LabelRun } from '../../style/labels/label.ts';
import { parseColour } from '../../style/palette/colour.ts';
import type { Colour } from '../../style/palette/palette.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import type { SymbolShape } from '../../style/symbols/symbol.ts';
import { createFontWatch } from '../symbols/font-watch.ts';
import { keptMeasure } from '../symbols/kept-measure.ts';
import { createMaskPainter, type SpriteMasks } from '../symbols/sprite-masks.ts';
import type { QuadSink } from '../symbols/symbol-quads.ts';
import { offscreenContext } from './flat-context.ts';

/** A picture of a text or a symbol, in two masks, and in the colours that have been asked for. */
export interface TintedSprite {
  readonly masks: SpriteMasks;
  readonly tinted: Map<string, OffscreenCanvas>;
}

/** Texts and symbols for a canvas. */
export interface TintedSprites {
  text(run: LabelRun, halo: number): TintedSprite | null;
  symbol(shape: SymbolShape, scale: number): TintedSprite;
  measure(): Measure;
  /** Rises as fonts come. */
  generation(): number;
  /** Resolves when every font asked for so far is there. */
  ready(): Promise<void>;
  stop(): void;
}

/** Sprites that are kept; beyond, all are forgotten and made again. */
const MOST = 3000;

/** Prepares them at `ratio` device px a CSS px; `changed` is called when fonts have come. Throws where there is no 2D canvas. */
export function createTintedSprites(ratio: number, changed: () => void): TintedSprites {
  const painter = createMaskPainter(ratio);
  const sprites = new Map<string, TintedSprite>();
  let measure = keptMeasure(painter.measure);
  let generation = 0;
  const fonts = createFontWatch(() => {
    sprites.clear();
    generation += 1;
    measure = keptMeasure(painter.measure);
    changed();
  });
  fonts.prefetch();

  function keep(key: string, make: () => SpriteMasks): TintedSprite {
    const sprite = sprites.get(key) ?? { masks: make(), tinted: new Map() };
    if (sprites.size > MOST) sprites.clear();
    sprites.set(key, sprite);
    return sprite;
  }

  return {
    text(run, halo) {
      const { face, size, tracking, text } = run;
      if (!fonts.has(face)) return null;
      return keep(`${face}|${size}|${tracking}|${halo}|${text}`, () => painter.text(run, halo, measure));
    },
    symbol: (shape, scale) => keep(`symbol|${shape}|${scale}`, () => painter.symbol(shape, scale)),
    measure: () => measure,
    generation: () => generation,
    ready: () => fonts.ready(),
    stop: () => fonts.stop(),
  };
}

/** A mask of a sprite in a colour. */
function tint({ masks, tinted }: TintedSprite, colour: Colour, under: boolean): OffscreenCanvas {
  const key = `${colour} ${under}`;
  const known = tinted.get(key);
  if (known) return known;
  const { width, height, bytes } = masks;
  const canvas = new OffscreenCanvas(width, height);
  const context = offscreenContext(canvas);
  const image = new ImageData(width, height);
  const [red, green, blue, alpha] = parseColour(colour);
  const mask = under ? 1 : 0;
  for (let i = 0; i < width * height; i++) {
    image.data[4 * i] = red;
    image.data[4 * i + 1] = green;
    image.data[4 * i + 2] = blue;
    image.data[4 * i + 3] = (bytes[2 * i + mask] ?? 0) * alpha;
  }
  context.putImageData(image, 0, 0);
  tinted.set(key, canvas);
  return canvas;
}

/** Lays sprites on a canvas as they are added. */
export function spriteSink(context: CanvasRenderingContext2D, ratio: number): QuadSink<TintedSprite> {
  return {
    clear: () => undefined,
    add(x, y, sprite, angle, scale, colour, opacity, under) {
      const { left, top, width, height } = sprite.masks;
      const [atX, atY] = [x * ratio, y * ratio];
      if (angle === 0) {
        const reach = Math.max(width, height) * scale;
        const { width: wide, height: high } = context.canvas;
        if (atX < -reach || atY < -reach || atX > wide + reach || atY > high + reach) return;
      }
      const turn = (angle * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
      context.setTransform(cos, sin, -sin, cos, atX, atY);
      context.globalAlpha = opacity;
      context.drawImage(tint(sprite, colour, under), left, top);
    },
  };
}
