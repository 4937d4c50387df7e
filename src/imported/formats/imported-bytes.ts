/** Bytes that can be read by piece: a file on the reader's disk, or bytes in memory. */
export interface ImportedBytes {
  readonly name: string;
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Bytes that are in memory already. */
export function bytesInMemory(name: string, bytes: Uint8Array): ImportedBytes {
  return { name, size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}

/** A file, of which only what is asked for is read. */
export function bytesOfBlob(name: string, blob: Blob): ImportedBytes {
  return {
    name,
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
