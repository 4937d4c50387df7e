const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/**
 * The largest number of 32 bits that is not above a finite one. Thus no midnight that a shader compares an instant with is
 * passed before its time, up to 2²³ days from where days are counted; to the nearest, an evening could be rounded to the next day.
 */
export function floatBelow(value: number): number {
  float[0] = value;
  const nearest = float[0];
  if (nearest <= value) return nearest;
  bits[0] = nearest > 0 ? (bits[0] ?? 0) - 1 : nearest < 0 ? (bits[0] ?? 0) + 1 : -0x7fff_ffff;
  return float[0] ?? nearest;
}
