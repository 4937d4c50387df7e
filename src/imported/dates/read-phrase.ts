import type { Calendar } from '../../time/julian-day.ts';
import { numberOf } from '../../time/input/english-words.ts';
import type { DateHints } from './date-hints.ts';
import { isReading, readingBetween, type DateFault, type DateReading } from './date-reading.ts';
import {
  BEFORE_A_DATE,
  BEHIND_A_DATE,
  ERAS,
  FOREIGN,
  monthNamed,
  portionAtStart,
  PRESENT,
  seasonNamed,
  UNKNOWN,
  weekdayNamed,
} from './date-vocabulary.ts';
import { readEdtf } from './read-edtf.ts';
import { readFigures, yearBehind } from './read-figures.ts';
import { romanNumber } from './roman-number.ts';
import { carried, readingOfParts, type WrittenParts } from './written-parts.ts';

const TIME =
  /(?<![\d:+-])(\d{1,2})(?::(\d\d))?(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(a|p)\.?m\.?)?(?:\s*(z|utc|gmt)?\s*([+-]\d\d:?\d\d)?(?:\s*\([a-z ]+\))?)?(?![\d:])/g;
const CENTURY =
  /^(?:century|centuries|cent|cen|c|cc|jahrhunderts?|jahrh|jh|jhs|jhdt|jhdts|siecles?|siglos?|secol[oi]|sec|s|eeuw|seculos?)$/;
const MILLENNIUM = /^(?:millennium|millennia|mill|jahrtausends?|jt|millenaire|milenio|millennio)$/;
const DECADE = /^(\d{3,4})'?(?:s|er|er jahren?)$/;
const SILENT =
  /^(?:of|the|de|del|der|des|di|du|da|d|la|le|el|il|in|on|en|im|year|yr|anno|jahre?s?|annees?|anos?|anni|day|a|st|since)$/;
const PART_OF_YEAR = /^(?:([qh])([1-4])|([1-4])([qh]))$/;
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const LAST_DAY = 31;
const CENTURY_OF_OURS = 21;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Parts = Mutable<WrittenParts>;

/** The text in small letters without accents, its blanks plain. */
function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ´`]/g, "'")
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Takes the words from before and behind a date, telling what they say; `null` where two of them contradict each other. */
function takeWords(text: string, parts: Parts): string | null {
  let rest = text;
  for (let again = true; again;) {
    again = false;
    const portion = portionAtStart(rest);
    if (portion) {
      if (parts.portion !== undefined) return null;
      parts.portion = portion.portion;
      rest = portion.rest;
      again = true;
    }
    for (const [shape, says] of [...BEFORE_A_DATE, ...BEHIND_A_DATE]) {
      const [matched] = shape.exec(rest) ?? [];
      if (matched === undefined || matched === '' || matched.length === rest.length) continue;
      if (says.bound !== undefined) {
        if (parts.bound !== undefined && parts.bound !== says.bound) return null;
        parts.bound = says.bound;
      }
      if (says.portion !== undefined) {
        if (parts.portion !== undefined) return null;
        parts.portion = says.portion;
      }
      if (says.about) parts.about = true;
      // mid-1120s has a hyphen, before -500 a sign
      rest = shape.source.startsWith('^')
        ? rest.slice(matched.length).replace(/^-/, '').trim()
        : rest.slice(0, -matched.length).trim();
      again = true;
      break;
    }
  }
  return rest;
}

/** A number with how it was written. */
interface Figures {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
}

function figuresOf(token: string): Figures | null {
  const [, figures, ordinal = ''] = /^(-?\d+)(st|nd|rd|th|e|er|eme|ere|re|o|a|\.|º|ª)?$/.exec(token) ?? [];
  if (figures !== undefined)
    return { value: Number(figures), length: figures.replace('-', '').length, ordinal: ordinal !== '' };
  const named = numberOf(token.replaceAll('-', ''));
  return named === null ? null : { value: named, length: 2, ordinal: true };
}

/** Takes the time of day from a date in words, wherever it stands. */
function takeTime(text: string, parts: Parts): string {
  for (const match of text.matchAll(TIME)) {
    const [matched, hours = '', minutes, seconds, half, zulu, offset] = match;
    if (minutes === undefined && half === undefined) continue;
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
    const clock = [minutes, seconds].flatMap((part) => (part === undefined ? [] : [part]));
    parts.time = [String(hour).padStart(2, '0'), ...clock].join(':') + (offset ?? (zulu ? 'Z' : ''));
    const before = text.slice(0, match.index).replace(/(?:,|\bat|\bum|\ba|\bt)?\s*$/, '');
    return `${before} ${text.slice(match.index + matched.length)}`.trim();
  }
  return text;
}

/** Years of a unit, as a century, by their number, counted from our era on or back. */
function yearsOf(
  count: number,
  unit: number,
  before: boolean,
): Pick<WrittenParts, 'year' | 'years' | 'unit'> {
  return { year: before ? 1 - count * unit : (count - 1) * unit + 1, years: unit, unit };
}

/** C12 and the like; `null` where it is none, a fault where it may be about a year. */
function readC(
  text: string,
  before: boolean,
): Pick<WrittenParts, 'year' | 'years' | 'unit'> | DateFault | null {
  const [, figures] = /^c(\d{1,2})(?:st|nd|rd|th)?$/.exec(text) ?? [];
  const count = Number(figures);
  if (figures === undefined || count === 0) return null;
  if (count <= CENTURY_OF_OURS) return yearsOf(count, 100, before);
  return { fault: 'ambiguous-date' };
}

/** What a date in words says without the words around it, part by part. */
function readCore(text: string, parts: Parts): DateFault | null {
  let core = text;
  let era: boolean | null = null;
  let atEra: number | null = null;
  for (const [shape, before] of ERAS) {
    const match = shape.exec(core);
    if (!match) continue;
    const behind = /(\d+)\s*$/.exec(core.slice(0, match.index))?.[1];
    const ahead = /^\s*(\d+)(?!st|nd|rd|th)/.exec(core.slice(match.index + match[0].length))?.[1];
    atEra = Number(
      ahead !== undefined && (behind === undefined || match.index === 0) ? ahead : (behind ?? Number.NaN),
    );
    era = before;
    core = `${core.slice(0, match.index)} ${core.slice(match.index + match[0].length)}`.trim();
    break;
  }
  const before = era === true;
  const century = readC(core, before);
  if (century) {
    if ('fault' in century) return century;
    Object.assign(parts, century);
    return null;
  }
  const numbers: Figures[] = [];
  let unit: number | null = null;
  for (const token of core
    .replace(/^(\d{1,2})([a-z]{3})(\d{4})$/, '$1 $2 $3')
    .replaceAll(/(?<=\d)(?:-)(?=[a-z])|(?<=[a-z])-(?=[\da-z])/g, ' ')
    .split(/[\s,;()/]+|(?<=[a-z])\.|(?<=\d)\.(?=[a-z\d])/)) {
    if (
      token === '' ||
      token === '.' ||
      (SILENT.test(token.replace(/\.$/, '')) &&
        !(token === 's' || (CENTURY.test(token) && numbers.length > 0)))
    )
      continue;
    const word = token.replace(/[.']+$/, '');
    const [, decade] = DECADE.exec(token) ?? [];
    if (decade !== undefined) {
      if (parts.year !== undefined) return { fault: 'not-a-date' };
      // the 1100s are ten years to some and a hundred to others
      if (decade.endsWith('00') && !token.includes('er')) return { fault: 'ambiguous-date' };
      if (!decade.endsWith('0')) return { fault: 'not-a-date' };
      Object.assign(parts, { year: before ? -Number(decade) - 8 : Number(decade), years: 10 });
      continue;
    }
    // 19c is the nineteenth century
    const [, hundreds] = /^(\d{1,2})c\.?$/.exec(token) ?? [];
    if (hundreds !== undefined && unit === null) {
      unit = 100;
      numbers.push({ value: Number(hundreds), length: hundreds.length, ordinal: true });
      continue;
    }
    const [, kind = '', count, count2, kind2] = PART_OF_YEAR.exec(word) ?? [];
    const partKind = kind || kind2;
    if (partKind) {
      const number = Number(count ?? count2);
      if (partKind === 'h' && number > 2) return { fault: 'not-a-date' };
      parts.part = (partKind === 'q' ? FIRST_QUARTER : FIRST_HALF) + number - 1;
      continue;
    }
    const month = monthNamed(word);
    if (month !== null) {
      if (parts.month !== undefined) return { fault: 'not-a-date' };
      parts.month = month;
      continue;
    }
    const season = seasonNamed(word);
    if (season !== null) {
      if (parts.part !== undefined) return { fault: 'not-a-date' };
      parts.part = season;
      continue;
    }
    const weekday = weekdayNamed(word);
    if (weekday !== null) {
      parts.weekday = weekday;
      continue;
    }
    if (CENTURY.test(word) || MILLENNIUM.test(word)) {
      if (unit !== null) return { fault: 'not-a-date' };
      unit = CENTURY.test(word) ? 100 : 1000;
      continue;
    }
    const roman = /^[ivxlc]+(?:e|eme)?$/.test(word) ? romanNumber(word.replace(/e(?:me)?$/, '')) : null;
    const figures =
      figuresOf(token) ??
      figuresOf(word) ??
      (roman === null ? null : { value: roman, length: 2, ordinal: true });
    if (!figures) return { fault: FOREIGN.test(` ${core}`) ? 'other-calendar' : 'not-a-date' };
    if (
      roman !== null &&
      parts.month === undefined &&
      numbers.length === 1 &&
      roman <= 12 &&
      unit === null &&
      /\d[\s.-]+[ivx]+[\s.-]+\d{3,4}$/.test(core)
    )
      parts.month = roman;
    else numbers.push(figures);
  }
  if (before) parts.before = true;
  return placeNumbers(numbers, parts, unit, era, atEra);
}

/** Finds for each number of a date whether it is its year, its day or the number of its century. */
function placeNumbers(
  numbers: readonly Figures[],
  parts: Parts,
  unit: number | null,
  era: boolean | null,
  atEra: number | null,
): DateFault | null {
  const yearOf = (value: number): number => (era === true ? 1 - value : value);
  if (unit !== null) {
    const [count, ...others] = numbers;
    if (!count || others.length > 0 || count.value < 1 || count.value > 99) return { fault: 'not-a-date' };
    Object.assign(parts, yearsOf(count.value, unit, era === true));
    return null;
  }
  if (era !== null && numbers.some(({ value }) => value === 0)) return { fault: 'not-a-date' };
  const rest = [...numbers];
  const isYear = ({ value, length, ordinal }: Figures) =>
    !ordinal && (length >= 3 || value > LAST_DAY || (era !== null && value === atEra));
  const at = rest.findIndex(({ value, ordinal }) => era !== null && value === atEra && !ordinal);
  const yearAt =
    at >= 0 && (rest.length === 1 || rest.every((one, i) => i === at || one.length <= 2))
      ? at
      : rest.findIndex(isYear);
  if (yearAt >= 0 && parts.year === undefined) {
    const [year] = rest.splice(yearAt, 1);
    if (!year || year.length > 4) return { fault: 'not-a-date' };
    if (year.length <= 2 && era === null && (parts.month !== undefined || parts.part !== undefined))
      return { fault: 'short-year' };
    parts.year = yearOf(year.value);
  }
  const [one, another] = rest;
  if (!one) return null;
  // winter 1125/26 begins in the first of the two
  if (
    !another &&
    parts.part === 24 &&
    parts.year !== undefined &&
    one.value === (parts.year + 1) % 10 ** one.length
  )
    return null;
  if (another)
    return { fault: parts.month !== undefined && parts.year === undefined ? 'short-year' : 'not-a-date' };
  if (parts.month !== undefined || one.ordinal) {
    if (one.length > 2) return { fault: 'not-a-date' };
    if (parts.month === undefined && parts.year === undefined)
      parts.bare = { value: one.value, figures: one.length, ordinal: true };
    else parts.day = one.value;
    return null;
  }
  if (parts.part !== undefined) return { fault: 'short-year' };
  if (parts.year !== undefined) {
    if (one.length > 2) return { fault: 'not-a-date' };
    parts.day = one.value;
    return null;
  }
  parts.bare = { value: one.value, figures: one.length, ordinal: one.ordinal };
  return null;
}

/**
 * A winter that is called after two years (winter 1126/27), which begins in the first; a day before the 25 March of two years
 * (11 February 1731/32), where the year began with that day, and which is the second as we count. `null` where it is neither.
 */
function readTwoYears(text: string, parts: WrittenParts): WrittenParts | DateFault | null {
  const [, before = '', year = '', short = '', behind = ''] =
    /^(\D*?(?:\d{1,2}\D+?)??)(\d{4})\s*[-–/]\s*(\d{1,4})(\D*)$/.exec(text) ?? [];
  const next = Number(year.slice(0, Math.max(0, 4 - short.length)) + short);
  if (year === '' || next !== Number(year) + 1) return null;
  const core: Parts = { ...parts };
  const fault = readCore(`${before} ${behind}`.trim(), core);
  if (fault && fault.fault !== 'short-year') return null;
  if (core.part === 24 && core.month === undefined) return { ...core, year: Number(year) };
  const { month, bare, day = bare?.value } = core;
  if (month === undefined || text.includes('-') || text.includes('–')) return null;
  if (month > 3) return { fault: 'ambiguous-date' };
  return { ...parts, month, year: next, ...(day !== undefined && { day }) };
}

/** One date of a text, part by part; a fault where it is none. */
function readPart(text: string, calendar: Calendar, hints: DateHints): WrittenParts | DateFault {
  const parts: Parts = {};
  const rest = takeWords(text, parts);
  if (rest === null) return { fault: 'not-a-date' };
  if (rest === '' || /^(?:early|mid|late)$/.test(rest)) {
    if (rest !== '') parts.portion = rest as 'early' | 'mid' | 'late';
    return parts.portion === undefined ? { fault: 'not-a-date' } : parts;
  }
  const [, deviation] = /^-?\d{3,4}\s*(?:±|\+\/?-)\s*(\d{1,3})$/.exec(rest) ?? [];
  if (deviation !== undefined) {
    const year = Number.parseInt(rest, 10);
    return { ...parts, about: true, year: year - Number(deviation), years: 2 * Number(deviation) + 1 };
  }
  const [, presentYears] = /^(\d{1,5})\s*(?:cal\.? )?b\.?p\.?$/.exec(rest) ?? [];
  if (presentYears !== undefined) return { ...parts, about: true, year: 1950 - Number(presentYears) };
  if (/^\d{1,4}$/.test(rest))
    return { ...parts, bare: { value: Number(rest), figures: rest.length, ordinal: false } };
  if (/^[+-]\d{1,4}$/.test(rest)) return { ...parts, year: Number(rest) };
  const winter = readTwoYears(rest, parts);
  if (winter) return winter;
  if (/^[-+\d]/.test(rest) && !/[a-z]{2}/.test(rest.replace(/\b(?:utc|gmt|am|pm)\b/, ''))) {
    const known = readFigures(rest.toUpperCase(), calendar, hints) ?? readEdtf(rest.toUpperCase(), calendar);
    if (known) return isReading(known) ? { ...parts, known } : known;
  }
  const fault = readCore(takeTime(rest, parts), parts);
  return fault ?? parts;
}

/** The time of one date; `null` where its parts do not make one. */
function readOne(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault {
  const parts = readPart(text, calendar, hints);
  if ('fault' in parts) return parts;
  if (!parts.bare) return readingOfParts(parts, calendar);
  const { bare, ...rest } = parts;
  return bare.ordinal ? { fault: 'not-a-date' } : readingOfParts({ ...rest, year: bare.value }, calendar);
}

/** Marks of a range, that in the middle first: 1126-01-31-1126-02-05. */
const fromMiddle = <T>(marks: readonly T[]): readonly T[] => {
  const middle = (marks.length - 1) / 2;
  return marks
    .map((mark, i) => [Math.abs(i - middle), mark] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, mark]) => mark);
};

/** Whether two texts may be the ends of a range: figures with hyphens alone are of one shape, as 1126-01 and 1128-02. */
function standApart(first: string, last: string): boolean {
  if (/[/,;]\s*$/.test(first) || /^\s*[/,;]/.test(last)) return false;
  if (!/^[\d-]+$/.test(first + last)) return true;
  const shape = (text: string) =>
    text
      .trim()
      .replace(/^-?\d{3,4}/, 'Y')
      .replaceAll(/\d+/g, 'n');
  return first.endsWith(' ') || shape(first) === shape(last) || !/-/.test(first + last);
}

/** The two ends of ranges that a text may be, the likelier first; with whether what lies between is one moment. */
function* endsOf(text: string): Generator<readonly [first: string, last: string, about: boolean]> {
  const [between, a = '', b = ''] =
    /^(?:sometime |some time )?(?:between|btw\.?|bet\.?|zwischen|entre|tra|fra|tussen)\s+(.+?)\s+(?:and|und|et|y|e|en|&)\s+(.+)$/.exec(
      text,
    ) ?? [];
  if (between !== undefined) return yield [a, b, true];
  const whole = text.replace(
    /^(?:from|von|vom|de|du|dal?|van|des)\s+(?=.+\s(?:to|until|till|through|bis|a|au|al|hasta|tot|-|–)\s)/,
    '',
  );
  for (const shape of [
    /\s+(?:to|until|till|til|through|thru|up to|bis(?: zum)?|jusqu'(?:a|en|au)|hasta|tot|au|al)\s+/g,
    /\s*(?:\.{2,}|…)\s*/g,
    /\s*[–—―~]\s*/g,
    /\s+-+\s+|\s+-(?=[a-z])|\s*--+\s*|\s*→\s*|\s*->\s*/g,
    /\s*\/\s*/g,
    /\s+a\s+/g,
    /(?<=[\d\w.])-(?=[\d\w~])/g,
    /\s*(?:,|;|&)\s*|\s+(?:or|and|oder|und|ou|et|o|y)\s+/g,
  ])
    for (const match of fromMiddle([...whole.matchAll(shape)])) {
      const [first, last] = [whole.slice(0, match.index), whole.slice(match.index + match[0].length)];
      if (first.trim() !== '' && last.trim() !== '' && standApart(first, last))
        yield [first.trim(), last.trim(), /or|oder|ou/.test(match[0])];
    }
}

/** Both ends of a range with what one of them leaves to the other: 1126–27, 31.1.–5.2.1126, 1126.1.28–31, 1120s–30s. */
function spelledOut(first: string, last: string): readonly [first: string, last: string] {
  const [, year] = /(?:^|\D)(\d{3,4})$/.exec(first) ?? [];
  const [, short, rest = ''] = /^(\d{1,2})((?:\s|\?|~)*(?:(?:ad|ce)\b.*)?)$/.exec(last) ?? [];
  const full = year === undefined || short === undefined ? null : yearBehind(year, short);
  if (full !== null) return [first, `${full}${rest}`];
  const [, decade] = /(\d\d)\d0'?s$/.exec(first) ?? [];
  if (decade !== undefined && /^\d0'?s$/.test(last)) return [first, decade + last];
  const [, y = '', mark = '', m = ''] = /^(\d{3,4})([-/.])(\d{1,2})\2\d{1,2}$/.exec(first) ?? [];
  if (y !== '' && /^\d{1,2}$/.test(last)) return [first, [y, m, last].join(mark)];
  if (y !== '' && /^\d{1,2}([-/.])\d{1,2}$/.test(last))
    return [first, y + mark + last.replace(/[-/.]/, mark)];
  const [, sign = '', ofMonth = '', ofYear = ''] = /^\d{1,2}([-/.])(\d{1,2})\1(\d{3,4})$/.exec(last) ?? [];
  if (sign !== '' && /^\d{1,2}\.?$/.test(first))
    return [[first.replace('.', ''), ofMonth, ofYear].join(sign), last];
  if (sign !== '' && /^\d{1,2}([-/.])\d{1,2}\.?$/.test(first))
    return [`${first.replace(/\.$/, '').replace(/[-/.]/, sign)}${sign}${ofYear}`, last];
  return [first, last];
}

/** The order of day and month that one of two dates in figures proves. */
function orderProved(texts: readonly string[]): DateHints['order'] {
  for (const text of texts) {
    const [, a, b] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{3,4}$/.exec(text) ?? [];
    if (Number(a) > 12 && Number(b) <= 12) return 'dmy';
    if (Number(b) > 12 && Number(a) <= 12) return 'mdy';
  }
  return undefined;
}

function readRangeOf(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault | null {
  let fault: DateFault | null = null;
  for (const [written, behind, about] of endsOf(text)) {
    if (/^\W*$/.test(written) || /^\W*$/.test(behind)) continue;
    const [first, last] = spelledOut(written, behind);
    const order = hints.order ?? orderProved([first, last]);
    const known = order === undefined ? hints : { ...hints, order };
    const from = UNKNOWN.test(first) ? OPEN : readPart(first, calendar, known);
    const to = UNKNOWN.test(last) || PRESENT.test(last) ? OPEN : readPart(last, calendar, known);
    if ('fault' in from || 'fault' in to) {
      const told = 'fault' in from ? from : 'fault' in to ? to : null;
      if (told && told.fault !== 'not-a-date') fault ??= told;
      continue;
    }
    if (from === OPEN && to === OPEN) return { fault: 'date-unknown' };
    const [begin, end] = carried(from, to);
    const read = readingBetween(readingOfEnd(begin, calendar), readingOfEnd(end, calendar));
    if (isReading(read)) return { ...read, mended: true, ...(about && { about: true as const }) };
    if (read.fault !== 'not-a-date' || fault === null) fault = read;
  }
  return fault;
}

const OPEN: WrittenParts = { known: { start: -Infinity, end: Infinity } };

function readingOfEnd({ bare, ...parts }: WrittenParts, calendar: Calendar): DateReading | DateFault {
  return readingOfParts(bare && !bare.ordinal ? { ...parts, year: bare.value } : parts, calendar);
}

/**
 * Reads a date, or a range of dates, in words of English and in the commonest of German, French, Spanish, Italian,
 * Portuguese and Dutch; also what OpenStreetMap writes (C12, ~1126, before 1126, mid 1120s, 1126..1128).
 */
export function readPhrase(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault {
  // C5 BC is a century, c5 BC may be about a year
  if (/(?:^|[\s~])c\d{1,2}\s*(?:B\.?\s?C|A\.?\s?D|C\.?\s?E)/.test(text)) return { fault: 'ambiguous-date' };
  const folded = foldWords(text).replace(/^[[(](.+)[\])]$/, '$1');
  const one = readOne(folded, calendar, hints);
  if (isReading(one) || !['not-a-date', 'short-year', 'no-year', 'no-such-day'].includes(one.fault))
    return one;
  const range = readRangeOf(folded, calendar, hints);
  if (range && (isReading(range) || one.fault === 'not-a-date')) return range;
  return one.fault === 'not-a-date' && FOREIGN.test(` ${folded}`) ? { fault: 'other-calendar' } : one;
}
