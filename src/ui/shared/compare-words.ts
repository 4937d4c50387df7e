import { defineWords } from '../../locale/dictionary.ts';

/** The words of the map that shows two days, in English and in traditional Chinese. */
export const COMPARE_WORDS = defineWords({
  en: {
    title: 'Two days side by side',
    divider: (a: string, b: string) => `Divider between ${a} and ${b}`,
    share: (percent: number, a: string, b: string) => `${percent} % ${a}, ${100 - percent} % ${b}`,
    second: 'Second day',
    hint: (example: string) => `Second day: ${example}`,
    go: 'Go',
    goLong: 'Go to the second day',
    swap: 'Swap',
    outline: 'Outline',
    outlineLong: 'Outline the prefectures held otherwise',
    changes: 'Changes',
    changesTitle: (a: string, b: string) => `From ${a} to ${b}`,
    nothing: 'Nothing in the record changed between these days.',
    close: 'Close',
    closeLong: 'Close the second day',
    apart: (count: number) =>
      count === 0
        ? 'No place held otherwise'
        : count === 1
          ? '1 place held otherwise'
          : `${count} places held otherwise`,
    swipe: 'Swipe the two days on the map',
    map: 'Map of the second day',
  },
  zh: {
    title: '兩日對照',
    divider: (a: string, b: string) => `${a}與${b}的分界`,
    share: (percent: number, a: string, b: string) => `${a}占百分之${percent}，${b}占百分之${100 - percent}`,
    second: '第二日',
    hint: (example) => `第二日：${example}`,
    go: '前往',
    goLong: '前往第二日',
    swap: '對調',
    outline: '描邊',
    outlineLong: '為易手之地描邊',
    changes: '期間變化',
    changesTitle: (a: string, b: string) => `自${a}至${b}`,
    nothing: '兩日之間沒有變化。',
    close: '關閉',
    closeLong: '關閉第二日',
    apart: (count: number) => (count === 0 ? '歸屬相同' : `歸屬不同的有${count}處`),
    swipe: '在地圖上對照兩日',
    map: '第二日的地圖',
  },
});
