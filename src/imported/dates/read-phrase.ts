import type { Calendar } from '../../time/julian-day.ts';
import type { DateHints } from './date-hints.ts';
import { isReading, readingBetween, type DateFault, type DateReading } from './date-reading.ts';
import {
  BEFORE_A_DATE,
  BEHIND_A_DATE,
  FOREIGN,
  portionAtStart,
  PRESENT,
  UNKNOWN,
} from './date-vocabulary.ts';
import { endsOf, orderProved, spelledOut } from './range-ends.ts';
import { readCore, takeTime, type Parts } from './read-core.ts';
import { readEdtf } from './read-edtf.ts';
import { inEnglish } from './words-abroad.ts';
import { readFigures } from './read-figures.ts';
import { carried, readingOfParts, type WrittenParts } from './written-parts.ts';

/** The text in small letters without accents, its blanks plain. */
function foldWords(text: string): string {
  return inEnglish(folded(text));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ´`]/g, "'")
    .replaceAll('ß', 'ss')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/ı/g, 'i')
    .replaceAll(/(?<=\d)°/g, 'o')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(SLAVIC_PART, (_, first = '', unit = '') => {
      const count = /^(?:1|i(?!i)|перв|pierw|prvn)/.test(first)
        ? 'first'
        : /^(?:2|ii(?!i)|втор|drug)/.test(first)
          ? 'second'
          : /^(?:3|iii|трет|trzec|tret)/.test(first)
            ? 'third'
            : 'fourth';
      const part = /^(?:пол|pol)/.test(unit) ? 'half' : /^(?:трет|tret)/.test(unit) ? 'third' : 'quarter';
      return `${count} ${part} of `;
    })
    .replace(/^(?:нач(?:ало)?|poczatek|zacatek)\.?\s+(?=\S)/, 'early ')
    .replace(/^(?:сер(?:едина)?|polovina)\.?\s+(?=\S)/, 'mid ')
    .replace(/^(?:кон(?:ец)?|koniec|konec)\.?\s+(?=\S)/, 'late ');
}

/** Halves, thirds and quarters of centuries in Russian and Polish. */
const SLAVIC_PART =
  /^(1|2|3|4|i{1,3}|iv|перв|втор|трет|четв|pierw|drug|trzec|czwart)[^\s]*\s+(пол|четв|трет|pol|cwierc|tret)[^\s]*\s+/;

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

/** The year that lies so many years before 1950, or before 2000, as archaeologists and geologists count. */
function readAge(text: string): WrittenParts | null {
  const [, years = '', deviation = '0', thousands, since] =
    /^(\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d+)?)\s*(?:(?:±|\+\/?-)\s*(\d{1,4})\s*)?(k(?:yr?)?s?a?\s*)?(?:cal\.?\s*)?(?:y(?:ea)?rs?\.?\s*|y)?(b\.?\s?p\.?|before present|b2k|(?<=k[a-z]*\s*)a?)(?:\s*\(?cal\.?\)?)?$/.exec(
      text,
    ) ??
    /^(?:cal\.?\s*)?(?:b\.?p\.?)\s*(\d{1,6})(?:\s*(?:±|\+\/?-)\s*(\d{1,4}))?$/.exec(text) ??
    [];
  if (years === '') return null;
  const count = Math.round(Number(years.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000));
  const year = (since === 'b2k' ? 2000 : 1950) - count - Number(deviation);
  return { about: true, year, years: 2 * Number(deviation) + 1 };
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
  const age = readAge(rest);
  if (age) return { ...parts, ...age };
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

/** A text as the rest reads it: out of its brackets, without “cal” before an era, each end of a range of ages as an age. */
function written(folded: string): string {
  return folded
    .replace(/^(\d{3,4})(?:\s*[;,]\s*\d{3,4})+\s*(?:[;,]|,?\s(?:and|und|et|y|e|&)\s)\s*(\d{3,4})$/, '$1 - $2')
    .replace(/^[[(]([^[\]()]+)[\])]$/, '$1')
    .replaceAll(/\bcal\.?\s*(?=(?:b\.?\s?c|a\.?\s?d|c\.?\s?e)\b)/g, '')
    .replace(/^(\d[\d,]*)\s*(?:-|–|to)\s*(\d[\d,]*\s*(?:cal\.?\s*)?(?:b\.?p\.?|b2k))$/, '$1 bp - $2')
    .replace(/^b\.?\s?c\.?\s?(?:e\.?)?\s*(\d+)\s*[-–]\s*(\d+)$/, '$1 - $2 bc')
    .replace(/^(\d{3,4})-\d{3,4}\/(\d{3,4}(?!\d).*)$/, 'ca. $1-$2')
    .replace(/^(\d{3,4})\/\d{3,4}-(\d{3,4}(?!\d).*)$/, 'ca. $1-$2');
}

/** A day or a week by its number alone. */
const COUNTED =
  /^(?:day|tag|jour|dia|giorno|dag|dzien|den|день|week|woche|semaine|semana|settimana)s?\s*\.?\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/;

/** A date with a remark in brackets behind it that is none, or with another year there by which it is to be taken. */
function readInBrackets(
  folded: string,
  calendar: Calendar,
  hints: DateHints,
): DateReading | DateFault | null {
  const [, before = '', remark = ''] = /^(.*?)\s*[[(]\s*([^()[\]]+)[\])]$/.exec(folded) ?? [];
  if (remark === '') return null;
  // what a cataloguer puts right
  const [, corrected] = /^(?:i\. ?e\.?|=|recte|sic,?|vere)\s*(.+)$/.exec(remark) ?? [];
  const year = corrected ?? (/^an\b/.test(before) && /^\d{4}(?:\/\d{2,4})?$/.test(remark) ? remark : null);
  if (year !== null) return readPhrase(year, calendar, hints);
  if (/\d/.test(remark) || before === '') return null;
  const read = readPhrase(before, calendar, hints);
  return isReading(read) ? { ...read, mended: true } : null;
}

/**
 * Reads a date, or a range of dates, in words of English and in the commonest of German, French, Spanish, Italian,
 * Portuguese and Dutch; also what OpenStreetMap writes (C12, ~1126, before 1126, mid 1120s, 1126..1128).
 */
export function readPhrase(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault {
  // C5 BC is a century, c5 BC may be about a year
  if (/(?:^|[\s~])c\d{1,2}\s*(?:B\.?\s?C|A\.?\s?D|C\.?\s?E)/.test(text)) return { fault: 'ambiguous-date' };
  const folded = written(foldWords(text));
  // counted from an event that nobody names
  if (COUNTED.test(folded)) return { fault: 'no-year' };
  const one = readOne(folded, calendar, hints);
  if (isReading(one) || !['not-a-date', 'short-year', 'no-year', 'no-such-day'].includes(one.fault))
    return one;
  const range = readRangeOf(folded, calendar, hints);
  if (range && (isReading(range) || one.fault === 'not-a-date')) return range;
  const behind = range ?? readInBrackets(folded, calendar, hints);
  if (behind && isReading(behind)) return behind;
  return one.fault === 'not-a-date' && FOREIGN.test(` ${folded}`) ? { fault: 'other-calendar' } : one;
}
