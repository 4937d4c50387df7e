import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import { fieldMeaning } from '../fields/field-names.ts';
import {
  boundOf,
  isBlank,
  lifeBetween,
  lifeOfDate,
  type DateManner,
  type Life,
  type LivesRead,
  type Written,
} from './life.ts';

/** Timespans of one record that are read. */
const MOST_SPANS = 10_000;
/** Members under which a date stands. */
const MOMENTS = [
  'in',
  'edtf',
  'iso',
  'iso8601',
  'datetime',
  'date',
  'at',
  'on',
  'value',
  'timestamp',
  'year',
];
/** Members under which further timespans stand. */
const WITHIN = [
  'timespans',
  'timespan',
  'interval',
  'intervals',
  'when',
  'period',
  'periods',
  'times',
  'dates',
];
const DEEPEST = 5;

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** A date whose year, month and day are members of an object; `undefined` where it has no year and month. */
function dateOfParts(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const part = (name: string) => {
    const text = isBlank(own(value, name)) ? '' : String(own(value, name)).trim();
    return /^-?\d+$/.test(text) ? text : '';
  };
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (year === '' || month === '') return undefined;
  const padded = year.replace(
    /^(-?)(\d{1,3})$/,
    (_, sign: string, figures: string) => sign + figures.padStart(4, '0'),
  );
  return [padded, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
}

/** The first member of a role that says something, by the names that stand for it; `null` where none does. */
function member(object: JsonObject, role: 'start' | 'end', at: string): Written | null {
  const keys = Object.keys(object).filter(
    (key) => fieldMeaning(key)?.role === role && !isBlank(own(object, key)),
  );
  const [best] = keys.toSorted((a, b) => (fieldMeaning(a)?.rank ?? 0) - (fieldMeaning(b)?.rank ?? 0));
  if (best === undefined) return null;
  const bounds = role === 'start' ? ['in', 'earliest', 'latest'] : ['in', 'latest', 'earliest'];
  const whole = own(object, best);
  let value = dateOfParts(whole) ?? boundOf(whole, [...bounds, ...MOMENTS]);
  if (isObject(value)) value = dateOfParts(value) ?? boundOf(value, MOMENTS);
  return isScalar(value) && !isBlank(value) ? [value, `${at}.${best}`] : null;
}

/** Four or five texts, as GeoJSON-T writes a timespan: start, latest start, earliest end, end, and a name. */
function isSpanOfTexts(list: readonly unknown[]): boolean {
  return (
    (list.length === 4 || list.length === 5) &&
    list.every((part) => isScalar(part) || part === null) &&
    list.slice(1, 3).some(isBlank)
  );
}

interface Found {
  readonly lives: Life[];
  failed: boolean;
  /** Whether anything in it is a date. */
  dated: boolean;
}

function take(life: Life | null, found: Found): void {
  found.dated = true;
  if (life) found.lives.push(life);
  else found.failed = true;
}

/** Reads what stands under `interval` and the like, where a list of two is a beginning and an end. */
function readWithin(
  value: unknown,
  name: string,
  at: string,
  manner: DateManner,
  found: Found,
  depth: number,
): void {
  if (name.startsWith('interval') && Array.isArray(value) && value.length === 2 && value.every(isScalar))
    return take(lifeBetween([value[0], `${at}[0]`], [value[1], `${at}[1]`], manner), found);
  read(value, at, manner, found, depth);
}

function read(value: unknown, at: string, manner: DateManner, found: Found, depth = 0): void {
  if (isBlank(value) || depth > DEEPEST) return;
  if (isScalar(value)) return take(lifeOfDate([value, at], manner), found);
  if (Array.isArray(value)) {
    const list = value as unknown[];
    if (isSpanOfTexts(list)) {
      const [start, startLatest, endEarliest, end] = list;
      const begun = isBlank(start) ? startLatest : start;
      const ended = isBlank(end) ? endEarliest : end;
      return take(lifeBetween([begun, `${at}[0]`], [ended, `${at}[3]`], manner), found);
    }
    if (
      list.length === 2 &&
      depth > 0 &&
      list.every((part) => isScalar(part) || part === null) &&
      !list.every(isBlank)
    )
      return take(lifeBetween([list[0], `${at}[0]`], [list[1], `${at}[1]`], manner), found);
    if (list.length > MOST_SPANS) manner.complain('noted', 'too-many', at, list.length);
    list.slice(0, MOST_SPANS).forEach((part, i) => read(part, `${at}[${i}]`, manner, found, depth + 1));
    return;
  }
  if (!isObject(value)) return;
  const parts = dateOfParts(value);
  if (parts !== undefined) return take(lifeOfDate([parts, at], manner), found);
  const within = WITHIN.find((key) => !isBlank(own(value, key)));
  const [start, end] = [member(value, 'start', at), member(value, 'end', at)];
  if (within !== undefined && !start && !end)
    return readWithin(own(value, within), within, `${at}.${within}`, manner, found, depth);
  if (start ?? end)
    return take(
      lifeBetween(start ?? [undefined, `${at}.start`], end ?? [undefined, `${at}.end`], manner),
      found,
    );
  const [earliest, latest] = [own(value, 'earliest'), own(value, 'latest')];
  if (isScalar(earliest) || isScalar(latest))
    return take(lifeBetween([earliest, `${at}.earliest`], [latest, `${at}.latest`], manner), found);
  const both = own(value, 'value');
  if (Array.isArray(both) && both.length === 2)
    return take(lifeBetween([both[0], `${at}.value[0]`], [both[1], `${at}.value[1]`], manner), found);
  const moment = MOMENTS.find((key) => isScalar(own(value, key)) && !isBlank(own(value, key)));
  if (moment !== undefined) return take(lifeOfDate([own(value, moment), `${at}.${moment}`], manner), found);
  const named = Object.keys(value).filter((key) => fieldMeaning(key)?.role === 'date');
  for (const key of named) read(own(value, key), `${at}.${key}`, manner, found, depth + 1);
}

/**
 * The lives that a `when` tells: of Linked Places (`timespans` of `start` and `end`, each with `in`, `earliest`, `latest`), of
 * GeoJSON-T (timespans as lists), Topotime (`start` and `end` themselves), one date, a text, or a list of any. `null` where it
 * says nothing; told where it says something that nobody understands.
 */
export function livesOfWhen(when: unknown, field: string, manner: DateManner): LivesRead | null {
  if (isBlank(when) || (Array.isArray(when) && when.length === 0)) return null;
  const found: Found = { lives: [], failed: false, dated: false };
  read(when, field, manner, found);
  if (found.dated) return found;
  const empty =
    isObject(when) &&
    Object.values(when).every((value) => isBlank(value) || (Array.isArray(value) && value.length === 0));
  if (!empty) manner.complain('noted', 'when-not-understood', field, when);
  return null;
}
