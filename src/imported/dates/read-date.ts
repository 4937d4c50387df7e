import { julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { DateInputError } from '../../time/input/date-problem.ts';
import { readEnglish } from '../../time/input/read-english.ts';
import { NO_HINTS, type DateHints } from './date-hints.ts';
import { isReading, understood, type DateFault, type DateReading } from './date-reading.ts';
import { PRESENT, UNKNOWN } from './date-vocabulary.ts';
import { faultOfInput, readCourtDate } from './read-court-date.ts';
import { readDigits } from './read-digits.ts';
import { readEdtf } from './read-edtf.ts';
import { readFigures } from './read-figures.ts';
import { readHan } from './read-han.ts';
import { readLunarMonth } from './read-lunar-month.ts';
import { readPhrase } from './read-phrase.ts';
import { yearSpan } from './calendar-spans.ts';
import { romanNumber, romanYear } from './roman-number.ts';
import { calendarNamed } from './stated-calendar.ts';

const LONGEST = 120;
const OPEN: DateReading = { start: -Infinity, end: Infinity };

/** A calendar that a date names itself, before it or behind it, as j: and (O.S.); the date without it. */
function ownCalendar(text: string): readonly [date: string, calendar: Calendar | null] {
  const [, mark, dated] = /^(j|g|julian|gregorian)\s*:\s*(.+)$/i.exec(text) ?? [];
  if (mark !== undefined && dated !== undefined) return [dated, /^j/i.test(mark) ? 'julian' : 'gregorian'];
  const [, before, style] =
    /^(.*\S)\s*[\s([,]\s*((?:proleptic )?(?:julian|gregorian)(?: calendar)?|old style|new style|o\. ?s\.|n\. ?s\.|OS|NS|jul\.? cal\.?|greg\.? ?(?:cal)?\.?)[)\]]?$/i.exec(
      text,
    ) ?? [];
  if (before === undefined || style === undefined) return [text, null];
  return [before, calendarNamed(style) ?? (/^[jo]/i.test(style) ? 'julian' : 'gregorian')];
}

/** A date by an era in English, by the reader of the date field; `null` where the text names none. */
function readEraInEnglish(text: string, { lunar }: DateHints): DateReading | DateFault | null {
  if (!lunar) return null;
  try {
    const parts = readEnglish(text, lunar);
    return parts.era === undefined && parts.polity === undefined ? null : readCourtDate(parts, lunar);
  } catch (error) {
    if (!(error instanceof DateInputError)) throw error;
    const { fault } = faultOfInput(error);
    return fault === 'not-a-date' || fault === 'no-year' ? null : { fault };
  }
}

/** What a text says that says no date: nothing is known, or an end has not come. */
function readSilence(text: string, { bound }: DateHints): DateReading | DateFault | null {
  if (UNKNOWN.test(text) || /^(?:\.\.|0000-00-00.*)$/.test(text))
    return bound ? OPEN : { fault: 'date-unknown' };
  if (PRESENT.test(text)) return bound === 'end' ? OPEN : { fault: 'date-unknown' };
  return null;
}

function readInWords(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault {
  const counted = readLunarMonth(text, hints.lunar);
  if (counted) return counted;
  if (/\d\s*(?:년|세기)/.test(text)) return readHan(ofKorean(text), calendar, hints.lunar);
  if (/\p{Script=Han}|〇/u.test(text)) {
    const read = readHan(text, calendar, hints.lunar);
    if (isReading(read) || !/[a-z]{3}/i.test(text)) return read;
  }
  const read = readPhrase(text, calendar, hints);
  if (isReading(read) || !/[a-z]{3}/i.test(text)) return read;
  return readEraInEnglish(text, hints) ?? read;
}

/** A date with another in brackets behind it, which must agree; `null` where there is none. */
function readTwice(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault | null {
  const [, first, second] = /^(.*[^\s(])\s*\(([^()]{3,})\)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [one, other] = [readWritten(first, calendar, hints), readWritten(second, calendar, hints)];
  if (!isReading(one))
    return isReading(other) && (/\d|^an\b/i.test(first) || /^\D+\p{L}{3}/u.test(first)) && /\d/.test(second)
      ? { ...other, mended: true }
      : null;
  if (!isReading(other)) return null;
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return start < end ? { ...one, start, end, mended: true } : { fault: 'dates-differ' };
}

/** A date without the zeros that databases write for a month or a day that is not known. */
const withoutZeros = (text: string) => text.replace(/^([+-]?(?!0{4})\d{4,6})-00-00(?:T00:00:00Z?)?$/, '$1');

/** Universal time by its name. */
const UNIVERSAL = /(?<=\d)(:\d\d\S*)\s+(?:UTC|GMT)$/;
/** A day with a zone, which XML writes; the day is that of the zone. */
const DAY_OF_ZONE = /^([+-]?\d{4,6}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/;

/** The day of the week before a date in figures. */
const WEEKDAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:day|sday|nesday|rsday|urday)?\.?,?\s+(?=\d{1,4}[-/.]\d{1,2}[-/.]\d)/i;

// figures come before EDTF where both have a say: 1120-25 may be a part of a year or six years
function readWritten(written: string, chosen: Calendar, hints: DateHints): DateReading | DateFault {
  const [named, own] = ownCalendar(written);
  const text = withoutZeros(named).replace(WEEKDAY, '').replace(DAY_OF_ZONE, '$1').replace(UNIVERSAL, '$1Z');
  const calendar = own ?? chosen;
  const centuries = hints.numbers === 'centuries' ? readCenturies(text, calendar) : null;
  if (centuries) return centuries;
  const ofDatabase = readDatabaseRange(text, calendar, hints);
  if (ofDatabase) return ofDatabase;
  const roman = romanYear(text.replace(/^(?:a\.? ?d\.?|anno(?: domini)?)\s+(?=[mdclxvi])/i, ''));
  if (roman !== null) return understood(yearSpan(roman, 1, calendar));
  // a moment in JSON of .NET
  const [, ticks] = /^\\?\/Date\((-?\d{1,16})(?:[-+]\d{4})?\)\\?\/$/.exec(text) ?? [];
  if (ticks !== undefined)
    return readDigits(ticks, calendar, { numbers: 'milliseconds' }) ?? { fault: 'not-a-date' };
  const [, julianDay] = /^jdn?\s*[:=]?\s*(\d{1,8}(?:\.\d+)?)$/i.exec(text) ?? [];
  if (julianDay !== undefined)
    return readDigits(julianDay, calendar, { numbers: 'julian-days' }) ?? { fault: 'not-a-date' };
  return (
    readSilence(text, hints) ??
    readDigits(text, calendar, hints) ??
    (/^\d{4}-(?:1[3-9]|[2-9]\d)$/.test(text) ? readFigures(text, calendar, hints) : null) ??
    readEdtf(text, calendar) ??
    readFigures(text, calendar, hints) ??
    readTwice(text, calendar, hints) ??
    readInWords(text, calendar, hints)
  );
}

/** Centuries by their numbers alone, in a field that counts them: XII, 12e, XI-XII; `null` where the text is none. */
function readCenturies(text: string, calendar: Calendar): DateReading | null {
  const number = (part: string) =>
    /^\d+$/.test(part) ? Number(part) : (romanNumber(part.toLowerCase()) ?? 0);
  const [, first = '', last = first] =
    /^(?:s\.?|sec\.?|c\.?)?\s*(\d{1,2}|[ivx]+)(?:e|eme|ème|th|st|nd|rd|\.|º|o)?(?:\s*[-–/]\s*(\d{1,2}|[ivx]+)(?:e|eme|ème|th|st|nd|rd|\.|º|o)?)?$/i.exec(
      text,
    ) ?? [];
  const [from, to] = [number(first), number(last)];
  if (from < 1 || to < from || to > 21) return null;
  return { ...yearSpan(100 * (from - 1) + 1, 100 * (to - from + 1), calendar), mended: true };
}

/** A range as PostgreSQL writes it, [1126-01-31,1126-02-06) with the last day left out; `null` where the text is none. */
function readDatabaseRange(
  text: string,
  calendar: Calendar,
  hints: DateHints,
): DateReading | DateFault | null {
  const [, opens, first = '', last = '', closes] =
    /^([[(])\s*"?([^",]*?)"?\s*,\s*"?([^",]*?)"?\s*([\])])$/.exec(text) ?? [];
  // in round brackets alone, people write what they mean
  const byHand = !text.includes('"') && (opens === '[' ? closes === ']' : closes === ')');
  if (opens === undefined || (byHand && opens === '[')) return null;
  const read = (bound: string): DateReading | DateFault =>
    /^(?:-?infinity)?$/.test(bound) ? OPEN : readWritten(bound, calendar, hints);
  const [from, to] = [read(first), read(last)];
  if (!isReading(from) || !isReading(to) || (from === OPEN && to === OPEN)) return null;
  return understood({
    start: from.start,
    end: to === OPEN ? Infinity : closes === ')' && !byHand ? to.start : to.end,
  });
}

/** Texts read before, which files repeat by the thousand. */
interface Known {
  readonly julian: Map<string, DateReading | DateFault>;
  readonly gregorian: Map<string, DateReading | DateFault>;
}
const MOST_KNOWN = 20_000;
const newKnown = (): Known => ({ julian: new Map(), gregorian: new Map() });
const byHints = new WeakMap<DateHints, Known>();
const withoutHints = newKnown();
function knownOf(hints: DateHints): Known {
  if (hints === NO_HINTS) return withoutHints;
  let known = byHints.get(hints);
  if (!known) byHints.set(hints, (known = newKnown()));
  return known;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const figure = (text: string, at: number) => text.charCodeAt(at) - 48;

/** A text of the shape 1126-01-31, of a day that every year has; `null` for all others. */
function readPlainDay(text: string, calendar: Calendar): DateReading | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  let year = 0;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const value = figure(text, at);
    if (value < 0 || value > 9) return null;
    if (at < 4) year = year * 10 + value;
  }
  const month = figure(text, 5) * 10 + figure(text, 6);
  const day = figure(text, 8) * 10 + figure(text, 9);
  if (day < 1 || day > (DAYS[month - 1] ?? 0) || (month === 2 && day === 29)) return null;
  const start = julianDayOf({ year, month, day }, calendar);
  return { start, end: start + 1 };
}

const MOMENT = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[-+]\\d\\d:?\\d\\d)?';
/** An interval of moments in one text. */
const TWO_MOMENTS = new RegExp(`^\\s*(${MOMENT})\\s*(?:--?|–|—|~|to|bis|至)\\s*(${MOMENT})\\s*$`);

/** A date as people write it, out of the ways in which some programs do: Gephi, Kibana, logs of Apache. */
function ofPrograms(text: string): string {
  const [, years = '', rest = ''] =
    /^\s*(\d{1,4})(-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?)?\s+B\.?C\.?(?:E\.?)?\s*$/.exec(text) ?? [];
  if (Number(years) > 0) return `-${String(Number(years) - 1).padStart(4, '0')}${rest}`;
  const [, vietnamese = '', ofMonth = '', ofYear = ''] =
    /^\s*(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+năm\s+(\d{3,4})\s*$/i.exec(text.normalize('NFC')) ??
    [];
  if (vietnamese !== '')
    return `${ofYear.padStart(4, '0')}-${ofMonth.padStart(2, '0')}-${vietnamese.padStart(2, '0')}`;
  const [, from, to] = TWO_MOMENTS.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return `${from.replace(' ', 'T')}/${to.replace(' ', 'T')}`;
  return (
    text
      .replace(/\s*[（(][月火水木金土日一二三四五六](?:曜日?)?[）)]\s*$/, '')
      .replace(
        /(?<=\d[ T])(\d{1,2})h(\d\d)?(?=\s*$)/i,
        (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${String(minute)}`,
      )
      // a zone by its name behind a time
      .replace(/(?<=\d:\d\d(?::\d\d(?:\.\d+)?)?)\s+[A-Z][a-z]+\/[A-Z]\w+(?:\/\w+)?\s*$/, '')
      // years between which it lies, as ArkeoGIS has them
      .replace(
        /^\s*(-?\d{4}|-\d{1,3})\s*:\s*(-?\d{3,4}|-\d{1,2})\s*$/,
        (_, from: string, to: string) => `${fourFigures(from)}/${fourFigures(to)}`,
      )
      // a year with a comma after its thousands
      .replace(/^\s*([12]),(\d{3})\s*$/, '$1$2')
      .replace(/[٠-٩]+/g, (figures, _at: number, whole: string) => ofArabs(figures, whole))
      .replace(/^\s*<\[\s*(-?\d[^,;<>]*?)(?:\.0)?\s*,\s*(-?\d[^,;<>]*?)(?:\.0)?\s*[\])]>\s*$/, '$1/$2')
      .replace(/^(\s*\d{1,2}\/[A-Za-z]{3}\/\d{4}):(?=\d\d:\d\d)/, '$1 ')
      .replace(/\s@\s(?=\d{1,2}:\d\d)/, ' ')
      // an offset with its seconds, of local time before there were zones
      .replace(/(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?[-+]\d\d:\d\d):\d\d\s*$/, '$1')
      // as libraries leave figures open
      .replace(/^\s*\[?(\d\d)--\??\]?\s*$/, '$1XX')
      .replace(/^\s*(?:\[(\d{3})-\??\]\??|(\d{3})-\?)\s*$/, (_, a?: string, b?: string) => `${a ?? b}X`)
      .replace(/^\s*M\.? ?[ÖÖ]\.?\s*(\d+)\s*$/i, '$1 BC')
      .replace(/^\s*M\. ?S\.\s*(\d+)\s*$/, '$1 AD')
      .replace(/^\s*[©℗]\s*(?=\d{4})/, '')
      .replace(/^\s*M[MDCLXVI. ]+\[(\d{4})\]\s*$/i, '$1')
      // as SAS has moments
      .replace(/^\s*(\d{1,2}[A-Za-z]{3}\d{4}):(?=\d\d:\d\d)/, '$1 ')
      // a year with that of an era beside it
      .replace(/(?<!\d)(\d{3,4})\s*[（(][^）)\d]{1,6}(?:\d{1,2}|元)年?[）)]\s*年/u, '$1年')
      .replace(/^[^\d（(]{2,6}(?:\d{1,2}|元)年?\s*[（(](\d{3,4})年?[）)]\s*年?(?=\d{1,2}月)/u, '$1年')
      // notes at the foot of a page
      .replace(/(?<=\d{3}|-\d\d|\p{L}{2}|[.)])(?:\s*\[(?:\d{1,3}|[a-z]|(?:note|nb|n) ?\d{1,3})\])+\s*$/u, '')
      // as Google’s tables have them, months from 0 on
      .replace(
        /^\s*Date\((\d{1,4}),\s*(\d{1,2})(?:,\s*(\d{1,2})[\d,\s]*)?\)\s*$/,
        (_, year: string, month: string, day: string | undefined) =>
          [
            fourFigures(year),
            ...[Number(month) + 1, ...(day === undefined ? [] : [day])].map((part) =>
              String(part).padStart(2, '0'),
            ),
          ].join('-'),
      )
      .replace(
        /^\s*([MTSHR])(\d{1,2})\.(\d{1,2})\.(\d{1,2})\s*$/,
        (_, era: string, year: string, month: string, day: string) =>
          `${ERAS_BY_LETTER[era] ?? ''}${year}年${month}月${day}日`,
      )
  );
}

/** A year with four figures. */
const fourFigures = (year: string) =>
  year.replace(/^(-?)(\d{1,3})$/, (_, sign: string, figures: string) => sign + figures.padStart(4, '0'));

/** Figures of the Arabs in ours, where the year cannot be one since the Hijra; else as they are. */
function ofArabs(figures: string, whole: string): string {
  const ours = (text: string) => text.replaceAll(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660));
  return /(?:1[5-9]|20)\d\d/.test(ours(whole)) ? ours(figures) : figures;
}

/** The eras of Japan by the letters that stand for them. */
const ERAS_BY_LETTER: Readonly<Record<string, string>> = {
  M: '明治',
  T: '大正',
  S: '昭和',
  H: '平成',
  R: '令和',
};
/** Words of Korean dates, each by its Chinese. */
const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/기원전\s*/g, '公元前'], [/(?:서기|기원후)\s*/g, '公元'], [/\s*년\s*/g, '年'], [/\s*월\s*/g, '月'],
  [/\s*일(?=\s|$|[~\-–(])/g, '日'], [/\s*세기/g, '世紀'], [/년대/g, '年代'], [/경$/g, '左右'],
  [/전반기?$/g, '前半'], [/후반기?$/g, '後半'], [/초(?:반|엽|기)?$/g, '初'], [/말(?:엽|기)?$/g, '末'], [/중(?:반|엽|기)$/g, '中葉'],
]; // prettier-ignore
const ofKorean = (text: string) =>
  KOREAN.reduce((said, [word, chinese]) => said.replaceAll(word, chinese), text);

/** The text in plain letters, figures and blanks, without marks that nobody sees. */
const plain = (text: string) =>
  ofPrograms(text)
    // 1126年～ goes on from then, ~1126 is about then
    .replace(/^\s*[～〜](?=.)/u, '..')
    .replace(/(?<=.)[～〜]\s*$/u, '..')
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/[‐‑−﹣]/g, '-')
    .replaceAll(/[〜∼˜]/g, '~')
    .replace(/^["'“‘](.*)["'”’]$/, '$1')
    // by which a spreadsheet is told that it is a text
    .replace(/^'(?=[^']+$)/, '')
    .trim();

function readText(text: string, calendar: Calendar, hints: DateHints): DateReading | DateFault {
  const known = knownOf(hints)[calendar];
  const before = known.get(text);
  if (before) return before;
  let read: DateReading | DateFault | null = readPlainDay(text, calendar);
  if (!read) {
    const written = plain(text);
    read =
      written === '' || written.length > LONGEST
        ? { fault: 'not-a-date' }
        : sound(readWritten(written, calendar, hints));
  }
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST) known.set(text, read);
  return read;
}

/** No reading ends before it begins, and none is of no days but what is too far away. */
const sound = (read: DateReading | DateFault): DateReading | DateFault =>
  isReading(read) && !(read.start < read.end) && Number.isFinite(read.start)
    ? { fault: 'ends-before-start' }
    : read;

/**
 * Reads a date as files write it: EDTF of all levels and ISO 8601, numbers (years, times since 1970, days as spreadsheets
 * count them, as the hints and their size say), and what people write besides in figures or words of English, Chinese and
 * some other languages, which is marked as mended. What can be read in two ways is a fault, and so is what says that nothing
 * is known. A year beyond reckoning is empty, at ±Infinity.
 */
export function readDate(
  value: unknown,
  calendar: Calendar,
  hints: DateHints = NO_HINTS,
): DateReading | DateFault {
  if (typeof value === 'string') return readText(value, calendar, hints);
  if (typeof value === 'number') return sound(readDigits(value, calendar, hints) ?? { fault: 'not-a-date' });
  return { fault: 'not-a-date' };
}
