import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { MOST_PIXELS, PIXEL_THRESHOLD, pictureUrl, type GoldenState } from './golden-states.ts';

const OUTPUT = new URL('../output/golden/', import.meta.url);

/** The share of pixels in which two pictures of one size differ, and what differs as a PNG; 1 where their sizes do. */
export function differenceOf(a: Buffer, b: Buffer): { readonly share: number; readonly seen: PNG } {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = one;
  const seen = new PNG({ width, height });
  if (other.width !== width || other.height !== height) return { share: 1, seen };
  const options = { threshold: PIXEL_THRESHOLD };
  const changed = pixelmatch(one.data, other.data, seen.data, width, height, options);
  return { share: changed / (width * height), seen };
}

/** The kept picture of a state. */
export function keptPicture(state: GoldenState): Buffer {
  const file = pictureUrl(state);
  expect(existsSync(file), `no picture of ${state.name}: npm run golden makes it`).toBe(true);
  return readFileSync(file);
}

/** Expects a picture to be as the kept one of a state; where it is not, keeps it and what differs in tests/output/golden. */
export function expectKept(drawn: Buffer, state: GoldenState): void {
  const { share, seen } = differenceOf(keptPicture(state), drawn);
  if (share > MOST_PIXELS) {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(new URL(`${state.name}.diff.png`, OUTPUT), PNG.sync.write(seen));
    writeFileSync(new URL(`${state.name}.now.png`, OUTPUT), drawn);
  }
  expect(share).toBeLessThanOrEqual(MOST_PIXELS);
}
