import { parseDay } from '../../src/time/written-date.ts';

/** A text in both languages, and where it stands. */
export interface ToldText {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
  /** The years that the record of which it tells touches. */
  readonly years: readonly number[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY = new RegExp(
  `(\\d{1,2})(?: ?(?:[–-]|or|and|to) ?(\\d{1,2}))? (${MONTHS.join('|')})(?: (1\\d{3}))?`,
  'g',
);
const two = (value: number) => String(value).padStart(2, '0');

/** A day that a text tells in English: its month and day, and the days of the record that it may be. */
export interface DayTold {
  readonly month: number;
  readonly day: number;
  readonly withYear: boolean;
  readonly may: readonly number[];
}

/** The days that a text tells in English, as “5–6 May”, “1 or 2 March 1126”, “9 November”. */
export function daysInEnglish(text: string, years: readonly number[]): DayTold[] {
  return [...text.matchAll(DAY)].flatMap(([, first, second, name = '', year]) =>
    [first, second].flatMap((day) => {
      if (!day) return [];
      const month = MONTHS.indexOf(name) + 1;
      const may = (year ? [Number(year)] : years).flatMap((one) => {
        try {
          return [parseDay(`${one}-${two(month)}-${two(Number(day))}`)];
        } catch {
          return [];
        }
      });
      return [{ month, day: Number(day), withYear: Boolean(year), may }];
    }),
  );
}

/** The pairs of texts in an object and all that it holds, by the names of their properties. */
export function textsIn(value: unknown, where: string, years: readonly number[]): ToldText[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => textsIn(one, `${where}[${i}]`, years));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.flatMap(([key, en]) => {
    const zh: unknown = Reflect.get(value, key.replace(/_en$/, '_zh'));
    const both = key.endsWith('_en') && typeof en === 'string' && typeof zh === 'string';
    return both ? [{ where: `${where} ${key}`, en, zh, years }] : [];
  });
  return [...own, ...entries.flatMap(([key, one]) => textsIn(one, `${where}.${key}`, years))];
}

/** The years of the dates that an object holds; those of the atlas where it holds none. */
export function yearsIn(value: unknown): number[] {
  const found = JSON.stringify(value).matchAll(/"(11\d\d)-\d\d/g);
  const years = [...new Set([...found].map(([, year]) => Number(year)))];
  return years.length > 0 ? years : [1123, 1124, 1125, 1126, 1127];
}
