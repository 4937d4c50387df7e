import type { Instant } from './instant.ts';
import type { Interval } from './interval.ts';

/** A run of time that a timeline shows: day d takes up [d, d + 1); the ends may lie within a day. */
export type TimeWindow = Interval;

/** The shortest window, in days: a fortnight. */
export const LEAST_DAYS = 14;

/** A window of a length between a fortnight and the span, slid until it lies within the span. */
export function fitWindow(start: number, days: number, span: Interval): TimeWindow {
  const whole = span.end - span.start;
  const length = Math.min(Math.max(days, LEAST_DAYS), whole);
  if (length === whole) return span;
  const first = Math.min(Math.max(start, span.start), span.end - length);
  return { start: first, end: first + length };
}

/** Whether the window shows an instant. */
export function shows({ start, end }: TimeWindow, instant: Instant): boolean {
  return instant + 0.5 >= start && instant + 0.5 <= end;
}

/** The window itself while it shows the instant; else its neighbour that does, a tenth of it kept behind the instant. */
export function pageWindow(window: TimeWindow, span: Interval, instant: Instant): TimeWindow {
  if (shows(window, instant)) return window;
  const days = window.end - window.start;
  return fitWindow(instant + 0.5 - days * (instant + 0.5 > window.end ? 0.1 : 0.9), days, span);
}

/** A window slid, no further than it must, until it shows the whole day about an instant; as it is where it does. */
export function holdWindow(window: TimeWindow, instant: Instant): TimeWindow {
  const { start, end } = window;
  const day = Math.floor(instant + 0.5);
  const by = Math.min(day - start, 0) + Math.max(day + 1 - end, 0);
  return by === 0 ? window : { start: start + by, end: end + by };
}
