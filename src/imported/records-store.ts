import type { JsonObject } from '../atlas/json-object.ts';
import { OPEN_DAYS } from '../lifespans/open-days.ts';
import { growing } from '../lifespans/shapes/growing.ts';
import type { ImportedRecords } from './imported-file.ts';
import type { ReadShape } from './shapes/read-geometry.ts';

/** A record as it is drawn. */
interface DrawnRecord {
  /** Its number in the file. */
  readonly number: number;
  /** The first and the last of its days, as Julian Day Numbers; either may be infinite. */
  readonly first: number;
  readonly last: number;
  readonly shapes: readonly ReadShape[];
}

/** The records of a file, as bytes and numbers that grow; each has its numbers first, then its text. */
export interface RecordsStore {
  readonly count: number;
  add(record: DrawnRecord): void;
  /** Adds the text of the record added last: its name, where its properties do not say it, and its properties. */
  addText(name: string | null, properties: JsonObject): void;
  /** The same of properties that are written as JSON already. */
  addWritten(name: string | null, written: Uint8Array<ArrayBuffer>): void;
  /** Adds records that follow; `before`: how many have been read of the file before them. */
  join(records: ImportedRecords, before: number): void;
  done(): ImportedRecords;
}

const CLOSING = 0x5d;
const UNNAMED = new TextEncoder().encode('[null,');

/** West, south, east and north of shapes in degrees. */
function boxOf(shapes: readonly ReadShape[]): readonly number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of shapes)
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
  return [west, south, east, north];
}

/** Creates an empty store. */
export function createRecordsStore(): RecordsStore {
  const encoder = new TextEncoder();
  const text = growing(Uint8Array, 65_536);
  const textAt = growing(Uint32Array);
  const starts = growing(Float64Array);
  const ends = growing(Float64Array);
  const boxes = growing(Float32Array);
  const numbers = growing(Uint32Array);
  textAt.push(0);

  return {
    get count() {
      return starts.length;
    },
    add({ number, first, last, shapes }) {
      numbers.push(number);
      starts.push(Math.max(first, -OPEN_DAYS));
      ends.push(Math.min(last, OPEN_DAYS));
      for (const value of boxOf(shapes)) boxes.push(value);
    },
    addText(name, properties) {
      let json: string;
      try {
        json = JSON.stringify([name, properties]);
      } catch {
        json = JSON.stringify([name, {}]);
      }
      text.append(encoder.encode(json));
      textAt.push(text.length);
    },
    addWritten(name, written) {
      text.append(name === null ? UNNAMED : encoder.encode(`[${JSON.stringify(name)},`));
      text.append(written);
      text.push(CLOSING);
      textAt.push(text.length);
    },
    join(records, before) {
      const bytes = text.length;
      text.append(records.text as Uint8Array<ArrayBuffer>);
      for (let i = 1; i <= records.count; i++) textAt.push(bytes + (records.textAt[i] as number));
      starts.append(records.starts as Float64Array<ArrayBuffer>);
      ends.append(records.ends as Float64Array<ArrayBuffer>);
      for (const number of records.numbers) numbers.push(number + before);
      boxes.append(records.boxes as Float32Array<ArrayBuffer>);
    },
    done: () => ({
      count: starts.length,
      text: text.done(),
      textAt: textAt.done(),
      starts: starts.done(),
      ends: ends.done(),
      boxes: boxes.done(),
      numbers: numbers.done(),
    }),
  };
}
