import { findEncoding } from './text-encoding.ts';

/** A row of a table of dBASE; a row that was marked as deleted is `null`. */
export type DbfRow = Readonly<Record<string, string | number | boolean>> | null;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly length: number;
}

const DELETED = 0x2a;
const END = 0x0d;
/** Code pages by the number in the head of the table, of those that differ from what Windows calls them. */
const PAGES: Readonly<Record<number, string>> = {
  0x4d: 'gb18030', 0x7a: 'gb18030', 0x4f: 'big5', 0x78: 'big5', 0x13: 'shift_jis', 0x7b: 'shift_jis',
  0x4e: 'euc-kr', 0x79: 'euc-kr', 0xc9: 'windows-1251', 0xc8: 'windows-1250', 0x57: 'windows-1252', 0x03: 'windows-1252',
}; // prettier-ignore
const SAMPLE = 65_536;
/** Of the characters beyond ASCII, the share that may be broken where a table is said to be UTF-8. */
const BROKEN_SHARE = 0.1;

/** What `TextDecoder` calls the encoding that a .cpg file names; `null` where it names none that is known. */
function namedEncoding(cpg: string): string | null {
  const plain = cpg.trim().toLowerCase();
  const page = /^(?:cp|ansi|windows|ibm|oem)?[\s_-]*(\d{3,5})$/.exec(plain)?.[1];
  const known: Readonly<Record<string, string>> = { '936': 'gb18030', '950': 'big5', '932': 'shift_jis', '949': 'euc-kr', '65001': 'utf-8', '437': 'ibm866', '54936': 'gb18030' }; // prettier-ignore
  const iso = /^8859[\s_-]?(\d+)$/.exec(plain)?.[1] ?? /^8859(\d+)$/.exec(page ?? '')?.[1];
  const label = iso ? `iso-8859-${iso}` : page ? (known[page] ?? `windows-${page}`) : plain;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array, from: number, cpg: string | null, page: number): string {
  const named = cpg === null ? null : namedEncoding(cpg);
  const text = bytes.subarray(from, from + SAMPLE).filter((byte) => byte >= 0x20);
  const found = findEncoding(text)?.label ?? 'windows-1252';
  // what is valid UTF-8 beyond ASCII is hardly anything else, whatever is said; cut cells may break a character
  if (found === 'utf-8' && text.some((byte) => byte >= 0x80)) return 'utf-8';
  if (named !== 'utf-8') return named ?? PAGES[page] ?? found;
  const decoded = new TextDecoder().decode(text);
  const [broken, sound] = [/\uFFFD+/g, /[^\p{ASCII}\uFFFD]/gu].map((one) => decoded.match(one)?.length ?? 0);
  return (broken ?? 0) <= (sound ?? 0) * BROKEN_SHARE ? 'utf-8' : found;
}

/**
 * Reads a table of dBASE, as it lies beside a shapefile: dates as YYYY-MM-DD, in the encoding that `cpg` or its head names,
 * else the one that fits best. Throws RangeError where its head is broken; ends where its bytes do.
 */
export function readDbf(
  bytes: Uint8Array,
  cpg: string | null,
): { readonly rows: readonly DbfRow[]; readonly encoding: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headLength, rowLength] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  const encoding = encodingOf(bytes, 32, cpg, view.getUint8(29));
  const decoder = new TextDecoder(encoding);
  const text = (from: number, length: number) =>
    decoder
      .decode(bytes.subarray(from, from + length))
      .replace(/\0[^]*$/, '')
      .trim();
  const fields: Field[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= Math.min(headLength, bytes.length) && view.getUint8(at) !== END; at += 32) {
    const length = view.getUint8(at + 16);
    const name = text(at, 11) || `column ${fields.length + 1}`;
    fields.push({ name, type: String.fromCharCode(view.getUint8(at + 11)), from, length });
    from += length;
  }
  const value = ({ type, from: start, length }: Field, row: number): string | number | boolean => {
    const written = text(row + start, length);
    if (type === 'D') return written.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    if (type === 'L') return /^[yt]$/i.test(written) ? true : /^[nf]$/i.test(written) ? false : '';
    const isNumber = /[NFI]/.test(type) && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written);
    return isNumber ? Number(written) : written;
  };
  const rows: DbfRow[] = [];
  for (let i = 0; i < count; i++) {
    const at = headLength + i * rowLength;
    if (rowLength === 0 || at + rowLength > bytes.length + 1) break;
    if (view.getUint8(at) === DELETED) rows.push(null);
    else
      rows.push(
        Object.fromEntries(
          fields.flatMap((field) => {
            const read = value(field, at);
            return read === '' || /^\*+$/.test(String(read)) ? [] : [[field.name, read]];
          }),
        ),
      );
  }
  return { rows, encoding };
}
