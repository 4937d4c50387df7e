import { defineWords } from '../../locale/dictionary.ts';

/** The words of the beginning. */
export const BEGIN_WORDS = defineWords({
  en: {
    lead: (first: string, last: string) =>
      `Who held what, who marched and what was besieged, on every day from ${first} to ${last}.`,
    story: 'Start the story',
    find: 'Find a place or person',
    colours: 'What is this colour?',
    close: 'Close the introduction',
  },
  zh: {
    lead: (first: string, last: string) => `${first}至${last}，每一天誰占有哪裡，誰在行軍，哪座城被圍。`,
    story: '開始講述',
    find: '搜尋地點或人物',
    colours: '這個顏色代表什麼？',
    close: '關閉簡介',
  },
});
