import { fetchAnswer } from './fetch-bytes.ts';
import { TileError } from './tile-error.ts';
import { creditOf, layersOf, type TileSource } from './tile-source.ts';

/** The header of an archive, as the library gives it. */
interface Header {
  readonly rootDirectoryOffset: number;
  readonly rootDirectoryLength: number;
  readonly leafDirectoryOffset: number;
  readonly leafDirectoryLength?: number;
  readonly tileDataOffset: number;
  readonly tileDataLength?: number;
  readonly numTileEntries: number;
  readonly internalCompression: number;
  readonly tileCompression: number;
  readonly tileType: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly minLon: number;
  readonly minLat: number;
  readonly maxLon: number;
  readonly maxLat: number;
}

/** Bytes of an archive, as the library asks for them. */
interface Source {
  getKey(): string;
  getBytes(offset: number, length: number, signal?: AbortSignal): Promise<{ data: ArrayBuffer }>;
}

/** The library `pmtiles`, as far as it is used: whoever has no archives need not have its types. */
export interface PmtilesLibrary {
  readonly PMTiles: new (source: Source) => {
    getHeader(): Promise<Header>;
    getMetadata(): Promise<unknown>;
    getZxy(z: number, x: number, y: number, signal?: AbortSignal): Promise<{ data: ArrayBuffer } | undefined>;
  };
}

const TYPES: Readonly<Record<number, string>> = { 0: 'unknown', 2: 'png', 3: 'jpeg', 4: 'webp', 5: 'avif' };
const [MVT, MLT] = [1, 6];
const [BROTLI, ZSTD] = [3, 4];
const HEADER_BYTES = 127;
/** Header, first directory and, most often, what the archive says of itself: as much as the library asks for first. */
const HEAD_BYTES = 16_384;

/** Bytes of an archive, from an address or a file of the reader’s. Throws a TileError. */
export interface ArchiveBytes {
  readonly name: string;
  /** The length in bytes; `null` until it is known. */
  size(): number | null;
  read(offset: number, length: number, signal: AbortSignal): Promise<ArrayBuffer>;
}

/** Bytes of a file of the reader’s. */
export function bytesOfFile(file: File): ArchiveBytes {
  return {
    name: file.name,
    size: () => file.size,
    read: (offset, length) => file.slice(offset, offset + length).arrayBuffer(),
  };
}

/** Bytes of an address, by ranges. */
export function bytesOfAddress(address: string): ArchiveBytes {
  let size: number | null = null;
  let tag: string | null = null;
  return {
    name: address,
    size: () => size,
    async read(offset, length, signal) {
      const cut = new AbortController();
      const either = AbortSignal.any([signal, cut.signal]);
      let answer: Response;
      try {
        answer = await fetchAnswer(address, either, { range: `bytes=${offset}-${offset + length - 1}` });
      } catch (error) {
        // 416: the range lies beyond the end
        if (error instanceof TileError && error.detail.startsWith('416'))
          throw new TileError('half-archive', address);
        throw error;
      }
      const [, total] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
      if (total !== undefined) size = Number(total);
      if (answer.status !== 206) {
        const all = Number(answer.headers.get('content-length') ?? NaN);
        // a host that sends all of it whatever is asked for; an archive that is no longer than that is there all the same
        if (!(all <= length && offset === 0)) {
          cut.abort();
          throw new TileError('no-ranges', address);
        }
        size = all;
      }
      const now = answer.headers.get('etag');
      if (tag !== null && now !== null && now !== tag) throw new TileError('changed', address);
      tag ??= now;
      return answer.arrayBuffer();
    },
  };
}

/** The bytes of an archive for the library; `opening` holds the first of them until the archive is open. */
function asSource(bytes: ArchiveBytes, opening: { head: ArrayBuffer | null }, never: AbortSignal): Source {
  return {
    getKey: () => bytes.name,
    async getBytes(offset, length, signal): Promise<{ data: ArrayBuffer }> {
      const { head } = opening;
      // a head shorter than what was asked for is all that there is
      if (head && (offset === 0 || offset + length <= head.byteLength))
        return { data: head.slice(offset, offset + length) };
      return { data: await bytes.read(offset, length, signal ?? never) };
    },
  };
}

/** Throws the TileError of what the library says in words. */
function inOurWords(error: unknown, name: string): never {
  if (error instanceof TileError || (error instanceof DOMException && error.name === 'AbortError'))
    throw error;
  const said = error instanceof Error ? error.message : String(error);
  if (/spec version/i.test(said)) throw new TileError('wrong-version', said);
  if (/magic number/i.test(said)) throw new TileError('not-an-archive', name);
  if (/compression method/i.test(said)) throw new TileError('compression', name);
  throw new TileError('half-archive', `${name}: ${said}`);
}

function checkHeader(header: Header, name: string, size: number | null): void {
  const end = Math.max(
    header.tileDataOffset + (header.tileDataLength ?? 0),
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
  );
  if (header.tileType !== MVT && header.tileType !== MLT)
    throw new TileError('not-vector', TYPES[header.tileType] ?? String(header.tileType));
  const packed = [header.internalCompression, header.tileCompression];
  if (packed.some((kind) => kind >= BROTLI))
    throw new TileError('compression', packed.includes(ZSTD) ? 'zstd' : 'brotli');
  if (size !== null && size < end) throw new TileError('half-archive', `${name}: ${size} of ${end} bytes`);
  if (header.numTileEntries === 0 && header.tileDataLength === 0) throw new TileError('empty-archive', name);
}

/**
 * Opens a PMTiles archive of version 3 with the library given, which may be on its way yet. Throws a TileError where it cannot be
 * drawn from, or what the library failed with.
 */
export async function pmtilesSource(
  coming: PmtilesLibrary | Promise<PmtilesLibrary>,
  bytes: ArchiveBytes,
  signal: AbortSignal,
): Promise<TileSource> {
  // told apart from an archive before the library asks for more of it than there is
  const [library, first] = await Promise.all([coming, bytes.read(0, HEAD_BYTES, signal)]);
  const opening: { head: ArrayBuffer | null } = { head: first };
  const head = new Uint8Array(opening.head ?? []);
  const magic = new TextDecoder().decode(head.subarray(0, 7));
  if (!magic.startsWith('PM')) throw new TileError('not-an-archive', bytes.name);
  if (magic !== 'PMTiles') throw new TileError('wrong-version', `${head[2] ?? 0}`);
  if (head[7] !== 3) throw new TileError('wrong-version', `${head[7] ?? 0}`);
  if (head.length < HEADER_BYTES) throw new TileError('half-archive', bytes.name);
  const never = new AbortController().signal;
  const archive = new library.PMTiles(asSource(bytes, opening, never));
  let header: Header;
  let metadata: Record<string, unknown>;
  try {
    header = await archive.getHeader();
    checkHeader(header, bytes.name, bytes.size());
    metadata = ((await archive.getMetadata()) ?? {}) as Record<string, unknown>;
  } catch (error) {
    inOurWords(error, bytes.name);
  }
  opening.head = null;
  const { minLon, minLat, maxLon, maxLat } = header;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    info: {
      name: text(metadata.name) || bytes.name,
      minZoom: header.minZoom,
      maxZoom: header.maxZoom,
      bounds: minLon < maxLon && minLat < maxLat ? [minLon, minLat, maxLon, maxLat] : [-180, -85, 180, 85],
      encoding: header.tileType === MLT ? 'mlt' : 'mvt',
      layers: layersOf(metadata.vector_layers),
      credit: creditOf(metadata),
    },
    async tile({ z, x, y }, tileSignal) {
      try {
        const answer = await archive.getZxy(z, x, y, tileSignal);
        return answer ? new Uint8Array(answer.data) : null;
      } catch (error) {
        if (tileSignal.aborted) throw error;
        return inOurWords(error, `${bytes.name} ${z}/${x}/${y}`);
      }
    },
  };
}
