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
    armies: '諸書所稱兵數',
    armiesAbout: '每一線自諸書最少之數至最多之數，繪於其軍出發之日，刻度以十倍遞增。史書兵數多虛張，非實數。',
    money: '所許、所索、所付',
    moneyAbout: '同一單位者同列：空心點為歲許，實心點為所索，方形為所付。',
    said: (low, high) => (low === high ? `稱${low}` : `稱${low}至${high}`),
    units: { gold: '金（兩）', silver: '銀（兩）', silk: '帛（匹）', strings: '錢（貫）', grain: '糧（石）' },
    sums: {
      gold: (n) => `金${n}兩`,
      silver: (n) => `銀${n}兩`,
      silk: (n) => `帛${n}匹`,
      strings: (n) => `錢${n}貫`,
      grain: (n) => `糧${n}石`,
    },
    kinds: { promised: '歲許', asked: '所索', paid: '所付' },
    comma: '，',
  },
});
