import { describe, expect, it } from 'vitest';
import { cited } from '../../../src/ui/shared/cited.ts';
import { latinIn, tonguesOf } from '../../../src/ui/shared/tongues.ts';

describe('a text of two languages', () => {
  it('is parted at its Chinese, marks and figures with it', () => {
    expect(tonguesOf('Songshi 22 卷二二（正月辛酉） · Huibian')).toEqual([
      { text: 'Songshi 22 ', chinese: false },
      { text: '卷二二（正月辛酉）', chinese: true },
      { text: ' · Huibian', chinese: false },
    ]);
    expect(tonguesOf('Song: Yanshan fu')).toEqual([{ text: 'Song: Yanshan fu', chinese: false }]);
    expect(tonguesOf('宋').every(({ chinese }) => chinese)).toBe(true);
  });

  it('is parted at its Latin words in a Chinese page', () => {
    expect(latinIn('以 Linked Places 格式下載')).toEqual([
      { text: '以 ', latin: false },
      { text: 'Linked Places', latin: true },
      { text: ' 格式下載', latin: false },
    ]);
    expect(latinIn('靖康元年')).toEqual([{ text: '靖康元年', latin: false }]);
  });
});

describe('a work cited', () => {
  it('has its juan once', () => {
    expect(cited('宋史 卷二二 徽宗紀四', '卷二二（正月辛酉）')).toBe('宋史 卷二二 徽宗紀四 （正月辛酉）');
    expect(cited('宋史 卷二二 徽宗紀四', '卷二二')).toBe('宋史 卷二二 徽宗紀四');
    expect(cited('宋史', '卷四七二 張覺傳')).toBe('宋史 卷四七二 張覺傳');
    expect(cited('大金國志 卷二至三', '卷二')).toBe('大金國志 卷二至三 卷二');
  });
});
