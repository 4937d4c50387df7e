import { defineWords } from '../../locale/dictionary.ts';

/** The words of the small map and of what stands where no map can be drawn. */
export const MAP_WORDS = defineWords({
  en: {
    locator: 'Where the map lies',
    noMap: (what: string) => `The map cannot be drawn here (${what}). The day is told in words below.`,
  },
  zh: {
    locator: '地圖所在',
    noMap: (what) => `此處無法繪圖（${what}），當日情形見下文。`,
  },
});
