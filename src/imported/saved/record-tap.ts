import type { JsonObject } from '../../atlas/json-object.ts';
import type { Life } from '../dates/life.ts';
import type { ReadShape } from '../shapes/read-geometry.ts';

/** A record as it is shown, mended where it had to be. Its rings hold until the next is read. */
export interface TappedRecord {
  readonly name: string;
  readonly properties: JsonObject;
  readonly parts: readonly {
    readonly shape: ReadShape;
    readonly lives: readonly Life[];
  }[];
  /** The moments of the vertices of a track, line by line, as they are written; `null` where it is none. */
  readonly times: readonly (readonly unknown[])[] | null;
}

/** Hears of each record while a file is read. */
export interface RecordTap {
  /** Hears that the file is read from its beginning, perhaps once more. */
  begin(): void;
  kept(record: TappedRecord): void;
  /** Hears of one that is left out, by its number in the file, and of what stands there. */
  left(number: number, raw: unknown): void;
}
