import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { stepByMonths, type MonthStep } from '../time/month-steps.ts';
import type { TimeMode } from '../time/time-mode.ts';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** The time that is shown. `instant` is its only copy; day and scene derive from it. */
export interface TimeState {
  readonly instant: Accessor<Instant>;
  readonly day: Accessor<JulianDay>;
  readonly scene: Accessor<Scene>;
  /** How much of the time is drawn. */
  readonly mode: Accessor<TimeMode>;
  /** The second date that is laid beside the first. */
  readonly compare: Accessor<Instant | null>;
  setMode(mode: TimeMode): void;
  setCompare(instant: Instant | null): void;
}

/** What the session does with its time besides. */
interface TimePart extends SessionPart<TimeState, 'instant' | 'mode' | 'compare'> {
  /** Shows an instant, the nearest within the span of the atlas. */
  moveTo(instant: Instant): void;
  /** The day some months on; after steps by months alone, on the day of the month from which they set out. */
  monthsOn(months: number): JulianDay;
}

/** The time within `span`, over the atlas that is drawn. */
export function createTimeState(
  first: Pick<View, 'instant' | 'mode' | 'compare'>,
  span: Interval,
  atlas: Accessor<Atlas>,
): TimePart {
  const [instant, writeInstant] = createSignal(first.instant);
  const [mode, setMode] = createSignal<TimeMode>(first.mode);
  const [compare, setCompare] = createSignal(first.compare);
  const day = createMemo(() => dayOf(instant()));
  let lastStep: MonthStep | null = null;
  return {
    state: {
      instant,
      day,
      scene: createMemo(() => atlas().sceneAt(instant())),
      mode,
      compare,
      setMode,
      setCompare,
    },
    moveTo(next) {
      const within = Math.min(Math.max(next, span.start - 0.5), span.end - 1 + 0.5 - 1e-6);
      if (dayOf(within) !== lastStep?.shown) lastStep = null;
      writeInstant(within);
    },
    monthsOn(months) {
      lastStep = stepByMonths(day(), months, lastStep, span);
      return lastStep.shown;
    },
    share: () => ({ instant: instant(), mode: mode(), compare: compare() }),
    restore(view) {
      writeInstant(view.instant);
      setMode(view.mode);
      setCompare(view.compare);
    },
  };
}
