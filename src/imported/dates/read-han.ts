import type { Calendar } from '../../time/julian-day.ts';
import type { LunarCalendar } from '../../time/lunar-calendar.ts';
import { sexagenaryIndex } from '../../time/sexagenary.ts';
import { chineseNumber, NUMERALS } from '../../time/input/chinese-number.ts';
import type { DateParts } from '../../time/input/date-parts.ts';
import { foldHan } from '../../time/input/fold-text.ts';
import { readChinese } from '../../time/input/read-chinese.ts';
import { dateSpan, timeSpan } from './calendar-spans.ts';
import { isReading, readingBetween, type DateFault, type DateReading } from './date-reading.ts';
import type { Bound, Portion } from './date-vocabulary.ts';
import { PRESENT, UNKNOWN } from './date-vocabulary.ts';
import { faultOfInput, readCourtDate } from './read-court-date.ts';
import { partOfYear } from './read-edtf.ts';
import { readSolarEra } from './read-solar-era.ts';
import { portionOfDays, readingOfParts, type WrittenParts } from './written-parts.ts';

const SIMPLIFIED = '约纪后农阳阴旧来为叶迟于从开间许历';
const TRADITIONAL = '約紀後農陽陰舊來為葉遲於從開間許曆';
const NUMBER = `(?:\\d{1,4}|[${NUMERALS}百]{1,5})`;
/** Years from which Chinese writes solar months in its own figures too. */
const FIRST_SOLAR_YEAR = 1912;

const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/(?:以前|之前|前夕)$/, 'before'],
  [/(?:以後|之後|過後)$/, 'after'],
  [/(?:以來|以降|開始|起|始|\.\.)$/, 'since'],
  [/(?:為止|止)$/, 'until'],
];
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:不早於|最早|自|從|始於|起於)/, 'since'],
  [/^(?:不晚於|不遲於|最遲|最晚|截至|截止|迄於|迄|直到|直至|止於|至|到|\.\.)/, 'until'],
  [/^早於/, 'before'],
  [/^(?:晚於|遲於)/, 'after'],
];
const PORTIONS: readonly (readonly [RegExp, Portion])[] = [
  [/上半[年月葉]?$|前半[期葉]?$/, { at: 1, of: 2 }],
  [/下半[年月葉]?$|後半[期葉]?$/, { at: 2, of: 2 }],
  [/(?:上旬|早期|初期|前期|初葉|早葉|上葉|前葉|初年|初)$/, 'early'],
  [/(?:中旬|中期|中葉|中)$/, 'mid'],
  [/(?:下旬|晚期|末期|後期|晚葉|末葉|下葉|後葉|末年|末|底)$/, 'late'],
];
const OPEN: DateReading = { start: -Infinity, end: Infinity };

/** A dynasty and the temple name or title of a ruler before the era of the reign, which the readers of Chinese do not expect. */
const TEMPLE_NAME =
  /^(?:(\p{Script=Han}{0,2})\p{Script=Han}[祖宗]|\p{Script=Han}{1,4}[帝王])(?=\p{Script=Han}{2,4}(?:元|[\d一二三四五六七八九十]+)年)/u;

/** What tells a dynasty from an earlier or later one of the name. */
const SIDE_OF_DYNASTY = /^[北南東西後](?=\p{Script=Han}{3,5}(?:元|[\d一二三四五六七八九十]+)年)/u;

/** The text in traditional characters and plain figures, without blanks, as the readers of Chinese expect it. */
function foldDate(text: string): string {
  return [...foldHan(text)]
    .map(
      (character) =>
        TRADITIONAL[SIMPLIFIED.indexOf(character)] ??
        { 号: '號', 廾: '廿', '○': '〇', '◯': '〇', '０': '〇', 歴: '曆' }[character] ??
        character,
    )
    .join('')
    .replaceAll(/[\s,，。]/g, '')
    .replace(TEMPLE_NAME, '$1')
    .replace(SIDE_OF_DYNASTY, '');
}

/** What words around a date say of it. */
interface Around {
  readonly bound?: Bound;
  readonly portion?: Portion;
  readonly about?: true;
  readonly calendar?: Calendar | 'lunar' | 'solar';
}
type AroundInReading = { -readonly [Key in keyof Around]: Around[Key] };

/** Takes the words around a date; `null` where two of them contradict each other. */
function takeAround(text: string): readonly [core: string, around: Around] | null {
  const around: AroundInReading = {};
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    const take = (shape: RegExp): boolean => {
      const taken = rest.replace(shape, '');
      if (taken === rest || taken === '') return false;
      rest = taken;
      return true;
    };
    if (take(/^(?:大約於?|約莫|約於?|大概|或許|可能|或|疑|傳|相傳|~|於|在)/))
      around.about = /^[於在]/.test(before) ? around.about : true;
    if (take(/(?:左右|前後|間|之際|\u{9803}|\u{9877}|ごろ|許|\(?[??]\)?|~)$/u)) around.about = true;
    for (const [shape, calendar] of [
      [/^\(?(?:農曆|陰曆|夏曆|舊曆)\)?/, 'lunar'],
      [/^\(?儒略曆\)?|\((?:儒略曆|儒略)\)$/, 'julian'],
      [/^\(?(?:格里曆|格里高利曆|格列高利曆|公曆|格裡曆)\)?|\((?:格里曆|公曆|格里高利曆)\)$/, 'gregorian'],
      [/^\(?(?:陽曆|新曆|國曆)\)?/, 'solar'],
    ] as const)
      if (take(shape)) around.calendar = calendar;
    take(
      /(?<=[日號])(?:凌晨|清晨|早晨|早上|上午|中午|正午|下午|午後|傍晚|黃昏|晚上|夜裡|夜間|深夜|午夜|黎明|晨|夜|晚)$/,
    );
    take(/\([月火水木金土日一二三四五六]\)$/);
    take(/\(?(?:星期|週|周|禮拜)[一二三四五六日天]\)?$/);
    for (const [shape, bound] of [...BEHIND, ...BEFORE]) {
      if (!take(shape)) continue;
      // 自…起 says it twice
      if (around.bound !== undefined && around.bound !== bound) return null;
      around.bound = bound;
    }
    // 1126年前 is before 1126, or so many years ago
    if (/年[前後]$/.test(rest) && !/[前公元]\d/.test(rest)) return null;
    for (const [shape, portion] of PORTIONS) {
      if (
        around.portion !== undefined ||
        !/(?:年代?|月|世紀|代)(?:的|之)?[^年月紀代]{1,3}$|年上半年$|年下半年$|年初$|年[中底末]$/.test(rest)
      )
        break;
      if (!/初[一二三四五六七八九十\d]/.test(rest.slice(-2)) && take(shape)) {
        around.portion = portion;
        rest = rest.replace(/[的之]$/, '');
      }
    }
  }
  return [rest, around];
}

/** Centuries, decades and parts of years, which the date field does not know; `null` where it is none of them. */
function readSpanOfYears(core: string): WrittenParts | null {
  const [century, back, count = '', decade] =
    new RegExp(`^(?:公元|西元|西曆|紀元)?(前)?(?:第)?(${NUMBER})世紀(?:的|之)?(?:(${NUMBER})年代)?$`).exec(
      core,
    ) ?? [];
  if (century !== undefined) {
    const number = chineseNumber(count);
    if (number === null || number < 1) return null;
    if (decade === undefined) return { year: back ? 1 - number * 100 : (number - 1) * 100 + 1, years: 100 };
    const tens = chineseNumber(decade);
    return tens === null || tens % 10 !== 0 || tens > 90 || back
      ? null
      : { year: (number - 1) * 100 + tens, years: 10 };
  }
  const [decades, before, figures = ''] =
    new RegExp(`^(?:公元|西元|紀元)?(前)?(${NUMBER})年代$`).exec(core) ?? [];
  if (decades !== undefined) {
    const number = chineseNumber(figures);
    if (number === null || number < 100 || number % 10 !== 0 || number % 100 === 0) return null;
    return { year: before ? -number - 8 : number, years: 10 };
  }
  return null;
}

const LUNAR = ['polity', 'era', 'eraYear', 'yearName', 'leap', 'moon'] as const;

/** The time that the parts name by the sun; a fault where the day has not the name that is given it. */
function solar({ year, month, day, dayName }: DateParts, calendar: Calendar): DateReading | DateFault {
  if (year === undefined) return { fault: 'no-year' };
  const read = dateSpan(
    { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    calendar,
  );
  if (!isReading(read) || dayName === undefined) return read;
  if (read.end - read.start > 1) return { fault: 'not-a-date' };
  return sexagenaryIndex(read.start) === dayName ? read : { fault: 'day-name-differs' };
}

/** The time that parts name, by the sun or by the moon as they say. */
function readingOf(
  parts: DateParts,
  around: Around,
  calendar: Calendar,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault {
  const { year, month, season, dayName } = parts;
  const ofCourt = LUNAR.some((part) => parts[part] !== undefined);
  const courts = (): DateReading | DateFault =>
    lunar
      ? readCourtDate({ ...parts, ...(!ofCourt && { calendar: 'lunar' as const }) }, lunar)
      : { fault: 'beyond-lunar' };
  const bySun = around.calendar === 'gregorian' || around.calendar === 'julian' ? around.calendar : calendar;
  if (year !== undefined && (parts.era !== undefined || parts.eraYear !== undefined))
    return { fault: 'not-a-date' };
  if (ofCourt || around.calendar === 'lunar') return courts();
  if (season !== undefined && month === undefined && year !== undefined) {
    const read = courts();
    if (isReading(read) || read.fault !== 'beyond-lunar') return read;
    const part = partOfYear(year, 21 + ['spring', 'summer', 'autumn', 'winter'].indexOf(season), bySun);
    return part ? { ...part, about: true } : { fault: 'not-a-date' };
  }
  if (around.calendar !== undefined) return solar(parts, bySun);
  if (parts.calendar === 'lunar') return courts();
  // what is given in the figures of Chinese may be of either; only the sun has a 一月
  if (
    parts.calendar !== 'either' ||
    year === undefined ||
    year >= FIRST_SOLAR_YEAR ||
    (dayName === undefined && month === 1)
  )
    return solar(parts, bySun);
  const [sun, moon] = [solar(parts, bySun), courts()];
  if (!isReading(sun)) return moon;
  if (isReading(moon)) return { fault: 'ambiguous-date' };
  return moon.fault === 'beyond-lunar' && (parts.day ?? 1) <= 30 ? { fault: 'ambiguous-date' } : sun;
}

/** Whether a text has the look of a date by a court: an era’s name and a year of it. */
const looksRegnal = (core: string) =>
  /^\p{Script=Han}{2,8}?(?:元|\d{1,2}|[一二三四五六七八九十廿卅]{1,3})年/u.test(core);

/** What one date of a text says; `given` is what a range has said before it. */
interface Part {
  readonly parts: DateParts | null;
  readonly years: WrittenParts | null;
  readonly around: Around;
  readonly time?: string;
}

/** Words that make a part of an era, or the whole of it, of its name. */
const OF_ERA = /^(.{2,6}?)(年間|間|年中|中|初年|末年|初|末)$/;

/** The years of an era, early or late in them: 建文年間, 永樂末; `null` where a text says no such thing. */
function readOfEra(text: string, lunar: LunarCalendar): Part | null {
  const [, name = '', which = ''] = OF_ERA.exec(text) ?? [];
  if (name === '') return null;
  try {
    const parts = readChinese(name, lunar);
    if (parts.era === undefined || parts.eraYear !== undefined || parts.month !== undefined) return null;
    const portion = /初/.test(which) ? 'early' : /末/.test(which) ? 'late' : null;
    return { parts, years: null, around: { about: true, ...(portion && { portion }) } };
  } catch (error) {
    faultOfInput(error);
    return null;
  }
}

function readPart(text: string, lunar: LunarCalendar | undefined): Part | DateFault {
  const ofEra = lunar && readOfEra(text, lunar);
  if (ofEra) return ofEra;
  const taken = takeAround(text);
  if (!taken) return { fault: 'ambiguous-date' };
  const [core, around] = taken;
  const ofSunEra = readSolarEra(core);
  if (ofSunEra) return { parts: null, years: ofSunEra, around: { ...around, calendar: 'gregorian' } };
  const years = readSpanOfYears(core);
  if (years) return { parts: null, years, around };
  const [, date = core, hours, minutes = '00'] =
    /^(.*[日號])(\d{1,2})(?:[時时點点:](\d{1,2})?分?(?:\d{1,2}秒?)?)$/.exec(core) ?? [];
  try {
    // figures alone are the year of the text, or its day
    const spelt = /^(?:(?:公元|西元)?前?\d{3,4}|[一二三四五六七八九〇]{3,4})$/.test(date)
      ? `${date}年`
      : date
          .replace(/^(?:bc|BC|BCE)\.?(?=\d)/, '公元前')
          .replace(/^(?:ad|AD|CE)\.?(?=\d)/, '公元')
          .replace(/^紀元(?!前)/, '公元');
    const table = lunar ?? { eras: [], courts: [] };
    const said = readChinese(spelt, table);
    // behind the name of an era alone, the ganzhi is that of a year
    const parts =
      said.era !== undefined &&
      said.dayName !== undefined &&
      said.month === undefined &&
      said.eraYear === undefined
        ? readChinese(`${spelt}年`, table)
        : said;
    return {
      parts,
      years: null,
      around,
      ...(hours !== undefined && { time: `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` }),
    };
  } catch (error) {
    const told = faultOfInput(error);
    return told.fault === 'not-a-date' && looksRegnal(core) ? { fault: 'beyond-lunar' } : told;
  }
}

function readingOfPart(
  { parts, years, around, time }: Part,
  calendar: Calendar,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault {
  const { bound, portion, about } = around;
  const words = { ...(bound && { bound }), ...(portion && { portion }), ...(about && { about }) };
  const bySun = around.calendar === 'gregorian' || around.calendar === 'julian' ? around.calendar : calendar;
  if (years) return readingOfParts({ ...years, ...words }, bySun);
  if (!parts) return { fault: 'not-a-date' };
  const read = readingOf(parts, around, calendar, lunar);
  if (!isReading(read)) return read;
  // a portion of a solar year or month goes by its months and days
  const { year, month, season } = parts;
  if (portion !== undefined && season === undefined && year !== undefined && parts.calendar !== 'lunar')
    return readingOfParts(
      {
        year,
        ...(month !== undefined && { month }),
        ...(parts.day !== undefined && { day: parts.day }),
        ...words,
      },
      bySun,
    );
  if (time !== undefined && read.end - read.start === 1) {
    const timed = timeSpan(read.start, time);
    return isReading(timed) ? readingOfParts({ known: timed, ...words }, calendar) : timed;
  }
  if (portion === undefined) return readingOfParts({ known: read, ...words }, calendar);
  if (parts.day !== undefined || (month === undefined && parts.eraYear !== undefined))
    return { fault: 'not-a-date' };
  const known = month === undefined ? portionOfDays(read, portion) : portionOfMoon(read, portion);
  return readingOfParts({ known, ...(bound && { bound }), about: true }, calendar);
}

/** The ten days of a lunar month that are its first, second and last. */
function portionOfMoon({ start, end }: DateReading, portion: Portion): DateReading {
  if (typeof portion === 'object')
    return portion.at === 1 ? { start, end: start + 15 } : { start: start + 15, end };
  if (portion === 'early') return { start, end: start + 10 };
  return portion === 'mid' ? { start: start + 10, end: start + 20 } : { start: start + 20, end };
}

const COURSER = ['polity', 'era', 'eraYear', 'yearName', 'year'] as const;

/** The last end of a range with what it leaves to the first to say. */
function completed(last: Part, first: Part): Part {
  if (!last.parts || !first.parts) return last;
  const [from, to] = [first.parts, last.parts];
  if (to.era !== undefined || to.year !== undefined || to.yearName !== undefined) return last;
  const given: Record<string, unknown> = {};
  for (const part of COURSER) if (from[part] !== undefined) given[part] = from[part];
  // the next year of the same era
  if (to.eraYear !== undefined)
    return from.era === undefined ? last : { ...last, parts: { ...given, ...to } };
  if (to.month === undefined && to.season === undefined) {
    if (from.month !== undefined) given.month = from.month;
    if (from.leap !== undefined) given.leap = from.leap;
    given.calendar = from.calendar;
  }
  return {
    ...last,
    parts: {
      ...given,
      ...to,
      ...(from.calendar === 'lunar' || from.era !== undefined ? { calendar: 'lunar' as const } : {}),
    },
  };
}

/** The unit that the first end of a range leaves to the last to say: 1126至1128年, 12至13世紀. */
function withUnit(first: string, last: string): string {
  if (!new RegExp(`^(?:公元|西元)?前?${NUMBER}$`).test(first)) return first;
  const unit = /(世紀|年代|年|月|日|號)/.exec(last)?.[1] ?? '年';
  return first + unit;
}

function readRange(
  text: string,
  calendar: Calendar,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault | null {
  const plain = text.replace(/^(?:自|從|由)(?=.+[至到迄])/, '').replace(/止$/, '');
  for (const shape of [
    /(?<=.)(?:[至到迄]|\.{2,}|…+|から)(?=.)(?!今$)/g,
    /(?<=.)[—–―~\-/](?=.)/g,
    /(?<=[年月日號\d])[與和及或、](?=.)/g,
  ])
    for (const match of plain.matchAll(shape)) {
      const [a, b] = [
        plain.slice(0, match.index),
        plain.slice(match.index + match[0].length).replace(/まで$/, ''),
      ];
      const begun = withUnit(a, b);
      // an end in figures alone, in full (1126-1128) or cut short (1126–28年)
      const shortened = /^(\d{1,2})年?$/.exec(b)?.[1];
      const of = /^(?:公元|西元)?(\d{3,4})年?$/.exec(a)?.[1];
      const ended =
        of !== undefined && shortened !== undefined
          ? `${of.slice(0, of.length - shortened.length)}${shortened}年`
          : b;
      const first = UNKNOWN.test(begun) ? null : readPart(begun, lunar);
      const last = UNKNOWN.test(ended) || PRESENT.test(ended) ? null : readPart(ended, lunar);
      if ((first && 'fault' in first) || (last && 'fault' in last)) continue;
      if (!first && !last) return { fault: 'date-unknown' };
      const from = first ? readingOfPart(first, calendar, lunar) : OPEN;
      const to = last ? readingOfPart(first ? completed(last, first) : last, calendar, lunar) : OPEN;
      const read = readingBetween(from, to);
      return isReading(read) ? { ...read, mended: true } : read;
    }
  const [, since] = /^(.+?)[至迄到]今$/.exec(plain) ?? [];
  if (since === undefined) return null;
  const from = readPart(since, lunar);
  return 'fault' in from ? from : readingBetween(readingOfPart(from, calendar, lunar), OPEN);
}

/** A date of the courts that has a year of our era within, which must not contradict it: months at its end may be of the next. */
function readBesideYear(
  text: string,
  year: number,
  calendar: Calendar,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault {
  const read = readHan(text.replace(/\((?:公元|西元)?\d{3,4}年?\)/, ''), calendar, lunar);
  if (!isReading(read)) return read;
  const years = dateSpan({ year }, calendar);
  const next = dateSpan({ year: year + 1 }, calendar);
  const fits = isReading(years) && isReading(next) && read.start >= years.start && read.start < next.end;
  return fits ? { ...read, mended: true } : { fault: 'dates-differ' };
}

/**
 * Reads a date, or a range of dates, in Chinese of either script: by the sun (1126年1月31日, 公元前44年, 12世紀, 1120年代初, 約1126年,
 * 1126年以前), or by the moon and the eras of the courts (建文元年正月初七, 永樂三年十一月甲午), for as long as the table of `lunar` goes.
 */
export function readHan(
  text: string,
  calendar: Calendar,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault {
  const folded = foldDate(text);
  // a year of our era within, beside that of the courts
  const [, year] = /[年]\((?:公元|西元)?(\d{3,4})年?\)(?=.)/.exec(folded) ?? [];
  if (year !== undefined) return readBesideYear(folded, Number(year), calendar, lunar);
  const part = readPart(folded, lunar);
  const one = 'fault' in part ? part : readingOfPart(part, calendar, lunar);
  if (isReading(one)) return one;
  const range = readRange(folded, calendar, lunar);
  return range && (isReading(range) || one.fault === 'not-a-date') ? range : one;
}
