import { defineWords } from '../../locale/dictionary.ts';

/** The words of the table of a file of the reader’s. */
export const TABLE_WORDS = defineWords({
  en: {
    search: 'Search',
    filter: 'Only where',
    any: '(no condition)',
    comparisons: { has: 'contains', is: 'is', least: 'is at least', most: 'is at most', blank: 'is blank' },
    comparison: 'Condition',
    value: 'Value',
    found: (n: number, all: number) =>
      `${n.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}, on the map too`,
    edit: 'Edit: write in the cells, drag points on the map',
    add: 'Add a point: click on the map',
    adding: 'Now click on the map …',
    undo: 'Undo',
    remove: (name: string) => `Take out ${name}`,
    go: (name: string) => `Go to ${name}`,
    fresh: 'The new point stands first: write its name, and its days, which are those of the day shown.',
    unread: (n: number) =>
      n === 1
        ? '1 cell is no number, and is left out.'
        : `${n.toLocaleString('en-GB')} cells are no numbers, and are left out.`,
    place: 'Longitude, latitude',
    days: 'Date, or first and last parted by /',
    cell: (column: string, name: string) => `${column} of ${name}`,
    sortBy: (column: string) => `Sort by ${column}`,
    wide: 'Along the foot of the page',
    stays: 'The file itself stays as it is: save what you have changed below.',
    refused: (value: string, why: string) => `“${value}” was not taken: ${why}. The cell is as it was.`,
    badPlace: 'A place is a longitude and a latitude in degrees: 114.3, 34.8',
  },
  zh: {
    search: '搜尋',
    filter: '只顯示',
    any: '（無條件）',
    comparisons: { has: '含', is: '等於', least: '至少為', most: '至多為', blank: '為空' },
    comparison: '條件',
    value: '值',
    found: (n: number, all: number) =>
      `${all.toLocaleString('en-GB')}筆中的${n.toLocaleString('en-GB')}筆，地圖也是`,
    edit: '修改：在格中填寫，在圖上移動各點',
    add: '加一點：點按地圖',
    adding: '請點按地圖……',
    undo: '撤銷',
    remove: (name: string) => `移除${name}`,
    go: (name: string) => `前往${name}`,
    fresh: '新加的點列在最前：請填名稱與起止日期，現為所示之日。',
    unread: (n: number) => `有${n.toLocaleString('en-GB')}格不是數字，未列入。`,
    place: '經度、緯度',
    days: '日期，或起日/止日',
    cell: (column: string, name: string) => `${name}的${column}`,
    sortBy: (column: string) => `依${column}排序`,
    wide: '移到頁面下方',
    stays: '檔案本身不變；修改後的資料可在下方匯出。',
    refused: (value: string, why: string) => `未採用「${value}」：${why}。該格照舊。`,
    badPlace: '位置應寫經度、緯度的度數：114.3, 34.8',
  },
});
