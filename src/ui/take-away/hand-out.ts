import type { MadeFile, Motif, Progress, Workshop } from './workshop.ts';
export async function makeHandout(
  _shop: Workshop,
  _m: readonly Motif[],
  _t: (p: Progress) => void,
  _s?: AbortSignal,
): Promise<MadeFile> {
  throw new Error('soon');
}
