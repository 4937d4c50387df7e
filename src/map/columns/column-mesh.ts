import type { ColumnPath } from '../../style/columns/column-path.ts';
import type { Instant } from '../../time/instant.ts';

/** Bytes of a vertex: position 2 × f32, distance and time 2 × f32, normal 2 × i16, side, pass, doubt 4 × u8, row u16. */
export const VERTEX_BYTES = 28;

/** The passes of a column, bottom to top: its line, its casing, its body where it covers pixels wholly, its body’s edge. */
export const PASSES = 4;

/** The roads of all columns, one after the other, each with its passes one over the other. */
export interface ColumnMesh {
  readonly vertices: ArrayBuffer;
  readonly indices: Uint32Array;
  /** Each column’s part of the indices. */
  readonly columns: readonly ColumnIndices[];
}

/** A column’s indices: those of its passes one after the other, in each six for every two ribs, from the last to the first. */
interface ColumnIndices {
  readonly start: number;
  /** The first rib of each sample, and after the last how many ribs there are. */
  readonly ribs: readonly number[];
}

interface Rib {
  readonly sample: number;
  readonly nx: number;
  readonly ny: number;
}

const FAN = 0.35;

/** Ribs across a path: one a sample, and a fan of them where it turns sharply, so that hairpins end round. */
function ribs({ x, y }: ColumnPath): Rib[] {
  const last = x.length - 1;
  const heading = (from: number, to: number) =>
    Math.atan2((y[to] ?? 0) - (y[from] ?? 0), (x[to] ?? 0) - (x[from] ?? 0));
  const result: Rib[] = [];
  let before = heading(0, Math.min(1, last));
  for (let sample = 0; sample <= last; sample++) {
    const after = sample < last ? heading(sample, sample + 1) : before;
    const turn = Math.atan2(Math.sin(after - before), Math.cos(after - before));
    const steps = Math.abs(turn) > FAN ? Math.ceil(Math.abs(turn) / FAN) : 0;
    for (let k = 0; k <= steps; k++) {
      const angle = before + (steps ? (turn * k) / steps : turn / 2);
      result.push({ sample, nx: -Math.sin(angle), ny: Math.cos(angle) });
    }
    before = after;
  }
  return result;
}

function firstRibs(along: readonly Rib[], samples: number): number[] {
  const first = Array<number>(samples + 1).fill(along.length);
  for (let rib = along.length - 1; rib >= 0; rib--) first[along[rib]?.sample ?? 0] = rib;
  return first;
}

/** Builds the ribbons; times are days since `epoch`, so that 32-bit floats keep them to seconds. */
export function columnMesh(paths: readonly ColumnPath[], epoch: Instant): ColumnMesh {
  const all = paths.map(ribs);
  const count = all.reduce((sum, { length }) => sum + length, 0);
  const vertices = new ArrayBuffer(count * 2 * PASSES * VERTEX_BYTES);
  const floats = new Float32Array(vertices);
  const shorts = new Int16Array(vertices);
  const rows = new Uint16Array(vertices);
  const bytes = new Uint8Array(vertices);
  const indices = new Uint32Array(all.reduce((sum, { length }) => sum + (length - 1) * 6 * PASSES, 0));
  const columns: ColumnIndices[] = [];
  let vertex = 0;
  let index = 0;
  paths.forEach((path, row) => {
    const along = all[row] ?? [];
    columns.push({ start: index, ribs: firstRibs(along, path.x.length) });
    const firstByte = vertex * VERTEX_BYTES;
    for (const { sample, nx, ny } of along) {
      for (let side = 0; side < 2; side++) {
        const word = (vertex * VERTEX_BYTES) / 4;
        floats[word] = path.x[sample] ?? 0;
        floats[word + 1] = path.y[sample] ?? 0;
        floats[word + 2] = path.distance[sample] ?? 0;
        floats[word + 3] = (path.time[sample] ?? 0) - epoch;
        shorts[word * 2 + 8] = Math.round(nx * 32767);
        shorts[word * 2 + 9] = Math.round(ny * 32767);
        bytes[word * 4 + 20] = side;
        bytes[word * 4 + 22] = Math.round((path.doubt[sample] ?? 0) * 100);
        rows[word * 2 + 12] = row;
        vertex += 1;
      }
    }
    const ofPass = along.length * 2;
    for (let pass = 1; pass < PASSES; pass++) {
      const to = firstByte + pass * ofPass * VERTEX_BYTES;
      bytes.copyWithin(to, firstByte, firstByte + ofPass * VERTEX_BYTES);
      for (let i = 0; i < ofPass; i++) bytes[to + i * VERTEX_BYTES + 21] = pass;
    }
    for (let pass = 0; pass < PASSES; pass++) {
      for (let rib = along.length - 2; rib >= 0; rib--) {
        const a = firstByte / VERTEX_BYTES + pass * ofPass + 2 * rib;
        indices[index] = a;
        indices[index + 1] = indices[index + 3] = a + 1;
        indices[index + 2] = indices[index + 5] = a + 2;
        indices[index + 4] = a + 3;
        index += 6;
      }
    }
    vertex += ofPass * (PASSES - 1);
  });
  return { vertices, indices, columns };
}
