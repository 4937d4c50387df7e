const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** Whether bytes begin as Parquet does. */
export const isParquet = (head: Uint8Array): boolean => MAGIC.every((byte, i) => head[i] === byte);
