import { defineWords } from '../../locale/dictionary.ts';

/** The words of how finely something is dated. */
export const PRECISION_WORDS = defineWords({
  en: {
    precisions: {
      day: 'certain to the day',
      approx: 'to within a few days',
      month: 'to the month',
      interpolated: 'date computed',
    },
  },
  zh: {
    precisions: { day: '日期確切', approx: '約數日之間', month: '僅知月份', interpolated: '日期為推算' },
  },
});
