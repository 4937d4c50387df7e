import { defineWords } from '../../locale/dictionary.ts';

/** The titles of the pages of the record, by id. */
export const RECORD_TAB_WORDS = defineWords({
  en: {
    day: 'The day in words',
    changes: 'What changed?',
    chronicle: 'Chronicle',
    disagreements: 'Disagreements',
    article: 'Article checked',
    sources: 'Sources',
    search: 'Search',
    tables: 'Tables',
    people: 'People',
    offices: 'Who governed',
    numbers: 'Numbers',
    units: 'How we know the map',
    lecture: 'Your lecture',
    downloads: 'Downloads',
    'take-away': 'Take it away',
  },
  zh: {
    day: '當日紀事',
    changes: '期間變化',
    chronicle: '本紀逐日',
    disagreements: '異同',
    article: '文章核對',
    sources: '書目',
    search: '搜尋',
    tables: '表格',
    people: '人物',
    offices: '守臣與諸國',
    numbers: '數字',
    units: '地圖的依據',
    lecture: '自編講演',
    downloads: '下載',
    'take-away': '匯出',
  },
});
