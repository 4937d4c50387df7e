import { fieldMeaning, isCountUnder } from '../fields/field-names.ts';
import { isReading } from '../dates/date-reading.ts';
import { hintsOfName } from '../dates/date-hints.ts';
import { readDate } from '../dates/read-date.ts';
import { dateFamily } from '../fields/date-parts.ts';
import { areEnds, pairedEnds } from '../fields/paired-ends.ts';
import { looksLikeDate } from '../fields/looks-like-date.ts';
import type { TableColumns } from '../imported-file.ts';
import { columnsThat, headingLetters, LOOKED_AT, type Cells } from './cells.ts';
import { withoutClocks, yearColumn } from './date-columns.ts';
import { list, HEADING_NAMES, WORDS, findHeading, meant } from './heading-names.ts';

/** Columns that name one date for both ends. */
const ONE_DATE = new Set(
  list(
    'date year when eventdate timestamp datetime 日期 年 年份 年代 時間 时间 公元 西元 西元年 公元年 紀年 纪年',
  ),
);

/** Whether a cell is a date; of one that is a number alone, whether it may be a year. */
export const isDated = (cell: string) => {
  const text = cell.trim();
  if (/^[-+]?\d+$/.test(text))
    return text.startsWith('-') ? text.length <= 6 : /^\d{3,4}$|^[12]\d{7}$|^\d{10}$|^\d{13}$/.test(text);
  if (/^\d{1,2}:\d\d/.test(text)) return false;
  return looksLikeDate(text) || isReading(readDate(text, 'gregorian'));
};

/** The heading that may mean that among other things, whose cells are mostly dates; `null`: none. */
function loosely(
  headings: readonly string[],
  rows: readonly Cells[],
  role: 'start' | 'end' | 'date',
): string | null {
  const rank = (heading: string) => fieldMeaning(heading)?.rank ?? 0;
  const dated = columnsThat(headings, rows, isDated);
  const full = columnsThat(headings, rows, (cell) => /^\s*\d{4}-\d\d-\d\d/.test(cell));
  return (
    dated
      .filter(
        (heading) =>
          headingLetters(heading).length > 1 ||
          full.includes(heading) ||
          !/^[a-z]$/i.test(headingLetters(heading)),
      )
      .filter((heading) => fieldMeaning(heading)?.role === role)
      .filter(
        (heading) => !columnsThat(headings, rows, (cell) => isCountUnder(heading, cell)).includes(heading),
      )
      .toSorted((a, b) => rank(a) - rank(b))[0] ?? null
  );
}

/** Headings of a table of ships. */
const OF_SHIPS = /vessel|ship|boat|wreck|schiff|navire|bateau|buque|barco|nave/i;

/** Headings of the day on which a ship was lost. */
const LOST =
  /(?:^|[^a-z])(?:lost|sunk|sank|sinking|wrecked|foundered|stranded|naufragio|naufrage|untergang|gesunken)(?:[^a-z]|$)/i;

/** Headings of a beginning alone, without those of one date. */
const BEGINNINGS = HEADING_NAMES.start.filter((name) => !ONE_DATE.has(name));

/** Headings of a year alone. */
const YEAR_ALONE = /^(?:year|yr|jahr|annee|año|ano|anno|rok|год|年|年份|年代)$/;

/** The column of one date: of several the one that says more than the year, if most of its cells are filled with dates; `null`: none. */
function wholeDate(headings: readonly string[], rows: readonly Cells[]): string | null {
  const best = findHeading(headings, [...ONE_DATE]) ?? meant(headings, 'date');
  if (best === null || !YEAR_ALONE.test(headingLetters(best))) return best;
  const others = headings.filter(
    (heading) =>
      fieldMeaning(heading)?.role === 'date' &&
      !YEAR_ALONE.test(headingLetters(heading)) &&
      !/year|time|[年时時]/i.test(heading),
  );
  return (
    columnsThat(others.length > 0 ? headings : [], rows, isDated).find((one) => others.includes(one)) ?? best
  );
}

/** Whether the cells of a column whose heading may mean other things, as `from`, are words that are no dates. */
const isOfWords = (headings: readonly string[], rows: readonly Cells[], heading: string): boolean =>
  !(fieldMeaning(heading)?.sure ?? false) &&
  columnsThat(
    headings,
    rows,
    (cell) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}\s'’.,()-]+$/u.test(cell.trim()) &&
      /\p{L}{2}/u.test(cell) &&
      !isDated(cell) &&
      !SILENCE.test(cell.trim()),
  ).includes(heading);

/** What people write where they know of no date, or of no end. */
const SILENCE =
  /^(?:unknown|present|now|today|ongoing|current|open|none|null|n\/?a|undated|unbekannt|inconnu|heute)$/i;

/** Whether a heading says that its years are calibrated, or of an era. */
const isCalibrated = (heading: string): boolean =>
  /(?:^|[^a-z])(?:cal|calibrated|calib|bce?|ad|ce)(?:[^a-z]|$)|^cal(?:bp|bc|ad)/i.test(heading);

/** Whether a table lists ages of a laboratory with their uncertainty, which count back from 1950. */
const isRadiocarbon = (headings: readonly string[]): boolean =>
  headings.some((heading) =>
    /^lab(?:id|code|nr|number|no|oratory|oratorycode|ref)?$/.test(headingLetters(heading)),
  ) &&
  headings.some((heading) =>
    /^(?:uncertainty|error|std|sd|stdev|sigma|plusminus|c14std)$/.test(headingLetters(heading)),
  );

/** Two columns of dates whose headings are the same but for a word of a beginning and one of an end, or a figure: Baptisms from, Baptisms to; year1, year2. */
function pairOfEnds(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  const [start, end] = pairedEnds(columnsThat(headings, rows, isDated), true) ?? [null, null];
  return { start, end };
}

/** The dates that columns hold: where nothing is there for a beginning, one date beside an end is it. */
export function dateColumns(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  if (isRadiocarbon(headings)) {
    // ages by radiocarbon are no years of an era, unless they are calibrated
    const [start, end] = pairedEnds(columnsThat(headings, rows, isDated).filter(isCalibrated), true) ?? [];
    return { start: start ?? null, end: end ?? null };
  }
  const likely = likelyDates(...withoutClocks(headings, rows));
  const { start, end } = betterPair(headings, rows, likely) ?? likely;
  if (start === null && end === null) {
    const dated = columnsThat(headings, rows, isDated);
    const year = dated.find((heading) => dateFamily(headings, heading)?.year === heading) ?? null;
    return { start: year, end: year };
  }
  return { start: yearColumn(headings, rows, start), end: yearColumn(headings, rows, end) };
}

/**
 * Two columns of dates that are called alike but for the words start and end, before two that are not: Object Begin Date and
 * Object End Date beside an AccessionYear; of one date alone, its second beside it; `null`: those taken are alike, or none are.
 */
function betterPair(
  headings: readonly string[],
  rows: readonly Cells[],
  { start, end }: Pick<TableColumns, 'start' | 'end'>,
): Pick<TableColumns, 'start' | 'end'> | null {
  if (start === null || end === null) return null;
  const dated = columnsThat(headings, rows, isDated);
  const known = dated.filter((heading) => fieldMeaning(heading) !== null);
  const pair =
    start === end
      ? /1\s*$/.test(start)
        ? pairedEnds([start, ...dated], true)
        : null
      : areEnds(start, end)
        ? null
        : pairedEnds(known, false);
  if (pair) return { start: pair[0], end: pair[1] };
  return start === end ? null : pairWithEnd(dated, start, end);
}

/** What begins something, and what ends just that: a station is closed before it is demolished. */
const OPPOSITES: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/open/i, /clos|shut/i],
  [/built|build|construct|erect/i, /demoli|raz(?:ed|ing)|destr/i],
  [/found|establ/i, /dissol|abol|disc|closed|closure/i],
];

/** Of several columns of dates the two that belong together: OperationalFrom beside OperationalTo, Opened beside Closed; `null`: those taken do. */
function pairWithEnd(
  dated: readonly string[],
  start: string,
  end: string,
): Pick<TableColumns, 'start' | 'end'> | null {
  const others = dated.filter((heading) => heading !== start && heading !== end);
  if (pairedEnds([start, end], true) === null) {
    const alike = others.find((other) => pairedEnds([other, end], true)?.[0] === other);
    if (alike !== undefined) return { start: alike, end };
  }
  const [, ends] = OPPOSITES.find(([begins]) => begins.test(start)) ?? [];
  const opposite = ends && !ends.test(end) ? others.find((other) => ends.test(other)) : undefined;
  return opposite === undefined ? null : { start, end: opposite };
}

function likelyDates(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  const best = wholeDate(headings, rows);
  // when a form was sent says the least
  const sent = best !== null && headingLetters(best) === 'timestamp';
  const told = (['start', 'end', 'date'] as const).some((role) => {
    const loose = loosely(headings, rows, role);
    return loose !== null && loose !== best;
  });
  const single = sent && told ? null : best;
  const likely = headings.filter((heading) => !isOfWords(headings, rows, heading));
  const begins = findHeading(likely, BEGINNINGS) ?? meant(headings, 'start');
  const start =
    begins ??
    single ??
    findHeading(
      sent && told ? likely.filter((one) => one !== best) : likely,
      HEADING_NAMES.start,
      WORDS.start,
    );
  const end = findHeading(likely, HEADING_NAMES.end, WORDS.end) ?? meant(headings, 'end');
  if (start !== null && (end !== null || start === single || ONE_DATE.has(headingLetters(start))))
    return { start, end: end ?? start };
  const [first, ends] = [start ?? loosely(headings, rows, 'start'), end ?? loosely(headings, rows, 'end')];
  // of a ship that was built, the day on which it was lost
  const lost =
    first !== null && ends === null
      ? columnsThat(headings, rows, isDated).find((one) => LOST.test(one))
      : undefined;
  // what is lost and no ship was there until then
  if (lost !== undefined && /(?:^|[^a-z])lost/i.test(lost) && !headings.some((one) => OF_SHIPS.test(one)))
    return { start: first, end: lost };
  if (lost !== undefined) return { start: lost, end: lost };
  if (first !== null) return { start: first, end: ends };
  const loose = loosely(headings, rows, 'date');
  if (loose === null && ends === null) return pairOfEnds(headings, rows);
  return { start: loose, end: ends ?? loose };
}

/** Names whose figures are no years. */
const NO_YEARS =
  /^(?:.*[_ ]?(?:id|code|no|nr|number|count|zip|phone|tel|pages?|size|area|length|height|depth|elev\w*|alt\w*|pop\w*|rank|price|cost|weight|temp\w*|speed|distance|duration|capacity|members|deaths|casualties|strength))$/i;

/**
 * The dates of a table that has a column of an end alone: where it has one other column of dates, or several that say the same
 * days, and those lie before the end in all rows, they are the beginning; where they lie behind it, they are the end.
 */
export function withOtherEnd(
  headings: readonly string[],
  rows: readonly Cells[],
  dates: Pick<TableColumns, 'start' | 'end'>,
  { lon, lat, wkt }: Pick<TableColumns, 'lon' | 'lat' | 'wkt'>,
): Pick<TableColumns, 'start' | 'end'> {
  const { start, end } = dates;
  if (start !== null || end === null) return dates;
  const read = (row: Cells, heading: string) =>
    readDate(row[headings.indexOf(heading)] ?? '', 'gregorian', hintsOfName(heading));
  /** Whether another column of ends tells other days. */
  const differs = (heading: string) =>
    rows.slice(0, LOOKED_AT).some((row) => {
      const [one, last] = [read(row, heading), read(row, end)];
      return isReading(one) && isReading(last) && Math.abs(one.start - last.start) > 1;
    });
  const others = columnsThat(headings, rows, isDated).filter(
    (heading) =>
      ![end, lon, lat, wkt].includes(heading) &&
      !NO_YEARS.test(heading) &&
      (fieldMeaning(heading)?.role !== 'end' || differs(heading)),
  );
  const [other] = others;
  if (other === undefined) return dates;
  const sides = new Set<string>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    const [last, ...firsts] = [end, ...others].map((heading) => read(row, heading));
    if (!last || !isReading(last)) continue;
    for (const one of firsts) {
      const [first] = firsts;
      if (!isReading(one) || !first || !isReading(first)) continue;
      if (Math.abs(one.start - first.start) > 1) return dates;
      sides.add(one.start < last.end ? 'before' : 'behind');
    }
  }
  if (sides.size !== 1) return dates;
  return sides.has('before') ? { start: other, end } : { start: end, end: other };
}

/** What a column is called whose date is that of the record, and not of the file. */
const NAMED_DATE = /attest|date$|^when$|edtf|日期|^datum$|^fecha$|^дата$/i;

/** The column of one date that stands beside columns of a beginning and an end, or of years beside that of a date; `null`: none. */
export function singleDate(headings: readonly string[], { start, end }: TableColumns): string | null {
  if (start === null) return null;
  if (start === end)
    return headings.find((heading) => heading !== start && YEAR_ALONE.test(headingLetters(heading))) ?? null;
  const date = meant(headings, 'date');
  return date === end || date === null || !NAMED_DATE.test(date) ? null : date;
}
