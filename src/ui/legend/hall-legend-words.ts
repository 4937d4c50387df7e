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
    stays: 'days of its halts',
    staysAbout: 'days of its halts, about',
    staysBoth: 'days of its halts (hollow: about)',
    told: 'spoken of',
  },
  zh: {
    possible: '或然：幾日之一',
    approximate: '約略：在此日前後',
    seats: '都城、府、州',
    battlefield: '戰地',
    pass: '關隘',
    site: '地點存疑',
    stays: '停留的日期',
    staysAbout: '停留的日期，約略',
    staysBoth: '停留的日期（空心為約略）',
    told: '正在講述',
  },
});
