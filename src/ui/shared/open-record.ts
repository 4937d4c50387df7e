import { createSignal, type Accessor } from 'solid-js';

/** A page of the record to open, by its tab, and what of it: only what concerns the feature selected. */
interface WantedPage {
  readonly tab?: string;
  readonly selected?: boolean;
}

/** Which page of the record stands open. */
export interface OpenRecord {
  /** The page that the record is asked to show; `null` while it is closed. */
  readonly wanted: Accessor<WantedPage | null>;
  open(page: WantedPage | null): void;
}

/** Creates a record that is closed. */
export function createOpenRecord(): OpenRecord {
  const [wanted, open] = createSignal<WantedPage | null>(null);
  return { wanted, open };
}
