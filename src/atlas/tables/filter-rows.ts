import { fold } from '../search/fold.ts';
import { isBilingual, type RecordTable, type Row } from './record-table.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** Prepares the filter of a table: the rows in which every word of a text stands, in any column and either language. */
export function createRowFilter(
  table: RecordTable,
  simplify: (text: string) => string,
): (text: string) => ReadonlySet<Row> {
  let haystacks: Map<Row, string> | undefined;
  const read = () =>
    new Map(
      table.rows.map((row) => {
        const texts = row.cells.flatMap((cell) =>
          isBilingual(cell) ? [cell.en, keepTraditional(cell.zh)] : typeof cell === 'string' ? [cell] : [],
        );
        return [row, fold(texts.join(' '), simplify).words.join(' ')] as const;
      }),
    );
  return (text) => {
    const { words } = fold(text, simplify);
    haystacks ??= read();
    const kept = [...haystacks].filter(([, haystack]) => words.every((word) => haystack.includes(word)));
    return new Set(kept.map(([row]) => row));
  };
}
