import { timeRangeOf } from '../../atlas/time-range.ts';
import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import type { ColumnTimeRange } from './column-state.ts';

/** The roads that a mode draws whole at an instant; none where it draws the instant alone. */
export function columnTimeRange(mode: TimeMode, instant: Instant, span: Interval): ColumnTimeRange | null {
  const timeRange = timeRangeOf(mode, instant, span);
  if (!timeRange || mode.kind === 'instant') return null;
  const to = mode.kind === 'window' ? timeRange.end - 0.5 : instant;
  return { from: timeRange.start - 0.5, to, kind: mode.kind };
}
