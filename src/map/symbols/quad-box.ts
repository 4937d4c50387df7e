import type { PixelBox } from '../../geometry/box.ts';
import { QUAD_FLOATS } from './symbol-quads.ts';

/** How far beyond its edges a quad colours pixels at most, in px. */
const SOFT = 1;

/** The box that a quad of a buffer is drawn in, in CSS px. */
export function quadBox(quads: Float32Array, place: number): PixelBox {
  const at = place * QUAD_FLOATS;
  const float = (i: number) => quads[at + i] ?? 0;
  const [wide, high] = [float(4) / 2, float(5) / 2];
  const [right, down, cos, sin] = [float(2) + wide, float(3) + high, float(6), float(7)];
  const x = float(0) + right * cos - down * sin;
  const y = float(1) + right * sin + down * cos;
  const reachX = Math.abs(wide * cos) + Math.abs(high * sin) + SOFT;
  const reachY = Math.abs(wide * sin) + Math.abs(high * cos) + SOFT;
  return { left: x - reachX, top: y - reachY, right: x + reachX, bottom: y + reachY };
}
