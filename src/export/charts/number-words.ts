import { defineWords } from '../../locale/dictionary.ts';

/** The words of the charts of numbers, on their page and on paper. */
export const NUMBER_WORDS = defineWords({
  en: {
    numbers: 'Numbers as pictures',
    armies: 'What armies are said to have counted',
    armiesAbout:
      'Each stroke reaches from the least to the most that sources give, on the day on which the column sets out; the scale goes by tens. Numbers of armies in annals are boasts and fears as much as counts.',
    money: 'Promised, asked and paid',
    moneyAbout:
      'Sums of one unit share a row: a ring is what was promised for each year, a filled ring what was asked, a square what was paid.',
    said: (low: string, high: string) =>
      low === high ? `said to be ${low}` : `said to be ${low} to ${high}`,
    units: {
      gold: 'taels of gold',
      silver: 'taels of silver',
      silk: 'bolts of silk',
      strings: 'strings of cash',
      grain: 'measures of grain',
    },
    sums: {
      gold: (n: string) => `${n} taels of gold`,
      silver: (n: string) => `${n} taels of silver`,
      silk: (n: string) => `${n} bolts of silk`,
      strings: (n: string) => `${n} strings of cash`,
      grain: (n: string) => `${n} measures of grain`,
    },
    kinds: { promised: 'promised yearly', asked: 'asked', paid: 'paid' },
    comma: ', ',
  },
  zh: {
    numbers: '數目圖',
    armies: '各書所說的兵數',
    armiesAbout:
      '每條線從各書最少的數字到最多的數字，畫在該軍出發那一天，刻度每級十倍。史書的兵數大多誇大，不是實數。',
    money: '許諾、索取與支付',
    moneyAbout: '同一單位排在一列：空心點是每年許諾的，實心點是索取的，方形是支付的。',
    said: (low, high) => (low === high ? `稱${low}` : `稱${low}至${high}`),
    units: { gold: '金（兩）', silver: '銀（兩）', silk: '帛（匹）', strings: '錢（貫）', grain: '糧（石）' },
    sums: {
      gold: (n) => `金${n}兩`,
      silver: (n) => `銀${n}兩`,
      silk: (n) => `帛${n}匹`,
      strings: (n) => `錢${n}貫`,
      grain: (n) => `糧${n}石`,
    },
    kinds: { promised: '每年許諾', asked: '索取', paid: '支付' },
    comma: '，',
  },
});
