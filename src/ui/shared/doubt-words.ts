import { defineWords } from '../../locale/dictionary.ts';

/** The words of how certain dates are, beside their marks in the legend. */
export const DOUBT_WORDS = defineWords({
  en: {
    certain: 'certain',
    possible: 'possible: one of several days',
    approximate: 'approximate: about then',
  },
  zh: { certain: '日期確定', possible: '或然：幾日之一', approximate: '約略：在此日前後' },
});
