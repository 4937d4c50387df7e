import { Gunzip } from 'fflate';
import { unfoldedLimit } from './unfolded-limit.ts';

/** What was packed by gzip: as far as it can be unfolded, and what ended it where that is not its end. */
export interface Gunzipped {
  readonly bytes: Uint8Array;
  readonly fault: { readonly reason: 'zip-bomb' | 'truncated'; readonly detail: string } | null;
}

const PUSHED = 16_384;

/** Unfolds what is packed by gzip, in one member or several; no further where it is far more than its size. */
export function gunzip(packed: Uint8Array): Gunzipped {
  const limit = unfoldedLimit(packed.length);
  const pieces: Uint8Array[] = [];
  const state: { size: number; fault: Gunzipped['fault'] } = { size: 0, fault: null };
  const stream = new Gunzip((piece) => {
    state.size += piece.length;
    if (state.size > limit)
      state.fault ??= { reason: 'zip-bomb', detail: `${state.size} / ${packed.length}` };
    else pieces.push(piece.slice());
  });
  try {
    for (let at = 0; at < packed.length && !state.fault; at += PUSHED)
      stream.push(packed.subarray(at, at + PUSHED), at + PUSHED >= packed.length);
  } catch (error) {
    state.fault ??= { reason: 'truncated', detail: error instanceof Error ? error.message : '' };
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, fault: state.fault };
}
