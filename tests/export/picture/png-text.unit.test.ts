import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { withPngText } from '../../../src/export/picture/png-text.ts';

const picture = new PNG({ width: 3, height: 2 });
picture.data.set(Array.from({ length: 24 }, (_, i) => (i * 37) % 256));
const plain = new Uint8Array(PNG.sync.write(picture));
const TEXTS = [
  ['Title', 'Fragile Peace · 脆弱的和平'],
  ['Edition', '0.2.0-0123456789ab'],
] as const;

it('writes texts that others read, and leaves the picture as it is', async () => {
  const told = withPngText(plain, TEXTS);
  expect(PNG.sync.read(Buffer.from(told)).data).toEqual(PNG.sync.read(Buffer.from(plain)).data);
  const { comments } = await sharp(told).metadata();
  expect(comments?.map(({ keyword, text }) => [keyword, text])).toEqual(TEXTS);
});

it('is a run of chunks with true checksums, texts right after the header', () => {
  const told = Buffer.from(withPngText(plain, TEXTS));
  const kinds: string[] = [];
  for (let at = 8; at < told.length;) {
    const end = at + 8 + told.readUInt32BE(at);
    kinds.push(told.toString('latin1', at + 4, at + 8));
    expect(told.readUInt32BE(end)).toBe(crc32(told.subarray(at + 4, end)));
    at = end + 4;
  }
  expect(kinds.slice(0, 3)).toEqual(['IHDR', 'iTXt', 'iTXt']);
  expect(kinds.at(-1)).toBe('IEND');
});

it('takes nothing that is no PNG', () => {
  expect(() => withPngText(new Uint8Array(40), TEXTS)).toThrow(RangeError);
});
