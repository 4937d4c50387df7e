import type { Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { Interval } from '../../time/interval.ts';
import { fitWindow, LEAST_DAYS, shows, type TimeWindow } from '../../time/time-window.ts';

/** A window `factor` times as long; what lies at `share` (0 to 1) of its width stays there, unless an end is in the way. */
export function zoomWindow(window: TimeWindow, span: Interval, factor: number, share: number): TimeWindow {
  const days = window.end - window.start;
  const longer = Math.min(Math.max(days * factor, LEAST_DAYS), span.end - span.start);
  return fitWindow(window.start + (days - longer) * share, longer, span);
}

/** A window moved by some days, as far as the span goes. */
export function panWindow(window: TimeWindow, span: Interval, days: number): TimeWindow {
  return fitWindow(window.start + days, window.end - window.start, span);
}

/** What is done to the window of a session’s timeline. */
export interface SessionWindow {
  readonly shown: Accessor<TimeWindow>;
  readonly zoomed: Accessor<boolean>;
  zoom(factor: number, share?: number): void;
  pan(days: number): void;
  put(window: TimeWindow): void;
  showAll(): void;
}

/** The hands on the window of a session’s timeline. */
export function createTimelineWindow(session: Session): SessionWindow {
  const { span } = session.atlas();
  const { timelineWindow: shown, setTimelineWindow: put } = session;
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
    showAll: () => put(span),
  };
}
