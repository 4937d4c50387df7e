import type { Box } from '../../geometry/box.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';

/** A rectangle of the drawing buffer, in device px; y grows upwards. */
export interface BufferBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a drawing buffer, in device px. */
type BufferSize = Pick<WebGL2RenderingContext, 'drawingBufferWidth' | 'drawingBufferHeight'>;

/**
 * The part of a drawing buffer in which a box of degrees, and `reach` CSS px about it, is drawn; `null` where that is beyond
 * it. `project` leads to CSS px of an untilted map, `ratio` to device px.
 */
export function bufferBox(
  project: (at: LonLat) => ScreenPoint,
  [west, south, east, north]: Box,
  reach: number,
  ratio: number,
  { drawingBufferWidth, drawingBufferHeight }: BufferSize,
): BufferBox | null {
  const corners = [
    project([west, south]),
    project([west, north]),
    project([east, south]),
    project([east, north]),
  ];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const within = (px: number, most: number) => Math.min(Math.max(px, 0), most);
  const left = within(Math.floor((Math.min(...xs) - reach) * ratio), drawingBufferWidth);
  const right = within(Math.ceil((Math.max(...xs) + reach) * ratio), drawingBufferWidth);
  const top = within(Math.floor((Math.min(...ys) - reach) * ratio), drawingBufferHeight);
  const bottom = within(Math.ceil((Math.max(...ys) + reach) * ratio), drawingBufferHeight);
  if (right <= left || bottom <= top) return null;
  return { x: left, y: drawingBufferHeight - bottom, width: right - left, height: bottom - top };
}
