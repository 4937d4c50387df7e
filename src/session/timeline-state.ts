import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import { holdWindow, pageWindow, type TimeWindow } from '../time/time-window.ts';
import type { Display, View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** How closely the timeline is looked at. */
export interface TimelineState {
  /** What the timeline shows. It turns a page when the instant leaves it, and otherwise stays where it was put. */
  readonly timelineWindow: Accessor<TimeWindow>;
  /** Whether sieges and marches stand as bars over it. */
  readonly bars: Accessor<boolean>;
  setTimelineWindow(window: TimeWindow): void;
  setBars(bars: boolean): void;
}

/** The timeline of a first view, within `span`. */
export function createTimelineState(
  first: Pick<View, 'timeline' | 'bars'>,
  span: Interval,
  instant: Accessor<Instant>,
  display: Accessor<Display>,
): SessionPart<TimelineState, 'timeline' | 'bars'> {
  /** Each wish is an object of its own, so that it is heard though it is for what was wished before. */
  const [wish, setWish] = createSignal({ window: first.timeline ?? span });
  const put = (window: TimeWindow) => void setWish({ window });
  const [bars, setBars] = createSignal(first.bars);
  const turned = createMemo<{ readonly wish: object | null; readonly window: TimeWindow }>(
    (before) => {
      const [now, wished] = [instant(), wish()];
      if (wished === before.wish) return { wish: wished, window: pageWindow(before.window, span, now) };
      // inside another page it keeps to the day that it is there to show
      return { wish: wished, window: display() === 'embed' ? holdWindow(wished.window, now) : wished.window };
    },
    { wish: null, window: span },
  );
  const timelineWindow = createMemo(() => turned().window);
  return {
    state: { timelineWindow, bars, setTimelineWindow: put, setBars },
    share() {
      const shown = timelineWindow();
      const all = shown.end - shown.start >= span.end - span.start;
      return { timeline: all ? null : shown, bars: bars() };
    },
    restore(view) {
      put(view.timeline ?? span);
      setBars(view.bars);
    },
  };
}
