import type { MeshAnswer } from '../worker/mesh-messages.ts';
import type { MeshPool } from '../worker/mesh-pool.ts';
import type { DatedFields } from '../features/dated-fields.ts';
import { bisect } from '../../time/bisect.ts';
import { meshBuffers } from '../shapes/lifespan-mesh.ts';
import { TileError } from './tile-error.ts';
import { keyOf, type TilePlace } from './tile-place.ts';
import type { TileSource } from './tile-source.ts';

/** A tile as it stands: on its way, read (`answer`; `null` where there is nothing), or failed. */
export interface StoredTile {
  readonly place: TilePlace;
  /** Its name among all that workers keep. */
  readonly name: string;
  readonly answer: MeshAnswer | null;
  readonly bytes: number;
}

/** What is told of tiles. */
export interface TileProgress {
  readonly loaded: number;
  readonly loading: number;
  readonly failed: number;
}

/** What hears of a store. */
export interface TileListener {
  /** A tile came, or failed. */
  onChange(): void;
  /** Told of each tile that fails. */
  onFault(error: TileError): void;
  /** A tile is no longer kept. */
  onDrop(tile: StoredTile): void;
}

/** Tiles that were read, as many as a budget of memory allows. */
export interface TileStore {
  /** A tile that is there, or `undefined`; it counts as used now. */
  get(place: TilePlace): StoredTile | undefined;
  /** Has tiles fetched that are not there, those named first before others; what is on its way and no longer wanted is given up. */
  want(places: readonly TilePlace[]): void;
  /** Drops what was used longest ago, until the budget holds, now and whenever a tile comes; never what `inUse` names. */
  trim(inUse: ReadonlySet<string>): void;
  /** The record of a tile that has a key; −1 where it has none. */
  recordOf(tile: StoredTile, key: number): number;
  progress(): TileProgress;
  /** Bytes of all that is kept, on both sides. */
  bytes(): number;
  all(): Iterable<StoredTile>;
  end(): void;
}

const AT_ONCE = 8;
/** A tile that fails is tried again so often, each time after a longer while. */
const TRIES = 3;
const FIRST_WAIT_MS = 1500;
/** A tile of more than so many bytes is not read: it would hold the page up for long. */
const LARGEST_TILE = 64 * 1024 * 1024;

/** Bytes of a mesh here and on the graphics card. */
function bytesOf({ mesh, spans, keys }: MeshAnswer): number {
  const mesh1 = meshBuffers(mesh).reduce((sum, { byteLength }) => sum + byteLength, 0);
  return 2 * mesh1 + spans.starts.byteLength * 2 + spans.boxes.byteLength + (keys?.byteLength ?? 0) * 2;
}

const sorted = new WeakMap<Float64Array, Uint32Array>();

/** Places of keys in the order of the keys; sorted when first asked for. */
function placesByKey(keys: Float64Array): Uint32Array {
  const known = sorted.get(keys);
  if (known) return known;
  const places = Uint32Array.from(keys, (_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  sorted.set(keys, places);
  return places;
}

let stores = 0;

/** Creates an empty store over a source; `budget` in bytes. */
export function createTileStore(
  source: TileSource,
  pool: MeshPool,
  fields: DatedFields,
  budget: number,
  listener: TileListener,
): TileStore {
  const prefix = `${(stores += 1)}:`;
  /** In the order of use, the latest last. */
  const kept = new Map<string, StoredTile>();
  const coming = new Map<string, AbortController>();
  const failed = new Map<string, { tries: number; again: number }>();
  let queue: TilePlace[] = [];
  let bytes = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What the last picture needs, or asked for. */
  let used: ReadonlySet<string> = new Set();

  function drop(): void {
    for (const [key, tile] of kept) {
      if (bytes <= budget) return;
      if (used.has(key)) continue;
      kept.delete(key);
      bytes -= tile.bytes;
      pool.drop(tile.name);
      listener.onDrop(tile);
    }
  }

  function keep(tile: StoredTile): void {
    kept.set(keyOf(tile.place), tile);
    bytes += tile.bytes;
    drop();
    listener.onChange();
  }

  async function load(place: TilePlace): Promise<void> {
    const key = keyOf(place);
    const name = prefix + key;
    const control = new AbortController();
    coming.set(key, control);
    try {
      const raw = await source.tile(place, control.signal);
      if (raw && raw.byteLength > LARGEST_TILE)
        throw new TileError('too-large', `${key}: ${Math.round(raw.byteLength / 1e6)} MB`);
      const length = raw?.byteLength ?? 0;
      const answer = raw
        ? await pool.read({ kind: 'tile', name, place, bytes: raw, encoding: source.info.encoding, fields })
        : null;
      if (ended || control.signal.aborted) {
        pool.drop(name);
        return;
      }
      failed.delete(key);
      keep({ place, name, answer, bytes: answer ? bytesOf(answer) + length : 0 });
    } catch (error) {
      if (ended || control.signal.aborted) return;
      const tries = (failed.get(key)?.tries ?? 0) + 1;
      // what is broken stays broken; a host may come back
      const why = error instanceof TileError ? error.reason : 'broken-tile';
      const mayMend = why === 'unreachable' || why === 'server-error' || why === 'refused';
      const wait = mayMend && tries < TRIES ? FIRST_WAIT_MS * 2 ** tries : Infinity;
      failed.set(key, { tries, again: Date.now() + wait });
      if (wait < Infinity) {
        clearTimeout(timer);
        timer = setTimeout(listener.onChange, wait + 1);
      }
      listener.onFault(
        error instanceof TileError ? error : new TileError('broken-tile', `${key}: ${String(error)}`),
      );
      listener.onChange();
    } finally {
      coming.delete(key);
      // it may be wanted again by now
      if (control.signal.aborted && !ended) listener.onChange();
      next();
    }
  }

  function next(): void {
    if (ended) return;
    while (coming.size < AT_ONCE && queue.length > 0) {
      const place = queue.shift();
      if (place && !coming.has(keyOf(place))) void load(place);
    }
  }

  return {
    get(place) {
      const key = keyOf(place);
      const tile = kept.get(key);
      if (!tile) return undefined;
      kept.delete(key);
      kept.set(key, tile);
      return tile;
    },
    want(places) {
      const wanted = new Set(places.map(keyOf));
      used = wanted;
      for (const [key, control] of coming) if (!wanted.has(key)) control.abort();
      queue = places.filter((place) => {
        const key = keyOf(place);
        return !kept.has(key) && !coming.has(key) && !((failed.get(key)?.again ?? 0) > Date.now());
      });
      next();
    },
    trim(inUse) {
      used = inUse;
      drop();
    },
    recordOf({ answer }, key) {
      const keys = answer?.keys;
      if (!keys) return -1;
      const byKey = placesByKey(keys);
      const low = bisect(0, byKey.length, (place) => (keys[byKey[place] ?? 0] ?? 0) >= key);
      const record = byKey[low] ?? -1;
      return record >= 0 && keys[record] === key ? record : -1;
    },
    progress: () => ({
      loaded: kept.size,
      loading: coming.size + queue.length,
      failed: [...failed.values()].filter(({ again }) => again === Infinity).length,
    }),
    bytes: () => bytes,
    all: () => kept.values(),
    end() {
      ended = true;
      clearTimeout(timer);
      for (const control of coming.values()) control.abort();
      for (const { name } of kept.values()) pool.drop(name);
      kept.clear();
      bytes = 0;
    },
  };
}
