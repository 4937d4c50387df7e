import type { JulianDay } from '../time/julian-day.ts';
import type { Atlas } from './atlas.ts';
import type { ControlSpan } from './control.ts';

/** The spans of control that begin on a day with another holder than the day before. */
export function holderChanges(atlas: Atlas, day: JulianDay): ControlSpan[] {
  const before = new Map(atlas.sceneAt(day - 1).control.map((span) => [span.prefecture, span.holder]));
  return atlas
    .sceneAt(day)
    .control.filter(
      (span) =>
        span.start === day && before.has(span.prefecture) && before.get(span.prefecture) !== span.holder,
    );
}
