import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { geometryInDegrees, turnOf, type ToDegrees } from './to-degrees.ts';
import { messageOf } from '../../atlas/message-of.ts';

const MAGIC = [0x66, 0x67, 0x62];

/** Whether bytes begin as FlatGeobuf does. */
export const isFlatgeobuf = (head: Uint8Array): boolean => MAGIC.every((byte, i) => head[i] === byte);

/** Reads FlatGeobuf, with the library that is fetched for it; what comes before a place where it breaks stands. */
export async function readFgb(bytes: Uint8Array, collector: Collector, book: ReportBook): Promise<void> {
  const { deserialize } = await import('flatgeobuf/lib/mjs/geojson/featurecollection.js');
  let [promised, read] = [0, 0];
  const found: { crs: HeaderMeta['crs'] } = { crs: null };
  const headerMetaFn = ({ crs, featuresCount }: HeaderMeta) => {
    promised = featuresCount;
    found.crs = crs;
  };
  let turned: ToDegrees | null = null;
  try {
    for await (const feature of deserialize(bytes, { headerMetaFn })) {
      read += 1;
      if (read === 1 && found.crs) turned = await turnOf(found.crs.code, 'crs', book);
      book.begin('');
      // its place in the file is no name
      const { id: _, ...record } = feature as typeof feature & {
        readonly id?: unknown;
        readonly geometry?: unknown;
      };
      collector.add({ ...record, geometry: geometryInDegrees(record.geometry, turned) });
    }
  } catch (error) {
    book.noteFile('refused', 'truncated', '', messageOf(error));
    return;
  }
  if (read < promised) book.noteFile('noted', 'truncated', '', `${read} of ${promised}`);
}
