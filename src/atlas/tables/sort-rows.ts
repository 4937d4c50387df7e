import { isBilingual, type Cell, type RecordTable, type Row } from './record-table.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

function compare(a: Cell, b: Cell, language: 'en' | 'zh', collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const text = (cell: Cell) => {
    if (!isBilingual(cell)) return String(cell ?? '');
    return language === 'en' ? cell.en : keepTraditional(cell.zh);
  };
  return collator.compare(text(a), text(b));
}

/** The rows of a table sorted by a column; rows that are alike there keep their order, cells without a value come last. */
export function sortRows(table: RecordTable, sorting: Sorting, language: 'en' | 'zh'): readonly Row[] {
  const index = table.columns.findIndex(({ id }) => id === sorting.column);
  if (index < 0) return table.rows;
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'zh-Hant', { numeric: true });
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...table.rows].sort((one, other) => {
    const [a = null, b = null] = [one.cells[index], other.cells[index]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b, language, collator);
  });
}
