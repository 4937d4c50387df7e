/** What is written into a PNG: its keyword (Latin letters), and a text in any script. */
export type PngText = readonly (readonly [keyword: string, text: string])[];

/** The remainders of CRC-32 for each byte: PNG 1.2, appendix D. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (REMAINDERS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A chunk of international text (PNG 1.2, 4.2.3.3), not compressed, of no stated language. */
function textChunk(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}

/** Length of the signature and of the header with which every PNG begins. */
const HEAD = 8 + 25;

/** A PNG with texts after its header; the picture stays as it is. Throws a RangeError where it is no PNG. */
export function withPngText(png: Uint8Array, texts: PngText): Uint8Array<ArrayBuffer> {
  if (String.fromCharCode(...png.subarray(12, 16)) !== 'IHDR') throw new RangeError('this is not a PNG');
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text));
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, png.length));
  whole.set(png.subarray(0, HEAD));
  let at = HEAD;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(HEAD), at);
  return whole;
}
