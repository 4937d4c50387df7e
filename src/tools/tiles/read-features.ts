import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isObject, type JsonObject } from '../../atlas/json-object.ts';
import { namesFeatures } from '../../imported/formats/names-features.ts';
import { firstState, scanJson, type FoundRecord } from '../../imported/formats/scan-json.ts';

/** A feature of a file, or why there is none where one is written. */
export type FoundFeature = { readonly feature: JsonObject } | { readonly fault: string };

const PIECE = 1024 * 1024;

/**
 * The features of a GeoJSON file, one by one, however large it is: a collection, a list, or one after another (a line each, or by
 * RFC 8142), packed by gzip or not. What cannot be read is told and passed over.
 */
export async function* readFeatures(path: string): AsyncGenerator<FoundFeature> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const state = firstState();
  let held: Buffer = Buffer.alloc(0);
  let base = 0;
  let isFirst = true;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    held = held.length > 0 ? Buffer.concat([held, piece]) : piece;
    if (isFirst) {
      // objects one after another: a record ends and another begins at the root
      const head = held
        .toString('utf8', 0, 65_536)
        .trimStart()
        .replace(/^[\u001e\uFEFF\s]+/, '');
      if (head.startsWith('{') && !namesFeatures(head)) state.recordDepth = 0;
      isFirst = false;
    }
    const records: FoundRecord[] = [];
    scanJson(held, state, (record) => records.push(record));
    for (const { from, to, tooDeep } of records) yield read(held.subarray(from, to), tooDeep, base + from);
    // what lies before the running record, or the key that may lead to the features, is let go
    const marks = [state.record, state.recordDepth === -1 ? state.key : -1].filter((at) => at >= 0);
    const done = Math.min(state.at, ...marks);
    held = held.subarray(done);
    base += done;
    for (const mark of ['at', 'record', 'key', 'keyEnd'] as const) if (state[mark] >= 0) state[mark] -= done;
  }
  if (state.record >= 0) yield { fault: `byte ${base + state.record}: the file ends within a record` };
}

function read(bytes: Buffer, tooDeep: boolean, at: number): FoundFeature {
  if (tooDeep) return { fault: `byte ${at}: nested too deep` };
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (isObject(value)) return { feature: value };
    return { fault: `byte ${at}: no feature` };
  } catch (error) {
    return { fault: `byte ${at}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
