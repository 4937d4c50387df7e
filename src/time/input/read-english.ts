import type { LunarCalendar } from '../lunar-calendar.ts';
import type { DateParts, PartsInReading } from './date-parts.ts';
import { refuse } from './date-problem.ts';
import { indexOfName, indexOfSound } from './day-names.ts';
import { julianMonthOf, numberOf, SEASON_WORDS, SILENT_WORDS } from './english-words.ts';
import { foldHan, foldLatin } from './fold-text.ts';
import { keepTraditional } from '../traditional.ts';

/** The eras, and the courts by which they may be told apart. */
export type NamedEras = Pick<LunarCalendar, 'eras' | 'courts'>;

/** Figures that can be nothing but a year. */
const YEAR = /^(?:\d{3,4}|-\d{4})$/;
/** Year, month and day of an era in figures. */
const ERA_FIGURES = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;

/** The tokens of an English date: words, numbers, and names of two characters. */
function tokensOf(text: string): string[] {
  return foldLatin(text)
    .replaceAll(/\ba\.d\.|\bc\.e\./g, ' ')
    .replaceAll(/(?<=\d)[-‐‑](?=\p{L})|(?<=\p{L})[-‐‑](?=\d)/gu, ' ')
    .replaceAll(/(?<=\p{L})\.(?=\s|,|$)/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu, ' ')
    .replaceAll(/[\s,;()“”"]+/g, ' ')
    .split(' ')
    .filter((token) => token !== '');
}

/** Reads the tokens from the left; every one must find its place, and no place is filled twice. */
class EnglishReader {
  readonly parts: PartsInReading = {};
  private at = 0;
  /** A number whose meaning the next word tells. */
  private pending: number | null = null;
  private readonly tokens: readonly string[];
  private readonly eras: ReadonlyMap<string, string>;
  private readonly courts: ReadonlyMap<string, string>;

  constructor(tokens: readonly string[], { eras, courts }: NamedEras) {
    this.tokens = tokens;
    this.courts = new Map(courts.map((court) => [foldLatin(court.name_en), court.polity]));
    this.eras = new Map(eras.map((era) => [foldLatin(era.name_en), foldHan(keepTraditional(era.name_zh))]));
  }

  read(): DateParts {
    while (this.at < this.tokens.length) {
      if (!this.readOne()) refuse({ kind: 'unreadable', rest: this.tokens.slice(this.at).join(' ') });
    }
    this.settlePending();
    if (this.parts.leap && this.parts.month === undefined) refuse({ kind: 'incomplete', missing: 'month' });
    return this.parts;
  }

  private fill<Key extends keyof DateParts>(key: Key, value: NonNullable<DateParts[Key]>, tokens = 1): true {
    if (this.parts[key] !== undefined)
      refuse({ kind: 'given-twice', rest: this.tokens[this.at] ?? this.tokens[this.at - 1] ?? '' });
    this.parts[key] = value as PartsInReading[Key];
    this.at += tokens;
    return true;
  }

  /** A number that no word has claimed is the day. */
  private settlePending(): void {
    if (this.pending === null) return;
    const day = this.pending;
    this.pending = null;
    this.fill('day', day, 0);
  }

  private readOne(): boolean {
    const token = this.tokens[this.at] ?? '';
    const number = numberOf(token);
    if (number !== null) return this.readNumber(token, number);
    const figures = ERA_FIGURES.exec(token);
    if (figures && this.eraEndsAt === this.at) return this.readEraFigures(figures);
    if (SILENT_WORDS.has(token)) {
      this.at += 1;
      return true;
    }
    if (token === 'year' || token === 'years') return this.readYearWord();
    if (token === 'month' || token === 'moon') return this.readMonthWord();
    if (token === 'day') return this.readDayWord();
    if (token === 'intercalary' || token === 'leap') {
      this.settlePending();
      return this.fill('leap', true);
    }
    return this.readName(token);
  }

  private readNumber(token: string, number: number): boolean {
    if (YEAR.test(token)) return this.fill('year', number);
    if (number > 999) return false;
    const afterEra = this.parts.era !== undefined && this.parts.eraYear === undefined;
    if (afterEra && /^\d+$/.test(token) && this.eraEndsAt === this.at) return this.fill('eraYear', number);
    this.settlePending();
    this.pending = number;
    this.at += 1;
    return true;
  }

  private eraEndsAt = -1;

  /** The year of the era just named, the month and, where there is one, the day. */
  private readEraFigures([, year, month, day]: RegExpExecArray): true {
    this.fill('eraYear', Number(year), 0);
    this.fill('calendar', 'lunar', 0);
    if (day !== undefined) this.fill('day', Number(day), 0);
    return this.fill('month', Number(month));
  }

  /** The number before the word, or else the one after it; `null` where there is neither. */
  private claimNumber(): { value: number; tokens: number } | null {
    if (this.pending !== null) {
      const value = this.pending;
      this.pending = null;
      return { value, tokens: 1 };
    }
    const value = numberOf(this.tokens[this.at + 1] ?? '');
    return value === null ? null : { value, tokens: 2 };
  }

  private readYearWord(): boolean {
    if (this.parts.dayName !== undefined && this.pending === null && this.parts.yearName === undefined) {
      const name = this.parts.dayName;
      delete this.parts.dayName;
      return this.fill('yearName', name);
    }
    const number = this.claimNumber();
    if (!number) return false;
    const ours = YEAR.test(this.tokens[this.at + 1] ?? '') && number.tokens === 2;
    return this.fill(ours || number.value > 99 ? 'year' : 'eraYear', number.value, number.tokens);
  }

  private readMonthWord(): boolean {
    const previous = this.tokens[this.at - 1];
    if (this.tokens[this.at] === 'moon' && (previous === 'new' || previous === 'full'))
      return this.fill('moon', previous);
    const number = this.claimNumber();
    if (!number) return false;
    this.fill('calendar', 'lunar', 0);
    return this.fill('month', number.value, number.tokens);
  }

  private readDayWord(): boolean {
    const number = this.claimNumber();
    return number !== null && this.fill('day', number.value, number.tokens);
  }

  private readName(token: string): boolean {
    const next = this.tokens[this.at + 1] ?? '';
    if ((token === 'new' || token === 'full') && next === 'moon') return this.fill('moon', token, 2);
    const season = SEASON_WORDS.get(token);
    if (season) return this.fill('season', season);
    const month = julianMonthOf(token);
    if (month !== null) {
      this.fill('calendar', 'julian', 0);
      return this.fill('month', month);
    }
    const court = this.courts.get(token);
    if (court && this.parts.era === undefined) return this.fill('polity', court);
    for (const [word, tokens] of [
      [token + next, 2],
      [token, 1],
    ] as const) {
      const era = this.eras.get(word);
      if (era !== undefined) {
        this.eraEndsAt = this.at + tokens;
        return this.fill('era', era, tokens);
      }
      const name = indexOfSound(word);
      if (name !== null) return this.fill('dayName', name, tokens);
    }
    if (/^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$/.test(token)) return this.readPair(token);
    return false;
  }

  /** The day’s name in characters may stand beside its sound. */
  private readPair(token: string): boolean {
    const name = indexOfName(token);
    if (this.parts.dayName !== name) return this.fill('dayName', name);
    this.at += 1;
    return true;
  }
}

/** Reads a date in English, as an era and “4” or “1/1/7”, winter 1126, or an era and “1, intercalary 11th month, day 25”. */
export function readEnglish(text: string, eras: NamedEras): DateParts {
  const winter = text.replace(/\b(\d{4})\s*[-–/]\s*(\d{1,4})\s*$/, (whole, year: string, next: string) =>
    /winter/i.test(text) && String(Number(year) + 1).endsWith(next) ? year : whole,
  );
  return new EnglishReader(tokensOf(winter), eras).read();
}
