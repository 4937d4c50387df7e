import type { ControlSpan } from '../control/control.ts';

/** A prefecture’s control before and after. */
export interface Change {
  readonly before: ControlSpan;
  readonly after: ControlSpan;
}
