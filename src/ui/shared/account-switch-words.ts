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
    drawn: '地圖依據哪種說法',
    sources: '史籍',
    seed: '原始文章',
    band: '圖上畫的是原始文章的說法，不是史籍所記。',
    back: '回到史籍',
    list: '差異列表',
    onMap: '圖上不同',
    wording: '畫不出來：只是文字不同',
    agreed: '兩種說法相同',
    rest: '文章沒有提到的，仍依史籍。',
    failed: '無法載入差異列表。',
    count: (all, drawn, wording, same) =>
      `共${all}點，圖上不同的${drawn}點，只有文字不同的${wording}點，相同的${same}點。`,
  },
});
