import type { decodeMlt } from '../tiles/decode-mlt.ts';

/** Where a worker that starts from a text finds what decodes MapLibre tiles. */
export interface MltScope {
  decodeMlt?: typeof decodeMlt;
}
