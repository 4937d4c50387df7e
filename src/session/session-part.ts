import type { View } from '../view/view.ts';

/** One subject of a session: what everyone may read and do, its share of the view, and how another view’s is taken over. */
export interface SessionPart<State, Key extends keyof View> {
  readonly state: State;
  /** The share as it stands; reads signals. */
  share(): Pick<View, Key>;
  restore(view: Pick<View, Key>): void;
}
