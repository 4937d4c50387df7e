import type { HeightGrid } from './height-grid.ts';

/** Half the side, in cells, of the square whose mean is taken; two rounds of it weigh the near more than the far. */
const REACH = 14;
const ROUNDS = 2;

/** Means over `2 * REACH + 1` neighbours along each line of a picture; the lines of the result are its columns. */
function meansTurned(from: Float32Array, lines: number, length: number): Float32Array {
  const turned = new Float32Array(from.length);
  for (let line = 0; line < lines; line++) {
    const start = line * length;
    let [sum, count] = [0, 0];
    for (let i = 0; i < Math.min(REACH, length); i++) {
      sum += from[start + i]!;
      count++;
    }
    for (let i = 0; i < length; i++) {
      if (i + REACH < length) {
        sum += from[start + i + REACH]!;
        count++;
      }
      if (i - REACH - 1 >= 0) {
        sum -= from[start + i - REACH - 1]!;
        count--;
      }
      turned[i * lines + line] = sum / count;
    }
  }
  return turned;
}

/** Height of every cell above the mean of the land some 14′ around it, in metres: ridges stand out, hollows are negative. */
export function heightAboveSurroundings({ metres, columns, rows }: HeightGrid): Float32Array {
  let mean = metres;
  for (let round = 0; round < ROUNDS; round++)
    mean = meansTurned(meansTurned(mean, rows, columns), columns, rows);
  return metres.map((height, cell) => height - mean[cell]!);
}
