import { chineseNumber, NUMERALS } from './chinese-number.ts';
import { SEASONS, type DateParts, type PartsInReading } from './date-parts.ts';
import { refuse } from './date-problem.ts';
import { indexOfName } from './day-names.ts';
import { foldHan } from './fold-text.ts';
import type { NamedEras } from './read-english.ts';
import { keepTraditional } from '../traditional.ts';

const PAIR = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]';
const NUMBER = `(?:\\d{1,2}|[${NUMERALS}]{1,3})`;
const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 臘: 12 };

/** What one part of the writing looks like, and what it says; returns false where the match says nothing. */
interface Part {
  readonly shape: RegExp;
  take(parts: PartsInReading, match: RegExpExecArray): boolean | void;
}

function monthCalendar(parts: DateParts, figures: string, leap: boolean): DateParts['calendar'] {
  if (parts.era !== undefined || parts.eraYear !== undefined || parts.yearName !== undefined) return 'lunar';
  if (leap || parts.season !== undefined || figures in NAMED_MONTHS) return 'lunar';
  if (/^\d+$/.test(figures)) return 'julian';
  return parts.year === undefined ? 'lunar' : 'either';
}

/** The parts of a date in the order in which Chinese writes them; each may be left out. */
function partsInOrder({ eras, courts }: NamedEras): readonly Part[] {
  const polities = new Map(
    courts.flatMap(({ polity, name_zh, forms = [] }) =>
      [keepTraditional(name_zh), ...forms].map((name) => [name, polity]),
    ),
  );
  const names =
    [...new Set(eras.map(({ name_zh }) => foldHan(keepTraditional(name_zh))))].join('|') || '(?!)';
  return [
    {
      shape: new RegExp(`^(?:北|大|西)?(${[...polities.keys()].join('|') || '(?!)'})(?:國|朝)?(?=${names})`),
      take: (parts, [, court]) => void (parts.polity = polities.get(court ?? '')),
    },
    { shape: new RegExp(`^(?:${names})`), take: (parts, [era]) => void (parts.era = era) },
    {
      shape: new RegExp(`^(${PAIR})[年歲]`),
      take: (parts, [, name]) => void (parts.yearName = indexOfName(name ?? '')),
    },
    {
      shape: new RegExp(`^((?:公元|西元|西曆|紀元)?前|公元|西元|西曆)?(元|\\d{1,4}|[${NUMERALS}]{1,4})年`),
      take(parts, [, ours, figures = '']) {
        if (parts.yearName !== undefined) return false;
        const year = figures === '元' ? 1 : chineseNumber(figures);
        if (year === null || (ours && parts.era !== undefined)) return false;
        if (ours?.endsWith('前') && year < 1) return false;
        if (parts.era === undefined && (ours || year > 99))
          parts.year = ours?.endsWith('前') ? 1 - year : year;
        else parts.eraYear = year;
        return true;
      },
    },
    {
      shape: /^([春夏秋冬])(?!月)[季天]?/,
      take: (parts, [, name = '']) => void (parts.season = SEASONS['春夏秋冬'.indexOf(name)]),
    },
    {
      shape: new RegExp(`^(閏)?(正|臘|冬|${NUMBER})月`),
      take(parts, [, leap, figures = '']) {
        const month = NAMED_MONTHS[figures] ?? chineseNumber(figures);
        if (month === null) return false;
        parts.calendar = monthCalendar(parts, figures, leap !== undefined);
        parts.month = month;
        if (leap) parts.leap = true;
        return true;
      },
    },
    {
      shape: new RegExp(`^(?:初(${NUMBER})[日號]?|(${NUMBER})(?:[日號]|(?=$|${PAIR})))`),
      take(parts, [, early, other]) {
        const day = chineseNumber(early ?? other ?? '');
        if (day === null || (early !== undefined && day > 10)) return false;
        parts.day = day;
        if (early !== undefined) parts.calendar = 'lunar';
        return true;
      },
    },
    {
      shape: new RegExp(`^(${PAIR})日?`),
      take(parts, [, name = '']) {
        parts.dayName = indexOfName(name);
        if (parts.calendar === 'julian') parts.calendar = 'either';
      },
    },
    {
      shape: /^(朔|望|晦)日?/,
      take(parts, [, moon]) {
        parts.moon = moon === '朔' ? 'new' : moon === '望' ? 'full' : 'last';
        if (parts.month !== undefined) parts.calendar = 'lunar';
      },
    },
  ];
}

/** Reads a date in Chinese, as an era and 元年閏十一月丙辰 or 1126年1月31日; refuses what is left over. */
export function readChinese(text: string, eras: NamedEras): DateParts {
  const parts: PartsInReading = {};
  let rest = foldHan(text)
    .replace(/(?<=\p{Script=Han})\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})$/u, '$1年$2月$3日')
    .replaceAll(/[\s,，、。.·之的]/g, '');
  for (const { shape, take } of partsInOrder(eras)) {
    const match = shape.exec(rest);
    if (match && take(parts, match) !== false) rest = rest.slice(match[0].length);
  }
  if (rest !== '') refuse({ kind: 'unreadable', rest });
  return parts;
}
