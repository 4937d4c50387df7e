import type { OpenOptions } from '../../imported/imported-file.ts';
import type { TableQuery } from '../../imported/table/table-query.ts';
import type { LayerStyle } from '../../imported/styles/layer-style.ts';

/** What is opened: a file, or a text by a name of its own. */
export interface ImportSource {
  readonly name: string;
  readonly blob: Blob;
  /** What was chosen about it before, and how it was drawn. */
  readonly options?: OpenOptions;
  readonly style?: LayerStyle;
  /** What was looked for in it. */
  readonly query?: TableQuery;
  readonly visible?: boolean;
  /** The id by which this browser keeps it already. */
  readonly id?: string;
  /** Whether the reader has just given it to the page, which goes to it then. */
  readonly byHand?: boolean;
  /** Whether it lies elsewhere, at an address or in a link, and is not to be kept here. */
  readonly passing?: boolean;
}
