import type { Component } from 'solid-js';
import type { Session } from '../../session/session.ts';

/** What every page of the record is given. */
export interface RecordPageProps {
  readonly session: Session;
  /** Closes the record. */
  onClose?(): void;
}

/** One page of the record, fetched when it is first opened. */
export interface RecordTab {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly page: Component<RecordPageProps>;
}
