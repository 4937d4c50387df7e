import { defineWords } from '../../locale/dictionary.ts';

/** The words of the small map, of a map that is drawn without WebGL, and of what stands where no map can be drawn. */
export const MAP_WORDS = defineWords({
  en: {
    keys: 'Arrow keys move the map, + and − bring it nearer or further off, Enter opens what lies nearest its middle.',
    locator: 'Where the map lies',
    drawn: 'Drawn without WebGL: flat, with a coarser relief.',
    again: 'Try again',
    noMap: (what: string) => `The map cannot be drawn here (${what}). The day is told in words below.`,
  },
  zh: {
    keys: '方向鍵移動地圖，加減鍵縮放，Enter 打開最靠近中心的內容。',
    locator: '地圖所在',
    drawn: '地圖未用 WebGL 繪製：只能從正上方看，地形較粗略。',
    again: '再試一次',
    noMap: (what) => `這裡無法繪製地圖（${what}），當日情況見下文。`,
  },
});
