import { parseArgs } from 'node:util';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { sceneJson } from '../../atlas/scene/scene-json.ts';
import { sceneText } from '../../atlas/scene/scene-text.ts';
import { createLocale } from '../../locale/locale.ts';
import type { Language } from '../../time/date-text.ts';
import type { DateProblem } from '../../time/input/date-problem.ts';
import { instantOf, type Instant } from '../../time/instant.ts';
import { parseInstantInput } from '../../time/parse-instant-input.ts';
import type { DateReading } from '../../time/parse-date-input.ts';
import { keepTraditional } from '../../time/traditional.ts';
import { writeDay } from '../../time/written-date.ts';
import { CommandError, runCommand } from './command.ts';
import { readAtlas, readSimplifier } from './read-geo.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** Ways to write a day, of those that the atlas’s own field hints at. */
function examples(): string {
  const { config, calendar, span } = readAtlas();
  const hinted = [...config.dates.examples_en, ...config.dates.examples_zh.map(keepTraditional)];
  const days = [...new Set(hinted)].filter((text) => {
    const outcome = parseInstantInput(text, calendar, span);
    return 'readings' in outcome && outcome.readings.length === 1 && outcome.readings[0]?.kind === 'day';
  });
  const { first } = config.span;
  return [first, `${first}T18`, ...days.map((day) => `"${day}"`)].join('    ');
}

const help = () => `
npm run -s scene -- DATE [--json] [--lang en|zh-Hant|zh-Hans]

The state of one day, without a browser: the same function that the map draws from. In words, or with --json as data
(README.md, “One day, without a browser”).

DATE is a day in any calendar of the record, as the atlas’s own field takes it, or what a link holds:
  ${examples()}
Without an hour it is looked at from its noon. Exit code 2 where it is no day of the atlas.
`;

const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];
/** Readings of a date that are listed. */
const LISTED = 5;

/** What was asked for. */
interface Request {
  readonly date: string;
  readonly json: boolean;
  readonly language: Language;
}

/** An argument as it is; a year before our era, whose sign would be taken for an option, with a blank before it. */
const asPositional = (argument: string) => (/^-\d/.test(argument) ? ` ${argument}` : argument);

function readRequest(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args: args.map(asPositional),
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const [date, another] = positionals.map((text) => text.trim());
  if (date === undefined) throw new CommandError('which day? Write it as YYYY-MM-DD');
  if (another !== undefined)
    throw new CommandError(
      `one day at a time, not “${date}” and “${another}” (a date of several words wants quotes)`,
    );
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (!language)
    throw new CommandError(`“${values.lang}” is not one of the languages ${LANGUAGES.join(', ')}`);
  return { date, json: values.json, language };
}

/** Why a text names no time of the atlas. */
function tellProblem(text: string, problem: DateProblem): string {
  switch (problem.kind) {
    case 'outside':
      return `“${text}” is not in the atlas`;
    case 'no-such-day': {
      const { start, end } = problem.period;
      return `“${text}” names day ${problem.day}, but that month has ${end - start} days`;
    }
    case 'unreadable':
      return `“${text}” is no date: “${problem.rest}” cannot be read`;
    default:
      return `“${text}” names no day of the atlas`;
  }
}

/** Which days were named where it is not one. */
function tellReadings(text: string, readings: readonly DateReading[]): string {
  const [only] = readings;
  if (only && readings.length === 1)
    return `“${text}” is a ${only.kind}, ${writeDay(only.start)} to ${writeDay(only.end - 1)}: name a day of it`;
  const days = readings.slice(0, LISTED).map(({ start }) => writeDay(start));
  const more = readings.length > LISTED ? ', …' : '';
  return `“${text}” has ${readings.length} readings: name ${days.join(', or ')}${more}`;
}

function readInstant(text: string, { calendar, span }: Atlas): Instant {
  const [, hour] = /T(\d+(?:\.\d+)?)$/i.exec(text) ?? [];
  if (hour !== undefined && Number(hour) >= 24)
    throw new CommandError(`“${text}” names hour ${hour}, but a day has 24`);
  const padded = text.replace(
    /^(-?)(\d{1,3})(?=-\d\d-\d\d(?!\d))/,
    (_, sign: string, year: string) => sign + year.padStart(4, '0'),
  );
  const outcome = parseInstantInput(padded, calendar, span);
  if ('problem' in outcome) throw new CommandError(tellProblem(text, outcome.problem));
  const [only, another] = outcome.readings;
  if (only?.kind !== 'day' || another) throw new CommandError(tellReadings(text, outcome.readings));
  return instantOf(only.start, outcome.hour ?? undefined);
}

function answer(atlas: Atlas, instant: Instant, { json, language }: Request): string {
  const scene = atlas.sceneAt(instant);
  const simplify = readSimplifier();
  if (json) return JSON.stringify(sceneJson(atlas, scene, language, simplify), null, 2);
  const locale = createLocale(() => language, atlas, simplify);
  return locale.tell((written) => sceneText(atlas, scene, written));
}

/** What is wrong with what was asked, and which days there are. */
function withDays(error: unknown, { span: { first, last } }: AtlasConfig): CommandError {
  const [reason] = messageOf(error).split(/\. |\n/);
  return new CommandError(`${reason}; the days run from ${first} to ${last}, Julian calendar`);
}

void runCommand(import.meta.url, {
  name: 'scene',
  help,
  run(args) {
    const atlas = readAtlas();
    let request: Request;
    let instant: Instant;
    try {
      request = readRequest(args);
      instant = readInstant(request.date, atlas);
    } catch (error) {
      throw withDays(error, atlas.config);
    }
    process.stdout.write(`${answer(atlas, instant, request)}\n`);
  },
});
