import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { mercatorProjection } from '../screen-projection.ts';
import { affineOf, coveredShare, fromTo, magnification, type Affine } from './affine.ts';

/** A camera, not tilted, under which a picture of the whole screen was drawn. */
export interface PictureCamera {
  /** From the Mercator square, less its middle, to CSS px. */
  readonly onScreen: Affine;
  /** The screen in CSS px, and device px to each of them. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** How much of the screen a picture has to cover, and how many times larger or smaller it may be seen, to be moved. */
const LEAST_COVERED = 0.75;
const MOST_MAGNIFIED = 2;
const MIDDLE = { x: 0.5, y: 0.5 };

/** The camera of a map at this moment. */
export function pictureCamera(map: MapLibreMap): PictureCamera {
  const { drawingBufferWidth, drawingBufferHeight } = map.painter.context.gl;
  const ratio = drawnRatio(map);
  return {
    onScreen: affineOf(mercatorProjection(map, MIDDLE), 1 / 64),
    width: drawingBufferWidth / ratio,
    height: drawingBufferHeight / ratio,
    ratio,
  };
}

/**
 * What leads from the screen of one camera to a picture drawn under another, in CSS px; `null` where the picture would be
 * too coarse or too fine, or would leave too much of the screen bare.
 */
export function movementBetween(now: PictureCamera, then: PictureCamera): Affine | null {
  const { width, height, ratio } = now;
  if (ratio !== then.ratio || width !== then.width || height !== then.height) return null;
  const movement = fromTo(now.onScreen, then.onScreen);
  const size = magnification(movement);
  if (size > MOST_MAGNIFIED || size < 1 / MOST_MAGNIFIED) return null;
  return coveredShare(movement, width, height) < LEAST_COVERED ? null : movement;
}
