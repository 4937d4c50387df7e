/** Weights of a Gaussian of standard deviation `sigma` (in steps), cut at three sigma; they sum to 1. */
export function gaussianKernel(sigma: number): Float64Array {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) * (i - reach)) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  return kernel.map((weight) => weight / sum);
}

function blurLines(from: Float32Array, lines: number, length: number, kernel: Float64Array): Float32Array {
  const reach = (kernel.length - 1) / 2;
  const turned = new Float32Array(from.length);
  const padded = new Float64Array(length + 2 * reach);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < padded.length; i++) {
      padded[i] = from[line * length + Math.min(length - 1, Math.max(0, i - reach))]!;
    }
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * padded[i + k]!;
      turned[i * lines + line] = sum;
    }
  }
  return turned;
}

/**
 * Blurs a picture of `columns` × `rows` values (row by row) with a Gaussian of `sigma` cells. Beyond the rim the
 * picture goes on with its outermost values.
 */
export function gaussianBlur(
  values: Float32Array,
  columns: number,
  rows: number,
  sigma: number,
): Float32Array {
  const kernel = gaussianKernel(sigma);
  return blurLines(blurLines(values, rows, columns, kernel), columns, rows, kernel);
}
