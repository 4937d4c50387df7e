import { defineWords } from '../../locale/dictionary.ts';

/** The words of how much of the time the map draws. */
export const MODE_WORDS = defineWords({
  en: {
    label: 'Days drawn',
    hint: 'Days drawn; what changes hands in them is outlined',
    instant: 'This day',
    window: (days: number) => `± ${days} ${days === 1 ? 'day' : 'days'}`,
    cumulative: 'From the beginning',
    andBefore: 'and all before',
  },
  zh: {
    label: '顯示哪些日子',
    hint: '顯示哪些日子；期間易手之地描邊',
    instant: '當日',
    window: (days) => `前後${days}日`,
    cumulative: '從開始到當日',
    andBefore: '及以前',
  },
});
