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
  const opened = first.timeline ?? span;
  const [asked, put] = createSignal<TimeWindow>(opened, { equals: false });
  const [bars, setBars] = createSignal(first.bars);
  /** Each wish is heard once, though it is for what was wished before. */
  let heard = -1;
  const wish = createMemo<{ readonly window: TimeWindow; readonly number: number }>((before) => ({
    window: asked(),
    number: (before?.number ?? -1) + 1,
  }));
  const timelineWindow = createMemo<TimeWindow>((before) => {
    const { window, number } = wish();
    const now = instant();
    if (number === heard) return pageWindow(before, span, now);
    heard = number;
    // inside another page it keeps to the day that it is there to show
    return display() === 'embed' ? holdWindow(window, now) : window;
  }, opened);
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
