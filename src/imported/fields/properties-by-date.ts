import type { JsonObject } from '../../atlas/json-object.ts';
import { datedNames, type DatedName } from './dated-names.ts';
import { isNoDateName } from './field-survey.ts';

/** Reads, of the properties of one record after another, those that are named after dates. */
export interface PropertiesByDate {
  /**
   * Of properties some of which are named after dates and hold a value of each (`1120`, `pop_1123`, `2020-03-01`), those for each
   * date that has a value: all others, `date`, and the value under what else its name says, else under `value`; `null`: none are named so.
   */
  read(properties: JsonObject): readonly JsonObject[] | null;
}

/** Values that say that there is none. */
const NONE = /^(?:|-+|–|—|\.+|…|n\/?a|nan|null|none|no data|no|false|nein|non|否|無|无)$/i;
const MOST_NAMES = 400;

const isNone = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  typeof value === 'object' ||
  (typeof value === 'string' && NONE.test(value.trim()));

/** Creates a reader of properties that are named after dates, which looks at each set of names once. */
export function createPropertiesByDate(): PropertiesByDate {
  let before: readonly string[] = [];
  let found: readonly DatedName[] = [];

  function namesIn(properties: JsonObject): readonly DatedName[] {
    const names = Object.keys(properties);
    if (names.length === before.length && names.every((name, i) => name === before[i])) return found;
    before = names;
    const dated = names.filter((name) => /\d/.test(name) && !isNoDateName(name));
    found = dated.length < 2 || dated.length > MOST_NAMES ? [] : datedNames(dated);
    return found;
  }

  return {
    read(properties) {
      const dated = namesIn(properties);
      if (dated.length === 0) return null;
      const wide = new Set(dated.map(({ name }) => name));
      const others = Object.entries(properties).filter(([name]) => !wide.has(name));
      const dates = new Map<string, [string, unknown][]>();
      for (const { name, date, of } of dated) {
        const value = properties[name];
        if (isNone(value)) continue;
        dates.set(date, [...(dates.get(date) ?? []), [of === '' ? 'value' : of, value]]);
      }
      return [...dates].map(([date, values]) => Object.fromEntries([...others, ['date', date], ...values]));
    },
  };
}
