import { describe, expect, it } from 'vitest';
import { sharedYear } from '../../../src/atlas/narrative/doubt-words.ts';
import { spotName } from '../../../src/atlas/narrative/spot-name.ts';

describe('the label of a nameless spot in a sentence', () => {
  it.each([
    ['Great bend, south bank', 'the south bank of the great bend'],
    ['Luan River, west bank (Lilin)', 'the west bank of the Luan River (Lilin)'],
    ['Steppe edge', 'the steppe edge'],
    ['North of the Hun River', 'the land north of the Hun River'],
    ['Outskirts of Pingzhou', 'the outskirts of Pingzhou'],
    ['Hugu fort, on the Gouzhu pass road', 'Hugu fort (on the Gouzhu pass road)'],
    ['Mutuogang', 'Mutuogang'],
    ['Huazhou (Shaanxi)', 'Huazhou (Shaanxi)'],
    ['', ''],
  ])('%s', (label, name) => expect(spotName(label)).toBe(name));
});

describe('two days of one year', () => {
  it('say the year once', () => {
    expect(sharedYear('27 May 1123', '24 June 1123', true)).toEqual(['27 May', '24 June 1123']);
    expect(sharedYear('1123年5月27日', '1123年6月24日', false)).toEqual(['1123年5月27日', '6月24日']);
  });
  it('say it twice where it is not the same', () => {
    expect(sharedYear('mid-December 1123', 'mid-January 1124', true)).toEqual([
      'mid-December 1123',
      'mid-January 1124',
    ]);
    expect(sharedYear('1123年12月中旬', '1124年1月中旬', false)).toEqual(['1123年12月中旬', '1124年1月中旬']);
  });
});
