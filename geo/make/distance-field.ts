/** Lower envelope of parabolas: squared distances along one line of `length` cells (Felzenszwalb, Huttenlocher 2012). */
function alongLine(f: Float64Array, out: Float64Array, length: number, v: Int32Array, z: Float64Array): void {
  let k = 0;
  v[0] = 0;
  z[0] = -Infinity;
  z[1] = Infinity;
  const meet = (q: number, p: number) => ((f[q] ?? 0) + q * q - ((f[p] ?? 0) + p * p)) / (2 * (q - p));
  for (let q = 1; q < length; q++) {
    let s = meet(q, v[k] ?? 0);
    while (s <= (z[k] ?? 0)) s = meet(q, v[--k] ?? 0);
    v[++k] = q;
    z[k] = s;
    z[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < length; q++) {
    while ((z[k + 1] ?? Infinity) < q) k++;
    const p = v[k] ?? 0;
    out[q] = (q - p) * (q - p) + (f[p] ?? 0);
  }
}

const FAR = 1e12;

/**
 * Exact Euclidean distance, in cells, of every cell where `mask` is 1 to the nearest cell where it is 0 (middle to
 * middle; 0 on those cells). Beyond the rim nothing is known, so the rim is no shore. `mask` holds
 * `columns` × `rows` values row by row.
 */
export function distanceField(mask: Uint8Array, columns: number, rows: number): Float32Array {
  const longest = Math.max(columns, rows);
  const [line, out] = [new Float64Array(longest), new Float64Array(longest)];
  const [v, z] = [new Int32Array(longest), new Float64Array(longest + 1)];
  const squared = Float64Array.from(mask, (value) => (value ? FAR : 0));
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < rows; y++) line[y] = squared[y * columns + x] ?? FAR;
    alongLine(line, out, rows, v, z);
    for (let y = 0; y < rows; y++) squared[y * columns + x] = out[y] ?? FAR;
  }
  for (let y = 0; y < rows; y++) {
    line.set(squared.subarray(y * columns, (y + 1) * columns));
    alongLine(line, out, columns, v, z);
    squared.set(out.subarray(0, columns), y * columns);
  }
  return Float32Array.from(squared, Math.sqrt);
}
