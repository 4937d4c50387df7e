import { own, type JsonObject } from '../../atlas/json-object.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { joinHints, NO_HINTS, type DateHints } from './date-hints.ts';
import { datesChosen, type FieldChoice } from '../fields/field-choice.ts';
import { soundsLikeDate } from '../fields/field-names.ts';
import { ALWAYS, isBlank, livesBetween, type DateManner, type Life, type LivesRead } from './life.ts';
import { livesOfProperties } from './lives-of-properties.ts';
import { livesOfWhen } from './lives-of-when.ts';

/** The names of the columns that were chosen for beginning and end, where a table is read. */
export interface DateColumns {
  readonly start: string | null;
  readonly end: string | null;
}

/** Under this key, the row of a table has what its chosen columns say of its time: nothing else there counts. */
export const ROW_DATES = Symbol('dates of a row');
/** A beginning and an end as a row has them. */
interface RowDates {
  readonly start: string;
  readonly end: string;
  /** The calendar that the headings of its columns name. */
  readonly calendar: Calendar | null;
  /** The headings of its columns, which say what their numbers count; left out: those of no column. */
  readonly headings?: DateColumns;
  /** What is known of the numbers of its columns. */
  readonly hints?: DateHints;
}

/** Members of a feature that are not its own properties. */
const MEMBERS: ReadonlySet<string> = new Set([
  'type',
  'id',
  '@id',
  'bbox',
  'geometry',
  'properties',
  'when',
  'names',
  'types',
  'crs',
]);

/** Lives of the names, or the kinds, of a Linked Place: where nothing else says when it was, those do. */
function livesOfParts(feature: JsonObject, manner: DateManner): LivesRead | null {
  for (const part of ['names', 'types', 'depictions', 'relations']) {
    const list = own(feature, part);
    if (!Array.isArray(list)) continue;
    const lives: Life[] = [];
    const read = list.map((one: unknown, i) => {
      const when = typeof one === 'object' && one !== null ? own(one as JsonObject, 'when') : undefined;
      return livesOfWhen(when, `${part}[${i}].when`, manner);
    });
    for (const of of read) lives.push(...(of?.lives ?? []));
    const failed = read.some((of) => of?.failed);
    if (lives.length > 0) {
      manner.complain('noted', 'when-of-parts', part, lives.length);
      return { lives: joined(lives), dated: true, failed };
    }
    if (failed) return { lives, dated: true, failed };
  }
  return null;
}

/** Lives without those that lie within another: two names of one time are one life. */
function joined(lives: readonly Life[]): readonly Life[] {
  const found: Life[] = [];
  for (const life of lives.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && life.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, life.end) };
    else found.push(life);
  }
  return found;
}

/** Tells of members beside the properties that have dates in them, which nobody understands. */
function tellMembers(feature: JsonObject, manner: DateManner): null {
  for (const key in feature) {
    if (MEMBERS.has(key) || key === 'geometry') continue;
    const value = feature[key];
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value).slice(0, 2000) : '';
    if (
      /"-?\d{4}-\d\d(?:-\d\d)?/.test(text) &&
      soundsLikeDate(`${key} ${text.replaceAll(/"[^"]*\d[^"]*"/g, '')}`)
    )
      manner.complain('noted', 'when-not-understood', key, value);
  }
  return null;
}

/** Lives by the members of a feature that stand beside its properties, where they should stand. */
function livesOfMembers(feature: JsonObject, manner: DateManner): LivesRead | null {
  const keys = Object.keys(feature).filter((key) => !MEMBERS.has(key));
  if (keys.length === 0) return null;
  const lives = livesOfProperties(
    Object.fromEntries(keys.map((key) => [key, feature[key]])),
    null,
    manner,
    1,
  );
  if (lives) manner.complain('noted', 'date-beside-properties', keys.join(', '), '');
  return lives;
}

function livesOfRow({ start, end, calendar, headings, hints }: RowDates, given: DateManner): LivesRead {
  const manner = hints ? { ...given, hints: joinHints(given.hints ?? NO_HINTS, hints) } : given;
  if (isBlank(start) && isBlank(end)) return { lives: [ALWAYS], dated: false, failed: false };
  return livesBetween(
    [start, headings?.start ?? 'start_date'],
    [end, headings?.end ?? 'end_date'],
    calendar ? { ...manner, calendar } : manner,
  );
}

/**
 * When a feature lives: by its Linked Places `when`, else by its properties ({@link livesOfProperties}), else by the `when` of
 * its names or kinds, else by members beside its properties; the row of a table by its {@link ROW_DATES}. Without any of them it
 * lives always. Where the reader `chose` properties for its dates, they alone count.
 */
export function lifespansOf(
  feature: JsonObject,
  properties: JsonObject,
  chosen: FieldChoice | null,
  manner: DateManner,
): LivesRead {
  const row = (feature as { readonly [ROW_DATES]?: RowDates })[ROW_DATES];
  const byReader = datesChosen(chosen);
  if (row && !byReader) return livesOfRow(row, manner);
  const none: LivesRead = { lives: [ALWAYS], dated: false, failed: false };
  if (byReader) return livesOfProperties(properties, chosen, manner) ?? none;
  return (
    livesOfWhen(own(feature, 'when'), 'when', manner) ??
    (typeof own(properties, 'when') === 'object'
      ? livesOfWhen(own(properties, 'when'), 'properties.when', manner)
      : null) ??
    livesOfProperties(properties, null, manner) ??
    livesOfParts(feature, manner) ??
    livesOfMembers(feature, manner) ??
    tellMembers(feature, manner) ??
    none
  );
}
