import type { Accessor } from 'solid-js';
import type { Interval } from '../../time/interval.ts';
import type { CloseMarks } from './TimelineBands.tsx';

/** What looking closely makes of the timeline. */
export interface CloseLook {
  readonly marks: Accessor<CloseMarks | null>;
  /** The days of what is selected or hovered. */
  readonly lit: Accessor<readonly Interval[]>;
}
