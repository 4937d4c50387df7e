import { defineWords } from '../../locale/dictionary.ts';
import { chineseNumeral, monthName, ordinal } from '../../time/date-text.ts';

const lunarMonthZh = (month: number) => `${month === 1 ? '正' : chineseNumeral(month)}月`;

/** The words of the timeline’s tab. */
export const TIMELINE_WORDS = defineWords({
  en: {
    timeline: 'Timeline',
    longer: 'A longer period of time',
    shorter: 'A shorter period of time',
    all: 'All years',
    bars: 'Sieges and marches',
    month: (month: number) => monthName(month).slice(0, 3),
    monthOf: (month: number, year: string) => `${monthName(month).slice(0, 3)} ${year}`,
    day: (day: number) => String(day),
    dayOf: (day: number, month: number, year: string) => `${day} ${monthName(month).slice(0, 3)} ${year}`,
    widestMonth: 'Sept',
    lunarMonths: {
      full: (month: number) => `${ordinal(month)} month`,
      brief: (month: number) => ordinal(month),
    },
    leapMonths: {
      full: (month: number) => `intercalary ${ordinal(month)} month`,
      brief: (month: number) => `int. ${ordinal(month)}`,
    },
    ofYear: (month: string, year: string) => `${year}, ${month}`,
  },
  zh: {
    timeline: '時間軸',
    longer: '延長時段',
    shorter: '縮短時段',
    all: '全覽',
    bars: '圍城與行軍',
    month: (month) => `${month}月`,
    monthOf: (month, year) => `${year}年${month}月`,
    day: (day) => `${day}日`,
    dayOf: (day, month, year) => `${year}年${month}月${day}日`,
    widestMonth: '12月',
    lunarMonths: { full: lunarMonthZh, brief: lunarMonthZh },
    leapMonths: { full: (month) => `閏${lunarMonthZh(month)}`, brief: (month) => `閏${lunarMonthZh(month)}` },
    ofYear: (month, year) => year + month,
  },
});
