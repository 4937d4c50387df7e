import { AREA, LINE, POINT } from '../../lifespans/shapes/shape-store.ts';
import { LEAST_SECONDS } from '../dates/position-times.ts';
import { LONGEST_RING, type ReadShape } from '../shapes/read-geometry.ts';

/** A feature about which there is nothing to say, read straight from its bytes. */
export interface PlainFeature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Its rings hold until the next is read. */
  readonly shapes: readonly ReadShape[];
  /** The bytes of its properties as they are written. */
  readonly written: Uint8Array<ArrayBuffer>;
  /** Where its last byte is, and one more. */
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const DEEPEST_PROPERTIES = 32;
const POWERS = Array.from({ length: 10 }, (_, i) => 10 ** i);
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const MEMBERS = ['"type"', '"id"', '"properties"', '"geometry"', '"coordinates"', '"bbox"'].map(bytesOf);
const KINDS_WRITTEN = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'].map(
  (name) => bytesOf(`"${name}"`),
);
const [TYPE, ID, PROPERTIES, GEOMETRY, COORDINATES, BBOX] = [0, 1, 2, 3, 4, 5];
const FEATURES = [bytesOf('"Feature"')];
const KINDS = [
  { depth: 1, kind: POINT, many: false },
  { depth: 2, kind: POINT, many: true },
  { depth: 2, kind: LINE, many: false },
  { depth: 3, kind: LINE, many: true },
  { depth: 3, kind: AREA, many: false },
  { depth: 4, kind: AREA, many: true },
] as const;
type Kind = (typeof KINDS)[number];
const NO_SOURCE = {};

/** A run of positions among those kept. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Thrown within, where a feature is not plain. */
const NOT_PLAIN = new Error('not plain');

/**
 * Creates a reader of plain features: valid JSON in UTF-8, of `type`, `id`, `properties`, `geometry` and `bbox` alone, each
 * once, with a geometry in degrees that needs no mending. Numbers go from their figures to where they are kept, without an
 * object for each position, which is what most of the time of `JSON.parse` goes to. The reader returns `null` where a
 * feature is anything else, or does not end within the bytes; that is then read the long way, which can mend and tell.
 */
export function createPlainReader(): (bytes: Uint8Array, from: number) => PlainFeature | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = new Uint8Array(0);
  let at = 0;
  /** Longitudes and latitudes of the geometry, by turns, and how many there are. */
  let kept = new Float64Array(1024);
  let count = 0;
  /** Where the object that was last parsed ends. */
  let flatEnd = 0;

  const fail = (): never => {
    throw NOT_PLAIN;
  };
  /** Passes blanks; the byte after them. */
  function next(): number {
    const first = bytes[at] as number;
    if (first > 0x20) return first;
    const from = bytes;
    let here = at;
    let byte = first;
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = from[++here] as number;
    at = here;
    return byte;
  }
  function pass(wanted: number): void {
    if (next() !== wanted) fail();
    at += 1;
  }
  function isWritten(text: Uint8Array): boolean {
    for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
    return true;
  }
  function oneOf(texts: readonly Uint8Array[]): number {
    next();
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as Uint8Array;
      if (!isWritten(text)) continue;
      at += text.length;
      return i;
    }
    return fail();
  }
  /** Reads a number onto the place of the next position, `offset` after it. */
  function number(offset: number): void {
    let byte = next();
    const from = bytes;
    const start = at;
    let here = start;
    const negative = byte === MINUS;
    if (negative) byte = from[++here] as number;
    if (!(byte >= ZERO && byte <= NINE)) fail();
    const first = here;
    let whole = 0;
    do {
      whole = (whole * 10 + (byte - ZERO)) | 0;
      byte = from[++here] as number;
    } while (byte >= ZERO && byte <= NINE);
    const figures = here - first;
    if (from[first] === ZERO && figures > 1) fail();
    let parts = 0;
    let places = 0;
    if (byte === DOT) {
      byte = from[++here] as number;
      if (!(byte >= ZERO && byte <= NINE)) fail();
      const point = here;
      do {
        parts = (parts * 10 + (byte - ZERO)) | 0;
        byte = from[++here] as number;
      } while (byte >= ZERO && byte <= NINE);
      places = here - point;
    }
    if (byte === 0x65 || byte === 0x45) fail();
    at = here;
    let value: number;
    // both fit a word, and their sum and the power of ten are exact: one rounding, as the parser’s own
    if (figures <= 6 && places <= 9) {
      const power = POWERS[places] as number;
      value = (whole * power + parts) / power;
      if (negative) value = -value;
    } else value = Number(decoder.decode(from.subarray(start, here)));
    kept[count + offset] = value;
  }

  /** Makes room for the next position. */
  function reserve(): void {
    if (count + 3 <= kept.length) return;
    const wider = new Float64Array(kept.length * 2);
    wider.set(kept);
    kept = wider;
  }

  /** Reads one position onto those kept; `follows`: its longitude is at most 180° from the one before. */
  function position(follows: boolean): void {
    reserve();
    pass(OPEN_BRACKET);
    number(0);
    pass(COMMA);
    number(1);
    if (next() === COMMA) {
      at += 1;
      number(2);
      // no height: the long way looks whether it is a time
      if (!(Math.abs(kept[count + 2] as number) < LEAST_SECONDS)) fail();
    }
    pass(CLOSE_BRACKET);
    const x = kept[count] as number;
    const y = kept[count + 1] as number;
    if (!(x >= -180 && x <= 180 && y >= -90 && y <= 90)) fail();
    if (follows && Math.abs(x - (kept[count - 2] as number)) > 180) fail();
    count += 2;
  }

  /** Reads an array; `member` each of what is in it. */
  function array(member: () => void): void {
    pass(OPEN_BRACKET);
    for (;;) {
      member();
      if (next() !== COMMA) break;
      at += 1;
    }
    pass(CLOSE_BRACKET);
  }
  /** Reads a run of positions; where it ends among those kept. */
  function run(): Run {
    const from = count;
    pass(OPEN_BRACKET);
    for (;;) {
      position(count > from);
      if (next() !== COMMA) break;
      at += 1;
    }
    pass(CLOSE_BRACKET);
    return { from, to: count };
  }
  function runs(): Run[] {
    const read: Run[] = [];
    array(() => read.push(run()));
    return read;
  }

  /** Reads coordinates into parts of rings: a point, or a line, is a part of one ring. */
  function coordinates(): { depth: number; parts: Run[][] } {
    count = 0;
    next();
    const from = at;
    let depth = 0;
    while (next() === OPEN_BRACKET) {
      depth += 1;
      at += 1;
    }
    at = from;
    if (depth === 1) {
      position(false);
      return { depth, parts: [[{ from: 0, to: count }]] };
    }
    if (depth === 2) return { depth, parts: [[run()]] };
    if (depth === 3) return { depth, parts: [runs()] };
    if (depth !== 4) fail();
    const parts: Run[][] = [];
    array(() => parts.push(runs()));
    return { depth, parts };
  }

  /** Whether all positions of a run are the same. */
  function isOnePlace(from: number, to: number): boolean {
    for (let i = from + 2; i < to; i += 2)
      if (kept[i] !== kept[from] || kept[i + 1] !== kept[from + 1]) return false;
    return true;
  }

  function shapesOf({ kind, many }: Kind, parts: readonly Run[][]): ReadShape[] {
    for (const part of parts)
      for (const { from, to } of part) {
        const length = to - from;
        if (length > 2 * LONGEST_RING || (kind === LINE && (length < 4 || isOnePlace(from, to)))) fail();
        if (kind === AREA && (length < 8 || kept[from] !== kept[to - 2] || kept[from + 1] !== kept[to - 1]))
          fail();
      }
    const shape = (rings: readonly Run[]): ReadShape => ({
      kind,
      rings: rings.map(({ from, to }) => kept.subarray(from, to)),
      source: NO_SOURCE,
    });
    const rings = parts[0] ?? [];
    if (!many) return [shape(rings)];
    if (kind === AREA) return parts.map(shape);
    if (kind === LINE) return rings.map((ring) => shape([ring]));
    return Array.from({ length: count / 2 }, (_, i) => shape([{ from: 2 * i, to: 2 * i + 2 }]));
  }

  function geometry(): ReadShape[] {
    let kind: Kind | null = null;
    let read: ReturnType<typeof coordinates> | null = null;
    pass(OPEN_BRACE);
    for (;;) {
      const member = oneOf(MEMBERS);
      pass(COLON);
      if (member === TYPE && !kind) kind = KINDS[oneOf(KINDS_WRITTEN)] ?? fail();
      else if (member === COORDINATES && !read) read = coordinates();
      else fail();
      if (next() !== COMMA) break;
      at += 1;
    }
    pass(CLOSE_BRACE);
    if (!kind || read?.depth !== kind.depth) return fail();
    return shapesOf(kind, read.parts);
  }

  /** Passes an object or a list, whatever is in it; its parser looks at it more closely. */
  function extent(): Uint8Array<ArrayBuffer> {
    const from = bytes;
    const start = at;
    let depth = 0;
    let inText = false;
    for (let here = start; here < from.length; here++) {
      const byte = from[here] as number;
      if (inText) {
        if (byte === BACKSLASH) here += 1;
        else if (byte === QUOTE) inText = false;
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth += 1;
        if (depth > DEEPEST_PROPERTIES) fail();
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth > 0) continue;
        at = here + 1;
        return from.subarray(start, at);
      }
    }
    return fail();
  }
  /**
   * Parses an object that ends with its first closing brace, as most do, without going through it: a text that parses is
   * the whole of the object, since no shorter one does. `null` where it holds another or a list, or a brace in a text.
   */
  function flat(): Record<string, unknown> | null {
    const end = bytes.indexOf(CLOSE_BRACE, at);
    const within = (byte: number) => {
      const first = bytes.indexOf(byte, at + 1);
      return first >= 0 && first < end;
    };
    if (end < 0 || within(OPEN_BRACE) || within(OPEN_BRACKET)) return null;
    try {
      const value = JSON.parse(decoder.decode(bytes.subarray(at, end + 1))) as Record<string, unknown>;
      flatEnd = end + 1;
      return value;
    } catch {
      return null;
    }
  }
  function aside(): void {
    reserve();
    number(2);
  }
  /** A text or a number. */
  function scalar(): unknown {
    if (next() !== QUOTE) {
      aside();
      return kept[count + 2];
    }
    const from = at++;
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    at += 1;
    return JSON.parse(decoder.decode(bytes.subarray(from, at))) as unknown;
  }

  function feature(): PlainFeature {
    let id: unknown;
    let written: Uint8Array<ArrayBuffer> | null = null;
    let shapes: ReadShape[] | null = null;
    let seen = 0;
    let parsed: Record<string, unknown> | null = null;
    pass(OPEN_BRACE);
    for (;;) {
      const member = oneOf(MEMBERS);
      if (seen & (1 << member)) fail();
      seen |= 1 << member;
      pass(COLON);
      if (member === TYPE) oneOf(FEATURES);
      else if (member === ID) id = scalar();
      else if (member === GEOMETRY) shapes = geometry();
      else if (member === PROPERTIES && next() === OPEN_BRACE) {
        parsed = flat();
        if (parsed) {
          written = bytes.subarray(at, flatEnd);
          at = flatEnd;
        } else written = extent();
      } else if (member === BBOX) array(aside);
      else fail();
      if (next() !== COMMA) break;
      at += 1;
    }
    pass(CLOSE_BRACE);
    if (!written || !shapes || !(seen & (1 << TYPE))) return fail();
    const properties = parsed ?? (JSON.parse(decoder.decode(written)) as Record<string, unknown>);
    if (PROTOTYPE_KEYS.some((key) => Object.hasOwn(properties, key))) fail();
    return { id, properties, shapes, written, end: at };
  }

  return (from, start) => {
    bytes = from as Uint8Array<ArrayBuffer>;
    at = start;
    try {
      return feature();
    } catch (error) {
      // whatever its parser says is said again where it is read the long way
      if (error === NOT_PLAIN || error instanceof SyntaxError || error instanceof TypeError) return null;
      throw error;
    }
  };
}
