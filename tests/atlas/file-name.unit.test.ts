import { describe, expect, it } from 'vitest';
import { fileNameAfter } from '../../src/atlas/file-name.ts';

const NAME = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u;

describe('a file named after a title', () => {
  it.each([
    ['張覺之亂。', '張覺之亂'],
    ['「張覺之亂」：始末', '張覺之亂-始末'],
    ['  Two days ', 'Two-days'],
    ['Zhāng Jué – a defector?', 'Zhāng-Jué-a-defector'],
    ['', 'lecture'],
    ['— … !', 'lecture'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('“%s” is %s', (title, name) => expect(fileNameAfter(title, 'lecture')).toBe(name));

  it('is whole wherever a long title is cut', () => {
    for (const part of ['靖康之變，', '𠀀', 'a\u0301 ', 'word, ', '。'])
      for (let n = 1; n < 80; n++) {
        const name = fileNameAfter(part.repeat(n), 'lecture');
        expect(name).toMatch(NAME);
        expect([...name].length).toBeLessThanOrEqual(60);
      }
  });
});
