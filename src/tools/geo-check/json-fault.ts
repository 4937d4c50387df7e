/** Where a text stops being JSON: line and column, both from 1, and what stands there (empty: the text breaks off). */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // oxlint-disable-line no-control-regex
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** The first fault of a text that is not JSON (RFC 8259); `null` where it is. */
export function faultInJson(source: string): JsonFault | null {
  let position = 0;

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = position;
    const matched = pattern.test(source);
    if (matched) position = pattern.lastIndex;
    return matched;
  }
  function takeSign(sign: string): boolean {
    take(SPACE);
    if (source[position] !== sign) return false;
    position++;
    return true;
  }
  function takeMember(): boolean {
    take(SPACE);
    return take(STRING) && takeSign(':') && takeValue();
  }
  function takeItems(close: string, takeItem: () => boolean): boolean {
    if (takeSign(close)) return true;
    do {
      if (!takeItem()) return false;
    } while (takeSign(','));
    return takeSign(close);
  }
  function takeValue(): boolean {
    if (takeSign('{')) return takeItems('}', takeMember);
    if (takeSign('[')) return takeItems(']', takeValue);
    return take(STRING) || take(SCALAR);
  }

  const whole = takeValue();
  take(SPACE);
  if (whole && position === source.length) return null;
  const before = source.slice(0, position).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: source.slice(position, position + 12),
  };
}
