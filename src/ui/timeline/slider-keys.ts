import type { Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** Where a key takes the date slider: to a day, or some months on. */
export type KeyStep = { readonly day: JulianDay } | { readonly months: number };

/**
 * Where a key takes the date slider: arrows a day, with Shift (or PageUp and PageDown) a month, Home and End the ends of
 * the span; `null` for any other key.
 */
export function keyStep(key: string, shift: boolean, day: JulianDay, span: Interval): KeyStep | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? { months: 1 } : { day: day + 1 };
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? { months: -1 } : { day: day - 1 };
    case 'PageUp':
      return { months: 1 };
    case 'PageDown':
      return { months: -1 };
    case 'Home':
      return { day: span.start };
    case 'End':
      return { day: span.end - 1 };
    default:
      return null;
  }
}
