import { defineWords } from '../locale/dictionary.ts';

/** A number with its thousands set apart. */
const grouped = (n: number) => n.toLocaleString('en-GB');

/** The words in which is told what became of an opened file. */
export const REPORT_WORDS = defineWords({
  en: {
    summary: (read: number, shown: number, undated: number, repaired: number, refused: number) =>
      `${grouped(read)} read, ${grouped(shown)} shown (${grouped(undated)} without a date, always drawn; ${grouped(repaired)} mended), ${grouped(refused)} left out.`,
    nothingWrong: 'Nothing was wrong.',
    noDates: (n: number) =>
      `${grouped(n)} without a date, and nothing in them that looks like one. Else nothing was wrong.`,
    record: (n: number) => `Record ${n}`,
    row: (n: number) => ` (row ${n})`,
    file: 'The file',
    field: 'Field',
    value: 'Value',
  },
  zh: {
    summary: (read: number, shown: number, undated: number, repaired: number, refused: number) =>
      `讀${grouped(read)}筆，繪出${grouped(shown)}筆（無日期而常顯${grouped(undated)}筆，修補${grouped(repaired)}筆），略去${grouped(refused)}筆。`,
    nothingWrong: '沒有問題。',
    noDates: (n: number) => `${grouped(n)}筆沒有日期，也沒有似為日期的欄位。其他沒有問題。`,
    record: (n: number) => `第${n}筆`,
    row: (n: number) => `（第${n}列）`,
    file: '整個檔案',
    field: '欄位',
    value: '值',
  },
});
