/** A value of a row of SQLite. */
export type SqliteValue = string | number | Uint8Array | null;
/** A table of a file of SQLite. */
export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The rows one by one, their columns by name; throws {@link RangeError} where the file is broken. */
  rows(): Generator<Readonly<Record<string, SqliteValue>>>;
}

const INTERIOR = 0x05;
const LEAF = 0x0d;
const DEEPEST = 40;
const ENCODINGS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const;

interface Column {
  readonly name: string;
  /** Whether it stands for the number of the row. */
  readonly isRow: boolean;
}

/** The columns of a table from the statement that made it. */
function columnsOf(sql: string): readonly Column[] {
  const inner = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
  const parts: string[] = [];
  let [depth, from, quote] = [0, 0, ''];
  for (let i = 0; i < inner.length; i++) {
    const mark = inner[i] as string;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === '`' || mark === "'") quote = mark;
    else if (mark === '[') quote = ']';
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (mark === ',' && depth === 0) {
      parts.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(inner.slice(from));
  const whole = inner.match(/PRIMARY\s+KEY\s*\(\s*["`[]?([^"`\],)]+)["`\]]?\s*\)/i)?.[1];
  return parts.flatMap((part) => {
    const written = part.replaceAll(/--[^\n]*|\/\*[^]*?\*\//g, '').trim();
    if (/^(?:CONSTRAINT|PRIMARY\s+KEY|UNIQUE|CHECK|FOREIGN\s+KEY)\b/i.test(written)) return [];
    const [, quoted, bare] = /^(?:["`[']([^"`\]']+)["`\]']|([^\s,(]+))/.exec(written) ?? [];
    const name = quoted ?? bare;
    if (name === undefined) return [];
    const isInteger = /^\S+\s+INTEGER\b/i.test(written.replace(/^["`[][^"`\]]+["`\]]/, 'x'));
    return [{ name, isRow: isInteger && (/\bPRIMARY\s+KEY\b/i.test(written) || whole?.trim() === name) }];
  });
}

/**
 * The tables of a file of SQLite 3, read by its published format without a database: rows of whole tables alone, no
 * indices, no changes that lie in a log beside it. Throws {@link RangeError} where it is broken.
 */
export function sqliteTables(bytes: Uint8Array): readonly SqliteTable[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  const usable = size - view.getUint8(20);
  const decoder = new TextDecoder(ENCODINGS[view.getUint32(56)] ?? 'utf-8');
  if (size < 512 || usable < 480) throw new RangeError('no size of pages');

  /** A number of one to nine bytes, and where it ends. */
  function varint(at: number): readonly [value: number, end: number] {
    let value = 0;
    for (let i = 0; i < 8; i++) {
      const byte = view.getUint8(at + i);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return [value, at + i + 1];
    }
    return [value * 256 + view.getUint8(at + 8), at + 9];
  }

  /** The bytes of a row, of which what does not fit its page lies on others. */
  function payload(at: number, length: number): Uint8Array {
    if (length <= usable - 35) return bytes.subarray(at, at + length);
    if (length > bytes.length) throw new RangeError('a row longer than the file');
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fit = least + ((length - least) % (usable - 4));
    const local = fit <= usable - 35 ? fit : least;
    const whole = new Uint8Array(length);
    whole.set(bytes.subarray(at, at + local));
    let filled = local;
    let page = view.getUint32(at + local);
    while (filled < length && page > 0) {
      const from = (page - 1) * size;
      const part = bytes.subarray(from + 4, from + 4 + Math.min(usable - 4, length - filled));
      if (part.length === 0) throw new RangeError('a page beyond the file');
      whole.set(part, filled);
      filled += part.length;
      page = view.getUint32(from);
    }
    return whole;
  }

  function values(row: Uint8Array): readonly SqliteValue[] {
    const own = new DataView(row.buffer, row.byteOffset, row.byteLength);
    const number = (at: number): readonly [number, number] => {
      let value = 0;
      for (let i = 0; i < 9; i++) {
        const byte = own.getUint8(at + i);
        value = i === 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (byte < 0x80) return [value, at + i + 1];
      }
      return [value, at + 9];
    };
    const [head, first] = number(0);
    const read: SqliteValue[] = [];
    let body = head;
    for (let at = first; at < head;) {
      const [kind, next] = number(at);
      at = next;
      const length = kind >= 12 ? Math.floor((kind - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][kind] ?? 0);
      if (kind === 0) read.push(null);
      else if (kind === 7) read.push(own.getFloat64(body));
      else if (kind === 8 || kind === 9) read.push(kind - 8);
      else if (kind < 7) {
        let value = own.getInt8(body);
        for (let i = 1; i < length; i++) value = value * 256 + own.getUint8(body + i);
        read.push(value);
      } else {
        const part = row.subarray(body, body + length);
        read.push(kind % 2 === 0 ? part : decoder.decode(part));
      }
      body += length;
    }
    return read;
  }

  function* rowsFrom(
    page: number,
    met: Set<number>,
    depth: number,
  ): Generator<readonly [row: number, values: readonly SqliteValue[]]> {
    if (met.has(page) || depth > DEEPEST) throw new RangeError('pages in a circle');
    met.add(page);
    const from = (page - 1) * size;
    const head = from + (page === 1 ? 100 : 0);
    const kind = view.getUint8(head);
    if (kind !== LEAF && kind !== INTERIOR) throw new RangeError(`no page of a table: ${kind}`);
    const count = view.getUint16(head + 3);
    for (let i = 0; i < count; i++) {
      const at = from + view.getUint16(head + (kind === LEAF ? 8 : 12) + 2 * i);
      if (kind === INTERIOR) {
        yield* rowsFrom(view.getUint32(at), met, depth + 1);
        continue;
      }
      const [length, afterLength] = varint(at);
      const [row, start] = varint(afterLength);
      yield [row, values(payload(start, length))];
    }
    if (kind === INTERIOR) yield* rowsFrom(view.getUint32(head + 8), met, depth + 1);
  }

  const tables: SqliteTable[] = [];
  for (const [, [type, name, , root, sql]] of rowsFrom(1, new Set(), 0)) {
    if (type !== 'table' || typeof name !== 'string' || typeof root !== 'number' || root === 0) continue;
    const columns = columnsOf(String(sql));
    tables.push({
      name,
      columns: columns.map((column) => column.name),
      *rows() {
        for (const [number, row] of rowsFrom(root, new Set(), 0))
          yield Object.fromEntries(
            columns.map((column, i) => [column.name, column.isRow ? number : (row[i] ?? null)]),
          );
      },
    });
  }
  return tables;
}
