import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const COLUMNS = 4;
const CELL = { width: 640, height: 360 };
const GAP = 12;
const GROUND = '#d8cfba';

/** All pictures on one PNG, row by row, each within a cell of the same size. */
export async function composeSheet(pictures: readonly URL[]): Promise<Buffer> {
  const rows = Math.ceil(pictures.length / COLUMNS);
  const inputs = await Promise.all(
    pictures.map(async (file, i) => ({
      input: await sharp(readFileSync(file))
        .resize({ ...CELL, fit: 'contain', background: GROUND })
        .png()
        .toBuffer(),
      left: GAP + (i % COLUMNS) * (CELL.width + GAP),
      top: GAP + Math.floor(i / COLUMNS) * (CELL.height + GAP),
    })),
  );
  const width = GAP + COLUMNS * (CELL.width + GAP);
  const height = GAP + rows * (CELL.height + GAP);
  return sharp({ create: { width, height, channels: 3, background: GROUND } })
    .composite(inputs)
    .png()
    .toBuffer();
}
