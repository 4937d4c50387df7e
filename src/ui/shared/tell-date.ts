import type { Atlas } from '../../atlas/atlas.ts';
import { lunarTextEn, lunarTextZh } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { DateInputOutcome, DateReading } from '../../time/parse-date-input.ts';
import { parseInstantInput, type InstantInputOutcome } from '../../time/parse-instant-input.ts';
import { sexagenaryName, sexagenarySound } from '../../time/sexagenary.ts';
import type { Locale } from '../../locale/locale.ts';
import { DATE_INPUT_WORDS } from './date-input-words.ts';
import { daysText, eraText, problemText } from './problem-text.ts';

/** One of several readings: the day it goes to, and its text. */
export interface DateChoice {
  readonly day: JulianDay;
  readonly text: string;
}

/** What the field says about a text: why it names no time, else its span, and the readings where there are several. */
export interface ToldDate {
  readonly wrong: string;
  readonly note: string;
  readonly choices: readonly DateChoice[];
  readonly label: string;
}

/** What the atlas reads in a text: a time in any calendar, or what a link holds. */
export function askDate(text: string, atlas: Atlas): InstantInputOutcome {
  return parseInstantInput(text, atlas.calendar, atlas.span);
}

/** The day by the Julian calendar, then in the calendar of the reading’s court, or else of the first in force. */
function dayText({ start, era }: DateReading, atlas: Atlas, locale: Locale): string {
  const lunar = atlas.calendar.lunarDateOf(start);
  const eras = atlas.calendar.erasOn(start);
  const year = eras.find(({ polity }) => polity === era?.polity) ?? eras[0];
  if (!year || !lunar) return locale.date(start);
  const english = `${lunarTextEn(year, lunar)}, ${sexagenarySound(start)} ${sexagenaryName(start)}`;
  const local = locale.english() ? english : locale.script(lunarTextZh(year, lunar)) + sexagenaryName(start);
  return `${locale.date(start)} · ${local}`;
}

function readingText(reading: DateReading, atlas: Atlas, locale: Locale): string {
  const words = locale.words(DATE_INPUT_WORDS);
  if (reading.kind === 'day') return dayText(reading, atlas, locale);
  const era = reading.era ? eraText(reading.era, locale) : '';
  const count = reading.end - reading.start;
  const kind = words.kinds[reading.kind];
  const named = reading.calendar === 'lunar' && !reading.era ? words.lunar + words.gap + kind : kind;
  return words.span(named, era, daysText(reading, locale), count);
}

/** Tells an outcome in the reader’s language. */
export function tellDate(text: string, outcome: DateInputOutcome, atlas: Atlas, locale: Locale): ToldDate {
  const words = locale.words(DATE_INPUT_WORDS);
  const nothing = { wrong: '', note: '', choices: [], label: words.choices };
  if ('problem' in outcome)
    return {
      ...nothing,
      wrong: words.written.before + text + words.written.after + problemText(outcome.problem, atlas, locale),
    };
  const { readings } = outcome;
  const [only] = readings;
  if (readings.length > 1) {
    const choices = readings.map((reading) => ({
      day: reading.start,
      text: readingText(reading, atlas, locale),
    }));
    return { ...nothing, note: words.choose(text, readings.length), choices };
  }
  if (!only || (only.kind === 'day' && only.calendar === 'julian')) return nothing;
  const span = readingText(only, atlas, locale);
  if (only.kind === 'day') return { ...nothing, note: words.wentToDay(text, span) };
  const cut = [only.cut.start ? words.cutStart : '', only.cut.end ? words.cutEnd : ''];
  const note = [words.went(text, span), ...cut].filter(Boolean).join(words.gap);
  return { ...nothing, note: note };
}
