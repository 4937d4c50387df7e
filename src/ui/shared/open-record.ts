import { createSignal } from 'solid-js';

/** A page of the record to open, by its tab, and what of it: only what concerns the feature selected. */
export interface WantedPage {
  readonly tab?: string;
  readonly selected?: boolean;
}

/** The page that the record is asked to show; `null` while it is closed. */
export const [wantedPage, openRecord] = createSignal<WantedPage | null>(null);
