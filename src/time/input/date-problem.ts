import type { Interval } from '../interval.ts';
import type { JulianDay } from '../julian-day.ts';
import type { Era, EraYear, LunarMonth } from '../lunar-calendar.ts';
import type { SexagenaryIndex } from '../sexagenary.ts';
import type { Season } from './date-parts.ts';

/** Why a text names no time of the atlas, with the values that say what would. */
export type DateProblem =
  | { readonly kind: 'empty' }
  /** `rest` is the part that could not be read. */
  | { readonly kind: 'unreadable'; readonly rest: string }
  | { readonly kind: 'given-twice'; readonly rest: string }
  | { readonly kind: 'incomplete'; readonly missing: 'month' | 'year' }
  /** A Julian month under a court’s year, a season or an intercalary sign. */
  | { readonly kind: 'mixed-calendars' }
  | { readonly kind: 'no-such-month'; readonly month: number }
  /** `period` is the month that has no such day. */
  | { readonly kind: 'no-such-day'; readonly day: number; readonly period: Interval }
  /** `first` and `last` year of what was asked; `asked` where its days are known. */
  | { readonly kind: 'outside'; readonly year: number; readonly asked: Interval | null }
  | { readonly kind: 'no-such-day-name'; readonly name: string }
  /** No day of `period` has the name; `nearest` are the days of the atlas before and after it that have. */
  | {
      readonly kind: 'day-name-elsewhere';
      readonly name: SexagenaryIndex;
      readonly period: Interval;
      readonly nearest: readonly JulianDay[];
    }
  | { readonly kind: 'day-name-differs'; readonly name: SexagenaryIndex; readonly day: JulianDay }
  /** The era has the years `first` to `last` (`null`: beyond the atlas). */
  | {
      readonly kind: 'no-such-era-year';
      readonly era: Era;
      readonly year: number;
      readonly last: number | null;
    }
  /** Those days of the lunar year were not of the era; `instead` is what its court wrote. */
  | {
      readonly kind: 'not-in-era';
      readonly era: Era;
      readonly asked: Interval;
      readonly instead: EraYear | null;
    }
  | { readonly kind: 'other-court'; readonly polity: string; readonly era: Era }
  | { readonly kind: 'no-leap-month'; readonly month: number; readonly known: readonly LunarMonth[] }
  | { readonly kind: 'not-in-season'; readonly month: number; readonly season: Season }
  | { readonly kind: 'backwards'; readonly from: Interval; readonly to: Interval }
  | { readonly kind: 'unclear-range' };

/** The error by which a reader or resolver gives up; {@link parseDateInput} turns it into its outcome. */
export class DateInputError extends Error {
  readonly problem: DateProblem;
  constructor(problem: DateProblem) {
    super(`the text names no time: ${problem.kind}`);
    this.name = 'DateInputError';
    this.problem = problem;
  }
}

/** Gives up with a problem. */
export function refuse(problem: DateProblem): never {
  throw new DateInputError(problem);
}
