import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { geometryInDegrees, turnOf, type ToDegrees } from './to-degrees.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** Where the header’s table is pointed at, behind the magic bytes and its length. */
const ROOT_AT = 12;
/** The place of its columns among the fields of a header. */
const COLUMNS_FIELD = 18;
const DEEPEST = 8;

/**
 * How many bytes a geometry says that it takes, with its parts; `Infinity` where that is more than `room`. A damaged one may
 * say that it has thousands of millions of positions, which the library would go and make.
 */
function bytesSaid(geometry: Geometry, room: number, depth = 0): number {
  const parts = geometry.partsLength();
  let said = 8 * (geometry.xyLength() + geometry.zLength()) + 4 * (geometry.endsLength() + parts);
  if (depth > DEEPEST) return Infinity;
  for (let i = 0; i < parts && said <= room; i++) {
    const part = geometry.parts(i);
    said += part ? bytesSaid(part, room - said, depth + 1) : 0;
  }
  return said <= room ? said : Infinity;
}

/** How many columns the header says that there are: the length of the vector that its table (FlatBuffers) has there; 0 where it has none. */
function columnsSaid(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = ROOT_AT + view.getUint32(ROOT_AT, true);
  const fields = table - view.getInt32(table, true);
  if (view.getUint16(fields, true) <= COLUMNS_FIELD) return 0;
  const at = view.getUint16(fields + COLUMNS_FIELD, true);
  return at === 0 ? 0 : view.getUint32(table + at + view.getUint32(table + at, true), true);
}

/** What a feature holds, or what is wrong with it. */
type Read = { readonly geometry: unknown; readonly properties: object } | { readonly fault: string };

/**
 * The features of a file one by one, by the library, but within the bounds of the file; `onHeader` is told its header first.
 * Throws where what follows cannot be found.
 */
async function* featuresOf(bytes: Uint8Array, onHeader: (header: HeaderMeta) => void): AsyncGenerator<Read> {
  const room = bytes.length;
  if (4 * columnsSaid(bytes) > room) throw new RangeError('more columns than bytes');
  const [{ deserialize }, { parseProperties }, { fromFeature }] = await Promise.all([
    import('flatgeobuf/lib/mjs/generic/featurecollection.js'),
    import('flatgeobuf/lib/mjs/generic/feature.js'),
    import('flatgeobuf/lib/mjs/geojson/feature.js'),
  ]);
  function read(_: number, feature: Feature, header: HeaderMeta): Read {
    try {
      const geometry = feature.geometry();
      if (feature.propertiesLength() > room || (geometry && bytesSaid(geometry, room) === Infinity))
        return { fault: 'a feature larger than the file' };
      if (!geometry) return { geometry: null, properties: parseProperties(feature, header.columns) };
      const { geometry: shape, properties } = fromFeature(0, feature, header) as unknown as GeoJSON.Feature;
      return { geometry: shape, properties: properties ?? {} };
    } catch (error) {
      return { fault: messageOf(error) };
    }
  }
  const headerMetaFn = (header: HeaderMeta) => {
    onHeader(header);
    // the library never ends to count the nodes of an index of nothing
    if (header.indexNodeSize > 0 && header.featuresCount === 0)
      throw new RangeError('an index of 0 features');
  };
  yield* deserialize(bytes, { fromFeature: read as never, headerMetaFn }) as AsyncGenerator<never>;
}

/** Reads FlatGeobuf, with the library that is fetched for it; a feature that is damaged is left out, and told. */
export async function readFgb(bytes: Uint8Array, collector: Collector, book: ReportBook): Promise<void> {
  let read = 0;
  let turned: ToDegrees | null = null;
  const header: { crs: HeaderMeta['crs']; featuresCount: number } = { crs: null, featuresCount: 0 };
  try {
    for await (const feature of featuresOf(bytes, ({ crs, featuresCount }) =>
      Object.assign(header, { crs, featuresCount }),
    )) {
      read += 1;
      if (read === 1 && header.crs) turned = await turnOf(header.crs.code, 'crs', book);
      book.begin('');
      if ('fault' in feature) {
        book.note('refused', 'broken-binary', '', feature.fault);
        book.end(false, false);
      } else
        collector.add({
          type: 'Feature',
          properties: feature.properties,
          geometry: geometryInDegrees(feature.geometry, turned),
        });
    }
  } catch (error) {
    book.noteFile('refused', 'truncated', '', messageOf(error));
    return;
  }
  if (read < header.featuresCount)
    book.noteFile('noted', 'truncated', '', `${read} of ${header.featuresCount}`);
}
