import { about, yearsShown } from '../../atlas/atlas-config.ts';

/** The words of the pages besides the record’s own, in English and traditional Chinese. */
export const PAGE_WORDS = {
  en: {
    get site() {
      return about().title_en;
    },
    colon: ': ',
    get aboutAtlas() {
      return about().description_en;
    },
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
    dayTitle: (date: string) => `${date} in the atlas of ${about().subject_en}`,
    notFound: 'No such page',
    get notFoundText() {
      return `This address names neither a day of ${yearsShown()}, written as ${about().span.first}, nor a place, chapter or event of the atlas.`;
    },
    home: 'Open the atlas',
    calendar: 'Dates are Julian; add seven days for the proleptic Gregorian calendar.',
    stay: 'This page tells the state in plain text; the atlas draws it.',
  },
  zh: {
    get site() {
      return about().title_zh;
    },
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
    dayTitle: (date: string) => `${date}，${about().subject_zh}圖`,
    notFound: '無此頁',
    get notFoundText() {
      return `網址所指既非${yearsShown('zh-Hant').replace('–', '至')}年間的一日（寫作${about().span.first}），也不是圖中地點、章節或大事。`;
    },
    home: '開啟地圖',
    calendar: '日期用儒略曆；加七日為外推格里曆。',
    stay: '本頁以文字敘述此刻；圖中可見其形勢。',
  },
} as const;
