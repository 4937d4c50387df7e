import { describe, expect, it } from 'vitest';
import { faultsOfText } from '../../../src/tools/geo-check/check-texts.ts';
import { simplifiedIn } from '../../../src/tools/geo-check/simplified-characters.ts';

const faults = (key: string, text: string) => [...faultsOfText(key, text)].join('\n');

describe('faultsOfText', () => {
  it.each([
    ['text_zh', '种師中與范致虛、岳飛、郭藥師；党項、咸州、塘淀；乙丑、干支、峰、群。'],
    ['text_zh', '于闐來貢；每牛納粟五斗；曹咨。'],
    ['note_zh', '見中國歷史地理信息系統 hvd_88178；與衛州（代號 weizhou-ji）有別。'],
    ['text_en', 'Zong Ze’s “stratagem” at Tu’er Shan; Yelü Dashi, 1126.'],
    ['name_en', 'Yizhou (懿州)'],
    ['lunar', '靖康元年閏十一月丙辰（二十五日）'],
  ])('finds nothing in %s %s', (key, text) => {
    expect(faults(key, text)).toBe('');
  });

  it.each([
    ['text_en', "Zongwang's army", 'straight quotation mark'],
    ['text_zh', '圍"太原"', 'straight quotation mark'],
    ['text_zh', '宗望 besieges 汴京', 'Latin letters: besieges'],
    ['text_en', 'Zonghan 粘罕 besieges Taiyuan', 'Chinese characters: 粘罕'],
    ['name_en', 'Wanyan Zonghan 完顏宗翰', 'Chinese characters: 完顏宗翰'],
    ['pinyin', 'Ta\u0300iyuán', 'normal form C'],
  ])('faults %s %s', (key, text, reason) => {
    expect(faults(key, text)).toContain(reason);
  });

  it('finds every simplified character once, with the traditional one', () => {
    const found = simplifiedIn('张觉、娄室、郭药师、胜捷军、乾宁军、广阳、当').map(
      ({ character }) => character,
    );
    expect(found).toEqual([...'张觉娄药师胜军宁广阳当']);
    expect(simplifiedIn('于是斗').map(({ character }) => character)).toEqual(['于', '斗']);
    expect(simplifiedIn('张张')).toEqual([{ character: '张', traditional: '張' }]);
  });
});
