import type { LonLat } from '../../src/geometry/great-circle.ts';
import { gaussianKernel } from './gaussian-blur.ts';

/** A line continued by `reach` points at both ends: by reflection in its ends, or around a ring. */
function continued(line: readonly LonLat[], reach: number, ring: boolean): LonLat[] {
  const last = line.length - 1;
  const mirror = (end: LonLat, point: LonLat): LonLat => [2 * end[0] - point[0], 2 * end[1] - point[1]];
  const before = Array.from({ length: reach }, (_, i) =>
    ring ? line[(last - reach + i + last * reach) % last]! : mirror(line[0]!, line[reach - i]!),
  );
  const after = Array.from({ length: reach }, (_, i) =>
    ring ? line[(i + 1) % last]! : mirror(line[last]!, line[last - 1 - i]!),
  );
  return [...before, ...line, ...after];
}

/**
 * Smooths a line of evenly spaced points with a Gaussian of `sigma` points. The ends stay where they are; a line whose
 * first and last point are equal is smoothed as a ring. Short lines get a narrower Gaussian (a sixth of their points).
 */
export function smoothLine(line: readonly LonLat[], sigma: number): LonLat[] {
  const last = line.length - 1;
  const width = Math.min(sigma, line.length / 6);
  if (line.length < 4 || width < 0.4) return [...line];
  const ring = line[0]![0] === line[last]![0] && line[0]![1] === line[last]![1];
  const whole = gaussianKernel(width);
  const reach = Math.min((whole.length - 1) / 2, last);
  const kernel = whole.subarray((whole.length - 1) / 2 - reach, (whole.length - 1) / 2 + reach + 1);
  const weight = kernel.reduce((sum, value) => sum + value, 0);
  const points = continued(line, reach, ring);
  const smooth = line.map((_, i): LonLat => {
    let [lon, lat] = [0, 0];
    for (let k = 0; k < kernel.length; k++) {
      lon += kernel[k]! * points[i + k]![0];
      lat += kernel[k]! * points[i + k]![1];
    }
    return [lon / weight, lat / weight];
  });
  if (ring) return [...smooth.slice(0, -1), smooth[0]!];
  return [line[0]!, ...smooth.slice(1, -1), line[last]!];
}
