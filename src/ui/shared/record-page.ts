import type { Component } from 'solid-js';
import type { Session } from '../../session/session.ts';

/** What every page of the reference is given. */
export interface ReferenceProps {
  readonly session: Session;
  /** Closes the reference. */
  onClose?(): void;
}

/** One page of the reference, fetched when it is first opened. */
export interface ReferenceTab {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly page: Component<ReferenceProps>;
}
