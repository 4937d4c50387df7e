import { contains, type Interval } from '../time/interval.ts';
import { daysInMonth, type JulianDay } from '../time/julian-day.ts';
import { fitWindow } from '../time/time-window.ts';
import { parseDay } from '../time/written-date.ts';
import { PLAIN_PANELS, type Panels, type SheetId } from '../view/panels.ts';
import { FOLDS, KINDS_SHOWN, SHEETS, TABLE_COLUMNS, USUALLY_OPEN } from '../view/sheets.ts';
import type { LinkDetails, PermalinkContext, PermalinkProblem, ProblemReason } from './permalink-context.ts';
import { PERMALINK_KEYS } from './permalink-keys.ts';
import { readOneOf, type Read } from './read-values.ts';

const ID = /^[a-z0-9_-]+$/i;
/** Persons have their Chinese names for ids. */
const ENTRY = /^[\p{L}\p{N}_-]{1,60}$/u;

/** The sheets on which a key says something; the first is the one that it opens where the link names none. */
const SHEETS_OF: Readonly<Record<string, readonly SheetId[]>> = {
  find: ['search', 'tables', 'sources', 'people', 'offices', 'units', 'chronicle'],
  table: ['tables'],
  sort: ['tables'],
  show: ['disagreements', 'article', 'people', 'offices', 'chronicle'],
  by: ['disagreements'],
  between: ['changes', 'tables'],
  entry: ['people', 'sources'],
};
/** Keys whose values tell by themselves which sheet is meant. */
const OPENING = ['table', 'between', 'by', 'find'] as const;

interface End {
  readonly day: JulianDay;
  /** The hour, where one is named. */
  readonly hour: number | null;
  /** Whether there is such a day. */
  readonly exact: boolean;
}

function readEnd(text: string): End | null {
  const [, y, m, d, h] = /^(?!-0000)(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d?(?:\.\d+)?))?$/.exec(text) ?? [];
  if (y === undefined) return null;
  const month = Math.min(Math.max(Number(m), 1), 12);
  const nth = Math.min(Math.max(Number(d), 1), daysInMonth(Number(y), month));
  const day = parseDay(`${y}-${String(month).padStart(2, '0')}-${String(nth).padStart(2, '0')}`);
  const hour = h === undefined ? null : Math.min(Number(h), 24);
  return { day, hour, exact: month === Number(m) && nth === Number(d) };
}

function readEnds(text: string): readonly [End, End] | null {
  const [a, b, ...more] = text.split('/').map(readEnd);
  return a && b && more.length === 0 ? [a, b] : null;
}

function readWindow(text: string, span: Interval): Read<Interval | null> {
  const ends = readEnds(text);
  if (!ends) return { value: null, reason: 'not-two-days' };
  const [from, to] = ends;
  const start = from.day + (from.hour ?? 0) / 24;
  const end = to.day + (to.hour === null ? 1 : to.hour / 24);
  if (end <= start) return { value: null, reason: 'not-two-days' };
  const value = fitWindow(start, end - start, span);
  const same = Math.abs(value.start - start) < 1e-6 && Math.abs(value.end - end) < 1e-6;
  const whole = value.start === span.start && value.end === span.end;
  return {
    value: whole ? null : value,
    ...(!from.exact || !to.exact ? { reason: 'no-such-day' } : !same && { reason: 'out-of-span' }),
  };
}

function readBetween(text: string, span: Interval): Read<Panels['between']> {
  const ends = readEnds(text);
  if (!ends || ends.some(({ hour }) => hour !== null)) return { value: null, reason: 'not-two-days' };
  const within = ends.map(({ day }) => Math.min(Math.max(day, span.start), span.end - 1));
  const value = [within[0] ?? 0, within[1] ?? 0] as const;
  if (ends.some(({ exact }) => !exact)) return { value, reason: 'no-such-day' };
  return ends.every(({ day }) => contains(span, day)) ? { value } : { value, reason: 'out-of-span' };
}

/** Reads a comma list; words that `fits` refuses are left out, and told. */
function readList(text: string, fits: (word: string) => boolean): Read<readonly string[]> {
  const words = text.split(',').filter((word) => word !== '');
  const value = [...new Set(words.filter(fits))];
  return value.length === words.length && value.length > 0 ? { value } : { value, reason: 'not-one-of' };
}

function readFlag(text: string, usual: boolean): Read<boolean> {
  const { value, reason } = readOneOf(['0', '1'] as const, text, usual ? '1' : '0');
  return { value: value === '1', ...(reason && { reason }) };
}

/** One of a list, or none, which is told. */
function readChoice(options: readonly string[], text: string): Read<string | null> {
  return options.includes(text) ? { value: text } : { value: null, reason: 'not-one-of' };
}

/** Which sheet a link means that names none but says something of one. */
function sheetMeant(texts: ReadonlyMap<string, string>): SheetId | null {
  const by = OPENING.find((key) => texts.has(key));
  if (by) return SHEETS_OF[by]?.[0] ?? null;
  const show = texts.get('show');
  return SHEETS.find((sheet) => KINDS_SHOWN[sheet]?.includes(show ?? '')) ?? null;
}

/** A text as a field of one line has it. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cf}\0]/gu, '').replaceAll(/\s*[\r\n]\s*/g, ' ');

const fold = (word: string) =>
  FOLDS.some((name) => word === name || (USUALLY_OPEN.has(name) && word === `-${name}`));

/** Reads what stands about the map, each key where it says something; see {@link LinkDetails}. */
export function readPanels(
  texts: ReadonlyMap<string, string>,
  view: Panels,
  context: PermalinkContext,
): ReturnType<LinkDetails['readPanels']> {
  const problems: PermalinkProblem[] = [];
  const panels: { -readonly [K in keyof Panels]: Panels[K] } = {
    ...PLAIN_PANELS,
    foresight: context.defaults.foresight,
    sheet: view.sheet,
  };
  const put = <Field extends keyof Panels>(
    key: string,
    field: Field,
    read: (text: string) => Read<Panels[Field]>,
  ) => {
    const text = texts.get(key);
    if (text === undefined) return;
    const { value, reason } = read(text);
    panels[field] = value;
    const used = PERMALINK_KEYS.find(({ name }) => name === key)?.write(value as never) ?? '';
    if (reason) wrong(key, text, reason, used);
  };
  const wrong = (key: string, value: string, reason: ProblemReason, used = '') =>
    void problems.push({ key, value, reason, used });

  put('timeline', 'timeline', (text) => readWindow(text, context.span));
  put('bars', 'bars', (text) => readFlag(text, false));
  put('hints', 'foresight', (text) => readFlag(text, context.defaults.foresight));
  put('outline', 'outlined', (text) => readFlag(text, true));
  put('follow', 'followed', (id) =>
    ID.test(id) && context.hasFeature({ kind: 'movement', id })
      ? { value: id }
      : { value: null, reason: 'no-such' },
  );
  put('open', 'folds', (text) => readList(text, fold));
  put('divider', 'divider', (text) => {
    const share = /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
    if (!(share >= 0 && share <= 100)) return { value: share > 100 ? 100 : 50, reason: 'not-a-share' };
    return { value: share };
  });
  put('sheet', 'sheet', (text) => {
    if (text === 'none') return { value: null };
    const sheet = SHEETS.find((one) => one === text);
    return sheet ? { value: sheet } : { value: null, reason: 'not-one-of' };
  });
  const named = texts.get('sheet');
  if (named !== 'none' && (panels.sheet === null || named === undefined))
    panels.sheet = sheetMeant(texts) ?? panels.sheet;

  const { sheet } = panels;
  const says = (key: string) => {
    const has = texts.get(key);
    if (has === undefined) return false;
    if (sheet !== null && SHEETS_OF[key]?.includes(sheet)) return true;
    wrong(key, has, 'without-sheet');
    return false;
  };
  if (says('find')) put('find', 'find', (text) => ({ value: oneLine(text) }));
  if (says('table')) put('table', 'table', (text) => readChoice(Object.keys(TABLE_COLUMNS), text));
  if (says('sort')) {
    const columns = TABLE_COLUMNS[panels.table ?? 'events'] ?? [];
    put('sort', 'sort', (text) => readChoice([...columns, ...columns.map((id) => `-${id}`)], text));
  }
  if (says('show')) put('show', 'show', (text) => readChoice(KINDS_SHOWN[sheet ?? 'day'] ?? [], text));
  if (says('by')) put('by', 'by', (text) => readChoice(['followed', ...(context.accounts?.() ?? [])], text));
  if (says('between')) put('between', 'between', (text) => readBetween(text, context.span));
  if (says('entry')) put('entry', 'entries', (text) => readList(text, (word) => ENTRY.test(word)));
  return { panels, problems };
}
