import { defineWords } from '../../locale/dictionary.ts';

/** The words of the settings. */
export const SETTINGS_WORDS = defineWords({
  en: {
    language: 'Language',
    theme: 'Colours',
    names: 'Names',
    nameScripts: { both: 'Chinese and pinyin', zh: 'Chinese', pinyin: 'Pinyin', modern: 'With modern names' },
    latinScripts: { both: 'Chinese and Latin', pinyin: 'Latin' } as Readonly<Record<string, string>>,
    announced: 'Read out each day',
    howMuch: { news: 'The news', all: 'All of it', date: 'The date' },
    foresight: 'Dot the road that armies will take',
    widths: 'Wider arrows for larger armies',
    loop: 'Play again from the start',
    builds: 'In a talk, play a step’s march, then go on',
    about: 'What is this?',
    present: 'Present in a hall',
  },
  zh: {
    language: '語言',
    theme: '配色',
    names: '地名',
    nameScripts: { both: '漢字與拼音', zh: '漢字', pinyin: '拼音', modern: '加註今地名' },
    latinScripts: { both: '漢字與拉丁字母', pinyin: '拉丁字母' },
    announced: '朗讀當日',
    howMuch: { news: '要事', all: '全文', date: '僅日期' },
    foresight: '預先顯示後續路線',
    widths: '行軍箭頭的寬度表示兵數',
    loop: '播完從頭開始',
    builds: '講演時先播放這一步的行軍，再翻到下一步',
    about: '這是什麼地圖？',
    present: '講演模式',
  },
});
