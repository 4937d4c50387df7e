import { contains, type Interval } from '../time/interval.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { parseWhen, type Timespan, type When } from '../time/timespan.ts';

/** Whether something is there, as far as its dates tell; see {@link presenceAt}. */
export type Presence = 'certain' | Doubt | 'absent';

/** The two ways of not being sure of a date. */
export type Doubt = 'possible' | 'approximate';

/** What a presence follows from: the days, how finely they are known, and the date in EDTF where there is one. */
export interface Dating {
  readonly when: When;
  readonly precision?: string;
  readonly edtf?: string;
}

/** What kind of doubt a dating has where it has any: a date that is only “about” (EDTF ~ or %, or approx), or one of several. */
export function doubtOf({ precision, edtf = '' }: Omit<Dating, 'when'>): Doubt {
  return precision === 'approx' || precision === 'interpolated' || /[~%]/.test(edtf)
    ? 'approximate'
    : 'possible';
}

/** The presence of one span of days on an instant's day. */
export function presenceIn({ certain, possible }: Timespan, instant: Instant, doubt: Doubt): Presence {
  const day = dayOf(instant);
  if (certain && contains(certain, day)) return 'certain';
  return contains(possible, day) ? doubt : 'absent';
}

/**
 * Whether a thing is there on the day of an instant. A bound that is written `earliest`/`latest` may be any day between:
 *
 * - `certain`: whatever days between their bounds the start and the end are, the thing holds (from the latest start
 *   through the earliest end);
 * - `possible`: it holds by some of them and not by others, and the bounds are what the sources allow: a lunar month,
 *   the days between two events, EDTF `?`;
 * - `approximate`: the same, where the bounds are themselves “about”: EDTF `~` or `%`, a precision of a few days, a date
 *   that is computed;
 * - `absent`: it holds by none of them.
 *
 * Every instant has exactly one. Of several timespans the surest counts. An EDTF that doubts the whole date (`?`, `~`,
 * `%`) leaves no day certain, bounds or none.
 */
export function presenceAt(dating: Dating, instant: Instant): Presence {
  const doubt = doubtOf(dating);
  const all = new Set(parseWhen(dating.when).map((span) => presenceIn(span, instant, doubt)));
  if (all.has('certain')) return /[?~%]/.test(dating.edtf ?? '') ? doubt : 'certain';
  return all.has(doubt) ? doubt : 'absent';
}

/** How an event is marked from its day on: as certain where any day is, else by its doubt. */
export function datedAs(dating: Dating): Exclude<Presence, 'absent'> {
  const sure = !/[?~%]/.test(dating.edtf ?? '') && parseWhen(dating.when).some(({ certain }) => certain);
  return sure ? 'certain' : doubtOf(dating);
}

/** The days about a span on which it may hold though it is not drawn then: before the first day drawn, after the last. */
export function fringesOf(span: Timespan): Interval[] {
  return [
    { start: span.possible.start, end: span.start },
    { start: span.end, end: span.possible.end },
  ].filter(({ start, end }) => start < end);
}
