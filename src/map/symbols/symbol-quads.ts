import type { PlacedLabel } from '../../style/placing/place-labels-on-screen.ts';
import type { MapSymbol } from '../../style/symbols/symbol.ts';
import { isMarked, type SymbolTarget } from '../../style/labels/label.ts';
import type { Colour, Palette } from '../../style/palette/palette.ts';
import { parseColour } from '../../style/palette/colour.ts';
import type { Sprite, SpriteSheet } from './sprite-sheet.ts';

/** Floats of one instance: origin 2, rectangle 4, turn 2, corners in the sheet 4, colour 4, mask 1. */
export const QUAD_FLOATS = 17;

/** What takes sprites one over another: at a point in CSS px, turned by an angle in degrees, in one of its two masks. */
export interface QuadSink<S> {
  clear(): void;
  add(
    x: number,
    y: number,
    sprite: S,
    angle: number,
    scale: number,
    colour: Colour,
    opacity: number,
    under: boolean,
  ): void;
}

/** Where sprites come from. */
type SpriteSource<S> = Pick<SpriteSheet<S>, 'text' | 'symbol'>;

/** Instances, growing as they are written. */
export interface QuadBuffer extends QuadSink<Sprite> {
  readonly count: () => number;
  readonly data: () => Float32Array;
}

/** An empty buffer. */
export function createQuadBuffer(): QuadBuffer {
  let data = new Float32Array(QUAD_FLOATS * 512);
  let count = 0;
  return {
    count: () => count,
    data: () => data.subarray(0, count * QUAD_FLOATS),
    clear: () => void (count = 0),
    add(x, y, sprite, angle, scale, colour, opacity, under) {
      if ((count + 1) * QUAD_FLOATS > data.length) {
        const larger = new Float32Array(data.length * 2);
        larger.set(data);
        data = larger;
      }
      const [red, green, blue, alpha] = parseColour(colour);
      const turn = (angle * Math.PI) / 180;
      const { u0, v0, u1, v1 } = sprite;
      const rect = [sprite.x * scale, sprite.y * scale, sprite.width * scale, sprite.height * scale];
      const at = count * QUAD_FLOATS;
      data.set(
        [
          x,
          y,
          ...rect,
          Math.cos(turn),
          Math.sin(turn),
          u0,
          v0,
          u1,
          v1,
          red / 255,
          green / 255,
          blue / 255,
          alpha * opacity,
          under ? 1 : 0,
        ],
        at,
      );
      count++;
    },
  };
}

const isRing = ({ shape }: MapSymbol) => shape.startsWith('ring');
const LAYER = (symbol: MapSymbol) => (symbol.shape === 'event' ? 0 : isRing(symbol) ? 1 : 2);

/** How the quads of a frame are written. */
export interface QuadSetting {
  readonly factor: number;
  /** Device px a CSS px. */
  readonly ratio: number;
  /** Whether upright letters are set on whole device px, as when nothing moves. */
  readonly snap: (label: PlacedLabel) => boolean;
}

/** Writes events, rings, symbols, then every halo, then every letter. Runs whose font is still coming are left out. */
export function writeQuads<S>(
  buffer: QuadSink<S>,
  labels: readonly PlacedLabel[],
  sheet: SpriteSource<S>,
  setting: QuadSetting,
): void {
  const { factor, ratio } = setting;
  buffer.clear();
  const whole = (value: number) => Math.round(value * ratio) / ratio;
  const drawn = labels.flatMap((label) => {
    const { candidate, symbol: at } = label;
    return at && 'symbol' in candidate && candidate.symbol
      ? [{ symbol: candidate.symbol, at, snap: setting.snap(label) }]
      : [];
  });
  drawn.reverse();
  drawn.sort((a, b) => LAYER(a.symbol) - LAYER(b.symbol));
  for (const { symbol, at, snap } of drawn) {
    if (symbol.scale <= 0) continue;
    const ring = isRing(symbol);
    const [shiftX, shiftY] = symbol.shift ?? [0, 0];
    const sprite = sheet.symbol(symbol.shape, ring ? factor : symbol.scale);
    const scale = ring ? symbol.scale / factor : 1;
    const [x, y] = snap ? [whole(at.x + shiftX), whole(at.y + shiftY)] : [at.x + shiftX, at.y + shiftY];
    buffer.add(x, y, sprite, symbol.angle ?? 0, scale, symbol.under, symbol.opacity ?? 1, true);
    buffer.add(x, y, sprite, symbol.angle ?? 0, scale, symbol.over, symbol.opacity ?? 1, false);
  }
  for (const under of [true, false]) {
    for (const label of labels) {
      const { halo, opacity } = label.candidate;
      const snap = setting.snap(label);
      for (const { run, x, y, angle } of label.runs) {
        const sprite = sheet.text(run, halo.width);
        if (!sprite) continue;
        const [left, base] = snap && angle === 0 ? [whole(x), whole(y)] : [x, y];
        buffer.add(left, base, sprite, angle, 1, under ? halo.colour : run.colour, opacity, under);
      }
    }
  }
}

/** How much wider the ring of emphasis is round the ring of a siege. */
const ROUND_SIEGE = 1.9;

/** Writes a ring about the emphasised symbol; a siege’s stands outside the ring that it has anyway. */
export function writeEmphasis<S>(
  buffer: QuadSink<S>,
  labels: readonly PlacedLabel[],
  sheet: SpriteSource<S>,
  target: SymbolTarget,
  { palette, factor }: { readonly palette: Palette; readonly factor: number },
): void {
  const sprite = sheet.symbol('emphasis', target.kind === 'siege' ? factor * ROUND_SIEGE : factor);
  for (const { candidate, symbol } of labels) {
    if (!symbol || !isMarked(candidate, target)) continue;
    const [shiftX, shiftY] = ('symbol' in candidate && candidate.symbol?.shift) || [0, 0];
    buffer.add(symbol.x + shiftX, symbol.y + shiftY, sprite, 0, 1, palette.panel, 1, true);
    buffer.add(symbol.x + shiftX, symbol.y + shiftY, sprite, 0, 1, palette.ink, 1, false);
  }
}
