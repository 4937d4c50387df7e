import type { Collected } from '../collect.ts';
import type { ImportedBytes } from './imported-bytes.ts';
import type { createPlainReader } from './plain-feature.ts';

/** A place within a file at which a record begins, and how deep: see `ScanState`. */
export interface Halfway {
  readonly from: number;
  readonly recordDepth: number;
}

/** Has what stands from a place on read elsewhere meanwhile; `null` where that failed. */
export type ReadRest = (from: Halfway) => Promise<Collected | null>;

/** What may be done besides while a long file is read. */
export interface Meanwhile {
  readonly readRest?: ReadRest;
  /** Told once, when the first records have been added and many more are to come. */
  begun?(): void;
}

/** A file smaller than this is read by one. */
export const WORTH_HALVING = 12 * 1024 * 1024;
const WINDOW = 1024 * 1024;

/** The first byte from the middle of what is left on at which a plain feature begins; −1 where none is near. */
export async function findHalf(
  source: ImportedBytes,
  read: number,
  readPlain: ReturnType<typeof createPlainReader>,
): Promise<number> {
  const middle = Math.floor((read + source.size) / 2);
  const bytes = await source.read(middle, Math.min(source.size, middle + WINDOW));
  let blank = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x7b && blank && readPlain(bytes, i)) return middle + i;
    // records stand after a comma or on a line of their own
    blank = byte === 0x2c || byte === 0x1e || byte === 0x0a || (blank && (byte === 0x20 || byte === 0x0d));
  }
  return -1;
}
