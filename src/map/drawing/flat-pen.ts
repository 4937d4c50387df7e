import { worldSize } from '../../geometry/mercator.ts';
import { flatMatrix, UNITS, type FlatMatrix, type FlatSight } from './flat-camera.ts';

/** A canvas that is drawn on under a sight, in units of paths or in CSS px. */
export interface FlatPen {
  readonly context: CanvasRenderingContext2D;
  readonly sight: FlatSight;
  readonly matrix: FlatMatrix;
  /** Units of paths in a CSS px. */
  readonly unit: number;
  /** From now on, units of paths. */
  inUnits(): void;
  /** From now on, CSS px. */
  inPx(): void;
}

/** Takes up a pen on a context of the sight’s size. */
export function flatPen(context: CanvasRenderingContext2D, sight: FlatSight): FlatPen {
  const matrix = flatMatrix(sight);
  return {
    context,
    sight,
    matrix,
    unit: UNITS / worldSize(sight.zoom),
    inUnits: () => context.setTransform(...matrix),
    inPx: () => context.setTransform(sight.ratio, 0, 0, sight.ratio, 0, 0),
  };
}
