import type { Grain } from '../../atlas/atlas-config.ts';
import { GRAIN_DOT, GRAIN_LINE, GRAIN_MARKS, GRAIN_TILE } from '../../style/territory/grains.ts';
import type { Palette } from '../../style/palette/palette.ts';
import { holderColours } from '../../style/palette/palette.ts';

/** A picture for MapLibre's patterns, drawn at two pixels to the unit. */
export interface Pattern {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const RATIO = 2;

function draw(size: number, paint: (context: OffscreenCanvasRenderingContext2D) => void): Pattern {
  const canvas = new OffscreenCanvas(size * RATIO, size * RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('patterns could not be drawn: no 2D canvas');
  context.scale(RATIO, RATIO);
  paint(context);
  return { image: context.getImageData(0, 0, size * RATIO, size * RATIO), pixelRatio: RATIO };
}

/** Lines at 45°, 8 px apart, in a power's deep colour. */
export function hatchPattern(palette: Palette, power: string): Pattern {
  const size = 8;
  return draw(size, (context) => {
    context.strokeStyle = holderColours(palette, power).deep;
    context.lineWidth = 1.15;
    for (const shift of [-size, 0, size]) {
      context.beginPath();
      context.moveTo(shift - 1, size + 1);
      context.lineTo(shift + size + 1, -1);
      context.stroke();
    }
  });
}

/** The pattern of the land of a power, in its deep colour. */
export function grainPattern(palette: Palette, power: string, grain: Grain): Pattern {
  return draw(GRAIN_TILE, (context) => {
    const { deep } = holderColours(palette, power);
    context.strokeStyle = deep;
    context.fillStyle = deep;
    context.lineWidth = GRAIN_LINE;
    for (const [x = 0, y = 0, toX, toY] of GRAIN_MARKS[grain]) {
      context.beginPath();
      if (toX === undefined || toY === undefined) {
        context.arc(x, y, GRAIN_DOT, 0, 2 * Math.PI);
        context.fill();
      } else {
        context.moveTo(x, y);
        context.lineTo(toX, toY);
        context.stroke();
      }
    }
  });
}

/** Against the slant of {@link hatchPattern}, in ink: whole lines for what is possible, dots for what is approximate. */
export function doubtPattern(palette: Palette, approximate: boolean): Pattern {
  const size = 9;
  return draw(size, (context) => {
    context.strokeStyle = palette.ink;
    context.lineCap = 'round';
    context.lineWidth = approximate ? 1.7 : 0.9;
    const half = (size * Math.SQRT2) / 2;
    context.setLineDash(approximate ? [0, half] : []);
    for (const shift of [-size, 0, size]) {
      context.beginPath();
      context.moveTo(shift - size, -size);
      context.lineTo(shift + 2 * size, 2 * size);
      context.stroke();
    }
  });
}

/** Tufts of reed on a tile of 14 px. */
export function marshPattern(palette: Palette): Pattern {
  const tufts = [
    [1, 3],
    [8, 7],
    [3, 11],
  ] as const;
  return draw(14, (context) => {
    context.strokeStyle = palette.river;
    context.lineWidth = 0.9;
    for (const [x, y] of tufts) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + 5, y);
      for (const lean of [-1, 0, 1]) {
        context.moveTo(x + 2.5 + lean, y);
        context.lineTo(x + 2.5 + 1.6 * lean, y - 2);
      }
      context.stroke();
    }
  });
}
