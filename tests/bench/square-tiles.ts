import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'bench/results/tiles';
/** Megabytes of memory that making an archive may take beside its columns. */
const HEAP_MB = 12_000;

/** The archive of so many squares, made where it has not been made before; its path. Throws an Error where it cannot be made. */
export function squareTiles(lifespans: number): string {
  const out = join(FOLDER, `squares-${lifespans}.pmtiles`);
  if (existsSync(out)) return out;
  mkdirSync(FOLDER, { recursive: true });
  const made = `${out}.part`;
  const options = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', 'tests/bench/make-square-tiles.ts'];
  execFileSync('node', [...options, String(lifespans), made], { stdio: 'inherit' });
  renameSync(made, out);
  return out;
}
