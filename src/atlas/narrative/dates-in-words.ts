import { julianText, type RecordLanguage } from '../../time/date-text.ts';
import { parseWhen, type Timespan } from '../../time/timespan.ts';
import { doubtOf, type Dating, type Doubt } from '../presence.ts';
import { boundsInWords, doubtfulEnds } from './doubt-words.ts';

/** The ends of a span that are in doubt; all of it where its EDTF doubts the whole date. */
function endsOf(span: Timespan, { edtf = '' }: Dating) {
  const ends = doubtfulEnds(span);
  return ends.length === 0 && /[?~%]/.test(edtf) ? [{ which: 'day', ...span.possible } as const] : ends;
}

/** A run of days that are certain, `[start, end)`. */
function runInWords(start: number, end: number, english: boolean): string {
  const [first, last] = [start, end - 1].map((day) => julianText(day, english ? 'en' : 'zh-Hant'));
  return first === last ? String(first) : `${first}${english ? ' – ' : '至'}${last}`;
}

/** A time without the “on” or “in” that it has after a verb, and with it. */
const plain = (time: string) => time.replace(/^(?:on|in) /, '');
const dated = (time: string) => (/^\d/.test(time) ? `on ${time}` : time);

function spanInDates(span: Timespan, dating: Dating, doubt: Doubt, english: boolean): string {
  const ends = endsOf(span, dating);
  const whole = ends.find(({ which }) => which === 'day');
  if (whole) return boundsInWords(whole, doubt, english);
  if (ends.length === 0) return runInWords(span.start, span.end, english);
  const [start, end] = (['start', 'end'] as const).map((which) => {
    const found = ends.find((one) => one.which === which);
    if (found) return boundsInWords(found, doubt, english);
    const day = julianText(which === 'start' ? span.start : span.end - 1, english ? 'en' : 'zh-Hant');
    return english ? day : `在${day}`;
  }) as [string, string];
  if (!Number.isFinite(span.end)) return `${english ? 'from ' : '其始'}${start}`;
  if (!Number.isFinite(span.start)) return `${english ? 'to ' : '其終'}${end}`;
  if (!english) return `其始${start}；其終${end}`;
  if (![start, end].some((time) => time.startsWith('between ')))
    return `from ${plain(start)} to ${plain(end)}`;
  return `begins ${dated(start)}; ends ${dated(end)}`;
}

/** Whether anything is in doubt about the days of something. */
export function isDoubtful(dating: Dating): boolean {
  return parseWhen(dating.when).some((span) => endsOf(span, dating).length > 0);
}

/**
 * The days of something with what is in doubt about them, the one wording for cards, lists, pages and papers: “1 March
 * 755”, “27 May 755 – 3 June 755”, “about 5 May 755”, “between mid-May and late June 755”, “from about … to …”,
 * “begins between … and …; ends …”.
 * Chinese comes in traditional characters.
 */
export function datesInWords(dating: Dating, language: RecordLanguage): string {
  const english = language === 'en';
  return parseWhen(dating.when)
    .map((span) => spanInDates(span, dating, doubtOf(dating), english))
    .join(english ? '; ' : '；');
}

/** When something begins or ends, after a verb, with what is in doubt about it: “on 1 March 755”, “about 5 May 755”. */
export function endInWords(dating: Dating, which: 'start' | 'end', language: RecordLanguage): string {
  const english = language === 'en';
  const spans = parseWhen(dating.when);
  const span = which === 'start' ? spans[0] : spans.at(-1);
  if (!span) return '';
  const found = endsOf(span, dating).find((one) => one.which === which || one.which === 'day');
  if (found) return boundsInWords(found, doubtOf(dating), english);
  const day = julianText(which === 'start' ? span.start : span.end - 1, language);
  return english ? `on ${day}` : `於${day}`;
}
