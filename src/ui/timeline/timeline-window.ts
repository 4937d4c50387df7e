import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';

/** The interval that the timeline shows: day d takes up [d, d + 1); the ends may lie within a day. */
export type TimeWindow = Interval;

/** The shortest window, in days: a fortnight. */
export const LEAST_DAYS = 14;

/** A window of a length between a fortnight and the span, slid until it lies within the span. */
function fit(start: number, days: number, span: Interval): TimeWindow {
  const whole = span.end - span.start;
  const length = Math.min(Math.max(days, LEAST_DAYS), whole);
  if (length === whole) return span;
  const first = Math.min(Math.max(start, span.start), span.end - length);
  return { start: first, end: first + length };
}

/** A window `factor` times as long; what lies at `share` (0 to 1) of its width stays there, unless an end is in the way. */
export function zoomWindow(window: TimeWindow, span: Interval, factor: number, share: number): TimeWindow {
  const days = window.end - window.start;
  const longer = Math.min(Math.max(days * factor, LEAST_DAYS), span.end - span.start);
  return fit(window.start + (days - longer) * share, longer, span);
}

/** A window moved by some days, as far as the span goes. */
export function panWindow(window: TimeWindow, span: Interval, days: number): TimeWindow {
  return fit(window.start + days, window.end - window.start, span);
}

/** Whether the window shows an instant. */
export function shows({ start, end }: TimeWindow, instant: Instant): boolean {
  return instant + 0.5 >= start && instant + 0.5 <= end;
}

/** The window itself while it shows the instant; else its neighbour that does, a tenth of it kept behind the instant. */
export function pageWindow(window: TimeWindow, span: Interval, instant: Instant): TimeWindow {
  if (shows(window, instant)) return window;
  const days = window.end - window.start;
  return fit(instant + 0.5 - days * (instant + 0.5 > window.end ? 0.1 : 0.9), days, span);
}

/** The window of a session's timeline. It turns a page when the instant leaves it, and otherwise stays where it was put. */
export interface SessionWindow {
  readonly shown: Accessor<TimeWindow>;
  readonly zoomed: Accessor<boolean>;
  zoom(factor: number, share?: number): void;
  pan(days: number): void;
  put(window: TimeWindow): void;
  showAll(): void;
}

/** Creates the window, at first the whole span. */
export function createTimelineWindow(session: Session): SessionWindow {
  const { span } = session.atlas();
  const [asked, put] = createSignal<TimeWindow>(span);
  const memory: { asked: TimeWindow } = { asked: span };
  const shown = createMemo<TimeWindow>((before) => {
    const [wish, instant] = [asked(), session.instant()];
    if (wish === memory.asked) return pageWindow(before, span, instant);
    memory.asked = wish;
    return wish;
  }, span);
  const shareOfInstant = () => {
    const { start, end } = shown();
    return shows(shown(), session.instant()) ? (session.instant() + 0.5 - start) / (end - start) : 0.5;
  };
  return {
    shown,
    zoomed: () => shown().end - shown().start < span.end - span.start,
    zoom: (factor, share = shareOfInstant()) => put(zoomWindow(shown(), span, factor, share)),
    pan: (days) => put(panWindow(shown(), span, days)),
    put,
    showAll: () => put({ ...span }),
  };
}
