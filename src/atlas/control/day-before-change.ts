import { clampDay } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';

/**
 * The day before land last changed hands by a day, the day itself included; where none had, the day before it first will; the
 * first of the atlas where none ever does.
 */
export function dayBeforeChange({ prefectures, span }: Atlas, day: JulianDay): JulianDay {
  const changes = prefectures.flatMap(({ control }) => control.slice(1).map(({ start }) => start));
  const past = changes.filter((start) => start <= day);
  const next = past.length > 0 ? Math.max(...past) - 1 : Math.min(...changes);
  return Number.isFinite(next) ? clampDay(span, next) : span.start;
}
