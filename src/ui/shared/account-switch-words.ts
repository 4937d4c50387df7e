import { defineWords } from '../../locale/dictionary.ts';

/** The words of the switch between accounts. */
export const ACCOUNT_SWITCH_WORDS = defineWords({
  en: {
    drawn: 'Whose account the map draws',
    sources: 'The sources',
    seed: 'The seed article',
    band: 'The seed article’s account is drawn, not the sources’.',
    back: 'Back to the sources',
    list: 'The points',
    onMap: 'drawn otherwise',
    wording: 'cannot be drawn: wording only',
    agreed: 'the same in both',
    rest: 'What the article does not tell stays as the sources have it.',
    failed: 'The points could not be fetched.',
    count: (all: number, drawn: number, wording: number, same: number) =>
      `${drawn} of its ${all} points differ on the map, ${wording} in words alone, ${same} ${same === 1 ? 'agrees' : 'agree'}.`,
  },
  zh: {
    drawn: '圖上所繪依何說',
    sources: '史籍',
    seed: '種子文章',
    band: '圖上所繪為種子文章之說，非史籍所記。',
    back: '回到史籍',
    list: '各點',
    onMap: '圖上有異',
    wording: '不可繪：僅文字之異',
    agreed: '兩說相同',
    rest: '文章未及者，仍依史籍。',
    failed: '各點未能取得。',
    count: (all, drawn, wording, same) =>
      `全${all}點，圖上有異者${drawn}，僅文字有異者${wording}，相合者${same}。`,
  },
});
