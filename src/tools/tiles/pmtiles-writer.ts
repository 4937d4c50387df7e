import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What the header of an archive says of it. */
interface ArchiveHeader {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** Writes a PMTiles archive of version 3, tile by tile. */
export interface ArchiveWriter {
  /** Adds a tile; those of rising ids, so that neighbours lie side by side. */
  add(id: number, bytes: Uint8Array): void;
  /** Puts the archive together; how many tiles, and bytes, it has. */
  finish(header: ArchiveHeader, metadata: object): { readonly tiles: number; readonly bytes: number };
  /** Leaves nothing behind. */
  abandon(): void;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

const HEADER_BYTES = 127;
/** The header and the root lie within what a reader fetches first. */
const ROOT_MOST = 16_384 - HEADER_BYTES;
const FIRST_LEAF = 4096;
const COPY_BYTES = 4 * 1024 * 1024;
const [GZIP, MVT] = [2, 1];

/** Numbers as varints, least part first. */
function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let value of values) {
    while (value >= 128) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

/** A directory by the specification of PMTiles 3: count, then ids by their steps, runs, lengths, offsets. */
function directory(entries: readonly Entry[]): Uint8Array {
  const columns = [
    [entries.length],
    entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0)),
    entries.map(({ run }) => run),
    entries.map(({ length }) => length),
    entries.map(({ offset }, i) => {
      const before = entries[i - 1];
      return before && offset === before.offset + before.length ? 0 : offset + 1;
    }),
  ];
  return gzipSync(Buffer.concat(columns.map(varints)));
}

/** A root, and the leaves that it leads to where it would be too large without. */
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const alone = directory(entries);
  if (alone.length <= ROOT_MOST) return { root: alone, leaves: new Uint8Array() };
  for (let size = FIRST_LEAF; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const leading: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = directory(entries.slice(i, i + size));
      leading.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
      offset += leaf.length;
      leaves.push(leaf);
    }
    const root = directory(leading);
    if (root.length <= ROOT_MOST) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Creates an archive at `path`; until it is finished, its tiles lie beside it. */
export function createArchive(path: string): ArchiveWriter {
  const beside = `${path}.tiles`;
  const file = openSync(beside, 'w+');
  const entries: Entry[] = [];
  const known = new Map<string, { readonly offset: number; readonly length: number }>();
  let length = 0;
  let addressed = 0;
  return {
    add(id, bytes) {
      const last = entries.at(-1);
      if (last && id < last.id + last.run) throw new RangeError(`tile ${id} comes after ${last.id}`);
      const packed = gzipSync(bytes);
      const digest = createHash('sha1').update(packed).digest('base64');
      let place = known.get(digest);
      if (!place) {
        place = { offset: length, length: packed.length };
        known.set(digest, place);
        writeSync(file, packed, 0, packed.length, length);
        length += packed.length;
      }
      addressed += 1;
      if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
      else entries.push({ id, ...place, run: 1 });
    },
    finish({ minZoom, maxZoom, bounds: [west, south, east, north] }, metadata) {
      const { root, leaves } = directories(entries);
      const json = gzipSync(JSON.stringify(metadata));
      const header = Buffer.alloc(HEADER_BYTES);
      header.write('PMTiles', 0, 'ascii');
      header.writeUInt8(3, 7);
      const rootAt = HEADER_BYTES;
      const jsonAt = rootAt + root.length;
      const leavesAt = jsonAt + json.length;
      const tilesAt = leavesAt + leaves.length;
      [rootAt, root.length, jsonAt, json.length, leavesAt, leaves.length, tilesAt, length]
        .concat([addressed, entries.length, known.size])
        .forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
      header.writeUInt8(1, 96);
      header.writeUInt8(GZIP, 97);
      header.writeUInt8(GZIP, 98);
      header.writeUInt8(MVT, 99);
      header.writeUInt8(minZoom, 100);
      header.writeUInt8(maxZoom, 101);
      const degrees = (value: number) => Math.round(value * 1e7);
      [west, south, east, north].forEach((value, i) => header.writeInt32LE(degrees(value), 102 + 4 * i));
      header.writeUInt8(minZoom, 118);
      header.writeInt32LE(degrees((west + east) / 2), 119);
      header.writeInt32LE(degrees((south + north) / 2), 123);
      const out = openSync(path, 'w');
      try {
        for (const part of [header, root, json, leaves]) writeSync(out, part);
        const piece = Buffer.alloc(COPY_BYTES);
        for (let at = 0; at < length;) {
          const got = readSync(file, piece, 0, Math.min(COPY_BYTES, length - at), at);
          writeSync(out, piece, 0, got);
          at += got;
        }
      } finally {
        closeSync(out);
        closeSync(file);
        rmSync(beside, { force: true });
      }
      return { tiles: addressed, bytes: tilesAt + length };
    },
    abandon() {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}
