import { defineWords } from '../../locale/dictionary.ts';

/** What stands beside the marks of the hall’s legend that a desk’s does not explain. */
export const HALL_LEGEND_WORDS = defineWords({
  en: {
    possible: 'one of several days',
    approximate: 'about then',
    seats: 'capital, prefectures',
    battlefield: 'battlefield',
    pass: 'pass',
    site: 'site not certain',
    told: 'spoken of',
  },
  zh: {
    possible: '或然：數日之一',
    approximate: '約略：其日前後',
    seats: '都城、府、州',
    battlefield: '戰地',
    pass: '關隘',
    site: '地點存疑',
    told: '正在講述',
  },
});
