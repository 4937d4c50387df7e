const MAGIC = [0x66, 0x67, 0x62];

/** Whether bytes begin as FlatGeobuf does. */
export const isFlatgeobuf = (head: Uint8Array): boolean => MAGIC.every((byte, i) => head[i] === byte);
