import { numberOf } from '../../time/input/english-words.ts';
import type { DateFault } from './date-reading.ts';
import { ERAS, FOREIGN, monthNamed, seasonNamed, weekdayNamed } from './date-vocabulary.ts';
import { romanNumber } from './roman-number.ts';
import type { WrittenParts } from './written-parts.ts';

const TIME =
  /(?<![\d:+-])(\d{1,2})(?::(\d\d))?(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(a|p)\.?m\.?)?(?:\s*(z|utc|gmt)?\s*([+-]\d\d:?\d\d)?(?:\s*\([a-z ]+\))?)?(?![\d:])/g;
const CENTURY =
  /^(?:century|centuries|cent|cen|c|cc|jahrhunderts?|jahrh|jh|jhs|jhdt|jhdts|siecles?|siglos?|secol[oi]|sec|s|eeuw|seculos?|в|w|saec|saeculum|saeculi|век[аеу]?|вв|столети[еяй]|wieku?|wiekow|stulecia?|stoleti|st|szazad|secolului?|arhundradet?s?|arhundrede?t?s?|århundre(?:de|det)?|yuzyil(?:in|i|da)?|αι|αιων(?:ας|α)|sajandi?|stoljec[ea]|stulecia|segles?|secolul|secole|sekulli?|amzius|amziaus|stoletj[ea]|столітт[яі]|ст|vuosisata|vuosisadan|gadsimt[sa]|вєк|век|ss|secc|seculo)$/;
const MILLENNIUM = /^(?:millennium|millennia|mill|jahrtausends?|jt|millenaire|milenio|millennio)$/;
/** A hundred years by their hundreds, or ten, as the North counts them. */
const COUNTED_FROM = /^(\d{2,4})tal$/;
const DECADE = /^(\d{3,4})'?(?:s|er|er jahren?)$/;
const SILENT =
  /^(?:of|the|de|del|der|des|di|du|da|d|la|le|el|il|in|on|en|im|year|yr|anno|jahre?s?|annees?|anos?|anni|day|a|st|since|r|г|гг|года|году|год|р|року|roku|rok|yılı|yil|ar|aret|ev|nian)$/;
const PART_OF_YEAR = /^(?:([qh])([1-4])|([1-4])([qh]))$/;
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const LAST_DAY = 31;
const CENTURY_OF_OURS = 21;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
/** What a date in words says, while it is read. */
export type Parts = Mutable<WrittenParts>;

/** A number with how it was written. */
interface Figures {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
}

function figuresOf(token: string): Figures | null {
  const [, figures, ordinal = ''] = /^(-?\d+)(st|nd|rd|th|e|er|eme|ere|re|o|a|\.|º|ª)?$/.exec(token) ?? [];
  if (figures !== undefined)
    return {
      value: Number(figures),
      // some write every year with as many figures
      length: figures.replace('-', '').replace(/^0+(?=\d{4})/, '').length,
      ordinal: ordinal !== '',
    };
  const named = numberOf(token.replaceAll('-', ''));
  return named === null ? null : { value: named, length: 2, ordinal: true };
}

/** Takes the time of day from a date in words, wherever it stands. */
export function takeTime(text: string, parts: Parts): string {
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

/** What a date in words says without the words around it, put into `parts`; a fault where it is no date. */
export function readCore(text: string, parts: Parts): DateFault | null {
  let core = text.replace(/^(\d{1,2})([a-z]{3}|[ivx]{1,4})(\d{4})$/, '$1 $2 $3');
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
    const [, from] = COUNTED_FROM.exec(token) ?? [];
    if (from !== undefined) {
      if (parts.year !== undefined || before) return { fault: 'not-a-date' };
      Object.assign(parts, { year: Number(from), years: from.endsWith('00') ? 100 : 10 });
      continue;
    }
    // 19c is the nineteenth century
    const [, hundreds] = /^(\d{1,2})(?:st|nd|rd|th)?c\.?$/.exec(token) ?? [];
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
