import type { Calendar } from '../../time/julian-day.ts';
import { own, type JsonObject } from '../../atlas/json-object.ts';
import { hintsOfName } from '../dates/date-hints.ts';
import { isReading } from '../dates/date-reading.ts';
import { isBlank, type Life } from '../dates/life.ts';
import { readDate } from '../dates/read-date.ts';
import { calendarNamed } from '../dates/stated-calendar.ts';
import { withFileNote, type Report } from '../report.ts';
import { datedNames } from './dated-names.ts';
import { axisOfName } from './axis-of-name.ts';
import { isClockUnder } from './clock-field.ts';
import { datesChosen, NO_FIELDS, type FieldChoice } from './field-choice.ts';
import type { FieldRole } from './field-meaning.ts';
import { fieldMeaning, isCountUnder, soundsLikeDate } from './field-names.ts';
import { looksLikeDate } from './looks-like-date.ts';
import { namesCount } from './names-count.ts';
import { writtenNumber } from '../numbers/written-number.ts';

/** The properties of an opened file. */
export interface FieldsRead {
  /** Their names, as they were met. */
  readonly names: readonly string[];
  /** What was taken for what. */
  readonly taken: FieldChoice;
  /** Properties of records without a date that look like dates, each with one of its values. */
  readonly dateLike: readonly { readonly name: string; readonly example: string }[];
}

/** The life of a record, and the calendar in which its dates were read. */
interface LifeRead extends Life {
  readonly calendar: Calendar;
}

/** Looks at the properties of records while a file is read. */
export interface FieldSurvey {
  /** Looks at those of a record; `life` where it has a date. */
  add(properties: JsonObject, life: LifeRead | null): void;
  /** What was found; `chosen` as the reader chose. */
  read(chosen: FieldChoice | null): FieldsRead;
  /** A report that names the properties that look like dates where records have none. */
  tell(report: Report): Report;
}

/** Records whose properties are looked at. */
const LOOKED_AT = 2000;
const MOST_NAMES = 300;
const MOST_TOLD = 6;
const LONGEST = 80;
/** Names whose figures are no dates. */
const NO_DATES =
  /^@?(?:[fguo]?id|.*[_-]id|.*Id|objectid|code|.*code|pop|population.*|elev|elevation|ele|altitude|zip|phone|tel|area|length|shape_.*|perimeter|(?:.*\.)?(?:lat|lon|lng).*|x|y|n|count|number|num|no|rank|size|stroke.*|fill.*|marker.*|url|href|link|image.*|icon.*|html|description|duration|styleurl|visibility)$/i;

/** Whether figures under a name are no dates. */
export const isNoDateName = (name: string): boolean => NO_DATES.test(name);

interface Seen {
  count: number;
  undated: number;
  like: number;
  /** Figures by themselves that no year is written by. */
  off: number;
  example: string;
  /** Of dated records, how many have a date there that is none of theirs, and one of those. */
  unused: number;
  unusedExample: string;
}

/** Words by which a property tells the same days by another calendar. */
const OTHER_CALENDAR =
  /gregorian|julian|lunar|hijri|old.?style|new.?style|農曆|农历|陰曆|阴历|公曆|公历|西曆|西历|干支|calendar/i;
/** A number that is more likely a year than anything else. */
const LIKELY_YEAR = /^\s*(?:1\d{3}|20\d\d)(?:\.0)?\s*$|^\s*\d{8}\s*$/;
/** Days by which hours and zones may set apart what is one day. */
const NEAR = 1;

/** Whether a value that looks like a date is none of those by which a record was dated. */
function isUnused(name: string, value: unknown, { start, end, calendar }: LifeRead): boolean {
  if (typeof value === 'object' || OTHER_CALENDAR.test(name) || !isDateLike(name, value)) return false;
  if (isCountUnder(name, value) || /^\s*[\d.]{1,2}\s*$/.test(String(value))) return false;
  // figures that are no date by their name, and times of day
  if (
    /^\s*-?\d+(?:\.\d+)?\s*$/.test(String(value)) &&
    !LIKELY_YEAR.test(String(value)) &&
    !soundsLikeDate(name)
  )
    return false;
  if (isClockUnder(name, value)) return false;
  const read = readDate(value, calendarNamed(name) ?? calendar, hintsOfName(name));
  if (!isReading(read) || !Number.isFinite(read.start)) return false;
  const by = read.end - read.start < 1 ? NEAR : 0;
  const near = (bound: number) =>
    Number.isFinite(bound) && bound >= read.start - by && bound <= read.end + by;
  return !near(start) && !near(end - 0.01) && !(read.start <= start && end <= read.end);
}

/** Years of which figures without a word about them may tell. */
const LATEST = 2100;
const EARLIEST = 100;
/** Names of years counted back from now, which may be thousands. */
const AGES = /(?:^|[^a-z])(?:age|alter|edad|bp|c14|14c)(?:$|[^a-z])|c14/i;

/** Whether a value is a number by itself that no year is: with a fraction, or far from those that are written of. */
function isNoYear(value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  // days in figures, and moments, have eight or more
  if (/^\s*\d{8,}\s*$/.test(String(value))) return false;
  const number = typeof value === 'number' ? value : writtenNumber(value);
  return Number.isFinite(number) && !(Number.isInteger(number) && number >= EARLIEST && number <= LATEST);
}

/** Whether a property that is not known as a date looks like one, by its value or by its name and figures in its value. */
function isDateLike(name: string, value: unknown): boolean {
  if (NO_DATES.test(name) || axisOfName(name) !== null || isBlank(value) || typeof value === 'boolean')
    return false;
  const sounds = soundsLikeDate(name) || ['start', 'end', 'date'].includes(fieldMeaning(name)?.role ?? '');
  if (namesCount(name)) return false;
  if (typeof value === 'number') return sounds && looksLikeDate(value);
  if (typeof value === 'string' && /^\s*\d{1,2}:\d\d(?::\d\d)?\s*$/.test(value)) return false;
  if (
    typeof value === 'string' &&
    /\p{L}{3}/u.test(value) &&
    /\d{3}|\d\.|\b[ivx]{2,}\b/i.test(value) &&
    value.length <= LONGEST &&
    isReading(readDate(value, 'gregorian'))
  )
    return true;
  if (typeof value === 'string')
    return (
      looksLikeDate(value) || (sounds && /[\d元年]|\b[ivx]{2,}\b/i.test(value) && value.length <= LONGEST)
    );
  const text = JSON.stringify(value).slice(0, 1000);
  return (sounds && /\d/.test(text)) || /"(?:when|timespans?|start_?date|end_?date)"\s*:/i.test(text);
}

/** What was taken by itself, but for what was chosen; of the dates, what was chosen alone. */
function withChoice(taken: FieldChoice, chosen: FieldChoice | null): FieldChoice {
  if (!chosen) return taken;
  const { start, end, date } = datesChosen(chosen) ? chosen : taken;
  const { name, label, colour, group } = taken;
  return {
    start,
    end,
    date,
    name: chosen.name ?? name,
    label: chosen.label ?? label,
    colour: chosen.colour ?? colour,
    group: chosen.group ?? group,
  };
}

/** Creates a survey of nothing yet. */
export function createFieldSurvey(): FieldSurvey {
  const seen = new Map<string, Seen>();
  let records = 0;

  function dateLike(): FieldsRead['dateLike'] {
    return [...seen]
      .filter(
        ([name, { like, off, undated }]) =>
          like > 0 && like * 2 >= undated && (off * 2 < like || soundsLikeDate(name) || AGES.test(name)),
      )
      .toSorted(([, a], [, b]) => b.like - a.like)
      .slice(0, MOST_TOLD)
      .map(([name, { example }]) => ({ name, example }));
  }

  /** Properties that say another date than that of their records, each with one of its values. */
  const unused = (): readonly (readonly [name: string, example: string])[] =>
    [...seen]
      .filter(([, { unused: times, count }]) => times * 2 > count)
      .toSorted(([, a], [, b]) => b.unused - a.unused)
      .slice(0, MOST_TOLD)
      .map(([name, { unusedExample }]) => [name, unusedExample]);

  function taken(): FieldChoice {
    const best = (role: FieldRole): string | null => {
      const keys = [...seen].filter(([name, { count }]) => count > 0 && fieldMeaning(name)?.role === role);
      const rank = (name: string) => fieldMeaning(name)?.rank ?? 0;
      return keys.toSorted(([a], [b]) => rank(a) - rank(b))[0]?.[0] ?? null;
    };
    const [start, end] = [best('start'), best('end')];
    return {
      ...NO_FIELDS,
      start,
      end,
      date: start === null && end === null ? best('date') : null,
      name: best('name'),
      label: best('label'),
      colour: best('colour'),
      group: best('group'),
    };
  }

  return {
    add(properties, life) {
      if (records >= LOOKED_AT) return;
      records += 1;
      for (const name in properties) {
        let one = seen.get(name);
        if (!one) {
          if (seen.size >= MOST_NAMES || name.length > LONGEST) continue;
          one = { count: 0, undated: 0, like: 0, off: 0, example: '', unused: 0, unusedExample: '' };
          seen.set(name, one);
        }
        const value = own(properties, name);
        if (isBlank(value)) continue;
        one.count += 1;
        if (life) {
          if (!isUnused(name, value, life)) continue;
          one.unused += 1;
          if (one.unusedExample === '') one.unusedExample = String(value).slice(0, LONGEST);
          continue;
        }
        one.undated += 1;
        if (isNoYear(value)) one.off += 1;
        if (!isDateLike(name, value)) continue;
        one.like += 1;
        if (one.example === '')
          one.example = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST);
      }
    },
    read: (chosen) => ({ names: [...seen.keys()], taken: withChoice(taken(), chosen), dateLike: dateLike() }),
    tell(report) {
      const found = report.undated > 0 ? dateLike() : [];
      const named = datedNames([...seen.keys()].filter((name) => !NO_DATES.test(name)));
      const notes = [
        ...found.map(({ name, example }) => ({
          field: name,
          value: example,
          reason: 'looks-dated' as const,
        })),
        ...unused()
          .filter(([name]) => !found.some((one) => one.name === name))
          .map(([field, value]) => ({ field, value, reason: 'date-not-used' as const })),
        ...(named.length === 0
          ? []
          : [
              {
                field: `${named[0]?.name} … ${named.at(-1)?.name}`,
                value: named
                  .map(({ name }) => name)
                  .join(', ')
                  .slice(0, LONGEST),
                reason: 'dates-as-names' as const,
              },
            ]),
      ];
      return notes.reduce(withFileNote, report);
    },
  };
}
