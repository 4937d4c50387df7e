const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const FEATURES = '"features"';
/** Levels of nesting inside a record beyond which it is not read. */
const DEEPEST = 48;

/** A record found in a text of JSON, in bytes of the text scanned. */
export interface FoundRecord {
  readonly from: number;
  readonly to: number;
  readonly tooDeep: boolean;
}

/** What the scanner carries from one piece of the text to the next. */
export interface ScanState {
  depth: number;
  /** The depth at which records begin: 2 within `features`, 1 within an array, 0 one after another; −1: not yet known. */
  recordDepth: number;
  /** Where the running record began, or −1. */
  record: number;
  deepest: number;
  /** Where the last text at depth 1 began, or −1: it may be the key of `features`. */
  key: number;
  keyEnd: number;
  /** Where the scan stands. */
  at: number;
  inText: boolean;
}

/** The state before the first byte. */
export function firstState(): ScanState {
  return { depth: 0, recordDepth: -1, record: -1, deepest: 0, key: -1, keyEnd: -1, at: 0, inText: false };
}

function isFeatures(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== FEATURES.length) return false;
  for (let i = 0; i < FEATURES.length; i++) if (bytes[from + i] !== FEATURES.charCodeAt(i)) return false;
  return true;
}

/**
 * Goes through bytes of JSON in UTF-8 from `state.at` and reports each whole record: an object in the array `features`,
 * in an array at the root, or one of several objects one after another. Looks at brackets and quotes alone, so that a
 * defect inside one record does not end the scan. `taken` may take a record itself where it begins, and says where it
 * ended; −1 leaves it to the scan.
 */
export function scanJson(
  bytes: Uint8Array,
  state: ScanState,
  found: (record: FoundRecord) => void,
  taken?: (from: number) => number,
): void {
  const { length } = bytes;
  let { depth, recordDepth, record, deepest, key, keyEnd, at, inText } = state;
  while (at < length) {
    const byte = bytes[at] as number;
    if (inText) {
      if (byte === BACKSLASH) {
        if (at + 1 >= length) break;
        at += 2;
        continue;
      }
      if (byte === QUOTE) {
        inText = false;
        if (depth === 1 && recordDepth < 0) keyEnd = at + 1;
      }
      at += 1;
      continue;
    }
    if (byte === QUOTE) {
      inText = true;
      if (depth === 1 && recordDepth < 0) key = at;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      if (depth === 0 && recordDepth < 0 && byte === OPEN_BRACKET) recordDepth = 1;
      else if (
        depth === 1 &&
        recordDepth < 0 &&
        byte === OPEN_BRACKET &&
        key >= 0 &&
        isFeatures(bytes, key, keyEnd)
      )
        recordDepth = 2;
      else if (byte === OPEN_BRACE && depth === recordDepth && record < 0) {
        const end = taken?.(at) ?? -1;
        if (end >= 0) {
          at = end;
          continue;
        }
        record = at;
        deepest = 0;
      }
      depth += 1;
      if (record >= 0 && depth - recordDepth > deepest) deepest = depth - recordDepth;
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
      if (record >= 0 && depth === recordDepth) {
        found({ from: record, to: at + 1, tooDeep: deepest > DEEPEST });
        record = -1;
      } else if (record < 0 && depth < recordDepth && recordDepth > 0) recordDepth = -2;
    } else if (byte === COMMA && depth === 1 && recordDepth < 0) key = keyEnd = -1;
    at += 1;
  }
  Object.assign(state, { depth, recordDepth, record, deepest, key, keyEnd, at, inText });
}
