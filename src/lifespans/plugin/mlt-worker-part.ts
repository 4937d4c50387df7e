/** Put before the text of the worker where a source has MapLibre tiles. */
import { decodeMlt } from '../tiles/decode-mlt.ts';
import type { MltScope } from './mlt-scope.ts';

(globalThis as MltScope).decodeMlt = decodeMlt;
