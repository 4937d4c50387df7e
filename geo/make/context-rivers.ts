import type { Position } from 'geojson';
import type { Box } from '../../src/geometry/box.ts';

/** A river beyond those of the story, taken from Natural Earth. */
export interface ContextRiver {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly rank: 1 | 2 | 3;
  /** Names of the pieces in Natural Earth (`?` stands for a letter lost there). */
  readonly pieces: readonly string[];
  /** Part of those pieces that is taken; the whole map without it. */
  readonly window?: Box;
  /** Point of a river of the story at which this one ends or begins; the nearer end is carried to it. */
  readonly joins?: Position;
}

/** The map's frame. */
export const FRAME: Box = [103, 29, 134, 48];

/**
 * Rivers that the hydrography of the time does not have and whose course has not moved much since 1123. Left out on
 * purpose: the Yellow River below Lanzhou's reach (in the hydrography, on its old course), the Huai below Hongze, the
 * Yi below Tancheng, the mouths of Liao, Daling, Luan and Hai, and every canal.
 */
export const CONTEXT_RIVERS: readonly ContextRiver[] = [
  {
    id: 'huanghe-lanzhou',
    name_en: 'Yellow River',
    name_zh: '黃河',
    rank: 1,
    pieces: ['Huang'],
    window: [103, 35, 104.99, 38],
    joins: [105, 37.46],
  },
  {
    id: 'weihe-upper',
    name_en: 'Wei',
    name_zh: '渭河',
    rank: 3,
    pieces: ['Wei'],
    window: [103, 34, 104.99, 36],
    joins: [105, 34.75],
  },
  { id: 'jinghe', name_en: 'Jing', name_zh: '涇水', rank: 2, pieces: ['Jing'] },
  { id: 'huanjiang', name_en: 'Malian', name_zh: '馬嶺水', rank: 3, pieces: ['Huan'] },
  {
    id: 'wudinghe-upper',
    name_en: 'Wuding, upper reach',
    name_zh: '無定河',
    rank: 3,
    pieces: ['Dali'],
    window: [108, 37, 108.9, 38.2],
    joins: [108.91, 37.98],
  },
  {
    id: 'changjiang',
    name_en: 'Yangzi',
    name_zh: '大江',
    rank: 1,
    pieces: ['Chang Jiang (Yangtze)', 'Yangtze'],
  },
  { id: 'hanshui', name_en: 'Han', name_zh: '漢水', rank: 2, pieces: ['Han'], window: [106, 30, 115, 34] },
  { id: 'danshui', name_en: 'Dan', name_zh: '丹水', rank: 3, pieces: ['Dan'] },
  { id: 'jialing', name_en: 'Jialing', name_zh: '嘉陵江', rank: 2, pieces: ['Jialing'] },
  { id: 'tuojiang', name_en: 'Tuo', name_zh: '沱江', rank: 3, pieces: ['Tuo'] },
  { id: 'yinghe', name_en: 'Ying', name_zh: '潁水', rank: 3, pieces: ['Quan', 'Ying'] },
  { id: 'fuchun', name_en: 'Zhe', name_zh: '浙江', rank: 3, pieces: ['Fuchun'] },
  {
    id: 'huangshui-upper',
    name_en: 'Huang, upper reach',
    name_zh: '潢河',
    rank: 3,
    pieces: ['Xar Moron'],
    window: [117, 42, 117.57, 44],
    joins: [117.57, 43.15],
  },
  { id: 'luju', name_en: 'Kerulen', name_zh: '臚朐河', rank: 2, pieces: ['Herlen (Kerulen)'] },
  {
    id: 'nenjiang',
    name_en: 'Nen',
    name_zh: '那河',
    rank: 2,
    pieces: ['Nen', 'Di?er Songhua'],
    window: [123, 45.44, 127, 48],
  },
  { id: 'taoer', name_en: 'Tao’er', name_zh: '撻魯河', rank: 3, pieces: ['Tao?er'] },
  { id: 'chaoer', name_en: 'Chao’er', name_zh: '綽爾河', rank: 3, pieces: ['Chaor'] },
  {
    id: 'songhua-upper',
    name_en: 'Songhua, upper reach',
    name_zh: '混同江',
    rank: 3,
    pieces: ['Di?er Songhua'],
    window: [126.3, 42.5, 127.5, 43.86],
    joins: [126.57, 43.87],
  },
  { id: 'erdao', name_en: 'Erdao', name_zh: '二道江', rank: 3, pieces: ['Erdao'] },
  {
    id: 'songhua-lower',
    name_en: 'Songhua, lower reach',
    name_zh: '混同江',
    rank: 2,
    pieces: ['Songhua (Sungari)'],
    window: [129.9, 46, 134, 48],
    joins: [129.9, 46.61],
  },
  { id: 'heilong', name_en: 'Amur', name_zh: '黑水', rank: 2, pieces: ['Amur'] },
  {
    id: 'ussuri',
    name_en: 'Ussuri',
    name_zh: '烏蘇里江',
    rank: 3,
    pieces: ['Ussuri', 'Ussuri (Wusuli)', 'Song?acha'],
  },
  { id: 'muling', name_en: 'Muling', name_zh: '穆稜河', rank: 3, pieces: ['Muling'] },
  { id: 'tumen', name_en: 'Tumen', name_zh: '統門水', rank: 3, pieces: ['Tumen'] },
  {
    id: 'yalu-upper',
    name_en: 'Yalu, upper reach',
    name_zh: '鴨綠江',
    rank: 3,
    pieces: ['Yalu'],
    window: [128, 41.3, 129, 42],
    joins: [128, 41.45],
  },
  {
    id: 'hangang',
    name_en: 'Han',
    name_zh: '漢江',
    rank: 2,
    pieces: ['Namhan', 'Han'],
    window: [126, 36, 130, 38],
  },
  { id: 'nakdong', name_en: 'Nakdong', name_zh: '洛東江', rank: 2, pieces: ['Nakdong'] },
];
