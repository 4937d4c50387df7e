import { readCollection, type PlainFeature } from '../features/geojson-shapes.ts';
import { lifespanMesh, meshBuffers } from '../shapes/lifespan-mesh.ts';
import { decodeMvt } from '../tiles/decode-mvt.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import { readTile } from '../tiles/tile-shapes.ts';
import type { DescribedFeature, MeshAnswer, MeshQuestion, MeshReply } from './mesh-messages.ts';
import { recordSpans } from './record-spans.ts';

/** Decodes MapLibre tiles; what is asked for only where a source has them. */
export type LoadMlt = () => Promise<(bytes: Uint8Array) => TileLayer[]>;

/** Where answers go, as a worker’s own scope has it. */
export interface ReplyPort {
  postMessage(reply: MeshReply, transfer: ArrayBuffer[]): void;
}

/** What is kept, so that a feature can say what it is. */
type Kept =
  | { readonly features: readonly PlainFeature[] }
  | {
      readonly bytes: Uint8Array;
      readonly encoding: 'mvt' | 'mlt';
      readonly layers: readonly string[];
      readonly layerOf: Uint16Array;
      readonly placeOf: Uint32Array;
    };

/** From this zoom on every point of a tile is drawn: at once, as the tile has thinned them. */
const AT_ONCE = 0;

function buffersOf({ mesh, spans, keys, unread }: MeshAnswer): ArrayBuffer[] {
  const arrays = [spans.starts, spans.ends, spans.boxes, keys, unread];
  return [...meshBuffers(mesh), ...arrays.flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []))];
}

/** Makes what answers the questions of a page in a worker: it reads, meshes, and keeps what features say of themselves. */
export function createMeshServer(
  port: ReplyPort,
  loadMlt: LoadMlt,
): (question: MeshQuestion) => Promise<void> {
  const kept = new Map<string, Kept>();

  async function decode(bytes: Uint8Array, encoding: 'mvt' | 'mlt'): Promise<TileLayer[]> {
    return encoding === 'mlt' ? (await loadMlt())(bytes) : decodeMvt(bytes);
  }

  async function tile({
    name,
    place,
    bytes,
    encoding,
    fields,
  }: MeshQuestion & { kind: 'tile' }): Promise<MeshAnswer> {
    const layers = await decode(bytes, encoding);
    const read = readTile(layers, place, fields);
    kept.set(name, { bytes, encoding, layers: read.layers, layerOf: read.layerOf, placeOf: read.placeOf });
    return {
      mesh: lifespanMesh(read.shapes, AT_ONCE),
      spans: recordSpans(read.shapes, read.keys.length),
      keys: read.keys,
      layers: layers.map((layer) => layer.name),
      unread: read.unread,
      count: read.count,
    };
  }

  function collection({
    name,
    document,
    fields,
    wholeZoom,
  }: MeshQuestion & { kind: 'collection' }): MeshAnswer {
    const read = readCollection(typeof document === 'string' ? JSON.parse(document) : document, fields);
    if (!read) throw new SyntaxError('no GeoJSON');
    kept.set(name, { features: read.features });
    return {
      mesh: lifespanMesh(read.shapes, wholeZoom),
      spans: recordSpans(read.shapes, read.features.length),
      keys: null,
      unread: null,
      layers: [],
      count: read.count,
    };
  }

  async function describe(name: string, record: number): Promise<DescribedFeature | null> {
    const from = kept.get(name);
    if (!from) return null;
    if ('features' in from) {
      const feature = from.features[record];
      return feature ? { ...feature, layer: null } : null;
    }
    const layer = from.layers[from.layerOf[record] ?? -1];
    const found = (await decode(from.bytes, from.encoding)).find((one) => one.name === layer);
    let place = from.placeOf[record] ?? -1;
    for (const { id, properties } of found?.features ?? [])
      if (place-- === 0) return { id: id ?? null, layer: layer ?? null, properties: { ...properties } };
    return null;
  }

  /** The names of records of a tile, or of a collection; empty of those that have none. */
  async function names(name: string, records: readonly number[], by: readonly string[]): Promise<string[]> {
    const from = kept.get(name);
    const nameOf = (properties: Readonly<Record<string, unknown>>) =>
      String(properties[by.find((key) => properties[key]) ?? ''] ?? '');
    if (!from) return [];
    if ('features' in from) return records.map((record) => nameOf(from.features[record]?.properties ?? {}));
    const layers = await decode(from.bytes, from.encoding);
    /** Of each layer, where the features that are asked for stand in the answer. */
    const asked = new Map<string, Map<number, number>>();
    records.forEach((record, i) => {
      const layer = from.layers[from.layerOf[record] ?? -1] ?? '';
      const places = asked.get(layer) ?? new Map<number, number>();
      asked.set(layer, places.set(from.placeOf[record] ?? -1, i));
    });
    const found = records.map(() => '');
    for (const { name: layer, features } of layers) {
      const places = asked.get(layer);
      if (!places) continue;
      let place = 0;
      for (const { properties } of features) {
        const at = places.get(place++);
        if (at !== undefined) found[at] = nameOf(properties);
      }
    }
    return found;
  }

  return async (question) => {
    if (question.kind === 'drop') {
      kept.delete(question.name);
      return;
    }
    const { job } = question;
    try {
      if (question.kind === 'describe') {
        port.postMessage({ job, answer: await describe(question.name, question.record) }, []);
        return;
      }
      if (question.kind === 'names') {
        port.postMessage({ job, answer: await names(question.name, question.records, question.by) }, []);
        return;
      }
      const answer = question.kind === 'tile' ? await tile(question) : collection(question);
      port.postMessage({ job, answer }, buffersOf(answer));
    } catch (error) {
      const why = question.kind === 'tile' ? 'broken-tile' : 'fault';
      const said = error instanceof Error ? error.message : String(error);
      port.postMessage({ job, why, detail: `${question.name}: ${said}` }, []);
    }
  };
}
