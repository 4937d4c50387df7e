import { clampDay, type Interval } from '../../time/interval.ts';
import { julianText, type RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import { createNarrativeContext, type NarrativeContext } from './narrative-context.ts';

/** The days after `from` up to and with `to`, and the context of either end. */
export interface Period {
  readonly from: JulianDay;
  readonly to: JulianDay;
  readonly earlier: NarrativeContext;
  readonly later: NarrativeContext;
  readonly english: boolean;
  /** A day in words. */
  date(day: JulianDay): string;
  /** Whether a day lies after the first and not after the last. */
  has(day: JulianDay): boolean;
}

/** Prepares the context of what two days differ in; the earlier comes first, whichever is given first. */
export function createPeriod(atlas: Atlas, a: JulianDay, b: JulianDay, language: RecordLanguage): Period {
  const [from, to] = [clampDay(atlas.span, Math.min(a, b)), clampDay(atlas.span, Math.max(a, b))];
  const english = language === 'en';
  return {
    from,
    to,
    earlier: createNarrativeContext(atlas, atlas.sceneAt(from), language),
    later: createNarrativeContext(atlas, atlas.sceneAt(to), language),
    english,
    date: (day) => julianText(day, english ? 'en' : 'zh-Hant'),
    has: (day) => from < day && day <= to,
  };
}

/** Whether an interval has a day of the period. */
export function meets({ from, to }: Period, { start, end }: Interval): boolean {
  return from < to && start <= to && end - 1 > from;
}
