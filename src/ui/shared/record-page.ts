import type { Component } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { Locale } from '../../locale/locale.ts';
import type { RecordPage } from '../../view/panels.ts';

/** Characters that can be typed into the field of a page: as many as a link holds. */
export const LONGEST_FIND = 200;

/** What every page of the record is given. */
export interface RecordPageProps {
  readonly session: Session;
  /** Closes the record. */
  onClose?(): void;
}

/** One page of the record, fetched when it is first opened. */
export interface RecordTab {
  readonly id: RecordPage;
  title(locale: Locale): string;
  readonly page: Component<RecordPageProps>;
}

/** Pages of the record that one looks for together. */
export interface RecordGroup {
  readonly id: string;
  title(locale: Locale): string;
  readonly tabs: readonly RecordTab[];
}
