import type { Sheet } from './read-xlsx.ts';
import { readSheetXml } from './sheet-events.ts';
import type { Cells } from './cells.ts';

const WIDEST = 16_384;
const MOST_ROWS = 3_000_000;
/** Repeated lines that are taken; beyond, a program has only filled its sheet. */
const MOST_REPEATED = 1000;

/** Reads the sheets of an OpenDocument spreadsheet out of its content; throws an Error where it is broken. */
export function readOds(content: Uint8Array | undefined): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let rows: Cells[] = [];
  let [numbers, number]: [number[], number] = [[], 0];
  let name = '';
  let row: string[] = [];
  let [rowTimes, cellTimes, depth, aside] = [1, 1, 0, 0];
  let value: string | null = null;
  let text = '';
  let isCell = false;
  const times = (repeated: string | undefined) => Math.max(1, Number(repeated) || 1);
  readSheetXml(content, {
    open(element, attributes) {
      if (element === 'table' && depth++ === 0)
        [rows, numbers, number, name] = [[], [], 0, attributes.name ?? ''];
      else if (element === 'annotation') aside += 1;
      else if (element === 'table-row') [row, rowTimes] = [[], times(attributes['number-rows-repeated'])];
      else if (element === 'table-cell' || element === 'covered-table-cell') {
        [isCell, text, cellTimes] = [true, '', times(attributes['number-columns-repeated'])];
        const type = attributes['value-type'] ?? '';
        if (type === 'date') value = attributes['date-value'] ?? null;
        else if (type === 'time') value = null;
        else value = type === 'string' || type === 'boolean' ? null : (attributes.value ?? null);
      } else if (element === 'p' && text !== '' && aside === 0) text += '\n';
      else if (element === 's' && aside === 0) text += ' '.repeat(Math.min(80, times(attributes.c)));
      else if (element === 'tab' && aside === 0) text += '\t';
    },
    text: (words) => void (isCell && aside === 0 && (text += words)),
    close(element) {
      if (element === 'annotation') aside -= 1;
      else if (element === 'table-cell' || element === 'covered-table-cell') {
        const written = value ?? text.trim();
        const count = written === '' ? Math.min(cellTimes, WIDEST) : Math.min(cellTimes, MOST_REPEATED);
        for (let i = 0; i < count && row.length < WIDEST; i++) row.push(written);
        isCell = false;
      } else if (element === 'table-row') {
        while (row.length > 0 && row.at(-1) === '') row.pop();
        const count = row.length === 0 ? 0 : Math.min(rowTimes, MOST_REPEATED);
        for (let i = 0; i < count && rows.length < MOST_ROWS; i++) {
          rows.push(row);
          numbers.push(number + i + 1);
        }
        number += rowTimes;
      } else if (element === 'table' && --depth === 0) sheets.push({ name, rows, numbers });
    },
  });
  return sheets;
}
