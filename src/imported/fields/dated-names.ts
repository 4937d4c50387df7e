import { isReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';

/** A property or a column that is named after a date, and holds a value of then. */
export interface DatedName {
  readonly name: string;
  /** The date as text. */
  readonly date: string;
  /** What else its name says: of what the value is; '' where nothing. */
  readonly of: string;
}

/** How many names are needed where something stands before their years, and where they are dates alone. */
const LEAST = { beside: 3, alone: 2 } as const;
/** What stands before a year and says nothing but that it is one. */
const YEAR_WORD = /^(?:x|y|yr|year|yrs|ad|ce|f|in|an|annee|jahr|ano|año|anno|rok|год|st)$/i;
const FARTHEST_YEAR = 2200;
const LONGEST = 60;

/** A name as a date alone, in one form: figures, or what people write; `null`: it is none. */
function dateAlone(name: string): string | null {
  const text = name
    // as the World Bank has them
    .replace(/^(\d{4})\s*\[YR\1\]$/i, '$1')
    .replace(/_(?=\D*$)|(?<=^\D*)_/g, ' ')
    .trim();
  const [, era, years, behind] = /^(bce?|ad|ce)?\s*(\d{1,4})\s*(bce?|ad|ce)?$/i.exec(text) ?? [];
  if (years !== undefined && (era ?? behind) !== undefined)
    return `${years} ${(era ?? behind)?.toUpperCase()}`;
  if (/^-?\d{1,2}$/.test(text) || !/\d/.test(text)) return null;
  if (/^\d+$/.test(text) && !(text.length <= 4 && Number(text) <= FARTHEST_YEAR) && text.length !== 8)
    return null;
  if (/^-?\d+[.,]\d+$/.test(text)) return null;
  return isReading(readDate(text, 'gregorian')) ? text : null;
}

/** A name as a date alone, or as a year before or behind other words; `null`: it is neither. */
function datedName(name: string): DatedName | null {
  const alone = dateAlone(name);
  if (alone !== null) return { name, date: alone, of: '' };
  const [, before = '', year = '', behind = ''] =
    /^(.{0,40}?)[\s_.:(-]*(?<![\d-])(\d{3,4})(?!\d)[\s_.:)-]*(\D{0,40})$/.exec(name) ?? [];
  if (year === '' || Number(year) > FARTHEST_YEAR) return null;
  // Q101 and B01001_001 count something
  if (year.length === 3 && (year.startsWith('0') || (/\p{L}$/u.test(before) && !YEAR_WORD.test(before))))
    return null;
  const of = [before, behind]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('_', ' ')
    .trim();
  if (/^(?:bce?|v\.? ?chr\.?)$/i.test(behind)) return null;
  return { name, date: year, of: YEAR_WORD.test(of) ? '' : of };
}

const DAY = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\s*$/;
/** The days of names in figures, where all of them together prove in which order day and month stand. */
function daysOfNames(names: readonly string[]): ReadonlyMap<string, string> {
  const days = names.flatMap((name) => {
    const [, first, second, year = ''] = DAY.exec(name) ?? [];
    return first === undefined ? [] : [{ name, first: Number(first), second: Number(second), year }];
  });
  const monthFirst = days.some(({ second }) => second > 12);
  if (monthFirst === days.some(({ first }) => first > 12)) return new Map();
  const two = (part: number) => String(part).padStart(2, '0');
  return new Map(
    days.map(({ name, first, second, year }) => {
      const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
      const [month, day] = monthFirst ? [first, second] : [second, first];
      return [name, `${whole}-${two(month)}-${two(day)}`];
    }),
  );
}

/** Names that are no value of a year, but figures of something else. */
const OTHER_FIGURES = /^(?:iso|epsg|wgs|utm|etrs|id|code|no|nr|m|km|rgb|column)$/i;

/**
 * The names among some that hold a value for each of several dates, as 1900, 1910, 1920 or pop_1900, pop_1910, pop_1920; none where
 * they are too few.
 */
export function datedNames(names: readonly string[]): readonly DatedName[] {
  const groups = new Map<string, DatedName[]>();
  const days = daysOfNames(names);
  for (const name of names) {
    const day = days.get(name);
    const one =
      day !== undefined ? { name, date: day, of: '' } : name.length > LONGEST ? null : datedName(name);
    if (!one || OTHER_FIGURES.test(one.of)) continue;
    const group = groups.get(one.of.toLowerCase());
    if (group) group.push(one);
    else groups.set(one.of.toLowerCase(), [one]);
  }
  return [...groups].flatMap(([of, group]) =>
    new Set(group.map(({ date }) => date)).size >= (of === '' ? LEAST.alone : LEAST.beside) ? group : [],
  );
}
