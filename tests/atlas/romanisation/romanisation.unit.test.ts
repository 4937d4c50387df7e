import { describe, expect, it } from 'vitest';
import { pinyinSyllables } from '../../../src/atlas/romanisation/pinyin-syllables.ts';
import { cyrillicInLatin, inPalladius } from '../../../src/atlas/romanisation/palladius.ts';
import { inWadeGiles } from '../../../src/atlas/romanisation/wade-giles.ts';

// as the Cambridge History of China (Wade–Giles) and Russian works (Palladius) write them
const NAMES = [
  ['Zhang Jue', 'Chang Chüeh', 'Чжан Цзюэ'],
  ['Wanyan Zonghan', 'Wan-yen Tsung-han', 'Ваньянь Цзунхань'],
  ['Tong Guan', 'T’ung Kuan', 'Тун Гуань'],
  ['Cai Jing', 'Ts’ai Ching', 'Цай Цзин'],
  ['Guo Yaoshi', 'Kuo Yao-shih', 'Го Яоши'],
  ['Xu Kangzong', 'Hsü K’ang-tsung', 'Сюй Канцзун'],
  ['Yelü Dashi', 'Yeh-lü Ta-shih', 'Елюй Даши'],
  ['Yue Fei', 'Yüeh Fei', 'Юэ Фэй'],
  ['Zhao Gou', 'Chao Kou', 'Чжао Гоу'],
  ['Qinzong', 'Ch’in-tsung', 'Циньцзун'],
  ['Huizong', 'Hui-tsung', 'Хуэйцзун'],
  ['Chang’an', 'Ch’ang-an', 'Чанъань'],
  ['Ruzhou', 'Ju-chou', 'Жучжоу'],
  ['Cizhou', 'Tz’u-chou', 'Цычжоу'],
  ['Jingkang', 'Ching-k’ang', 'Цзинкан'],
  ['Taiyuan', 'T’ai-yüan', 'Тайюань'],
] as const;

describe('romanisations by rule', () => {
  it.each(NAMES)('%s is %s and %s', (pinyin, wadeGiles, palladius) => {
    expect(inWadeGiles(pinyin)).toBe(wadeGiles);
    expect(inPalladius(pinyin)).toBe(palladius);
  });

  it('take tones, and leave what is no pinyin', () => {
    expect(inWadeGiles('Zhāng Jué')).toBe('Chang Chüeh');
    expect(inWadeGiles('Prince of Kang')).toBe('Prince of K’ang');
    expect(inWadeGiles('Nianhan, the Jurchen')).toBe('Nien-han, the Jurchen');
    expect(pinyinSyllables('Xi’an')).toEqual(['xi', 'an']);
    expect(pinyinSyllables('Xian')).toEqual(['xian']);
    expect(pinyinSyllables('Prince')).toBeNull();
  });

  it('write Cyrillic letters in Latin ones', () => {
    expect(cyrillicInLatin('Чжан Цзюэ')).toBe('Chzhan Tszyue');
    expect(cyrillicInLatin('Kaifeng')).toBe('Kaifeng');
  });
});
