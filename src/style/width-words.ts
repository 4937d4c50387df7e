import { defineWords } from '../locale/dictionary.ts';

/** What stands beside the marks of widths that follow numbers. */
export const WIDTH_WORDS = defineWords({
  en: {
    heading: 'width: men, as sources say',
    orFewer: (men: string) => `${men} or fewer`,
    upTo: (men: string, most: string) => `${men} (widest: ${most})`,
    spread: 'pale: least to most said',
    unsaid: 'hollow: no number is given',
  },
  zh: {
    heading: '寬度：諸書所稱兵數',
    orFewer: (men) => `${men}以下`,
    upTo: (men, most) => `${men}（最寬：${most}）`,
    spread: '淡色：所稱多少之間',
    unsaid: '空心：未記兵數',
  },
});
