import type { ColumnPath } from '../style/column-path.ts';
import type { Instant } from '../time/instant.ts';

/** Floats of a vertex: position 2, normal 2, distance and time 2, side, column and doubt 3. */
export const ROAD_FLOATS = 9;

/** Ribbons of all columns: two vertices a sample, two triangles between neighbours. */
export interface ColumnMesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
  /** Where each column's triangles lie in `indices`. */
  readonly runs: readonly { readonly first: number; readonly count: number }[];
}

/** Builds the ribbons; times are days since `epoch`, so that 32-bit floats keep them to seconds. */
export function columnMesh(paths: readonly ColumnPath[], epoch: Instant): ColumnMesh {
  const samples = paths.reduce((sum, path) => sum + path.x.length, 0);
  const vertices = new Float32Array(samples * 2 * ROAD_FLOATS);
  const indices = new Uint32Array(Math.max(samples - paths.length, 0) * 6);
  const runs: { first: number; count: number }[] = [];
  let vertex = 0;
  let index = 0;
  paths.forEach((path, column) => {
    const last = path.x.length - 1;
    const first = index;
    for (let i = 0; i <= last; i++) {
      const [a, b] = [Math.max(i - 2, 0), Math.min(i + 2, last)];
      const dx = (path.x[b] ?? 0) - (path.x[a] ?? 0);
      const dy = (path.y[b] ?? 0) - (path.y[a] ?? 0);
      const length = Math.hypot(dx, dy) || 1;
      for (const side of [-1, 1]) {
        vertices.set(
          [
            path.x[i] ?? 0,
            path.y[i] ?? 0,
            -dy / length,
            dx / length,
            path.distance[i] ?? 0,
            (path.time[i] ?? 0) - epoch,
            side,
            column,
            path.doubt[i] ?? 0,
          ],
          vertex * ROAD_FLOATS,
        );
        vertex += 1;
      }
      if (i < last) {
        const base = vertex - 2;
        indices.set([base, base + 1, base + 2, base + 1, base + 3, base + 2], index);
        index += 6;
      }
    }
    runs.push({ first, count: index - first });
  });
  return { vertices, indices, runs };
}
