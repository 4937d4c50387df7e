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
    label: '所繪之日',
    hint: '所繪之日；其間易手之地勾勒',
    instant: '當日',
    window: (days) => `前後${days}日`,
    cumulative: '自始至今',
    andBefore: '及此前',
  },
});
