import type { LunarCalendar } from '../../time/lunar-calendar.ts';

/** What the numbers of a column count, where its name says so or its values prove it. */
type NumberUnit =
  | 'years'
  /** Hundreds of years, the first from the year 1 on. */
  | 'centuries'
  /** Tens of years, each by its first. */
  | 'decades'
  /** Year, month, day and hour in a row of ten figures, as storms are told. */
  | 'days-and-hours'
  /** Years with their fraction, as 1126.0833. */
  | 'decimal-years'
  /** Since 1970. */
  | 'seconds'
  /** Since 1970. */
  | 'milliseconds'
  /** Years before 1950, or thousands of them, as archaeologists count back. */
  | 'years-before-present'
  | 'thousands-before-present'
  /** Years before our era, the year 1 being the last. */
  | 'years-before-era'
  /** Days as spreadsheets count them, 1 being 1 January 1900, with a 29 February 1900 that never was. */
  | 'serial-1900'
  /** Days as older spreadsheets count them, 0 being 1 January 1904. */
  | 'serial-1904'
  /** Julian Days, which begin at noon. */
  | 'julian-days';

/**
 * What is known of a written date besides the date itself. What has been read is kept with the object: use one for all
 * values of a column, not one for each.
 */
export interface DateHints {
  /** In which order day and month stand in 05/06/1126. */
  readonly order?: 'dmy' | 'mdy';
  readonly numbers?: NumberUnit;
  /** The column is EDTF by its name: 1120-25 is a spring, and no five years. */
  readonly edtf?: true;
  /** Which end of a life the value is; there an open or unknown end, and “present”, say something. */
  readonly bound?: 'start' | 'end';
  /** The calendar that reads regnal, ganzhi and lunar dates. */
  readonly lunar?: LunarCalendar;
}

/** Nothing is known. */
export const NO_HINTS: DateHints = {};

const SAID_BY_NAME: readonly (readonly [RegExp, DateHints])[] = [
  [/(?:^|[^a-z])k(?:a|yr?)s?(?:[ _.-]*cal)?[ _.-]*b\.?p\.?(?![a-z])/, { numbers: 'thousands-before-present' }],
  [/(?:^|[^a-z]|cal|yrs?|years?)b\.?p\.?(?![a-z])|years? before present|before 1950/, { numbers: 'years-before-present' }],
  [/^(?!.*(?<![a-z])(?:ad|ce|n\.? ?chr)(?![a-z]))(?:.*[^a-z])?(?:b\.?c\.?(?:e\.?)?|v\.? ?chr\.?)(?![a-z])/, { numbers: 'years-before-era' }],
  [/edtf/, { edtf: true }],
  [/^y{4}m{2}d{2}h{2}$/, { numbers: 'days-and-hours' }],
  [/dec(?:imal)?[_ -]?(?:date|years?)|(?:date|year)[_ -]?dec(?:imal)?(?![a-z])/, { numbers: 'decimal-years' }],
  [/1904/, { numbers: 'serial-1904' }],
  [/excel|serial/, { numbers: 'serial-1900' }],
  [/(?:^|[_ :-])(?:ms|msecs?|millis(?:econds)?)$|epoch[_ -]?ms|millis/, { numbers: 'milliseconds' }],
  [/(?:epoch|unix|posix)(?:[_ -]?(?:time|seconds|secs?|s|timestamp))?$|_secs?$|_seconds$/, { numbers: 'seconds' }],
  [/^(?:jd|jdn)$|[_ -]jdn?$|^jdn?[_ -]|julian[_ -]?day/, { numbers: 'julian-days' }],
  [/decade|jahrzehnt|decennie|decada|decennio|десятилети/, { numbers: 'decades' }],
  [/century|centuries|(?:^|_)(?:jahrhundert|siecle|siècle|siglo|secolo|seculo|século|saec|saeculum|eeuw|wiek|stoleti|век)(?![a-z])|世紀$|世纪$/, { numbers: 'centuries' }],
  [/year|^(?:beg|end|start)[_ -]?yr$|^yr$|年$|年份/, { numbers: 'years' }],
]; // prettier-ignore

const byName = new Map<string, DateHints>();
const MOST_NAMES = 1000;

/** What the name of a property or column says of its values; one object for all that is said alike. */
export function hintsOfName(name: string): DateHints {
  const known = byName.get(name);
  if (known) return known;
  const said = readName(name);
  if (byName.size >= MOST_NAMES) byName.clear();
  byName.set(name, said);
  return said;
}

/** Names in languages that write the day before the month, always. */
const DAY_FIRST =
  /(?:^|[^a-z])(?:fecha|début|debut|fin|fim|année|annee|inicio|início|inizio|fine|desde|hasta|dal|depuis|jusqu|datum|beginn|anfang|ende|von|bis|ngày|ngay|tarihi?|başlangıç|baslangic|bitiş|bitis|data \p{L}+|początek|poczatek|koniec|začátek|zacatek|konec|alku|loppu|pvm|начало|конец|дата|початок|кінець|ημερομηνία|تاريخ|التاريخ)(?:$|[^a-z])/u;
const BY_DAY: DateHints = { order: 'dmy' };

/** Parts of a date as headings write them where they say how it is written: DD/MM/YYYY, TT.MM.JJJJ, mm-dd-aaaa. */
const WRITTEN =
  /(?:^|[^\p{L}])(?:(?<d1>[djgд]{2}|tt)[-/. ]?m{2,3}|m{2}[-/. ]?(?<d2>[djgд]{2}|tt))[-/. ]?(?:[yjarгg]{4}|[yjarгg]{2})(?![\p{L}])/u;
const BY_MONTH: DateHints = { order: 'mdy' };

/** Whether a name says of a date how it is written, and nothing else. */
export const isDateFormat = (name: string): boolean =>
  /^\W*(?:(?:[djgд]{1,2}|t{1,2}|m{1,3}|мм|[yjarгg]{4}|[yjarгg]{2})[-/. ]?){3}(?:[T ]*hh(?::?mm(?::?ss(?:\.s+)?)?)?)?z?\W*$/iu.test(
    name,
  ) &&
  /m|м/i.test(name) &&
  /([yjarгg])\1/i.test(name);

function readName(name: string): DateHints {
  const plain = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
  const format = WRITTEN.exec(plain.replaceAll('м', 'm'));
  if (format) return format.groups?.d1 === undefined ? BY_MONTH : BY_DAY;
  const said = SAID_BY_NAME.find(([pattern]) => pattern.test(plain))?.[1] ?? NO_HINTS;
  return said === NO_HINTS && DAY_FIRST.test(plain.replaceAll('_', ' ')) ? BY_DAY : said;
}

const joined = new WeakMap<DateHints, WeakMap<DateHints, DateHints>>();

/** Both hints in one object, the same each time; where they differ, the second. */
export function joinHints(first: DateHints, second: DateHints): DateHints {
  if (first === NO_HINTS || first === second) return second;
  if (second === NO_HINTS) return first;
  let others = joined.get(first);
  if (!others) joined.set(first, (others = new WeakMap()));
  let both = others.get(second);
  if (!both) others.set(second, (both = { ...first, ...second }));
  return both;
}
