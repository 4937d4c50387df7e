import type { ImportedBytes } from './formats/imported-bytes.ts';
import type { Collector } from './collect.ts';
import type { PackedTexts } from './formats/follow-links.ts';
import type { Progress } from './formats/read-json.ts';
import type { Format, OpenOptions, TableRead } from './imported-file.ts';
import type { ReportBook } from './report.ts';

/** What is found of a file while it is read. */
export interface About {
  format: Format | null;
  encoding: string;
  table: TableRead | null;
}

/** A file being read: what was asked, and where what is found goes. */
export interface Reading {
  readonly options: OpenOptions;
  readonly book: ReportBook;
  readonly collector: Collector;
  readonly progress: Progress;
  readonly about: About;
  /** What lies beside a KML in its archive. */
  readonly packed?: PackedTexts;
}

/** The largest file that must be read in one piece, in bytes: a table, KML, GPX, an archive, or a text that is not UTF-8. */
export const LARGEST_WHOLE = 200_000_000;

/** Reads what was unpacked; of a KML, with what lay beside it. */
export type ReadAgain = (inner: ImportedBytes, packed?: PackedTexts) => Promise<void>;
