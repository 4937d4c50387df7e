import { parseArgs } from 'node:util';
import { sceneJson } from '../../atlas/scene/scene-json.ts';
import { sceneText } from '../../atlas/scene/scene-text.ts';
import type { Language } from '../../time/date-text.ts';
import { instantOf, type Instant } from '../../time/instant.ts';
import { parseDay } from '../../time/written-date.ts';
import { readAtlas, readConfig, readSimplifier } from './read-geo.ts';
import { createLocale } from '../../locale/locale.ts';

/** What was asked for. */
interface Request {
  readonly instant: Instant;
  readonly json: boolean;
  readonly language: Language;
}

const config = readConfig();

const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];

function readInstant(text: string): Instant {
  const [, written = text, hour] = /^([^T]*)T(\d\d?(?:\.\d+)?)$/.exec(text) ?? [];
  const day = written.replace(
    /^(-?)(\d{1,3})(?=-)/,
    (_, sign: string, year: string) => sign + year.padStart(4, '0'),
  );
  const { first, last } = config.span;
  const number = parseDay(day);
  if (number < parseDay(first) || number > parseDay(last))
    throw new RangeError(`“${text}” is not in the atlas`);
  if (hour !== undefined && Number(hour) >= 24)
    throw new RangeError(`“${text}” names hour ${hour}, but a day has 24`);
  return instantOf(number, hour === undefined ? undefined : Number(hour));
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
  if (date === undefined) throw new RangeError('which day? Write it as YYYY-MM-DD');
  if (another !== undefined) throw new RangeError(`one day at a time, not “${date}” and “${another}”`);
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (!language) throw new RangeError(`“${values.lang}” is not one of the languages ${LANGUAGES.join(', ')}`);
  return { instant: readInstant(date), json: values.json, language };
}

function answer({ instant, json, language }: Request): string {
  const atlas = readAtlas();
  const scene = atlas.sceneAt(instant);
  const simplify = readSimplifier();
  if (json) return JSON.stringify(sceneJson(atlas, scene, language, simplify), null, 2);
  const locale = createLocale(() => language, atlas, simplify);
  return locale.tell((written) => sceneText(atlas, scene, written));
}

function ask(args: string[]): Request | null {
  try {
    return readRequest(args);
  } catch (error) {
    const { first, last } = config.span;
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    process.stderr.write(`scene: ${reason}; the days run from ${first} to ${last}, Julian calendar\n`);
    return null;
  }
}

const request = ask(process.argv.slice(2));
if (request) process.stdout.write(`${answer(request)}\n`);
else process.exitCode = 2;
