import { julianDayOf } from '../../time/julian-day.ts';
import { writeSerial } from './serial-date.ts';
import { readSheetXml } from './sheet-events.ts';
import type { Cells } from './cells.ts';

/** A sheet of a workbook: its name and its lines that are not blank. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Cells[];
  /** The number of each of them in the sheet, from 1. */
  readonly numbers: readonly number[];
}

/** Cells that a line may have, and lines that a workbook may have. */
const WIDEST = 16_384;
const MOST_ROWS = 3_000_000;
/** Numbers of the formats that are dates in every workbook. */
const isDateFormat = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58); // prettier-ignore
const DATE_CODE = /[ymdhs]/i;

/** The number of a column from its letters, from 0; −1 where there are none. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The texts that cells share, their phonetic readings left out. */
function sharedTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let [text, inText, phonetic] = ['', false, false];
  readSheetXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    text: (words) => void (inText && !phonetic && (text += words)),
    close(name) {
      if (name === 'si') texts.push(text);
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}

/** Of each style of cells, whether it shows a number as a date. */
function dateStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  readSheetXml(bytes, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      const plain = formatCode.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '');
      if (name === 'numFmt') own.set(Number(numFmtId), DATE_CODE.test(plain) && !/general/i.test(plain));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        styles.push(own.get(Number(numFmtId)) ?? isDateFormat(Number(numFmtId)));
    },
    text: () => undefined,
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return styles;
}

function sheetRows(
  bytes: Uint8Array | undefined,
  shared: readonly string[],
  isDate: readonly boolean[],
  epoch: number,
): Omit<Sheet, 'name'> {
  const rows: Cells[] = [];
  const numbers: number[] = [];
  let number = 0;
  let row: string[] = [];
  let cell = { column: 0, type: '', style: 0, value: '' };
  let [inValue, phonetic] = [false, false];
  const written = ({ type, style, value }: typeof cell): string => {
    if (type === 's') return shared[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return '';
    const isNumber = (type === '' || type === 'n') && value !== '' && Number.isFinite(Number(value));
    if (isNumber && isDate[style]) return writeSerial(Number(value), epoch);
    // fifteen figures, as it is shown: 34.8 is kept as 34.799999999999997
    return isNumber ? String(Number(Number(value).toPrecision(15))) : value;
  };
  readSheetXml(bytes, {
    open(name, { r = '', t = '', s = '0' }) {
      if (name === 'row') [row, number] = [[], Number(r) || number + 1];
      else if (name === 'c') {
        const column = columnOf(r);
        cell = { column: column < 0 ? row.length : column, type: t, style: Number(s), value: '' };
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inValue = true;
    },
    text: (words) => void (inValue && !phonetic && (cell.value += words)),
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell.column < WIDEST) {
        while (row.length < cell.column) row.push('');
        row[cell.column] = written(cell);
      } else if (name === 'row' && rows.length < MOST_ROWS && row.some((one) => one.trim() !== '')) {
        rows.push(row);
        numbers.push(number);
      }
    },
  });
  return { rows, numbers };
}

/** Reads the sheets of a workbook (Office Open XML) out of its files; throws an Error where it is broken. */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>): readonly Sheet[] {
  const targets = new Map<string, string>();
  readSheetXml(files.get('xl/_rels/workbook.xml.rels'), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
    text: () => undefined,
    close: () => undefined,
  });
  const sheets: { readonly name: string; readonly path: string }[] = [];
  let epoch = julianDayOf({ year: 1899, month: 12, day: 30 }, 'gregorian');
  readSheetXml(files.get('xl/workbook.xml'), {
    open(element, { name = '', id = '', date1904 = '' }) {
      if (element === 'workbookPr' && /^(?:1|true)$/.test(date1904))
        epoch = julianDayOf({ year: 1904, month: 1, day: 1 }, 'gregorian');
      if (element === 'sheet')
        sheets.push({ name, path: targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml` });
    },
    text: () => undefined,
    close: () => undefined,
  });
  const shared = sharedTexts(files.get('xl/sharedStrings.xml'));
  const styles = dateStyles(files.get('xl/styles.xml'));
  return sheets.map(({ name, path }) => ({ name, ...sheetRows(files.get(path), shared, styles, epoch) }));
}
