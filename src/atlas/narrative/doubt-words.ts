import { julianText, monthName, yearText, type RecordLanguage } from '../../time/date-text.ts';
import { calendarDateOf, type JulianDay } from '../../time/julian-day.ts';
import type { Interval } from '../../time/interval.ts';
import type { Timespan } from '../../time/timespan.ts';
import type { Doubt } from '../presence.ts';

/** Days up to which bounds are told to the day, and not by thirds of a month. */
export const CLOSE = 12;

/** A day as the third of its month that it lies in: “mid-December …”, …年12月中旬. */
function roughDay(day: JulianDay, english: boolean): string {
  const { year, month, day: nth } = calendarDateOf(day);
  const third = nth <= 10 ? 0 : nth <= 20 ? 1 : 2;
  if (!english) return `${yearText(year, 'zh-Hant')}年${month}月${'上中下'.charAt(third)}旬`;
  return `${['early ', 'mid-', 'late '][third]}${monthName(month)} ${yearText(year, 'en')}`;
}

/** “27 May” of “27 May 900” where “24 June 900” follows; the same of 900年5月27日 after which 6月24日 does. */
export function sharedYear(first: string, last: string, english: boolean): readonly [string, string] {
  const year = english ? /(?<=\S) (?:AD )?\d+(?: BC)?$/ : /^(?:公元前?)?\d+年/;
  const [of] = year.exec(last) ?? [];
  if (of === undefined || of !== year.exec(first)?.[0]) return [first, last];
  return english ? [first.slice(0, -of.length), last] : [first, last.slice(of.length)];
}

/** Two days with what they share told once: “10” and “18 December 900”, “27 May” and “3 June 900”; 900年12月10日 and 18日. */
function sharedMonth(first: string, last: string, english: boolean): readonly [string, string] {
  const [from, to] = sharedYear(first, last, english);
  if (english) {
    const [, day, month] = /^(\d+) (\p{L}+)$/u.exec(from) ?? [];
    return day && month && to.split(' ')[1] === month ? [day, to] : [from, to];
  }
  const [month = ''] = /\d+月/.exec(from) ?? [];
  return month !== '' && to.startsWith(month) ? [from, to.slice(month.length)] : [from, to];
}

/**
 * The bounds of a day that is not certain: “about 10–18 December …”, “between mid-December … and mid-January …”; to the day
 * where they are twelve days apart or less. `days` are all those on which it may have been.
 */
export function boundsInWords({ start, end }: Interval, doubt: Doubt, english: boolean): string {
  const language = english ? 'en' : 'zh-Hant';
  const close = end - start <= CLOSE;
  const [first, last] = [start, end - 1].map((day) =>
    close ? julianText(day, language) : roughDay(day, english),
  );
  if (first === last) {
    if (english) return `${doubt === 'approximate' ? 'about ' : close ? 'on ' : 'in '}${first}`;
    return `${doubt === 'approximate' ? '約' : ''}在${first}`;
  }
  const approximate = doubt === 'approximate';
  const [from, to] = sharedMonth(first ?? '', last ?? '', english);
  if (english) return approximate && close ? `about ${from}–${to}` : `between ${from} and ${to}`;
  return approximate && close ? `約在${from}至${to}` : `${approximate ? '約' : ''}在${from}至${to}之間`;
}

/** An end of a span whose day is in doubt: which one, and all the days it may be. */
export interface DoubtfulEnd extends Interval {
  readonly which: 'start' | 'end' | 'day';
}

/** The ends of a span that are in doubt; one `day` where start and end have the same bounds and none is certain. */
export function doubtfulEnds({ possible, certain }: Timespan): DoubtfulEnd[] {
  if (!certain) return [{ which: 'day', ...possible }];
  const start = { which: 'start', start: possible.start, end: certain.start + 1 } as const;
  const end = { which: 'end', start: certain.end - 1, end: possible.end } as const;
  return [start, end].filter((one) => one.end - one.start > 1);
}

/** What is in doubt about the days of a span, in a sentence; '' where nothing is. Chinese comes in traditional characters. */
export function spanInWords(span: Timespan, doubt: Doubt, language: RecordLanguage): string {
  const english = language === 'en';
  const ends = doubtfulEnds(span).map(({ which, ...days }) => {
    const bounds = boundsInWords(days, doubt, english);
    const word = english
      ? { start: 'it begins ', end: 'it ends ', day: '' }[which]
      : { start: '其始', end: '其終', day: '' }[which];
    return `${word}${bounds}`;
  });
  return ends.join(english ? '; ' : '；');
}
