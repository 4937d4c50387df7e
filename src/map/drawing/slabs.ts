import { sightKey, type FlatSight } from './flat-camera.ts';
import { flatContext } from './flat-context.ts';
import { flatPen, type FlatPen } from './flat-pen.ts';

/** Pictures of what stands still, kept while the sight stays as it is. */
export interface Slabs {
  /** Begins a frame under a sight. */
  begin(sight: FlatSight): void;
  /** Lays the next of them on a pen; `paint` makes it where it is not kept. */
  lay(pen: FlatPen, paint: (on: FlatPen) => void): void;
  forget(): void;
}

/** None as yet. */
export function createSlabs(): Slabs {
  let kept: HTMLCanvasElement[] = [];
  let made = 0;
  let next = 0;
  let known = '';

  function canvasAt(i: number, { width, height }: HTMLCanvasElement): HTMLCanvasElement {
    const canvas = kept[i] ?? document.createElement('canvas');
    kept[i] = canvas;
    // also wipes it
    canvas.width = width;
    canvas.height = height;
    return canvas;
  }

  return {
    begin(sight) {
      next = 0;
      if (known === sightKey(sight)) return;
      known = sightKey(sight);
      made = 0;
    },
    lay({ context, sight, inUnits }, paint) {
      const i = next++;
      if (i >= made) {
        const on = flatContext(canvasAt(i, context.canvas));
        paint(flatPen(on, sight));
        made = i + 1;
      }
      const canvas = kept[i];
      if (!canvas) return;
      context.resetTransform();
      context.globalAlpha = 1;
      context.drawImage(canvas, 0, 0);
      inUnits();
    },
    forget() {
      known = '';
      kept = kept.slice(0, made);
    },
  };
}
