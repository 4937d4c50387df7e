import { defineWords } from '../../locale/dictionary.ts';

/** The words of the small map, of a map that is drawn without WebGL, and of what stands where no map can be drawn. */
export const MAP_WORDS = defineWords({
  en: {
    locator: 'Where the map lies',
    drawn: 'Drawn without WebGL: flat, with a coarser relief.',
    again: 'Try again',
    noMap: (what: string) => `The map cannot be drawn here (${what}). The day is told in words below.`,
  },
  zh: {
    locator: '地圖所在',
    drawn: '此圖未用 WebGL 繪出，自正上方看，地勢較略。',
    again: '再試一次',
    noMap: (what) => `此處無法繪圖（${what}），當日情形見下文。`,
  },
});
