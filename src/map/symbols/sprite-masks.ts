import type { LabelRun } from '../../style/labels/label.ts';
import type { SymbolShape } from '../../style/symbols/symbol.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import { fontOf } from './font-watch.ts';
import { SYMBOL_DRAWINGS, SYMBOL_REACH } from './symbol-drawings.ts';

/**
 * Two masks of one picture, a pair of bytes a device px: first what lies over (letters, lines), then what lies under (halo,
 * paper). `left`, `top`: from the origin of the picture to its corner, in device px.
 */
export interface SpriteMasks {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Draws texts and symbols as masks. */
export interface MaskPainter {
  /** The width of a text in em. */
  measure(face: LabelRun['face'], text: string): number;
  text(run: LabelRun, halo: number, measure: Measure): SpriteMasks;
  symbol(shape: SymbolShape, scale: number): SpriteMasks;
}

/** Letters that are drawn at once, where they begin, and how wide they were measured, in CSS px. */
interface DrawnLetters {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

const SOFT = 0.3;
const MEASURED_AT = 100;
/** CSS px by which letters may be drawn wider or narrower than they were measured, before they are drawn to measure. */
const UNTRUE = 0.3;
const OVERHANG_EM = 0.12;
const BELOW_EM = 0.3;
const OVER = '#f00';
const UNDER = '#0f0';

function newPen(): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('the names of the map need a 2D canvas, and the browser gave none');
  return pen;
}

/** Prepares to draw at `ratio` device px a CSS px; throws where the browser has no 2D canvas. */
export function createMaskPainter(ratio: number): MaskPainter {
  const pen = newPen();
  const idle = newPen();

  /** On black, red and green are drawn beside each other: `over` in the one, `under` in the other. */
  function masks(left: number, top: number, width: number, height: number, draw: () => void): SpriteMasks {
    const { canvas } = pen;
    if (canvas.width < width) canvas.width = width;
    if (canvas.height < height) canvas.height = height;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalCompositeOperation = 'source-over';
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, width, height);
    pen.save();
    draw();
    pen.restore();
    const { data } = pen.getImageData(0, 0, width, height);
    const bytes = new Uint8Array(width * height * 2);
    for (let i = 0; i < width * height; i++) {
      bytes[2 * i] = data[4 * i] ?? 0;
      bytes[2 * i + 1] = data[4 * i + 1] ?? 0;
    }
    return { left, top, width, height, bytes };
  }

  function drawText({ face, size }: LabelRun, halo: number, letters: readonly DrawnLetters[]): void {
    pen.font = fontOf(face, size);
    const stretches = letters.map(({ text, width }) => {
      const drawn = pen.measureText(text).width;
      return drawn > 0 && Math.abs(drawn - width) > UNTRUE ? width / drawn : 1;
    });
    /** Draws all letters; where the browser fits small type to whole px, they are drawn as wide as was reckoned with. */
    const each = (draw: (text: string, x: number) => void) =>
      letters.forEach(({ text, x }, i) => {
        const stretch = stretches[i] ?? 1;
        if (stretch === 1) return draw(text, x);
        pen.save();
        pen.translate(x, 0);
        pen.scale(stretch, 1);
        draw(text, 0);
        pen.restore();
      });
    pen.textBaseline = 'alphabetic';
    pen.lineJoin = 'round';
    if (halo > 0) {
      const rings = [
        ['rgba(0, 255, 0, 0.5)', halo + SOFT],
        [UNDER, Math.max(halo - SOFT, 0.1)],
      ] as const;
      for (const [colour, width] of rings) {
        pen.strokeStyle = colour;
        pen.lineWidth = 2 * width;
        each((text, x) => pen.strokeText(text, x, 0));
      }
      pen.fillStyle = UNDER;
      each((text, x) => pen.fillText(text, x, 0));
    }
    pen.globalCompositeOperation = 'lighter';
    pen.fillStyle = OVER;
    each((text, x) => pen.fillText(text, x, 0));
  }

  return {
    measure(face, text) {
      pen.font = fontOf(face, MEASURED_AT);
      return pen.measureText(text).width / MEASURED_AT;
    },

    text(run, halo, measure) {
      const { face, size, tracking } = run;
      const letters: DrawnLetters[] = [];
      let advance = 0;
      for (const letter of tracking === 0 ? [run.text] : run.text) {
        const width = measure(face, letter) * size;
        letters.push({ text: letter, x: advance, width });
        advance += width + tracking * size;
      }
      const edge = Math.ceil((halo + SOFT) * ratio) + 2;
      const left = edge + Math.ceil(size * OVERHANG_EM * ratio);
      const above = Math.ceil(size * (face.startsWith('latin') ? 1.08 : 0.96) * ratio) + edge;
      const below = Math.ceil(size * BELOW_EM * ratio) + edge;
      return masks(-left, -above, Math.ceil(advance * ratio) + 2 * left, above + below, () => {
        pen.setTransform(ratio, 0, 0, ratio, left, above);
        drawText(run, halo, letters);
      });
    },

    symbol(shape, scale) {
      const reach = Math.ceil(SYMBOL_REACH[shape] * scale * ratio);
      return masks(-reach, -reach, 2 * reach, 2 * reach, () => {
        pen.setTransform(scale * ratio, 0, 0, scale * ratio, reach, reach);
        for (const over of [false, true]) {
          pen.globalCompositeOperation = over ? 'lighter' : 'source-over';
          pen.strokeStyle = pen.fillStyle = over ? OVER : UNDER;
          SYMBOL_DRAWINGS[shape](over ? { under: idle, over: pen } : { under: pen, over: idle });
        }
      });
    },
  };
}
