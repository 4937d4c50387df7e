import type { JulianDay } from '../../src/time/julian-day.ts';
import type { LunarMonth } from '../../src/time/lunar-calendar.ts';
import { writeDay } from '../../src/time/written-date.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const NTH = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?(?:${ORDINALS.join('|')}|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)|twentieth|thirtieth)`;
const TEENS = 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** The number of an ordinal, in figures or in letters: “21st”, “twenty-first”. */
function ordinal(text: string): number {
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  const word = text.toLowerCase();
  if (word.startsWith('twenty-')) return 20 + ORDINALS.indexOf(word.slice(7)) + 1;
  if (word === 'twentieth') return 20;
  if (word === 'thirtieth') return 30;
  const teen = TEENS.indexOf(word);
  return teen < 0 ? ORDINALS.indexOf(word) + 1 : teen + 13;
}

/** A month of the moon, or a day of one, as a text tells it in English. */
export interface MoonTold {
  readonly text: string;
  readonly month: number;
  readonly leap: boolean;
  /** The days of it that are named; none where the month alone is. */
  readonly days: readonly number[];
}

const MONTH = new RegExp(
  String.raw`(?:(?:\b(${NTH})(?:[–-](${NTH})| or (${NTH}))?(?: day)? )(?:of|in) )?(?:the )?(intercalary )?\b(${NTH}) (?:lunar )?month\b(?! of the siege)`,
  'gi',
);

/** The months of the moon that a text tells in English, each with the days of it that are named before it: “the 5th or 6th of the 10th month”. */
export function moonsInEnglish(text: string): readonly MoonTold[] {
  return [...text.matchAll(MONTH)].map(([found, first, until, or, leap, month = '']) => {
    const days = [first, until, or].flatMap((day) => (day === undefined ? [] : [ordinal(day)]));
    return { text: found, month: ordinal(month), leap: leap !== undefined, days };
  });
}

/** Whether a text tells a day of the Julian calendar: “9 May”, “8–9 May”, “from 5 to 9 May”. */
export function tellsJulian(text: string, day: JulianDay): boolean {
  const [, month = 0, date = 0] = writeDay(day).split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  return new RegExp(
    String.raw`(?<!\d)${date}(?: ?(?:–|-|or|and|to) ?\d{1,2})? ${name}|\d{1,2} ?(?:–|-|or|and|to) ?${date} ${name}`,
  ).test(text);
}

/** Whether a text tells anything of the Julian calendar that lies in a month of the moon: a day, or a month that it touches. */
export function tellsWithin(text: string, { start, end }: LunarMonth): boolean {
  for (let day = start; day < end; day++) if (tellsJulian(text, day)) return true;
  return [start, end - 1].some((day) => {
    const name = MONTHS[Number(writeDay(day).slice(5, 7)) - 1] ?? '';
    return new RegExp(String.raw`(?<!\d )\b${name}\b`).test(text);
  });
}

const STEMS = 'jia yi bing ding wu ji geng xin ren gui'.split(' ');
const BRANCHES = 'zi chou yin mao chen si wu wei shen you xu hai'.split(' ');
const [STEMS_ZH, BRANCHES_ZH] = ['甲乙丙丁戊己庚辛壬癸', '子丑寅卯辰巳午未申酉戌亥'];
const DAY_NAME = new RegExp(String.raw`\b(${STEMS.join('|')})(${BRANCHES.join('|')})\b`, 'gi');

/** The days that a text tells in English by their names in the cycle of sixty, with the same in Chinese: “jiayin”. */
export function dayNamesInEnglish(text: string): readonly { readonly name: string; readonly zh: string }[] {
  return [...text.matchAll(DAY_NAME)].map(([found, stem = '', branch = '']) => ({
    name: found.toLowerCase(),
    zh: `${STEMS_ZH[STEMS.indexOf(stem.toLowerCase())]}${BRANCHES_ZH[BRANCHES.indexOf(branch.toLowerCase())]}`,
  }));
}

const HAN_DAY =
  '(?<![一二三四五六七八九十百])(?:初[一二三四五六七八九十](?!州)|(?:[二三]?十)?[一二三四五六七八九]日|[二三]?十日)';
/** What stands behind a length of time, and before one: “三日後”, “凡四日”. */
const BEHIND = '(?!後|之後|之內|內|程|而|前|之[戰糧]|餘)';
const BEFORE = /[行凡圍戰留每遲早差晚約逾不攻僅歷共近滿息兩之後第連停計積過住]$/;
const MOON_OR_DAY = new RegExp(
  `(閏?(?:正|十[一二]?|[一二三四五六七八九])月(?!餘|有|後|之內|間|方|程|半))|(${HAN_DAY}${BEHIND})`,
  'g',
);

/**
 * The days of the moon that a text tells in Chinese by their number, counted, and those before which no month stands. A number
 * of days is a length of time where what stands about it says so.
 */
export function daysInChineseMoons(text: string): {
  readonly days: number;
  readonly bare: readonly string[];
} {
  let month = false;
  let days = 0;
  const bare: string[] = [];
  for (const { 1: moon, 2: day, index } of text.matchAll(MOON_OR_DAY)) {
    if (moon) month = true;
    else if (day && (month || !BEFORE.test(text.slice(0, index)))) {
      days++;
      if (!month) bare.push(`${text.slice(Math.max(0, index - 4), index)}${day}`);
    }
  }
  return { days, bare };
}
