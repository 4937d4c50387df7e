import type { Atlas } from '../../atlas/atlas.ts';
import type { DateProblem } from '../../time/input/date-problem.ts';
import { nameOfIndex, soundOfIndex } from '../../time/input/day-names.ts';
import type { Interval } from '../../time/interval.ts';
import type { Era, EraYear } from '../../time/lunar-calendar.ts';
import { sexagenaryIndex } from '../../time/sexagenary.ts';
import type { Tongue } from '../tongue.ts';
import { DATE_INPUT_WORDS } from './date-input-words.ts';

/** “1 January 1126 – 31 December 1126”; an open end is the end of the atlas. */
export function daysText({ start, end }: Interval, atlas: Atlas, tongue: Tongue): string {
  const last = Number.isFinite(end) ? end - 1 : atlas.span.end - 1;
  return tongue.words().until(tongue.date(start), tongue.date(last));
}

/** The name of an era in the language, with its characters beside the pinyin. */
export function eraText(era: Pick<Era, 'name_en' | 'name_zh'>, tongue: Tongue): string {
  return tongue.language() === 'en' ? `${era.name_en} ${era.name_zh}` : era.name_zh;
}

function yearText(era: EraYear, tongue: Tongue): string {
  if (tongue.language() === 'en') return `${era.name_en} ${era.year}`;
  return `${era.name_zh}${era.year === 1 ? '元' : era.year}年`;
}

/** Why a text names no time of the atlas, and what would work, in traditional characters or English. */
export function problemText(problem: DateProblem, atlas: Atlas, tongue: Tongue): string {
  const words = DATE_INPUT_WORDS[tongue.language() === 'en' ? 'en' : 'zh'];
  const days = (interval: Interval) => daysText(interval, atlas, tongue);
  const power = (polity: string) => tongue.words().powers[polity] ?? polity;
  const dayName = (index: number) =>
    tongue.language() === 'en' ? `${soundOfIndex(index)} ${nameOfIndex(index)}` : nameOfIndex(index);
  const runs = words.runs(days(atlas.span));
  switch (problem.kind) {
    case 'empty':
      return `${words.empty} ${words.works}`;
    case 'unreadable': {
      const eras = words.list(atlas.calendar.eras.map((era) => eraText(era, tongue)));
      return `${words.unreadable(problem.rest)} ${words.works} ${words.eras(eras)} ${runs}`;
    }
    case 'given-twice':
      return `${words.twice(problem.rest)} ${words.works}`;
    case 'incomplete':
      return words.incomplete[problem.missing];
    case 'mixed-calendars':
      return words.mixed;
    case 'no-such-month':
      return words.noMonth(problem.month);
    case 'no-such-day':
      return words.noDay(problem.day, days(problem.period), problem.period.end - problem.period.start);
    case 'outside':
      return `${words.outside(problem.asked ? days(problem.asked) : String(problem.year))} ${runs}`;
    case 'no-such-day-name':
      return words.noDayName(problem.name);
    case 'day-name-elsewhere': {
      const nearest = words.list(problem.nearest.map((day) => tongue.date(day)));
      return words.nameElsewhere(dayName(problem.name), days(problem.period), nearest);
    }
    case 'day-name-differs':
      return words.nameDiffers(
        dayName(problem.name),
        tongue.date(problem.day),
        dayName(sexagenaryIndex(problem.day)),
      );
    case 'no-such-era-year':
      return words.noEraYear(
        eraText(problem.era, tongue),
        problem.year,
        String(problem.era.firstYear),
        problem.last,
      );
    case 'not-in-era': {
      const instead = problem.instead ? yearText(problem.instead, tongue) : '';
      return words.notInEra(eraText(problem.era, tongue), days(problem.asked), days(problem.era), instead);
    }
    case 'other-court':
      return words.otherCourt(eraText(problem.era, tongue), power(problem.polity), power(problem.era.polity));
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
      return words.unclearRange;
  }
}
