import { own, type JsonObject } from '../../atlas/json-object.ts';
import { isBlank } from '../dates/life.ts';
import { withFileNote, type Report } from '../report.ts';
import { datesChosen, NO_FIELDS, type FieldChoice } from './field-choice.ts';
import { fieldMeaning, soundsLikeDate, type FieldRole } from './field-names.ts';
import { looksLikeDate } from './looks-like-date.ts';

/** The properties of an opened file. */
export interface FieldsRead {
  /** Their names, as they were met. */
  readonly names: readonly string[];
  /** What was taken for what. */
  readonly taken: FieldChoice;
  /** Properties of records without a date that look like dates, each with one of its values. */
  readonly dateLike: readonly { readonly name: string; readonly example: string }[];
}

/** Looks at the properties of records while a file is read. */
export interface FieldSurvey {
  /** Looks at those of a record; `dated`: whether it has a date. */
  add(properties: JsonObject, dated: boolean): void;
  /** What was found; `chosen` as the reader chose. */
  read(chosen: FieldChoice | null): FieldsRead;
  /** A report that names the properties that look like dates where records have none. */
  tell(report: Report): Report;
}

/** Records whose properties are looked at. */
const LOOKED_AT = 2000;
const MOST_NAMES = 300;
const MOST_TOLD = 6;
const LONGEST = 80;
/** Names whose figures are no dates. */
const NO_DATES =
  /^@?(?:[fguo]?id|.*[_-]id|.*Id|objectid|code|.*code|pop|population.*|elev|elevation|ele|altitude|zip|phone|tel|area|length|shape_.*|perimeter|lat.*|lon.*|lng|x|y|count|number|num|no|rank|size|stroke.*|fill.*|marker.*|url|href|link|image.*|icon.*|html|description|duration|styleurl|visibility)$/i;

interface Seen {
  count: number;
  undated: number;
  like: number;
  example: string;
}

/** Whether a property that is not known as a date looks like one, by its value or by its name and figures in its value. */
function isDateLike(name: string, value: unknown): boolean {
  if (NO_DATES.test(name) || isBlank(value) || typeof value === 'boolean') return false;
  const sounds = soundsLikeDate(name);
  if (typeof value === 'number') return sounds && looksLikeDate(value);
  if (typeof value === 'string' && /^\s*\d{1,2}:\d\d(?::\d\d)?\s*$/.test(value)) return false;
  if (typeof value === 'string')
    return looksLikeDate(value) || (sounds && /[\d元年]/.test(value) && value.length <= LONGEST);
  const text = JSON.stringify(value).slice(0, 1000);
  return (sounds && /\d/.test(text)) || /"(?:when|timespans?|start_?date|end_?date)"\s*:/i.test(text);
}

/** What was taken by itself, but for what was chosen; of the dates, what was chosen alone. */
function withChoice(taken: FieldChoice, chosen: FieldChoice | null): FieldChoice {
  if (!chosen) return taken;
  const { start, end, date } = datesChosen(chosen) ? chosen : taken;
  const { name, label, colour, group } = taken;
  return {
    start,
    end,
    date,
    name: chosen.name ?? name,
    label: chosen.label ?? label,
    colour: chosen.colour ?? colour,
    group: chosen.group ?? group,
  };
}

/** Creates a survey of nothing yet. */
export function createFieldSurvey(): FieldSurvey {
  const seen = new Map<string, Seen>();
  let records = 0;

  function dateLike(): FieldsRead['dateLike'] {
    return [...seen]
      .filter(([, { like, undated }]) => like > 0 && like * 2 >= undated)
      .toSorted(([, a], [, b]) => b.like - a.like)
      .slice(0, MOST_TOLD)
      .map(([name, { example }]) => ({ name, example }));
  }

  function taken(): FieldChoice {
    const best = (role: FieldRole): string | null => {
      const keys = [...seen].filter(([name, { count }]) => count > 0 && fieldMeaning(name)?.role === role);
      const rank = (name: string) => fieldMeaning(name)?.rank ?? 0;
      return keys.toSorted(([a], [b]) => rank(a) - rank(b))[0]?.[0] ?? null;
    };
    const [start, end] = [best('start'), best('end')];
    return {
      ...NO_FIELDS,
      start,
      end,
      date: start === null && end === null ? best('date') : null,
      name: best('name'),
      label: best('label'),
      colour: best('colour'),
      group: best('group'),
    };
  }

  return {
    add(properties, dated) {
      if (records >= LOOKED_AT) return;
      records += 1;
      for (const name in properties) {
        let one = seen.get(name);
        if (!one) {
          if (seen.size >= MOST_NAMES || name.length > LONGEST) continue;
          one = { count: 0, undated: 0, like: 0, example: '' };
          seen.set(name, one);
        }
        const value = own(properties, name);
        if (isBlank(value)) continue;
        one.count += 1;
        if (dated) continue;
        one.undated += 1;
        if (!isDateLike(name, value)) continue;
        one.like += 1;
        if (one.example === '')
          one.example = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST);
      }
    },
    read: (chosen) => ({ names: [...seen.keys()], taken: withChoice(taken(), chosen), dateLike: dateLike() }),
    tell(report) {
      const found = report.undated > 0 ? dateLike() : [];
      return found.reduce(
        (told, { name, example }) =>
          withFileNote(told, { field: name, value: example, reason: 'looks-dated' }),
        report,
      );
    },
  };
}
