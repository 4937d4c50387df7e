import type { Atlas } from '../../atlas/atlas.ts';
import { eraYearZh } from '../../time/date-text.ts';
import type { DateProblem } from '../../time/input/date-problem.ts';
import { nameOfIndex, soundOfIndex } from '../../time/input/day-names.ts';
import type { Interval } from '../../time/interval.ts';
import type { Era, EraYear } from '../../time/lunar-calendar.ts';
import { sexagenaryIndex } from '../../time/sexagenary.ts';
import type { Locale } from '../../locale/locale.ts';
import { DATE_INPUT_WORDS } from './date-input-words.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The first and the last day, or “from …” where the end is open. */
export function daysText({ start, end }: Interval, locale: Locale): string {
  const from = locale.date(start);
  return Number.isFinite(end)
    ? locale.words(INTERFACE_WORDS).until(from, locale.date(end - 1))
    : locale.words(INTERFACE_WORDS).since(from);
}

/** The name of an era in the language, with its characters beside the pinyin. */
export function eraText(era: Pick<Era, 'name_en' | 'name_zh'>, locale: Locale): string {
  const name = locale.chinese(era, 'name');
  return locale.english() ? `${era.name_en} ${name}` : name;
}

function yearText(era: EraYear, locale: Locale): string {
  return locale.english() ? `${era.name_en} ${era.year}` : locale.script(eraYearZh(era));
}

/** Why a text names no time of the atlas, and what would work. */
export function problemText(problem: DateProblem, atlas: Atlas, locale: Locale): string {
  const words = locale.words(DATE_INPUT_WORDS);
  const days = (interval: Interval) => daysText(interval, locale);
  const power = (polity: string) => locale.power(polity);
  const dayName = (index: number) =>
    locale.english() ? `${soundOfIndex(index)} ${nameOfIndex(index)}` : nameOfIndex(index);
  const { gap } = words;
  const { dates } = atlas.config;
  const examples = locale.english() ? dates.examples_en : dates.examples_zh.map(locale.script);
  const works = words.works(words.list(examples));
  const runs = words.runs(days(atlas.span));
  switch (problem.kind) {
    case 'empty':
      return words.empty + gap + works;
    case 'unreadable': {
      const eras = words.list(atlas.calendar.eras.map((era) => eraText(era, locale)));
      return [words.unreadable(problem.rest), works, words.eras(eras), runs].filter(Boolean).join(gap);
    }
    case 'given-twice':
      return words.twice(problem.rest) + gap + works;
    case 'incomplete':
      return words.incomplete[problem.missing](
        (problem.missing === 'year' && locale.text(dates, 'with_era')) || locale.text(dates, 'with_month'),
      );
    case 'mixed-calendars':
      return words.mixed(locale.text(dates, 'one_calendar') || locale.text(dates, 'with_month'));
    case 'no-such-month':
      return words.noMonth(problem.month);
    case 'no-such-day':
      return words.noDay(problem.day, days(problem.period), problem.period.end - problem.period.start);
    case 'outside':
      return words.outside(problem.asked ? days(problem.asked) : words.year(problem.year)) + gap + runs;
    case 'no-such-day-name':
      return words.noDayName(problem.name);
    case 'day-name-elsewhere': {
      const nearest = words.list(problem.nearest.map((day) => locale.date(day)));
      return words.nameElsewhere(dayName(problem.name), days(problem.period), nearest);
    }
    case 'day-name-differs':
      return words.nameDiffers(
        dayName(problem.name),
        locale.date(problem.day),
        dayName(sexagenaryIndex(problem.day)),
      );
    case 'no-such-era-year':
      return words.noEraYear(
        eraText(problem.era, locale),
        problem.year,
        words.year(problem.era.firstYear),
        problem.last,
      );
    case 'not-in-era': {
      const instead = problem.instead ? yearText(problem.instead, locale) : '';
      return words.notInEra(eraText(problem.era, locale), days(problem.asked), days(problem.era), instead);
    }
    case 'other-court':
      return words.otherCourt(eraText(problem.era, locale), power(problem.polity), power(problem.era.polity));
    case 'no-leap-month': {
      const known = problem.known.map((month) =>
        words.leapMonth(month.year, words.monthNumber(month.month), days(month)),
      );
      return words.noLeapMonth(words.monthNumber(problem.month), words.list(known));
    }
    case 'not-in-season':
      return words.notInSeason(words.monthNumber(problem.month), words.seasons[problem.season]);
    case 'backwards':
      return words.backwards(days(problem.from), days(problem.to));
    case 'unclear-range':
      return words.unclearRange(locale.text(dates, 'range'));
  }
}
