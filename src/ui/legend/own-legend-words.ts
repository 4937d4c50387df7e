import { defineWords } from '../../locale/dictionary.ts';

/** The words of the reader’s own files in the legend. */
export const OWN_LEGEND_WORDS = defineWords({
  en: { yours: 'Your data', others: 'all others', blank: '(nothing)' },
  zh: { yours: '自備資料', others: '其他', blank: '（無）' },
});
