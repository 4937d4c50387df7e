import type { LonLat } from '../../geometry/great-circle.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import type { PlacedLabel } from '../../style/placing/place-labels-on-screen.ts';
import { isFixed, type PlacedFrame, type SymbolPlacing } from '../symbols/symbol-placing.ts';
import { writeEmphasis, writeQuads } from '../symbols/symbol-quads.ts';
import type { FlatSight } from './flat-camera.ts';
import { createTintedSprites, spriteSink, type TintedSprites } from './tinted-sprites.ts';

/** The symbols and names of a drawn map. */
export interface SymbolPainter {
  /** Draws them under a sight; `key` names all of it. */
  draw(
    context: CanvasRenderingContext2D,
    sight: FlatSight,
    key: string,
    project: (at: LonLat) => ScreenPoint,
  ): void;
  /** Whether fonts have come since they were drawn last. */
  pending(): boolean;
  /** Resolves when the fonts of all names are there. */
  ready(): Promise<void>;
  stop(): void;
}

/** Draws what `placing` places; `changed` is called when it should be drawn again. */
export function createSymbolPainter(placing: SymbolPlacing, changed: () => void): SymbolPainter {
  let sprites: TintedSprites | null = null;
  let ratio = NaN;
  let placed: PlacedFrame | null = null;

  function spritesFor(wanted: number): TintedSprites {
    if (sprites && ratio === wanted) return sprites;
    sprites?.stop();
    ratio = wanted;
    placing.renew();
    return (sprites = createTintedSprites(ratio, changed));
  }

  return {
    draw(context, { width, height, zoom, ratio: wanted }, key, project) {
      const sheet = spritesFor(wanted);
      const frame = { zoom, camera: key, project, width, height, seen: true };
      placed =
        placing.place({ ...frame, measure: sheet.measure(), generation: sheet.generation() }) ?? placed;
      if (!placed) return;
      const { labels, still, ringed, palette, factor } = placed;
      const sink = spriteSink(context, ratio);
      const snap = (label: PlacedLabel) => still && isFixed(label);
      writeQuads(sink, labels, sheet, { factor, ratio, snap });
      for (const target of ringed) writeEmphasis(sink, labels, sheet, target, { palette, factor });
      context.globalAlpha = 1;
    },
    pending: () => placing.placedFor() !== sprites?.generation(),
    async ready() {
      spritesFor(Number.isNaN(ratio) ? devicePixelRatio : ratio);
      await sprites?.ready();
    },
    stop: () => sprites?.stop(),
  };
}
