import { yearsShown, type AtlasConfig } from '../../atlas/atlas-config.ts';

const wordsOf = (config: AtlasConfig) => ({
  en: {
    site: config.title_en,
    colon: ': ',
    aboutAtlas: config.description_en,
    pictureOfAtlas: 'The map of the atlas on a day of its story',
    open: 'Open this state in the atlas',
    pictureOf: (title: string, date: string) => `The map on ${date}: ${title}`,
    dayInWords: 'The day in words',
    events: 'Events of the chapter',
    happened: 'What happened',
    days: 'Days',
    lunar: 'As the sources date it',
    doubt: 'Where the sources differ',
    chapter: 'Chapter',
    sources: 'Sources',
    previous: 'Before',
    next: 'After',
    others: 'In other languages',
    until: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    also: 'Also',
    modern: 'Today',
    here: 'Events here',
    dayTitle: (date: string) => `${date} in the atlas of ${config.subject_en}`,
    notFound: 'No such page',
    notFoundText: `This address names neither a day of ${yearsShown(config)}, written as ${config.span.first}, nor a place, chapter or event of the atlas.`,
    home: 'Open the atlas',
    calendar: 'Dates are Julian; add seven days for the proleptic Gregorian calendar.',
    stay: 'This page tells the state in plain text; the atlas draws it.',
  },
  zh: {
    site: config.title_zh,
    colon: '：',
    open: '在圖中開啟此刻',
    pictureOf: (title: string, date: string) => `${date}之圖：${title}`,
    dayInWords: '是日情形',
    events: '本章大事',
    happened: '經過',
    days: '日期',
    lunar: '史料所記',
    doubt: '史料異同',
    chapter: '章節',
    sources: '出處',
    previous: '前',
    next: '後',
    others: '其他語言',
    until: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
    also: '又名',
    modern: '今地',
    here: '此地大事',
    dayTitle: (date: string) => `${date}，${config.subject_zh}圖`,
    notFound: '無此頁',
    notFoundText: `網址所指既非${yearsShown(config, 'zh-Hant').replace('–', '至')}年間的一日（寫作${config.span.first}），也不是圖中地點、章節或大事。`,
    home: '開啟地圖',
    calendar: '日期用儒略曆；加七日為外推格里曆。',
    stay: '本頁以文字敘述此刻；圖中可見其形勢。',
  },
});

/** The words of an atlas’s pages, by language. */
export type PageWords = ReturnType<typeof wordsOf>;

const made = new WeakMap<AtlasConfig, PageWords>();

/** The words of an atlas’s pages besides its record’s own, in English and traditional Chinese. */
export function pageWordsOf(config: AtlasConfig): PageWords {
  const words = made.get(config) ?? wordsOf(config);
  made.set(config, words);
  return words;
}
